/*
 * <relations-atlas at="focus=fra&layer=named" embed="panel" theme="dark" lang="fr"></relations-atlas>
 * The atlas in a frame that is as high as what it shows. See docs/embedding.md.
 */
(() => {
  const NAME = 'relations-atlas';
  if (customElements.get(NAME)) return;
  const script = /** @type {HTMLScriptElement | null} */ (
    document.currentScript ?? document.querySelector('script[src*="embed.js"]')
  );
  const base = new URL('./', script?.src ?? location.href);
  const PLACE = ['at', 'layer', 'projection'];
  const LOOKS = ['embed', 'theme', 'lang'];
  /** Attributes that are properties, too; `lang` and `title` are those of every element. */
  const OWN = [...PLACE, 'embed', 'theme'];
  const EVENTS = ['message', 'beforeprint'];
  /** Keys that slides answer to, by the codes that some still read. */
  const CODES = /** @type {Record<string, number>} */ ({
    Enter: 13, Escape: 27, ' ': 32, PageUp: 33, PageDown: 34, End: 35, Home: 36,
    ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, '.': 190,
  }); // prettier-ignore

  class RelationsAtlas extends HTMLElement {
    static observedAttributes = [...PLACE, ...LOOKS, 'title'];
    #frame = document.createElement('iframe');
    /** The element's style; the host's own styles override it. */
    #sheet = new CSSStyleSheet();
    #answers = false;
    #loaded = false;
    /** The query that the frame was last sent to. */
    #sent = '';
    /** True while the frame reports its place, so that it is not sent back. */
    #hearing = false;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [this.#sheet];
      const frame = this.#frame;
      frame.allow = 'fullscreen; clipboard-write';
      frame.loading = /print-pdf|view=print/.test(location.search) ? 'eager' : 'lazy';
      root.append(frame);
      frame.onload = () => (this.#loaded = this.#sent !== '');
      this.#size('aspect-ratio:8/5');
    }

    connectedCallback() {
      const self = /** @type {any} */ (this);
      // Properties set before this script came would hide those of the class.
      for (const name of OWN) {
        if (!Object.hasOwn(self, name)) continue;
        const value = self[name];
        delete self[name];
        self[name] = value;
      }
      this.#frame.title = this.title || 'Relations Atlas';
      this.#load();
      for (const type of EVENTS) addEventListener(type, this);
    }

    disconnectedCallback() {
      this.#answers = this.#loaded = false;
      for (const type of EVENTS) removeEventListener(type, this);
    }

    /** @param {string} name @param {string | null} before @param {string | null} now */
    attributeChangedCallback(name, before, now) {
      if (!this.isConnected || before === now || this.#hearing) return;
      if (name === 'title') this.#frame.title = now ?? '';
      else if (this.#answers) this.#post();
      else if (LOOKS.includes(name)) this.#load();
    }

    /** The place asked for: `at`, then what other attributes add to it. @param {string[]} more */
    #query(...more) {
      const query = new URLSearchParams(this.getAttribute('at') ?? '');
      for (const name of [...PLACE.slice(1), ...more]) {
        const value = this.getAttribute(name);
        if (value !== null && !query.has(name)) query.set(name, value);
      }
      if (more[0] && !query.get('embed')) query.set('embed', 'map');
      return `${query}`.replaceAll('%2C', ',');
    }

    /** @param {string} rule */
    #size(rule) {
      this.#sheet.replaceSync(
        `:host{display:block;${rule}}iframe{display:block;inline-size:100%;block-size:100%;border:0}`,
      );
    }

    #load() {
      const frame = this.#frame;
      this.#answers = false;
      this.#sent = this.#query(...LOOKS);
      const { href } = new URL(`?${this.#sent}`, base);
      // Back belongs to the host: a page is replaced.
      if (this.#loaded) frame.contentWindow?.location.replace(href);
      else if (frame.src !== href) frame.src = href;
    }

    #post() {
      this.#sent = this.#query(...LOOKS);
      // Without a value, the reader's own.
      const at = `${this.#sent}&theme=&lang=`;
      this.#frame.contentWindow?.postMessage({ atlas: 1, at }, '*');
    }

    /** @param {any} event */
    handleEvent({ type, source, data }) {
      if (type === 'beforeprint') this.#frame.loading = 'eager';
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
      // The host may have moved it while it was loading. What its reader has chosen by then stays.
      if (first && this.#query(...LOOKS) !== this.#sent) return this.#post();
      if (this.getAttribute('at') === at) return;
      this.#hearing = true;
      this.setAttribute('at', at);
      this.#hearing = false;
      this.dispatchEvent(new CustomEvent('atlas-go', { detail: { at }, bubbles: true }));
    }
  }
  for (const name of OWN)
    Object.defineProperty(RelationsAtlas.prototype, name, {
      enumerable: true,
      get() {
        return this.getAttribute(name) ?? '';
      },
      set(value) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    });
  customElements.define(NAME, RelationsAtlas);
})();
