import type { ClassroomWords } from '../../locales/classroom.ts';
import { letterFor, MINUTES, minutesOf, SIZES, type RoomSize, type Size } from './size.ts';
import { RoomFields } from './RoomFields.tsx';
import type { useSize } from './useSize.ts';

interface Props {
  readonly words: ClassroomWords['projector'];
  readonly sizing: ReturnType<typeof useSize>;
}

/** A screen on which a class is shown things, and its back row: meters to begin with. */
const USUAL: RoomSize = { height: 1.5, distance: 6 };

/** The size of the letters, by name or by the room. */
export function LetterFields({ words, sizing: { size, pane, letters, choose } }: Props) {
  const isRoom = typeof size !== 'string';
  return (
    <div className="projector-letters">
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
    </div>
  );
}

const named = (value: string): Size | undefined =>
  (Object.keys(SIZES) as (keyof typeof SIZES)[]).find((one) => one === value);
