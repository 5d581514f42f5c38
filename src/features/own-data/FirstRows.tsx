import { nameOf } from '../../atlas/lookup.ts';
import type { OwnDataWords } from '../../locales/ownData.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { numberFormat } from './engine/describe.ts';
import { valueColumns } from './engine/guess.ts';
import type { Matched } from './engine/matchRows.ts';
import { isMissing, readCell } from './engine/number.ts';
import { periodOf } from './engine/period.ts';
import { titleOf, type TableReading } from './reading.ts';
import './rows.css';

const ROWS = 5;
const LETTERS = 60;
/** The sign for an empty cell, never 0. */
const NOTHING = '–';

interface Props {
  readonly words: OwnDataWords;
  readonly reading: TableReading;
  readonly matched: Matched;
}

/** The first rows of a table as they are read. */
export function FirstRows({ words: { columns }, reading, matched }: Props) {
  const atlas = useAtlas();
  const { locale } = useWords();
  const { draft, choice } = reading;
  const { table } = draft;
  const column = valueColumns(table, choice.value).at(-1);
  const isPeriod = matched.periods[0] !== '';
  const numbers = [...matched.entries.values()].flatMap(({ values }) =>
    values.filter((one) => typeof one === 'number'),
  );
  const written = numberFormat(numbers, locale);
  const value = (cell: string) => {
    if (isMissing(cell)) return NOTHING;
    if (matched.kind === 'words') return cell.slice(0, LETTERS);
    const read = readCell(cell, choice.decimal ?? '.');
    return read && choice.decimal !== null ? written(read.value) : NOTHING;
  };
  const period = (cells: readonly string[]) =>
    choice.period === null
      ? periodOf(table.header[column ?? -1] ?? '')
      : periodOf(cells[choice.period] ?? '');
  return (
    <div>
      <h3 id="numbers-rows">{columns.preview}</h3>
      <div className="numbers-preview" role="region" aria-labelledby="numbers-rows" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.given}</th>
              <th scope="col">{columns.country}</th>
              {column !== undefined && (
                <th scope="col" className="numbers-number">
                  <bdi>{titleOf(reading).title.slice(0, LETTERS) || columns.value}</bdi>
                </th>
              )}
              {isPeriod && (
                <th scope="col" className="numbers-number">
                  {columns.period}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, ROWS).map(({ line, cells }) => {
              const cell = cells[choice.country] ?? '';
              const id = matched.ids.get(cell);
              return (
                <tr key={line}>
                  <td>
                    <bdi>{cell.slice(0, LETTERS)}</bdi>
                  </td>
                  <th scope="row">{id === undefined ? NOTHING : nameOf(atlas, id)}</th>
                  {column !== undefined && (
                    <td className="numbers-number">
                      <bdi>{value(cells[column] ?? '')}</bdi>
                    </td>
                  )}
                  {isPeriod && <td className="numbers-number">{period(cells) ?? NOTHING}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
