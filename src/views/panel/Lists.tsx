import { figureOf } from '../../atlas/lookup.ts';
import { isSpokenOf } from '../../scene/encode.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { AlsoLinks } from './AlsoLinks.tsx';
import { ArticleContents } from './ArticleContents.tsx';
import { Countries } from './Countries.tsx';
import { PlaceNotes } from './PlaceNotes.tsx';
import { Ref } from './Ref.tsx';

/**
 * The end of the panel, after the whole article: contents, claims without a country, figures, all countries.
 */
export function Lists() {
  return (
    <>
      <ArticleContents />
      <AlsoLinks />
      <Glance />
      <Index />
    </>
  );
}

/** The figures at a glance, each a link to its sentence, and what does not add up. */
function Glance() {
  const atlas = useAtlas();
  const words = useWords();
  const parties = atlas.claims.filter((claim) => claim.kind === 'party');
  const mentions = atlas.claims.filter((claim) => claim.kind === 'mention');
  const named = [...new Set(parties.map((claim) => claim.country))];
  const spoken = [...new Set([...named, ...mentions.map((claim) => claim.country)])];
  const grouped = atlas.countries.filter(({ id }) => isSpokenOf(atlas, id) && !spoken.includes(id));
  return (
    <section className="card rest">
      <h2>{words.panel.glance}</h2>
      <table className="totals">
        <tbody>
          {atlas.regions.map((region) => {
            const figure = figureOf(atlas, region.id);
            return (
              <tr key={region.id}>
                <th scope="row">
                  <Ref id={region.id}>{region.name}</Ref>
                </th>
                <td>{figure ? <Ref id={figure.id}>{words.figure(figure)}</Ref> : words.noTotal}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Countries ids={named} title={words.panel.glanceNamed(named.length, parties.length)} />
      <Countries ids={spoken} title={words.panel.glanceSpoken(spoken.length)} />
      <Countries ids={grouped.map(({ id }) => id)} title={words.panel.glanceGroups(grouped.length)} />
      <p>{words.panel.noWorld}</p>
      <PlaceNotes />
    </section>
  );
}

/** Every country and place by name. */
function Index() {
  const atlas = useAtlas();
  const words = useWords();
  const sorted = atlas.countries
    .filter(({ status }) => status !== 'uninhabited')
    .toSorted((a, b) => a.name.localeCompare(b.name, words.locale));
  return <Countries ids={sorted.map(({ id }) => id)} title={words.panel.allCountries} />;
}
