import { KEYS, type KeyGroup } from '../../store/keys.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { Caps } from './Caps.tsx';

const GROUPS = ['map', 'places', 'page', 'talk', 'quiz'] as const satisfies readonly KeyGroup[];

/** The list of all keys. */
export function Groups() {
  const { keys } = useWords();
  return (
    <>
      <p className="keys-off">{keys.off}</p>
      <div className="keys-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{keys.groups[group]}</h3>
            <dl>
              <Group group={group} />
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

function Group({ group }: { group: KeyGroup }) {
  const words = useWords();
  const atlas = useAtlas();
  return KEYS.filter((row) => row.group === group).map((row) => {
    if (row.id !== 'region')
      return (
        <div key={row.id}>
          <dt>
            <Caps keys={row.keys} held={'held' in row ? row.held : undefined} />
          </dt>
          <dd>{words.keys.does[row.id]}</dd>
        </div>
      );
    return row.keys.map((key, index) => (
      <div key={key}>
        <dt>
          <Caps keys={[key]} />
        </dt>
        <dd>{atlas.regions[index]?.name}</dd>
      </div>
    ));
  });
}
