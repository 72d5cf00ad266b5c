// Before the first paint: the reader's own choice of light or dark, where one was made.
(() => {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // A browser that refuses storage shows the theme of the system.
  }
})();
