import { useMemo } from 'react';
import type { OwnDataWords } from '../../locales/ownData.ts';
import { useWords } from '../../store/react.tsx';
import { Classes } from './Classes.tsx';
import type { Encoding } from './engine/decode.ts';
import { describeOwn } from './engine/describe.ts';
import type { Kept } from './engine/kept.ts';
import type { Matcher } from './engine/match.ts';
import type { Matched } from './engine/matchRows.ts';
import { FirstRows } from './FirstRows.tsx';
import { LeftOut } from './LeftOut.tsx';
import { OnMap } from './OnMap.tsx';
import { Questions } from './Questions.tsx';
import type { TableReading } from './reading.ts';
import { Understood } from './Understood.tsx';

interface Props {
  readonly words: OwnDataWords;
  readonly reading: TableReading;
  readonly matched: Matched;
  /** The numbers that would be kept. */
  readonly result: Kept;
  /** True if there is anything to draw. */
  readonly isDrawn: boolean;
  readonly matcher: Matcher;
  readonly onChange: (patch: Partial<TableReading>) => void;
  readonly onSheet: (sheet: number) => void;
  readonly onEncoding: (encoding: Encoding) => void;
}

/** The result of reading a table: what was understood and left out, its first rows, its map and its legend. */
export function Result({ result, isDrawn, onSheet, onEncoding, ...props }: Props) {
  const { words, onChange } = props;
  const { locale, mark } = useWords();
  const added = useMemo(() => describeOwn(result, words, locale, null), [result, words, locale]);
  return (
    <div className="numbers-result">
      <div>
        <Questions {...props} />
        <Understood {...props} onSheet={onSheet} onEncoding={onEncoding} />
        <LeftOut {...props} onTake={(taken) => onChange({ taken })} />
      </div>
      <div>
        <FirstRows {...props} />
        {isDrawn && (
          <>
            <OnMap
              heading={words.classes.map}
              label={mark(words.classes.map, words.classes.counted(added.steps.size, added.period))}
              added={added}
            />
            <Classes words={words} classing={result} added={added} onChange={onChange} />
          </>
        )}
      </div>
    </div>
  );
}
