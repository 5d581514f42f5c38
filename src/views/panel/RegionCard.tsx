import { claimsOf, figureOf, lookup } from '../../atlas/lookup.ts';
import type { Region } from '../../atlas/types.ts';
import { isSpokenOf, regionSwatchOf } from '../../scene/encode.ts';
import { arithmeticOf, articleLayer } from '../../text/meaning.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { FigureWords } from './ClaimCard.tsx';
import { PlaceNotes } from './PlaceNotes.tsx';
import { Meaning } from './Meaning.tsx';
import { Quotes } from './Quotes.tsx';
import { Ref } from './Ref.tsx';

/** A region: its printed figures, how much of them the article names, its countries. */
export function RegionCard({ region }: { region: Region }) {
  const atlas = useAtlas();
  const words = useWords();
  const layer = articleLayer(useView((view) => view.layer));
  const main = figureOf(atlas, region.id);
  const figures = claimsOf(atlas, region.id, 'figure');
  const named = claimsOf(atlas, region.id, 'party').length;
  const members = region.members.flatMap((id) => lookup(atlas).countries.get(id) ?? []);
  const spoken = members.filter(
    ({ id }) => claimsOf(atlas, id, 'mention').length + claimsOf(atlas, id, 'party').length > 0,
  );
  const ordered = members.toSorted(
    (a, b) =>
      Number(isSpokenOf(atlas, b.id)) - Number(isSpokenOf(atlas, a.id)) ||
      a.name.localeCompare(b.name, words.locale),
  );
  return (
    <>
      <h2 className="card-name">{region.name}</h2>
      <Meaning
        paint={regionSwatchOf(atlas, region, layer)}
        lines={[main ? words.figure(main) : words.noTotal]}
      />
      <Quotes focus={region.id} />
      {figures.map((figure) => (
        <div key={figure.id} className="card-total">
          <p className="card-number">
            <Ref id={figure.id}>{words.figure(figure)}</Ref>
          </p>
          <p className="card-figure">
            <FigureWords figure={figure} />
          </p>
          {figure.mean && <p className="card-figure">{arithmeticOf(figure, words)}</p>}
          {figure.note && <p className="card-figure">{figure.note}</p>}
        </div>
      ))}
      <p>
        {words.sentences([
          !main
            ? words.panel.namesOnly(named)
            : named === 0
              ? words.panel.namesNone(words.amount(main.parties))
              : words.panel.namesOf(
                  named,
                  words.amount({ qualifier: main.parties.qualifier, number: main.parties.number }),
                ),
          words.panel.countriesNamed(spoken.length, members.length),
        ])}
      </p>
      <details className="notes">
        <summary>{words.panel.countriesOf(members.length)}</summary>
        <ul className="card-members">
          {ordered.map(({ id, name, evidence, value }) => (
            <li key={id} data-spoken={isSpokenOf(atlas, id) || undefined}>
              <Ref id={id}>{name}</Ref>
              <span>{words.shade(evidence, value)}</span>
            </li>
          ))}
        </ul>
      </details>
      <PlaceNotes about={region.id} />
    </>
  );
}
