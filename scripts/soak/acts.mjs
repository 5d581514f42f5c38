/* What runs in the page: each function stands alone, since it is sent there as text. */

/** Reads the page's place, for comparison with the place that a move predicts. */
export function seen() {
  const { dataset, lang } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  return {
    focus: asked.get('focus') ?? '',
    mode: document.querySelector('[data-mode]')?.getAttribute('data-mode') ?? '',
    layer: document.querySelector('.marks')?.getAttribute('data-layer') ?? '',
    projection: asked.get('projection') ?? 'equal-earth',
    display: dataset['display'] ?? 'screen',
    pen: document.querySelector('.draw-button')?.getAttribute('aria-pressed') === 'true',
    lang,
    theme: dataset['theme'] ?? 'auto',
  };
}

/**
 * Does a deed by the page's own elements.
 * @param {{ act: string, at?: number, value?: string }} deed
 * @returns {string} the id of what was chosen, where there is one
 */
export function act({ act, at = 0, value = '' }) {
  const all = (/** @type {string} */ selector) =>
    /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);
  const pick = (/** @type {string} */ selector) => {
    const found = all(selector).filter((one) => one.getClientRects().length > 0);
    return found[at % Math.max(1, found.length)];
  };
  const click = (/** @type {Element | undefined} */ target) =>
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  const press = (/** @type {string} */ key) =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  const select = (/** @type {Element | undefined} */ field) => {
    if (!(field instanceof HTMLSelectElement)) return;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const blur = () => {
    const active = document.activeElement;
    if (active instanceof HTMLElement || active instanceof SVGElement) active.blur();
  };
  const country = () => {
    const target = pick('[data-map] a[data-id]');
    click(target);
    return target?.dataset['id'] ?? '';
  };
  /** @type {Record<string, () => unknown>} */
  const acts = {
    country,
    blur,
    sentence: () => click(pick('[data-panel] .sentence')),
    point: () =>
      pick('[data-map] [data-id]')?.dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }),
      ),
    key: () => {
      // In a field it is a letter.
      if (document.activeElement?.matches('input, select')) blur();
      press(value);
    },
    layer: () => all(`.layers input[value="${value}"]`)[0]?.click(),
    mode: () => all(`.modes input[value="${value}"]`)[0]?.click(),
    zoom: () => pick('.map-controls > button')?.click(),
    projection: () => select(all('.map-choices select')[0]),
    compare: () => pick('.pin, .pins-remove, .pins-actions button')?.click(),
    date: () => {
      const details = all('.timeline details')[0];
      if (details instanceof HTMLDetailsElement) details.open = !details.open;
      click(pick('.timeline ol a, .timeline-moment'));
    },
    projector: () => all('.projector-button')[0]?.click(),
    pen: () => all('.draw-button')[0]?.click(),
    clear: () => all('.draw-tools .draw-row > .button')[1]?.click(),
    setting: () => {
      all('.settings > button')[0]?.click();
      select(all('#settings select')[at]);
      if (document.querySelector(':popover-open')) all('#settings')[0]?.hidePopover();
    },
    share: () => all('.share-button')[0]?.click(),
    tab: () => pick('dialog.share [role="tab"]')?.click(),
    help: () => all('[data-keys-open]')[0]?.click(),
    close: () => {
      for (const dialog of document.querySelectorAll('dialog')) if (dialog.open) dialog.close();
    },
    quiz: () => {
      if (at % 3 > 0) return pick('.quiz .quiz-go:not(:disabled), .quiz-options button')?.click();
      return document.querySelector('[data-quiz="locate"]')
        ? country()
        : pick('.quiz-bar button, .quiz-foot button')?.click();
    },
    step: () => click(pick('.story-steps .step-show')),
    sort: () => pick('.table-scroll th button')?.click(),
    // Not beyond the page.
    back: () => /** @type {any} */ (window).navigation.canGoBack && history.back(),
  };
  const chosen = acts[act]?.();
  return typeof chosen === 'string' ? chosen : '';
}

/** Reads the page's visible state: the same after a walk and after opening the link. */
export function shown() {
  const all = (/** @type {string} */ selector) =>
    /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);
  return {
    focus: document.querySelector('[data-panel]')?.getAttribute('data-focus'),
    card: document.querySelector('.card')?.textContent,
    lit: all('.sentence[data-lit="focus"]').map(({ id }) => id),
    current: all('[data-map] [aria-current]').map((one) => one.getAttribute('data-id')),
    marks: all('[data-map] [data-id]').map((one) =>
      ['data-id', 'data-swatch', 'opacity'].map((name) => one.getAttribute(name)).join(' '),
    ),
    chosen: /** @type {HTMLInputElement[]} */ (all('.modes input:checked, .layers input:checked')).map(
      ({ value }) => value,
    ),
    step: all('[data-step][data-current]').map((one) => one.dataset['step']),
  };
}
