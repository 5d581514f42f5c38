import { useState } from 'react';
import type { ClassroomWords } from '../../locales/classroom.ts';
import { BOUNDS, readSize, type RoomSize, type Size } from './size.ts';

interface Props {
  readonly room: RoomSize;
  readonly words: ClassroomWords['projector'];
  readonly choose: (size: Size) => void;
}

/**
 * The height of the screen and the distance of the back row, in meters. Invalid input stays in the field and changes
 * nothing.
 */
export function RoomFields({ room, words, choose }: Props) {
  const [texts, setTexts] = useState({ height: String(room.height), distance: String(room.distance) });
  const field = (name: keyof RoomSize) => {
    const type = (text: string) => {
      const next = { ...texts, [name]: text };
      setTexts(next);
      const size = readSize(`${next.height}/${next.distance}`);
      if (size) choose(size);
    };
    const { least, most } = BOUNDS[name];
    return (
      <label>
        {words[name]}{' '}
        <input
          type="number"
          inputMode="decimal"
          min={least}
          max={most}
          step="any"
          value={texts[name]}
          onChange={({ target }) => type(target.value)}
        />
      </label>
    );
  };
  return (
    <>
      {field('height')}
      {field('distance')}
    </>
  );
}
