import { lookup } from '../../atlas/lookup.ts';
import type { Words } from '../../locales/words.ts';
import { legendOf } from '../../text/legend.ts';
import { emphasize } from '../../scene/emphasize.ts';
import type { Entry } from '../../scene/swatches.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { SwatchBox } from '../../ui/SwatchBox.tsx';

/** The legend in few words, to be read from afar: the shades of the place that is shown. */
export function Shades() {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useView((view) => view.layer);
  const { lit } = emphasize(atlas, { view: useView(), hover: null });
  const isShown = ({ countries }: Entry) => lit.size === 0 || countries.some((id) => lit.has(id));
  const regionOf = ({ meaning }: Entry) =>
    meaning.kind === 'region' ? lookup(atlas).regions.get(meaning.region)?.name : undefined;
  return (
    <ul className="talk-shades" aria-label={words.legend.title}>
      {legendOf(atlas, layer, words).flatMap(({ heading, rows }) =>
        rows
          .filter(({ entry }) => isShown(entry))
          .map(({ entry, label }) => (
            <li key={entry.id}>
              <SwatchBox id={entry.id} paint={entry.paint} />{' '}
              {regionOf(entry) ?? shortName(entry, words) ?? (label || heading)}
            </li>
          )),
      )}
    </ul>
  );
}

/** A short name where the legend's own label is long or needs its title. */
function shortName({ meaning }: Entry, words: Words): string | undefined {
  if (meaning.kind === 'wording') return words.legend.mixedStrengths(meaning.strengths);
  if (meaning.kind === 'named') return words.shade('named', meaning.value);
  if (meaning.kind === 'average') return words.shade('average', meaning.value);
  return undefined;
}
