/** Tests whether the page is the file of the atlas itself, which the build marks. */
export const isOffline = () => 'offline' in document.documentElement.dataset;
