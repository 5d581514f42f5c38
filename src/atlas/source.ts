/** A license by its SPDX name, and the address of its text. */
export interface License {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** The origin of the atlas, its authors and its citation: data/source.yaml. In English, like the article. */
export interface Source {
  /** The id of the country whose party the article is about. */
  readonly subject: string;
  readonly article: {
    readonly title: string;
    readonly book: string;
    /** The same two in sentence case. */
    readonly plain: { readonly title: string; readonly book: string };
    readonly editor: { readonly family: string; readonly given: string };
    readonly place: string;
    readonly publisher: string;
    /** A month, as "1999-12". */
    readonly published: string;
    /** The day printed on the page of the article, as "1999-12-31". */
    readonly page: string;
    /** The month by which its figures count. */
    readonly counted: string;
    readonly rights: string;
    readonly link?: string;
  };
  readonly atlas: {
    readonly name: string;
    readonly title: string;
    /** The kind of work, for citations: "Interactive map". */
    readonly kind: string;
    readonly about: string;
    /** The title of the published dataset. */
    readonly dataset: string;
    /** The words for whose account it is, the same everywhere. */
    readonly account: string;
    readonly version: string;
    readonly authors: string;
    /** The address for reports of mistakes; "{title}" and "{text}" in it are filled in. */
    readonly report?: string;
  };
  readonly contributors: readonly { readonly title: string; readonly role: string }[];
  readonly licenses: { readonly coding: License; readonly code: License };
  readonly boundaries: { readonly title: string; readonly path: string };
}
