import { useEffect, useState } from 'react';
import { useStore as useZustand } from 'zustand';
import type { ClassroomWords } from '../../i18n/classroom/load.ts';
import { pen, togglePen } from '../../store/pen.ts';
import { useStore, useWords } from '../../store/react.tsx';
import { letterFor, MINUTES, minutesOf, SIZES, type Room, type Size } from './size.ts';
import { RoomFields } from './RoomFields.tsx';
import type { useSize } from './useSize.ts';

interface Props {
  readonly words: ClassroomWords;
  readonly sizing: ReturnType<typeof useSize>;
}

/** A screen on which a class is shown things, and its back row: metres to begin with. */
const USUAL: Room = { height: 1.5, distance: 6 };

/** All that is left of the tools of the page, in letters for who stands at the machine. */
export function Strip({ words: { projector: words }, sizing: { size, pane, letters, choose } }: Props) {
  const { tools } = useWords();
  const { go } = useStore();
  const open = useZustand(pen, (now) => now.open);
  const [menu, setMenu] = useState(false);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-menu', menu);
    return () => document.documentElement.removeAttribute('data-menu');
  }, [menu]);
  const isRoom = typeof size !== 'string';
  return (
    <section className="projector-strip" aria-label={words.label}>
      <button type="button" aria-expanded={menu} onClick={() => setMenu(!menu)}>
        {words.menu}
      </button>
      <label>
        {words.size}{' '}
        <select
          value={isRoom ? 'room' : size}
          onChange={({ target }) => choose(named(target.value) ?? USUAL)}
        >
          {(['small', 'large', 'huge', 'room'] as const).map((one) => (
            <option key={one} value={one}>
              {words.sizes[one]}
            </option>
          ))}
        </select>
      </label>
      {isRoom && <RoomFields room={size} words={words} choose={choose} />}
      {isRoom && (
        <span className="projector-seen" role="status">
          {letters < letterFor(size, pane) - 0.1
            ? words.most(Math.round(minutesOf(letters, size, pane)), MINUTES)
            : words.seen(Math.round(minutesOf(letters, size, pane)))}
        </span>
      )}
      <span className="projector-gap" />
      <button type="button" aria-pressed={open} onClick={togglePen}>
        {tools.draw}
      </button>
      <button type="button" onClick={() => go({ display: 'screen' })}>
        {words.leave}
      </button>
    </section>
  );
}

const named = (value: string): Size | undefined =>
  (Object.keys(SIZES) as (keyof typeof SIZES)[]).find((one) => one === value);
