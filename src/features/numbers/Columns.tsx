import { DECIMALS, decimalOf } from '../../atlas/own/number.ts';
import type { Choice, Table } from '../../atlas/own/table.ts';
import type { NumbersWords } from '../../i18n/numbers/load.ts';
import { Pick } from '../../ui/Pick.tsx';

interface Props {
  readonly words: NumbersWords;
  readonly table: Table;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Rows and letters of the preview. */
const ROWS = 5;
const LETTERS = 60;
/** Columns that are shown; others are in the lists. */
const SHOWN = 8;
const NONE = '';

/** What stands in which column, and the first rows to see it by. */
export function Columns({ words: { columns }, table, choice, onChange }: Props) {
  const { rows, width, delimiter } = table;
  const [first] = rows;
  const names = Array.from({ length: width }, (_, at) => {
    const name = choice.hasHeader ? (first?.cells[at] ?? '').slice(0, LETTERS) : '';
    return name === '' ? columns.column(at + 1) : name;
  });
  const options = names.map((name, at) => [String(at), name] as const);
  const shown = [...new Set([choice.country, choice.value, choice.note ?? 0, ...names.keys()])]
    .slice(0, SHOWN)
    .toSorted((a, b) => a - b);
  const body = rows.slice(Number(choice.hasHeader), ROWS + Number(choice.hasHeader));
  return (
    <fieldset className="numbers-part">
      <legend>{columns.legend}</legend>
      <div className="numbers-picks">
        <Pick
          label={columns.country}
          value={String(choice.country)}
          options={options}
          onChange={(at) => onChange({ ...choice, country: Number(at) })}
        />
        <Pick
          label={columns.value}
          value={String(choice.value)}
          options={options}
          onChange={(at) => {
            const cells = rows.slice(0, 1000).map((row) => row.cells[Number(at)] ?? '');
            onChange({ ...choice, value: Number(at), decimal: decimalOf(cells, delimiter) });
          }}
        />
        <Pick
          label={columns.note}
          value={choice.note === null ? NONE : String(choice.note)}
          options={[[NONE, columns.noNote], ...options]}
          onChange={(at) => onChange({ ...choice, note: at === NONE ? null : Number(at) })}
        />
        <Pick
          label={columns.decimal}
          value={choice.decimal}
          options={DECIMALS.map((sign) => [sign, columns.decimals[sign]])}
          onChange={(decimal) => onChange({ ...choice, decimal })}
        />
      </div>
      <label className="share-check">
        <input
          type="checkbox"
          checked={choice.hasHeader}
          onChange={(event) => onChange({ ...choice, hasHeader: event.target.checked })}
        />
        {columns.header}
      </label>
      <div className="numbers-preview" role="region" aria-label={columns.preview} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {shown.map((at) => (
                <th
                  key={at}
                  scope="col"
                  data-read={at === choice.country || at === choice.value || undefined}
                >
                  <bdi>{names[at]}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map(({ line, cells }) => (
              <tr key={line}>
                {shown.map((at) => (
                  <td key={at}>
                    <bdi>{(cells[at] ?? '').slice(0, LETTERS)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
