// Before the first paint, what the reader has chosen, so that it does not flash. See src/ui/settings.ts.
{
  const { dataset } = document.documentElement;
  try {
    const values = {
      theme: ['light', 'dark'],
      text: ['large', 'larger'],
      motion: ['reduced', 'full'],
      keys: ['off'],
      lang: ['en', 'zh', 'fr', 'es', 'ru', 'ar'],
    };
    for (const name of Object.keys(values)) {
      const value = localStorage.getItem(`relations-atlas.${name}`);
      if (values[name].includes(value)) dataset[name] = value;
    }
  } catch {
    // Storage may be refused: the device decides.
  }
  // What the link of a frame asks for comes before what was chosen, and is not kept. See src/features/embed.
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme');
  if (theme === 'auto') delete dataset.theme;
  else if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  const embed = asked.get('embed') || (asked.has('embed') && 'map');
  if (embed === 'map' || embed === 'panel') dataset.embed = embed;
}
// After it, what answers: read by then, and evaluated once the map is on the screen. See src/site/page.ts.
{
  const start = () => {
    const main = document.querySelector('link[data-main]');
    if (main) void import(main.href);
  };
  const whole = () => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
    else start();
  };
  // Where nobody looks, nothing is painted.
  if (document.visibilityState === 'hidden') whole();
  else requestAnimationFrame(() => setTimeout(whole));
}
