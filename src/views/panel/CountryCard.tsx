import { claimsOf, figureOf, lookup } from '../../atlas/lookup.ts';
import type { Country } from '../../atlas/types.ts';
import { encode, strengthsOf } from '../../scene/encode.ts';
import { articleLayer, averageRemarks, figureLine, meaningOf, ownMeaning } from '../../scene/meaning.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { English, Mixed } from '../../ui/English.tsx';
import { SwatchBox } from '../../ui/SwatchBox.tsx';
import { Notes } from './Notes.tsx';
import { Pin } from './Pin.tsx';
import { Ref } from './Ref.tsx';

/** A country: what its shade means, on which words it rests, the parties named. */
export function CountryCard({ country }: { country: Country }) {
  const atlas = useAtlas();
  const words = useWords();
  const shown = useView((view) => view.layer);
  const layer = articleLayer(shown);
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
      <div className="card-head">
        <h2>{country.name}</h2>
        <Pin id={country.id} />
      </div>
      {shown === 'own' && atlas.own && (
        <p className="card-own">
          <b>{atlas.own.name}</b> <bdi>{ownMeaning(atlas, country)}</bdi>
        </p>
      )}
      {region && country.status === 'state' && (
        <p className="card-region">
          <Ref id={region.id}>{region.name}</Ref>
          <span className="card-why">
            {' '}
            (<Why reason={country.why ?? ''} />)
          </span>
        </p>
      )}
      <p className="card-meaning">
        {swatch && <SwatchBox id={swatch.id} paint={swatch.paint} />}
        <span>{words.sentences(meaningOf(atlas, country, layer, words))}</span>
      </p>
      {country.law && layer === 'parties' && (
        <p className="card-printed">
          <Mixed text={words.panel.law(country.law.why)} english={[country.law.why]} />
        </p>
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
      {mention?.note && (
        <p className="card-printed">
          <English>{mention.note}</English>
        </p>
      )}
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
                    <English>{party.standard}</English>
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
      <Notes about={country.id} />
    </>
  );
}

/** Why it stands in its region. */
function Why({ reason }: { reason: string }) {
  const { why, reasons } = useWords().panel;
  const known = new Map(Object.entries(reasons)).get(reason);
  return known === undefined ? <Mixed text={why(reason)} english={[reason]} /> : why(known);
}
