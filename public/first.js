// Before the first paint: what the reader has chosen, so that it does not flash. See src/ui/preferences.ts.
// Old browsers read this file too.
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
  // A frame's link overrides the reader's choice and is not stored. See src/features/embed.
  const asked = new URLSearchParams(location.search);
  const theme = (asked.get('theme') || '').toLowerCase();
  if (theme === 'auto') delete dataset.theme;
  else if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  const embed = (asked.get('embed') || '').toLowerCase();
  if (asked.has('embed') && !['off', '0', 'false'].includes(embed))
    dataset.embed = embed === 'panel' ? embed : 'map';
}
{
  // A link to a text, or the browser's own search, has found it in the closed panel, before the page answers.
  document.addEventListener('beforematch', ({ target }) => {
    if ('ready' in document.documentElement.dataset || !target.matches('[data-panel]')) return;
    const address = new URL(location.href);
    // A place opens the panel by itself.
    if (!address.searchParams.get('focus')) address.searchParams.set('pane', 'open');
    history.replaceState(null, '', address);
    target.closest('[data-pane]').dataset.pane = 'open';
  });
}

{
  // The first sign that somebody uses the page, also before its scripts run. See src/lib/whenUsed.ts.
  const signs = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin', 'click'];
  const use = ({ type, clientX, clientY }) => {
    // Without a pointer, some browsers report one in the corner once the page below it has changed.
    if (type === 'pointermove' && !clientX && !clientY) return;
    document.documentElement.dataset.used = '';
    for (const sign of signs) window.removeEventListener(sign, use, true);
  };
  for (const sign of signs) window.addEventListener(sign, use, { capture: true, passive: true });
}

// Starts the scripts of the page in a browser that is able to run them. Otherwise, and if a script fails, the page
// stays as rendered: its links lead to their sentences, and one line says so. The lines are in the page:
// src/app/PageNotes.tsx.
{
  const page = document.documentElement;

  /** Shows one of the page's notes, in the reader's language. */
  const say = (name) => {
    const note = document.getElementById(`note-${name}`);
    if (!note || !note.hidden) return;
    const wanted = [page.dataset.lang]
      .concat(navigator.languages || [])
      .map((tag) => String(tag).slice(0, 2));
    const all = Array.from(note.children);
    const own = wanted.map((tag) => all.find((one) => one.lang === tag)).find(Boolean);
    (own || all[0]).hidden = false;
    note.hidden = false;
    note.onclick = ({ target }) => target.tagName === 'BUTTON' && location.reload();
  };

  /**
   * Tests whether the browser has all that the page needs and older versions than those in package.json lack.
   */
  const isAble = () => {
    try {
      const needed = [
        [Array.prototype, 'toSorted toReversed findLast flatMap at'],
        [String.prototype, 'at matchAll replaceAll'],
        [Object, 'fromEntries hasOwn'],
        [Promise, 'allSettled'],
        [Intl, 'DisplayNames ListFormat'],
        [window, 'IntersectionObserver ResizeObserver'],
        [Element.prototype, 'checkVisibility replaceChildren'],
        [HTMLElement.prototype, 'togglePopover'],
        [HTMLDialogElement.prototype, 'showModal'],
      ];
      return (
        needed.every(([owner, names]) => names.split(' ').every((name) => name in owner)) &&
        CSS.supports('selector(:has(a))') &&
        CSS.supports('color', 'light-dark(#000, #fff)')
      );
    } catch {
      return false;
    }
  };

  /** Leads to the sentence of the address, which the page's own links know. */
  const lead = () => {
    const focus = new URLSearchParams(location.search).get('focus');
    const link = focus && document.querySelector(`a[href^="?focus=${encodeURIComponent(focus)}#"]`);
    const [, sentence] = link ? link.getAttribute('href').split('#') : [];
    if (sentence && !location.hash) location.replace(`#${sentence}`);
  };

  /** Leaves the page as it was rendered: its links are the browser's. */
  const stay = (root, name) => {
    page.removeAttribute('data-ready');
    root.id = 'rendered';
    say(name);
    lead();
  };

  const isFramed = window.parent !== window;

  // A frame without an origin gets no modules from a host that sends no CORS headers: it stays as it was rendered, with
  // the place of its address marked on the map and in the article.
  const mark = () => {
    page.dataset.still = '';
    const focus = new URLSearchParams(location.search).get('focus') || '';
    const country = document.querySelector(`[data-map] [data-id="${CSS.escape(focus)}"]`);
    if (country) country.setAttribute('aria-current', 'location');
    const sentence = document.getElementById(country ? country.getAttribute('href').split('#')[1] : focus);
    if (!sentence) return;
    sentence.setAttribute('data-lit', 'focus');
    sentence.closest('[data-panel]').hidden = false;
    sentence.closest('[data-pane]').dataset.pane = 'open';
    sentence.scrollIntoView({ block: 'center' });
  };

  /** Makes ready for a start that may fail; null where there is nothing to start. */
  const prepare = () => {
    const root = document.getElementById('root');
    if (!root) return null;
    if (!isAble()) {
      stay(root, 'old');
      return null;
    }
    // An "&" that a mail has written as "&#38;" begins a fragment for the browser.
    if (/^#(38|x26);/i.test(location.hash))
      history.replaceState(null, '', `${location.search}&${location.hash.replace(/^[^;]*;/, '')}`);
    const isWhole = document.getElementById('whole');
    if (!isWhole) window.addEventListener('unhandledrejection', () => say('cut'));
    // The rendered page comes back where the scripts leave nothing.
    const rendered = Array.from(root.childNodes);
    new MutationObserver((_, observer) => {
      if (root.firstChild || !isWhole) return;
      observer.disconnect();
      window.addEventListener('click', (event) => event.stopImmediatePropagation(), true);
      root.append(...rendered);
      stay(root, 'failed');
    }).observe(root, { childList: true });
    // The offline file holds it, and starts it after this.
    const main = document.querySelector('link[data-main]');
    if (!main) return null;
    // Safari keeps a failed answer, even after a reload: ask once more, past what it keeps.
    const again = () => fetch(main.href, { cache: 'reload' }).then(() => import(main.href));
    return () => {
      start = null;
      import(main.href)
        .catch(again)
        .catch(() => (isFramed ? mark() : stay(root, isWhole ? 'failed' : 'cut')));
    };
  };

  // Once the page is read and painted. Where nobody looks, nothing is painted.
  let start;
  let isPainted = document.visibilityState === 'hidden';
  const read = () => {
    if (document.readyState === 'loading') return;
    document.removeEventListener('readystatechange', read);
    start = prepare();
    if (isPainted && start) start();
  };
  if (!isPainted)
    requestAnimationFrame(() =>
      setTimeout(() => {
        isPainted = true;
        if (start) start();
      }),
    );
  // A frame that is out of sight is not painted; it may be printed, or scrolled to.
  const hurry = () => {
    isPainted = true;
    if (start) start();
  };
  if (isFramed) setTimeout(hurry, 1000);
  window.addEventListener('beforeprint', hurry);
  document.addEventListener('readystatechange', read);
  read();

  window.addEventListener('load', () => {
    // By what it does: without an origin, a frame may not read the rules of a sheet.
    const style = document.querySelector('link[rel="stylesheet"]');
    if (style && !getComputedStyle(page).getPropertyValue('--paper')) say('style');
  });
}
