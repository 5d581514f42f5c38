// Before the first paint, so that what was chosen does not flash. See src/ui/settings.ts.
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
    if (values[name].includes(value)) document.documentElement.dataset[name] = value;
  }
} catch {
  // Storage may be refused: the device decides.
}
