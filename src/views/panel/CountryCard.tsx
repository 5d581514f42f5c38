import { claimsOf, figureOf, lookup } from '../../atlas/lookup.ts';
import type { Country } from '../../atlas/types.ts';
import { encode, strengthsOf } from '../../scene/encode.ts';
import { addedOn } from '../../text/headline.ts';
import { addedMeaning, articleLayer, averageRemarks, figureLine, meaningOf } from '../../text/meaning.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { English, Mixed } from '../../ui/English.tsx';
import { PlaceNotes } from './PlaceNotes.tsx';
import { Meaning } from './Meaning.tsx';
import { Quotes } from './Quotes.tsx';
import { Ref } from './Ref.tsx';

/** A country: what its shade means, on which words it rests, the parties named. */
export function CountryCard({ country }: { country: Country }) {
  const atlas = useAtlas();
  const words = useWords();
  const viewLayer = useView((view) => view.layer);
  const layer = articleLayer(viewLayer);
  const added = addedOn(atlas, viewLayer);
  const swatch = encode(atlas, layer).get(country.id);
  const strengths = strengthsOf(atlas, country.id);
  const region = lookup(atlas).regions.get(country.region ?? '');
  const parties = claimsOf(atlas, country.id, 'party');
  const [mention] = claimsOf(atlas, country.id, 'mention');
  const figure = country.status === 'state' && region ? figureOf(atlas, region.id) : undefined;
  const remarks = layer === 'parties' ? averageRemarks(atlas, country, words) : [];
  const printed = mention && mention.name !== country.name ? mention.name : undefined;
  return (
    <>
      {region && country.status === 'state' && (
        <p className="eyebrow">
          <Ref id={region.id}>{region.name}</Ref>
        </p>
      )}
      <h2 className="card-name">{country.name}</h2>
      {added && (
        <p className="card-added">
          <b>{added.name}</b> <bdi>{addedMeaning(atlas, country)}</bdi>
        </p>
      )}
      <Meaning paint={swatch} lines={meaningOf(atlas, country, layer, words)} />
      <Quotes focus={country.id} />
      {country.law && layer === 'parties' && (
        <p className="card-printed">{words.panel.law(country.law.why)}</p>
      )}
      {remarks.length > 0 && <p className="card-printed">{words.sentences(remarks)}</p>}
      {figure && (
        <p className="card-figure">
          <Ref id={figure.id}>{figureLine(atlas, country, words)}</Ref>
        </p>
      )}
      {strengths.length > 0 && layer !== 'wording' && (
        <p className="card-printed">{words.panel.wordingOf(words.legend.mixedStrengths(strengths))}</p>
      )}
      {printed && (
        <p className="card-printed">
          <Mixed text={words.panel.printedAs(printed)} english={[printed]} />
        </p>
      )}
      {mention?.note && <p className="card-printed">{mention.note}</p>}
      {parties.length > 0 && (
        <>
          <h3>{words.panel.partiesNamed(parties.length)}</h3>
          <ul className="card-parties">
            {parties.map((party) => (
              <li key={party.id}>
                <Ref id={party.id}>
                  <English>{party.name}</English>
                </Ref>
                {party.standard !== party.name && (
                  <span className="card-standard">
                    <Mixed text={words.panel.standard(party.standard)} english={[party.standard]} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {country.evidence === 'none' && country.status === 'state' && region && (
        <p>{words.panel.nothingSaid(country.name, region.name)}</p>
      )}
      {region && country.status === 'state' && (
        <p className="card-printed">{words.panel.why(region.name, country.why ?? '')}</p>
      )}
      <PlaceNotes about={country.id} />
    </>
  );
}
