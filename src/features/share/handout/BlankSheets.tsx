import type { Region } from '../../../atlas/types.ts';
import { LIST } from './engine/blankSheet.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import { home } from '../../../store/permalink.ts';
import { useHandout } from './context.ts';
import { HandoutPage } from './Page.tsx';
import { PaperImage } from './PaperImage.tsx';

/** The classes to choose colors for, in the legend's order. */
const EVIDENCE = ['named', 'average', 'unnumbered', 'none'] as const;

/** A map to color for each region, with the list of its countries. */
export function BlankSheets({ regions }: { regions: readonly string[] }) {
  const atlas = useAtlas();
  return atlas.regions
    .filter(({ id }) => regions.includes(id))
    .map((region) => <BlankSheet key={region.id} region={region} />);
}

function BlankSheet({ region }: { region: Region }) {
  const words = useWords();
  const { words: own, view, drawings } = useHandout();
  const blank = drawings.blanks.get(region.id);
  if (!blank) return null;
  const { list, main, details, columns, isBeside, width } = blank;
  const place = { ...home(), focus: region.id, lang: view.lang };
  return (
    <HandoutPage kind="blank" title={own.coloring(region.name)} lines={[own.task]} place={place}>
      <ul className="print-colors">
        {EVIDENCE.map((kind) => (
          <li key={kind}>
            <span className="print-field" /> {words.legend[kind]}
          </li>
        ))}
      </ul>
      <div className="print-blank" data-beside={isBeside || undefined}>
        <div className="print-maps" style={{ inlineSize: `${width}mm` }}>
          <PaperImage className="print-map" drawing={main} alt={own.coloring(region.name)} />
          <div className="print-details">
            {details.map(({ letter, drawing }) => (
              <figure key={letter}>
                <PaperImage drawing={drawing} alt={own.detail(letter)} />
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
    </HandoutPage>
  );
}
