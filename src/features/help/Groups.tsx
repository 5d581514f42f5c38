import type { ClassroomWords } from '../../locales/classroom.ts';
import type { KeyRow } from '../../lib/keymap.ts';
import { useAtlas } from '../../store/react.tsx';
import { Caps } from './Caps.tsx';
import { useKeptTop } from './keptPlace.ts';

type Words = ClassroomWords['help'];

const GROUPS = ['map', 'places', 'page', 'talk', 'quiz'] as const;

/** The list of all keys. */
export function Groups({ words, rows }: { words: Words; rows: readonly KeyRow[] }) {
  return (
    <div ref={useKeptTop('keys')}>
      <p className="keys-off">{words.off}</p>
      <div className="keys-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{words.groups[group]}</h3>
            <dl>
              <Group rows={rows.filter((row) => row.group === group)} words={words} />
            </dl>
          </section>
        ))}
      </div>
    </div>
  );
}

function Group({ rows, words }: { rows: readonly KeyRow[]; words: Words }) {
  const atlas = useAtlas();
  const does: Readonly<Record<string, string>> = words.does;
  return rows.map((row) => {
    if (row.id !== 'region')
      return (
        <div key={row.id}>
          <dt>
            <Caps words={words} keys={row.keys} held={row.held} />
          </dt>
          <dd>{does[row.id]}</dd>
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
