import { claimsOf, lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import { citation } from '../../text/citation.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { ClaimTitle } from './ClaimCard.tsx';
import { Countries } from './Countries.tsx';
import { Quotes } from './Quotes.tsx';
import { Ref } from './Ref.tsx';

/** The card of a sentence: everything that it supports. */
export function SentenceCard({ id }: { id: Id }) {
  const atlas = useAtlas();
  const words = useWords();
  const reach = atlas.reach[id];
  const others = (reach?.claims ?? []).flatMap((claim) => {
    const found = lookup(atlas).claims.get(claim);
    return found && found.kind !== 'mention' && found.kind !== 'number' ? [found] : [];
  });
  const countries = reach?.countries ?? [];
  const shaded = countries.filter((country) => atlas.reach[country]?.sentences.includes(id)).length;
  const counted = claimsOf(atlas, id, 'figure').find((claim) => claim.mean);
  return (
    <>
      <h2 className="card-name">{citation(atlas, id, words)}</h2>
      <Quotes focus={id} />
      {countries.length + others.length === 0 && <p>{words.panel.supportsNothing}</p>}
      {countries.length > 0 && (
        <>
          <p>
            {words.sentences([
              shaded < countries.length
                ? words.panel.restsSome(shaded, countries.length)
                : words.panel.rests(shaded),
              ...(counted ? [words.panel.counts(words.figure(counted))] : []),
            ])}
          </p>
          <Countries ids={countries} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{words.panel.claims}</h3>
          <ul className="card-parties">
            {others.map((claim) => (
              <li key={claim.id}>
                <Ref id={claim.id}>
                  <ClaimTitle claim={claim} />
                </Ref>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
