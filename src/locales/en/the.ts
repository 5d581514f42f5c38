/** Names that English says with an article, as the atlas writes them. */
const WITH_THE =
  /^(?:Bahamas|Caribbean Netherlands|Central African Republic|Comoros|Congo|Democratic Republic|Dominican Republic|Gambia|Holy See|Isle of Man|Maldives|Netherlands|Philippines|Seychelles|United )|^(?!South Georgia).*(?: Glacier| Islands| Territor(?:y|ies))$/;

/** A place within a sentence: "the United Kingdom", "France". */
export const the = (name: string): string => (WITH_THE.test(name) ? `the ${name}` : name);
