import type { Atlas } from '../../atlas/types.ts';
import type { AboutWords } from '../../locales/about.ts';
import { swatches } from '../../scene/swatches.ts';
import { SwatchBox } from '../../ui/SwatchBox.tsx';

const ROWS = {
  named: 'named',
  average: 'average',
  unnumbered: 'mentioned',
  none: 'none',
  home: 'home',
} as const;

/** The classes of the map, each with its swatches and its meaning. */
export function HowToRead({
  atlas,
  words: { how },
  averageSays,
  gap,
}: {
  atlas: Atlas;
  words: AboutWords;
  /** The sentence on the limits of an average. */
  averageSays: string;
  /** The space between two sentences; some languages have none. */
  gap: string;
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
            <b>{how[ROWS[kind]].name}</b>
            {gap}
            {how[ROWS[kind]].text}
            {gap}
            {kind === 'average' && averageSays}
          </span>
        </li>
      ))}
    </ul>
  );
}
