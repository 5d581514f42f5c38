// Before the first paint, so that what was chosen does not flash. See src/ui/settings.ts.
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
