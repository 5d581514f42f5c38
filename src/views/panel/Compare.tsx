import { useEffect, useRef, type ReactNode } from 'react';
import type { Words } from '../../i18n/words.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { SwatchBox } from '../../ui/SwatchBox.tsx';
import './compare.css';
import { comparedOf, type Compared } from './comparison.ts';
import { marksIn } from './quotes.ts';
import { Ref } from './Ref.tsx';
import { usePins } from './usePins.ts';

type Aspect = keyof Words['compare']['rows'];
const ASPECTS: readonly Aspect[] = ['shade', 'figure', 'wording', 'parties', 'sentences'];

/** The compared places side by side, a column each; where they are wider than the panel they are scrolled. */
export function Compare({ onShown }: { onShown: () => void }) {
  useEffect(onShown, [onShown]);
  const atlas = useAtlas();
  const words = useWords();
  const { pins, remove } = usePins();
  const region = useRef<HTMLElement>(null);
  const places = pins.flatMap((id) => comparedOf(atlas, id, words) ?? []);
  const before = useRef(pins.length);
  useEffect(() => {
    // The button that took a place away is gone with it.
    if (pins.length < before.current) region.current?.focus({ preventScroll: true });
    before.current = pins.length;
  }, [pins]);
  return (
    <section className="compare" aria-label={words.compare.title} tabIndex={0} ref={region}>
      <h2 className="visually-hidden">{words.compare.title}</h2>
      <table data-places={places.length}>
        <thead>
          <tr>
            {places.map(({ id, name }) => (
              <th key={id} scope="col">
                <span className="compare-head">
                  <Ref id={id}>{name}</Ref>
                  <button
                    type="button"
                    className="pins-remove"
                    aria-label={words.compare.remove(name)}
                    onClick={() => remove(id)}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {ASPECTS.map((aspect) => (
          <tbody key={aspect} data-aspect={aspect}>
            <tr>
              <th scope="rowgroup" colSpan={places.length}>
                <span>{words.compare.rows[aspect]}</span>
              </th>
            </tr>
            <tr>
              {places.map((place) => (
                <td key={place.id}>
                  <Said aspect={aspect} place={place} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

const Unsaid = ({ children }: { children: ReactNode }) => <span className="compare-unsaid">{children}</span>;

/** One aspect of a place, in words where the article gives nothing. */
function Said({ aspect, place }: { aspect: Aspect; place: Compared }) {
  const words = useWords();
  const { swatch, meaning, region, strengths, parties } = place;
  switch (aspect) {
    case 'shade':
      return (
        <span className="compare-shade">
          {swatch && <SwatchBox id={swatch.id} paint={swatch.paint} />}
          <span>{meaning}</span>
        </span>
      );
    case 'figure':
      if (!region) return <Unsaid>{words.compare.noRegion}</Unsaid>;
      return (
        <>
          {region.id !== place.id && (
            <p>
              <Ref id={region.id}>{region.name}</Ref>
            </p>
          )}
          {region.figure ? (
            <>
              <p>
                <Ref id={region.figure.id}>{words.figure(region.figure)}</Ref>
              </p>
              <p className="compare-date">{words.asOf(region.figure.date)}</p>
            </>
          ) : (
            <Unsaid>{words.noTotal}</Unsaid>
          )}
        </>
      );
    case 'wording':
      return strengths.length > 0 ? (
        words.legend.mixedStrengths(strengths)
      ) : (
        <Unsaid>{words.compare.notWorded}</Unsaid>
      );
    case 'parties':
      if (parties.length === 0) return <Unsaid>{words.compare.noParties}</Unsaid>;
      return (
        <ul>
          {parties.map(({ id, name }) => (
            <li key={id}>
              <Ref id={id}>
                <span lang="en">{name}</span>
              </Ref>
            </li>
          ))}
        </ul>
      );
    case 'sentences':
      return <Sentences place={place} />;
  }
}

/** The sentences a place rests on, verbatim, its words marked. */
function Sentences({ place: { id: place, sentences } }: { place: Compared }) {
  const atlas = useAtlas();
  const words = useWords();
  if (sentences.length === 0) return <Unsaid>{words.compare.noSentence}</Unsaid>;
  return (
    <ul className="compare-sentences" lang="en" dir="ltr">
      {sentences.map(({ id, text }) => (
        <li key={id}>
          <Ref id={id}>
            {marksIn(atlas, place, id, text).map(({ from, text: piece, quoted }) =>
              quoted ? (
                <mark key={from} className="quote">
                  {piece}
                </mark>
              ) : (
                piece
              ),
            )}
          </Ref>
        </li>
      ))}
    </ul>
  );
}
