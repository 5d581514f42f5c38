import { stringify } from 'yaml';
import type { Source } from '../atlas/source.ts';

/** CITATION.cff: how to cite the coding and the article, for hosts and reference managers (format 1.2.0). */
export function citationFile({ article, atlas, licenses }: Source): string {
  const { editor, published } = article;
  const [year, month] = published.split('-').map(Number);
  return stringify(
    {
      'cff-version': '1.2.0',
      message: `Cite the atlas for its map and its coding, and the article for what it says. ${atlas.account}.`,
      type: 'dataset',
      title: atlas.title,
      abstract: atlas.about,
      version: atlas.version,
      authors: [{ name: atlas.authors }],
      license: licenses.coding.name,
      references: [
        {
          type: 'book',
          title: article.title,
          'collection-title': article.book,
          authors: [{ name: `${editor.family} ${editor.given} (ed.)` }],
          editors: [{ 'family-names': editor.family, 'given-names': editor.given }],
          publisher: { name: article.publisher, city: article.place },
          year,
          month,
          notes: article.rights,
        },
      ],
    },
    { lineWidth: 0, singleQuote: true },
  );
}
