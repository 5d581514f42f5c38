import { createFormats } from '../../locales/formats.ts';
import type { OwnDataWords } from '../../locales/ownData.ts';
import { useWords } from '../../store/react.tsx';
import { COMBINES, signOf, valueCells } from './engine/guess.ts';
import type { Matched } from './engine/matchRows.ts';
import { DECIMALS, readCell } from './engine/number.ts';
import type { TableReading } from './reading.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly words: OwnDataWords;
  readonly reading: TableReading;
  readonly matched: Matched;
  readonly onChange: (patch: Partial<TableReading>) => void;
}

/** Questions that no cell decides. They come before the map, and one press answers each. */
export function Questions({ words: { ask, columns }, reading, matched, onChange }: Props) {
  const { locale } = useWords();
  const { number } = createFormats(locale);
  const { draft, choice } = reading;
  const repeated = matched.repeated.length;
  const isSignOpen = choice.decimal === null && matched.kind === 'numbers' && choice.value !== 'rows';
  const isMixed = isSignOpen && signOf(draft.table, choice.value).doubt === 'mixed';
  const cell = isSignOpen
    ? (valueCells(draft.table, choice.value).find((one) => /\d[.,]\d/.test(one)) ?? '')
    : '';
  return (
    <>
      {isSignOpen && (
        <fieldset className="numbers-ask">
          <legend>{isMixed ? ask.mixed : ask.decimal(cell)}</legend>
          {DECIMALS.map((decimal) => {
            const value = readCell(cell, decimal)?.value;
            return (
              <Button key={decimal} onClick={() => onChange({ choice: { ...choice, decimal } })}>
                {isMixed || value === undefined
                  ? columns.decimals[decimal]
                  : ask.is(cell, number.format(value))}
              </Button>
            );
          })}
        </fieldset>
      )}
      {repeated > 0 && (
        <fieldset className="numbers-ask">
          <legend>{ask.repeats(repeated)}</legend>
          {COMBINES.filter((how) => matched.kind === 'numbers' || how === 'last' || how === 'count').map(
            (how) => (
              <Button
                key={how}
                aria-pressed={choice.combine === how}
                onClick={() => onChange({ choice: { ...choice, combine: how } })}
              >
                {ask.combines[how]}
              </Button>
            ),
          )}
        </fieldset>
      )}
    </>
  );
}
