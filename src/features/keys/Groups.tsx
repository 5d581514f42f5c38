import type { ClassroomWords } from '../../i18n/classroom/load.ts';
import { KEYS, type KeyGroup } from '../../store/keys.ts';
import { useAtlas } from '../../store/react.tsx';
import { Caps } from './Caps.tsx';

type Words = ClassroomWords['help'];

const GROUPS = ['map', 'places', 'page', 'talk', 'quiz'] as const satisfies readonly KeyGroup[];

/** The list of all keys. */
export function Groups({ words }: { words: Words }) {
  return (
    <>
      <p className="keys-off">{words.off}</p>
      <div className="keys-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{words.groups[group]}</h3>
            <dl>
              <Group group={group} words={words} />
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

function Group({ group, words }: { group: KeyGroup; words: Words }) {
  const atlas = useAtlas();
  return KEYS.filter((row) => row.group === group).map((row) => {
    if (row.id !== 'region')
      return (
        <div key={row.id}>
          <dt>
            <Caps words={words} keys={row.keys} held={'held' in row ? row.held : undefined} />
          </dt>
          <dd>{words.does[row.id]}</dd>
        </div>
      );
    return row.keys.map((key, index) => (
      <div key={key}>
        <dt>
          <Caps words={words} keys={[key]} />
        </dt>
        <dd>{atlas.regions[index]?.name}</dd>
      </div>
    ));
  });
}
