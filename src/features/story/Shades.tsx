import { lookup } from '../../atlas/lookup.ts';
import type { Words } from '../../i18n/words.ts';
import { legendOf } from '../../scene/legend.ts';
import type { Entry } from '../../scene/swatches.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { SwatchBox } from '../../ui/SwatchBox.tsx';

/** The legend in few words, to be read from afar. */
export function Shades() {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useView((view) => view.layer);
  const regionOf = ({ meaning }: Entry) =>
    meaning.kind === 'region' ? lookup(atlas).regions.get(meaning.region)?.name : undefined;
  return (
    <ul className="talk-shades" aria-label={words.legend.title}>
      {legendOf(atlas, layer, words).flatMap(({ name, rows }) =>
        rows.map(({ entry, label }) => (
          <li key={entry.id}>
            <SwatchBox id={entry.id} paint={entry.paint} />{' '}
            {regionOf(entry) ?? shortName(entry, words) ?? (label || name)}
          </li>
        )),
      )}
    </ul>
  );
}

/** Where the legend's own label needs its title beside it, or is long. */
function shortName({ meaning }: Entry, words: Words): string | undefined {
  if (meaning.kind === 'wording') return words.legend.mixedStrengths(meaning.strengths);
  if (meaning.kind === 'named') return words.shade('named', meaning.value);
  if (meaning.kind === 'average') return words.shade('average', meaning.value);
  return undefined;
}
