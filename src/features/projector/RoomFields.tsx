import { useState } from 'react';
import type { ClassroomWords } from '../../i18n/classroom/load.ts';
import { BOUNDS, readSize, type Room, type Size } from './size.ts';

interface Props {
  readonly room: Room;
  readonly words: ClassroomWords['projector'];
  readonly choose: (size: Size) => void;
}

/** The screen and the back row in metres. What is no measure is left standing, and changes nothing. */
export function RoomFields({ room, words, choose }: Props) {
  const [texts, setTexts] = useState({ height: String(room.height), distance: String(room.distance) });
  const field = (name: keyof Room) => {
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
