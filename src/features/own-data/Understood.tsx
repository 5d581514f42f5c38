import type { ReactNode } from 'react';
import type { OwnDataWords } from '../../locales/ownData.ts';
import { useWords } from '../../store/react.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { ENCODINGS, type Encoding } from './engine/decode.ts';
import { numberFormat } from './engine/describe.ts';
import { chooseColumns, valueColumns, type ColumnChoice } from './engine/guess.ts';
import type { Matcher } from './engine/match.ts';
import type { Matched } from './engine/matchRows.ts';
import { DECIMALS } from './engine/number.ts';
import { areTotals, keptOf, LETTERS, titleOf, type TableReading } from './reading.ts';
import { FormField } from '../../ui/FormField.tsx';

interface Props {
  readonly words: OwnDataWords;
  readonly reading: TableReading;
  readonly matched: Matched;
  readonly matcher: Matcher;
  readonly onChange: (patch: Partial<TableReading>) => void;
  readonly onSheet: (sheet: number) => void;
  readonly onEncoding: (encoding: Encoding) => void;
}

const NONE = '';
/** Letters of a column's name. */
const NAME = 60;

/** The columns as matched, each with a control that changes it. */
export function Understood({ words, reading, matched, matcher, onChange, onSheet, onEncoding }: Props) {
  const { columns, found } = words;
  const { locale } = useWords();
  const { draft, choice } = reading;
  const { table, sheets, sheet, from } = draft;
  const { title, unit } = titleOf(reading);
  const names = table.header.map((name, at) => name.slice(0, NAME) || columns.column(at + 1));
  const options = names.map((name, at) => [String(at), name] as const);
  const inHeader = valueColumns(table, 'periods').map((column) => table.header[column] ?? '');
  const choose = (patch: Parameters<typeof chooseColumns>[3]) =>
    onChange({ choice: chooseColumns(table, matcher, choice, patch) });
  const kept = keptOf(reading, matched);
  const values = [...matched.entries.values()].flatMap(({ values: all }) =>
    all.filter((one) => typeof one === 'number'),
  );
  const written = numberFormat(values, locale);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const withNumbers = [...matched.entries.values()].filter(({ values: all }) =>
    all.some((one) => one !== null),
  ).length;
  const [first = '', last = ''] = [matched.periods[0], matched.periods.at(-1)];
  return (
    <section className="numbers-understood" aria-labelledby="numbers-understood">
      <h3 id="numbers-understood">{columns.legend}</h3>
      {from && from.encoding !== 'utf-8' && (
        <Line about={columns.encodingTold(from.encoding.toUpperCase())}>
          <Pick
            label={columns.encoding}
            value={from.encoding}
            options={ENCODINGS.map((encoding) => [encoding, encoding.toUpperCase()])}
            onChange={onEncoding}
          />
        </Line>
      )}
      {sheets.length > 1 && (
        <Line>
          <Pick
            label={columns.sheet}
            value={String(sheet)}
            options={sheets.map(({ name }, at) => [String(at), name])}
            onChange={(at) => onSheet(Number(at))}
          />
        </Line>
      )}
      <Line
        about={
          <span role="status">
            {withNumbers > 0 ? found.numbers(withNumbers, table.rows.length) : found.none}
          </span>
        }
      >
        <Pick
          label={columns.country}
          value={String(choice.country)}
          options={options}
          onChange={(at) => choose({ country: Number(at) })}
        />
      </Line>
      <Line
        about={
          <>
            {matched.kind === 'words' && columns.words(kindsOf(matched))}
            {values.length > 0 && rangeOf(words, written(least), written(most))}
            {least < 0 && most > 0 && <small className="numbers-aside">{columns.aroundZero}</small>}
          </>
        }
      >
        <Pick
          label={columns.value}
          value={String(choice.value)}
          options={[
            ...(inHeader.length > 1
              ? [
                  [
                    'periods',
                    columns.inHeader(inHeader.length, inHeader[0] ?? '', inHeader.at(-1) ?? ''),
                  ] as const,
                ]
              : []),
            ...options,
            ['rows', columns.rows],
          ]}
          onChange={(at) => choose({ value: valueOf(at) })}
        />
      </Line>
      {choice.value !== 'periods' && (
        <Line about={rangeOf(words, first, last)}>
          <Pick
            label={columns.period}
            value={choice.period === null ? NONE : String(choice.period)}
            options={[[NONE, columns.noPeriod], ...options]}
            onChange={(at) => choose({ period: at === NONE ? null : Number(at) })}
          />
        </Line>
      )}
      {choice.decimal !== null && matched.kind === 'numbers' && choice.value !== 'rows' && (
        <Line>
          <Pick
            label={columns.decimal}
            value={choice.decimal}
            options={DECIMALS.map((sign) => [sign, columns.decimals[sign]])}
            onChange={(decimal) => onChange({ choice: { ...choice, decimal } })}
          />
        </Line>
      )}
      <Line>
        <Pick
          label={columns.note}
          value={choice.note === null ? NONE : String(choice.note)}
          options={[[NONE, columns.noNote], ...options]}
          onChange={(at) => onChange({ choice: { ...choice, note: at === NONE ? null : Number(at) } })}
        />
      </Line>
      <Typed label={columns.title} value={title} onChange={(text) => onChange({ title: text })} />
      <Typed label={columns.unit} value={unit} onChange={(text) => onChange({ unit: text })} />
      <Typed label={columns.source} value={reading.source} onChange={(text) => onChange({ source: text })} />
      {areTotals(kept) && <p className="numbers-told">{columns.totals}</p>}
    </section>
  );
}

const valueOf = (text: string): ColumnChoice['value'] =>
  text === 'periods' || text === 'rows' ? text : Number(text);

/** A range in words; one value stands alone. */
const rangeOf = ({ columns }: OwnDataWords, from: string, to: string) =>
  from === to ? from : columns.range(from, to);

const kindsOf = ({ entries, words }: Matched): number =>
  words || new Set([...entries.values()].flatMap(({ values }) => values.filter((one) => one !== null))).size;

/** A control with its finding. */
const Line = ({ about = '', children }: { about?: ReactNode; children: ReactNode }) => (
  <div className="numbers-line">
    {children}
    <span className="numbers-found">{about}</span>
  </div>
);

/** A line of the reader's own. */
const Typed = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
}) => (
  <div className="numbers-line">
    <label>
      <span>{label}</span>
      <FormField
        dir="auto"
        maxLength={LETTERS}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  </div>
);
