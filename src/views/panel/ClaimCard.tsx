import { lookup } from '../../atlas/lookup.ts';
import type { Claim, FigureClaim } from '../../atlas/claims.ts';
import { strengthsIn } from '../../atlas/wording.ts';
import type { Words } from '../../locales/words.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { English, Mixed } from '../../ui/English.tsx';
import { Countries } from './Countries.tsx';
import { Quotes } from './Quotes.tsx';
import { PlaceNotes } from './PlaceNotes.tsx';
import { Ref } from './Ref.tsx';

/** The card of a party, figure, organization, event, person or group: its name and its wording. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const atlas = useAtlas();
  const words = useWords();
  const nameOf = (id: string) => lookup(atlas).countries.get(id)?.name ?? id;
  const standard = 'standard' in claim && claim.standard !== claim.name ? claim.standard : undefined;
  return (
    <>
      <p className="eyebrow">{kindLine(claim, words, nameOf)}</p>
      <h2 className="card-name">
        <ClaimTitle claim={claim} />
      </h2>
      <Quotes focus={claim.id} />
      {standard && (
        <p className="card-printed">
          <Mixed text={words.panel.standard(standard)} english={claim.kind === 'group' ? [] : [standard]} />
        </p>
      )}
      {claim.kind === 'person' && <p className="card-printed">{claim.role}</p>}
      {claim.kind === 'number' && <p className="card-printed">{claim.reason}</p>}
      {claim.kind === 'figure' && (
        <p className="card-figure">
          <FigureWords figure={claim} />
        </p>
      )}
      {'strength' in claim && (
        <p className="card-figure">
          {words.panel.wordingOf(words.legend.mixedStrengths(strengthsIn([claim])))}
        </p>
      )}
      {claim.note && <p className="card-figure">{claim.note}</p>}
      {(claim.kind === 'party' || claim.kind === 'mention') && (
        <p>
          <Ref id={claim.country}>{nameOf(claim.country)}</Ref>
        </p>
      )}
      {claim.kind === 'event' && claim.place !== undefined && (
        <p>
          <Ref id={claim.place}>{nameOf(claim.place)}</Ref>
        </p>
      )}
      {claim.kind === 'figure' && (
        <p>
          <Ref id={claim.region}>{lookup(atlas).regions.get(claim.region)?.name}</Ref>
        </p>
      )}
      {(claim.kind === 'group' || claim.kind === 'figure') && (
        <Countries ids={atlas.reach[claim.id]?.countries ?? []} />
      )}
      <PlaceNotes about={claim.id} />
    </>
  );
}

/** The name of a claim: the article's, or ours. */
export function ClaimTitle({ claim }: { claim: Claim }) {
  const words = useWords();
  if (claim.kind === 'figure') return words.figure(claim);
  if (claim.kind === 'number') return words.panel.number;
  return claim.kind === 'event' ? claim.name : <English>{claim.name}</English>;
}

/** The words of a figure: its relation and what it counts, in the article's words. */
export function FigureWords({ figure: { relation, counted, date } }: { figure: FigureClaim }) {
  const words = useWords();
  return <Mixed text={words.panel.figureOf(relation, counted, date)} english={[relation, counted]} />;
}

function kindLine(claim: Claim, words: Words, nameOf: (id: string) => string): string {
  switch (claim.kind) {
    case 'party':
      return words.panel.party(nameOf(claim.country));
    case 'mention':
      return words.panel.mention(nameOf(claim.country));
    case 'event':
      return claim.publication ? words.timeline.publication(claim.date) : words.panel.event(claim.date);
    default:
      return words.panel[claim.kind];
  }
}
