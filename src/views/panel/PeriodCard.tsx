import type { DatedClaim, Period } from '../../atlas/dates.ts';
import { lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import './dated.css';
import { Quote } from './Quotes.tsx';
import { Ref } from './Ref.tsx';

/** The card of a year or a decade: its sentences, each under its event or figure. */
export function PeriodCard({ period: { id, date, claims } }: { period: Period }) {
  const { search, timeline } = useWords();
  const sentences = [...new Set(claims.map(({ sentence }) => sentence))];
  return (
    <>
      <p className="eyebrow">{timeline.title}</p>
      <h2 className="card-name">
        {search.event(date)} <small className="card-count">{timeline.count(claims.length)}</small>
      </h2>
      {claims.every(({ kind }) => kind === 'figure') && (
        <p className="card-figure">{timeline.figures(claims.length, sentences.length)}</p>
      )}
      {sentences.map((sentence) => (
        <Dated
          key={sentence}
          focus={id}
          sentence={sentence}
          claims={claims.filter((claim) => claim.sentence === sentence)}
        />
      ))}
    </>
  );
}

function Dated({ focus, sentence, claims }: { focus: Id; sentence: Id; claims: readonly DatedClaim[] }) {
  const { asOf, timeline } = useWords();
  const dates = new Set(
    claims.map(({ kind, date }) => (kind === 'figure' ? asOf(date) : timeline.date(date))),
  );
  return (
    <section className="card-dated">
      <h3>{[...dates].join(' · ')}</h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <Ref id={claim.id}>
              <What claim={claim} />
            </Ref>
          </li>
        ))}
      </ul>
      <Quote focus={focus} id={sentence} />
    </section>
  );
}

function What({ claim }: { claim: DatedClaim }) {
  const atlas = useAtlas();
  const words = useWords();
  if (claim.kind === 'event') return claim.name;
  return words.timeline.figure(lookup(atlas).regions.get(claim.region)?.name ?? '', words.figure(claim));
}
