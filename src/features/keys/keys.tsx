import { useAtlas, useWords } from '../../store/react.tsx';
import { KEYS, keysOf, type KeyGroup } from '../../store/keys.ts';
import type { Feature } from '../feature.ts';
import './keys.css';
import { Caps } from './Caps.tsx';

const GROUPS = ['map', 'places', 'page', 'talk', 'quiz'] as const satisfies readonly KeyGroup[];

/** The dialog gives the keyboard back to where it was. */
const open = () => document.querySelector<HTMLDialogElement>('[data-keys-list]')?.showModal();

function KeysButton() {
  const words = useWords();
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={words.keys.open}
        title={words.keys.open}
        aria-haspopup="dialog"
        onClick={open}
      >
        <kbd aria-hidden="true">{keysOf('list')}</kbd>
      </button>
      <dialog className="keys" data-keys-list="" aria-labelledby="keys-title">
        <form method="dialog" className="keys-head">
          <h2 id="keys-title">{words.keys.title}</h2>
          <button type="submit" className="button">
            {words.keys.close}
          </button>
        </form>
        <p className="keys-off">{words.keys.off}</p>
        <div className="keys-groups">
          {GROUPS.map((group) => (
            <section key={group}>
              <h3>{words.keys.groups[group]}</h3>
              <dl>
                <Group group={group} />
              </dl>
            </section>
          ))}
        </div>
      </dialog>
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

/** The list of all keys: for mouse and touch a button, for the keyboard a key. */
export const keys: Feature = {
  id: 'keys',
  Action: KeysButton,
  shortcut: { key: keysOf('list')[0] ?? '', press: open },
};
