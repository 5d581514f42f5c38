import type { Coders } from './coders.ts';
import type { words as en } from './en/page.ts';
import type { Locale } from './locales.ts';
import type { Names } from './names.ts';

/** The same keys, the same parameters; any text. */
export type Shape<T> = T extends (...given: infer Given) => string
  ? (...given: Given) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Shape<T[K]> };

/** Every word of the interface. English gives the keys: one that another language lacks does not compile. */
export type Words = Shape<Omit<typeof en, 'locale' | 'names' | 'coders'>> & {
  readonly locale: Locale;
  /** Names by id; for missing ids, Intl's name or the atlas's own. */
  readonly names: Partial<Names>;
  readonly coders: Coders;
};

/** A language other than the atlas's own names what Intl does not. */
export type Translation = Words & { readonly names: Names };

/** Words by language, a module each. A part of the page that comes later brings its own, in the shape of its English. */
export type Catalog<W = Words> = { readonly [L in Locale]: () => Promise<W> };
