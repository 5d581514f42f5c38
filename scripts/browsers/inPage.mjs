/** Finds, in the page, what is visible of a kind and a name. */
export const FIND = `
  const [selector, name, ...rest] = arguments;
  const nameOf = (one) => [one.getAttribute('aria-label'), one.textContent, one.value].join(' ').trim();
  const found = [...document.querySelectorAll(selector)].find(
    (one) => one.checkVisibility({ visibilityProperty: true }) && (!name || new RegExp(name).test(nameOf(one))),
  );`;

/**
 * Scrolls to it and returns a point of it, in pixels of the window, where nothing lies over it; or why there is none.
 */
export const POINT = `${FIND}
  if (!found) return 'not visible';
  const shape = found.querySelector('path') || found;
  if (!rest[0]) {
    const { top, bottom } = shape.getBoundingClientRect();
    if (bottom > innerHeight || top < 0) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  const box = shape.getBoundingClientRect();
  const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
  let over = null;
  for (const y of shares) for (const x of shares) {
    const at = [box.left + x * box.width, box.top + y * box.height].map(Math.round);
    const top = document.elementFromPoint(...at);
    if (found.contains(top)) return at;
    over = over || top;
  }
  return over ? 'covered by ' + over.cloneNode(false).outerHTML.slice(0, 200) : 'outside the window: ' + JSON.stringify(box);`;

/** Has the rules for paper hold on the screen, and those for the screen no more. */
export const TO_PAPER = `
  const turn = (rules) => {
    for (const rule of rules) {
      if (rule.media) rule.media.mediaText = rule.media.mediaText
        .replace(/\\bprint\\b/g, 'PAPER').replace(/\\bscreen\\b/g, 'print').replace(/PAPER/g, 'screen');
      if (rule.cssRules) turn(rule.cssRules);
    }
  };
  window.dispatchEvent(new Event('beforeprint'));
  for (const sheet of document.styleSheets) turn(sheet.cssRules);`;

/** Finds the page's first frame. */
export const FRAME = `return (document.querySelector('relations-atlas')?.shadowRoot ?? document).querySelector('iframe');`;
