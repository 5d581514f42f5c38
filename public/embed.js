/*
 * <relations-atlas at="focus=fra&layer=named" embed="panel" theme="dark" lang="fr"></relations-atlas>
 * The atlas in a frame that is as high as what it shows. See docs/embedding.md.
 */
(() => {
  const script = /** @type {HTMLScriptElement | null} */ (
    document.currentScript ?? document.querySelector('script[src*="embed.js"]')
  );
  const base = new URL('./', script?.src ?? location.href);
  /** Keys that slides answer to, by the codes that some still read. */
  const CODES = /** @type {Record<string, number>} */ ({
    Enter: 13, Escape: 27, ' ': 32, PageUp: 33, PageDown: 34, End: 35, Home: 36,
    ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, '.': 190,
  }); // prettier-ignore

  class RelationsAtlas extends HTMLElement {
    static observedAttributes = ['at', 'layer', 'projection', 'embed', 'theme', 'lang', 'title'];
    #frame = document.createElement('iframe');
    /** What the host's own styles say comes before it. */
    #sheet = new CSSStyleSheet();
    #answers = false;
    /** What the frame tells is not told back to it. */
    #hearing = false;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [this.#sheet];
      root.append(this.#frame);
      this.#size('aspect-ratio:8/5');
    }

    /** Where the frame is, as the query of a permalink: set it to move. */
    get at() {
      return this.getAttribute('at') ?? '';
    }
    set at(place) {
      this.setAttribute('at', place);
    }

    connectedCallback() {
      const frame = this.#frame;
      frame.allow = 'fullscreen; clipboard-write';
      frame.loading = 'lazy';
      frame.title = this.title || 'Relations Atlas';
      this.#load();
      addEventListener('message', this);
    }

    disconnectedCallback() {
      removeEventListener('message', this);
    }

    /** @param {string} name @param {string | null} before @param {string | null} now */
    attributeChangedCallback(name, before, now) {
      if (!this.isConnected || before === now || this.#hearing) return;
      if (name === 'title') this.#frame.title = now ?? '';
      else if (!['at', 'layer', 'projection'].includes(name)) this.#load();
      else if (this.#answers) this.#post();
    }

    /** The place asked for: `at`, then what the other attributes add to it. @param {string[]} [more] */
    #place(more = []) {
      const query = new URLSearchParams(this.at);
      for (const name of ['layer', 'projection', ...more]) {
        const value = this.getAttribute(name);
        if (value !== null && !query.has(name)) query.set(name, value);
      }
      return query.toString().replaceAll('%2C', ',');
    }

    /** @param {string} rule */
    #size(rule) {
      this.#sheet.replaceSync(
        `:host{display:block;${rule}}iframe{display:block;inline-size:100%;block-size:100%;border:0}`,
      );
    }

    #load() {
      this.#answers = false;
      const query = new URLSearchParams(this.#place(['embed', 'theme', 'lang']));
      if (!query.get('embed')) query.set('embed', 'map');
      const { href } = new URL(`?${query}`, base);
      if (this.#frame.src !== href) this.#frame.src = href;
    }

    #post() {
      this.#frame.contentWindow?.postMessage({ atlas: 1, at: this.#place() }, '*');
    }

    /** @param {MessageEvent} event */
    handleEvent({ source, data }) {
      if (source !== this.#frame.contentWindow || data?.atlas !== 1) return;
      const { at, height, key } = data;
      if (height > 0) this.#size(`block-size:${Math.min(height, 4000)}px`);
      if (typeof at === 'string') this.#hear(at);
      if (typeof key === 'string' && (key.length === 1 || key in CODES)) {
        const keyCode = CODES[key] ?? key.toUpperCase().charCodeAt(0);
        this.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, bubbles: true, cancelable: true }));
      }
    }

    /** @param {string} at */
    #hear(at) {
      const first = !this.#answers;
      this.#answers = true;
      // It may have been moved while it was loading.
      if (first && this.#place() !== at) return this.#post();
      if (this.at === at) return;
      this.#hearing = true;
      this.at = at;
      this.#hearing = false;
      this.dispatchEvent(new CustomEvent('atlas-go', { detail: { at }, bubbles: true }));
    }
  }
  customElements.define('relations-atlas', RelationsAtlas);
})();
