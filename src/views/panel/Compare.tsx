import { useEffect, useRef } from 'react';
import { useAtlas, useWords } from '../../store/react.tsx';
import './compare.css';
import { AddPlace } from './AddPlace.tsx';
import { useCompareWords } from './compareWords.ts';
import { comparedOf, sharedBy } from './comparison.ts';
import { ComparedAspect, ComparedSentences, type Aspect } from './ComparedAspect.tsx';
import { Ref } from './Ref.tsx';
import { usePins } from './usePins.ts';
import { Unseen } from '../../ui/Unseen.tsx';

const ASPECTS: readonly Aspect[] = ['shade', 'parties', 'together', 'sentences', 'figure', 'wording'];

/** The compared places side by side, a column each; where they are wider than the panel they are scrolled. */
export function Compare({ onShown }: { onShown: () => void }) {
  useEffect(onShown, [onShown]);
  const atlas = useAtlas();
  const words = useWords();
  const own = useCompareWords();
  const { pins, remove } = usePins();
  const region = useRef<HTMLElement>(null);
  const places = pins.flatMap((id) => comparedOf(atlas, id, words, own) ?? []);
  const shared = sharedBy(places);
  const before = useRef(pins.length);
  useEffect(() => {
    // The button that took a place away is gone with it.
    if (pins.length < before.current) region.current?.focus({ preventScroll: true });
    before.current = pins.length;
  }, [pins]);
  return (
    <section className="compare" aria-label={own.title} tabIndex={0} ref={region}>
      <Unseen as="h2">{own.title}</Unseen>
      <AddPlace />
      <table data-places={places.length}>
        <thead>
          <tr>
            {places.map(({ id, name, region: around }) => (
              <th key={id} scope="col">
                {around && around.id !== id && (
                  <p className="eyebrow">
                    <Ref id={around.id}>{around.name}</Ref>
                  </p>
                )}
                <span className="compare-head">
                  <Ref id={id}>{name}</Ref>
                  <button
                    type="button"
                    className="pins-remove"
                    aria-label={own.remove(name)}
                    onClick={() => remove(id)}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {ASPECTS.filter((aspect) => aspect !== 'together' || shared.length > 0).map((aspect) => (
          <tbody key={aspect} data-aspect={aspect}>
            <tr>
              {aspect === 'sentences' && shared.length > 0 ? (
                places.map(({ id, name, sentences }) => (
                  <th key={id} scope="col">
                    {own.only(name)}{' '}
                    <small>
                      {words.search.matches(
                        sentences.filter((sentence) => !shared.includes(sentence)).length,
                      )}
                    </small>
                  </th>
                ))
              ) : (
                <th scope="rowgroup" colSpan={places.length}>
                  {aspect === 'shade' ? <Unseen>{own.rows.shade}</Unseen> : <span>{own.rows[aspect]}</span>}
                </th>
              )}
            </tr>
            <tr>
              {aspect === 'together' ? (
                <td colSpan={places.length}>
                  <ComparedSentences of={pins} sentences={shared} />
                </td>
              ) : (
                places.map((place) => (
                  <td key={place.id}>
                    <ComparedAspect aspect={aspect} place={place} shared={shared} />
                  </td>
                ))
              )}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}
