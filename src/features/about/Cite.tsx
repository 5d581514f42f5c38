import { useState } from 'react';
import type { Source } from '../../atlas/source.ts';
import type { AboutWords } from '../../locales/about.ts';
import { localDay } from '../../lib/day.ts';
import { cite } from '../../atlas/cite.ts';
import { Copy } from './Copy.tsx';

const today = () => localDay(new Date());

/** The citation of the atlas, to read and to copy. */
export function Cite({ source, words }: { source: Source; words: AboutWords }) {
  const [seen] = useState(today);
  const [link] = useState(() => location.href.replace(/[?#].*$/, ''));
  const copyAs = (style: string) => words.cite.copyAs(style);
  return (
    <div className="about-cite">
      <p lang="en" dir="ltr">
        {cite(source, 'atlas', 'chicago', link, seen)}
      </p>
      <Copy
        words={words}
        texts={[
          { name: words.cite.copy, text: () => cite(source, 'atlas', 'chicago', link, seen) },
          {
            name: 'BibTeX',
            about: copyAs('BibTeX'),
            text: () => cite(source, 'atlas', 'bibtex', link, seen),
          },
          { name: 'RIS', about: copyAs('RIS'), text: () => cite(source, 'atlas', 'ris', link, seen) },
        ]}
      />
    </div>
  );
}
