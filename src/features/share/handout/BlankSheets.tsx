import { memo, useMemo } from 'react';
import type { Region } from '../../../atlas/types.ts';
import { blankSheet, LIST } from '../../../output/handout/blankSheet.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import { home } from '../../../store/permalink.ts';
import { printedAddress, useSetting } from './given.ts';
import { Page } from './Page.tsx';
import { Picture } from './Picture.tsx';

/** What the colors are chosen for, in the order of the legend. */
const EVIDENCE = ['named', 'average', 'unnumbered', 'none'] as const;

/** A map to color for each region, with the list of its countries. */
export function BlankSheets({ regions }: { regions: readonly string[] }) {
  const atlas = useAtlas();
  return atlas.regions
    .filter(({ id }) => regions.includes(id))
    .map((region) => <BlankSheet key={region.id} region={region} />);
}

const BlankSheet = memo(function BlankSheet({ region }: { region: Region }) {
  const atlas = useAtlas();
  const words = useWords();
  const { words: own, fine, view, shareWords, sheet } = useSetting();
  const { lang } = view;
  const place = useMemo(() => ({ ...home(), focus: region.id, lang }), [region.id, lang]);
  const { list, main, details, columns, isBeside, width } = useMemo(() => {
    const subject = { atlas, world: fine, view: place, words, shareWords, link: printedAddress(place) };
    return blankSheet(subject, region.members, sheet);
  }, [atlas, fine, place, words, shareWords, region.members, sheet]);
  return (
    <Page kind="blank" title={own.coloring(region.name)} lines={[own.task]} place={place}>
      <ul className="print-colors">
        {EVIDENCE.map((kind) => (
          <li key={kind}>
            <span className="print-field" /> {words.legend[kind]}
          </li>
        ))}
      </ul>
      <div className="print-blank" data-beside={isBeside || undefined}>
        <div className="print-maps" style={{ inlineSize: `${width}mm` }}>
          <Picture className="print-map" drawing={main} alt={own.coloring(region.name)} />
          <div className="print-details">
            {details.map(({ letter, drawing }) => (
              <figure key={letter}>
                <Picture drawing={drawing} alt={own.detail(letter)} />
                <figcaption>{letter}</figcaption>
              </figure>
            ))}
          </div>
        </div>
        <ol
          className="print-list"
          aria-label={own.list}
          style={{ columnCount: columns, columnGap: `${LIST.gap}mm`, fontSize: `${LIST.size}mm` }}
        >
          {list.map(({ id, name, number }) => (
            <li key={id} value={number} style={{ lineHeight: `${LIST.line}mm` }}>
              {name}
            </li>
          ))}
        </ol>
      </div>
    </Page>
  );
});
