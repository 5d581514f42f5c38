import type { ReactNode } from 'react';
import { marksIn } from '../../atlas/pieces.ts';
import type { Id } from '../../atlas/id.ts';
import type { CompareWords } from '../../locales/compare.ts';
import { withinSection } from '../../text/citation.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { English, Mixed } from '../../ui/English.tsx';
import { Quoted } from '../../ui/Quoted.tsx';
import { SwatchBox } from '../../ui/SwatchBox.tsx';
import { useCompareWords } from './compareWords.ts';
import type { ComparedPlace } from './comparison.ts';
import { Ref } from './Ref.tsx';

export type Aspect = keyof CompareWords['rows'];

const Unsaid = ({ children }: { children: ReactNode }) => <span className="compare-unsaid">{children}</span>;

/** One aspect of a place, in words where the article gives nothing. */
export function ComparedAspect({
  aspect,
  place,
  shared,
}: {
  aspect: Exclude<Aspect, 'together'>;
  place: ComparedPlace;
  shared: ComparedPlace['sentences'];
}) {
  const words = useWords();
  const own = useCompareWords();
  const { swatch, meaning, region, strengths, parties } = place;
  switch (aspect) {
    case 'shade':
      return (
        <span className="compare-shade">
          {swatch && <SwatchBox id={swatch.id} paint={swatch.paint} />}
          <span>
            <b>{meaning[0]}</b>
            {words.sentences(['', ...meaning.slice(1)])}
          </span>
        </span>
      );
    case 'figure':
      if (!region) return <Unsaid>{own.noRegion}</Unsaid>;
      return (
        <>
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
      return strengths.length > 0 ? words.legend.mixedStrengths(strengths) : <Unsaid>{own.notWorded}</Unsaid>;
    case 'parties':
      if (parties.length === 0) return <Unsaid>{own.noParties}</Unsaid>;
      return (
        <ul>
          {parties.map(({ id, name, standard }) => (
            <li key={id}>
              <Ref id={id}>
                <English>{name}</English>
              </Ref>
              {standard !== name && (
                <small>
                  <Mixed text={words.panel.standard(standard)} english={[standard]} />
                </small>
              )}
            </li>
          ))}
        </ul>
      );
    case 'sentences':
      return (
        <ComparedSentences
          of={[place.id]}
          sentences={place.sentences.filter(({ id }) => !shared.some((one) => one.id === id))}
          isRest={place.sentences.length > 0}
        />
      );
  }
}

/** The sentences that support some places, verbatim, with their words marked. */
export function ComparedSentences({
  of,
  sentences,
  isRest = false,
}: {
  of: readonly Id[];
  sentences: ComparedPlace['sentences'];
  /** True if other sentences are in other rows. */
  isRest?: boolean;
}) {
  const atlas = useAtlas();
  const words = useWords();
  const { noMore, noSentence } = useCompareWords();
  if (sentences.length === 0) return <Unsaid>{isRest ? noMore : noSentence}</Unsaid>;
  return (
    <ul className="compare-sentences">
      {sentences.map(({ id }) => (
        <li key={id}>
          <Ref id={id}>
            <English>
              <Quoted marks={marksIn(atlas, of, id)} />
            </English>
          </Ref>
          <small>{withinSection(id, words)}</small>
        </li>
      ))}
    </ul>
  );
}
