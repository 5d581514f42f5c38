import type { Atlas } from '../../atlas/types.ts';
import type { AboutWords } from '../../i18n/about/load.ts';
import { swatches } from '../../scene/swatches.ts';
import { SwatchBox } from '../../ui/SwatchBox.tsx';

const ROWS = {
  named: 'named',
  average: 'average',
  unnumbered: 'mentioned',
  none: 'none',
  home: 'home',
} as const;

/** The classes of the map, each with its swatches and what it means. */
export function HowToRead({
  atlas,
  words: { how },
  averageSays,
}: {
  atlas: Atlas;
  words: AboutWords;
  /** What an average does not tell. */
  averageSays: string;
}) {
  const entries = swatches(atlas, 'parties');
  return (
    <ul className="about-how">
      {(Object.keys(ROWS) as (keyof typeof ROWS)[]).map((kind) => (
        <li key={kind}>
          <span className="about-swatches">
            {entries
              .filter(({ meaning }) => meaning.kind === kind)
              .map(({ id, paint, meaning }) => (
                <span key={id}>
                  <SwatchBox id={id} paint={paint} />
                  {meaning.kind === 'named' && meaning.value}
                  {meaning.kind === 'average' && `≈ ${meaning.value}`}
                </span>
              ))}
          </span>
          <span>
            <b>{how[ROWS[kind]].name}</b> {how[ROWS[kind]].text} {kind === 'average' && averageSays}
          </span>
        </li>
      ))}
    </ul>
  );
}
