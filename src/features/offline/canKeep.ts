/** Tests whether the site can keep itself: not in another page's frame, and not from a file. */
export const canKeep = (): boolean =>
  import.meta.env.PROD &&
  /^https?:$/.test(location.protocol) &&
  window.self === window.top &&
  'serviceWorker' in navigator;
