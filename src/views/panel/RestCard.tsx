import { figureOf } from '../../atlas/lookup.ts';
import { encode, isSpokenOf } from '../../scene/encode.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { Notes } from './Notes.tsx';
import { Ref } from './Ref.tsx';

/** The panel at rest: how to read the map, the figures at a glance, what does not add up. */
export function RestCard() {
  const atlas = useAtlas();
  const words = useWords();
  const parties = atlas.claims.filter((claim) => claim.kind === 'party');
  const mentions = atlas.claims.filter((claim) => claim.kind === 'mention');
  const named = new Set(parties.map((claim) => claim.country));
  const spoken = new Set([...named, ...mentions.map((claim) => claim.country)]);
  const grouped = atlas.countries.filter(({ id }) => isSpokenOf(atlas, id) && !spoken.has(id));
  const kinds = [...encode(atlas, 'parties').values()];
  return (
    <div className="card rest">
      <h2>{words.panel.howTo}</h2>
      {words.panel.howToText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{words.panel.glance}</h2>
      <ul className="glance">
        <li>
          <Ref id={parties[0]?.sentence ?? ''}>{words.panel.glanceNamed(named.size, parties.length)}</Ref>
        </li>
        <li>
          <Ref id={mentions[0]?.sentence ?? ''}>{words.panel.glanceSpoken(spoken.size)}</Ref>
        </li>
        {kinds.length > 0 && (
          <li>
            <Ref id={atlas.claims.find((claim) => claim.kind === 'group')?.sentence ?? ''}>
              {words.panel.glanceGroups(grouped.length)}
            </Ref>
          </li>
        )}
      </ul>
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
      <p>{words.panel.noWorld}</p>
      <Notes />
    </div>
  );
}
