/** Translations of the coders' texts, by the English of the data. */
export type Coders = Readonly<Record<string, string>>;
