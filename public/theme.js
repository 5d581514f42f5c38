// Before the first paint, so that a chosen theme does not flash. See src/features/theme/theme.tsx.
try {
  const theme = localStorage.getItem('relations-atlas.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused: the device decides.
}
