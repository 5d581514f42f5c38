import { createFormats } from '../../i18n/formats.ts';
import type { NumbersWords } from '../../i18n/numbers/load.ts';
import type { Own } from '../types.ts';
import { CLASSES, classesOf, classOf, type Class } from './classes.ts';
import type { Kept } from './kept.ts';

/** The step of the ramp for a class: from the lightest to the darkest, as far apart as there are classes. */
const stepOf = (at: number, count: number): number =>
  count === 1 ? Math.ceil(CLASSES.most / 2) : 1 + Math.round((at * (CLASSES.most - 1)) / (count - 1));

/** A number as it was given, with all its digits. */
function exactly(locale: string): (value: number) => string {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const far = new Intl.NumberFormat(locale, { notation: 'scientific', maximumFractionDigits: 6 });
  return (value) => {
    const size = Math.abs(value);
    return (size >= 1e15 || (size > 0 && size < 1e-4) ? far : plain).format(value);
  };
}

/** The bounds of classes in as few digits as tell them apart. */
function labelsOf(classes: readonly Class[], locale: string, mark: (text: string) => string): string[] {
  const bounds = [...new Set(classes.flatMap(({ from, to }) => [from, to]))];
  const isLarge = bounds.some((value) => Math.abs(value) >= 1e6);
  const exact = exactly(locale);
  let short = exact;
  for (let digits = 3; digits <= 9; digits++) {
    const formats = new Intl.NumberFormat(locale, {
      maximumSignificantDigits: digits,
      ...(isLarge && { notation: 'compact' }),
    });
    if (new Set(bounds.map((value) => formats.format(value))).size === bounds.length) {
      short = (value) => formats.format(value);
      break;
    }
  }
  return classes.map(({ from, to }) =>
    from === to ? mark(short(from)) : `${mark(short(from))} – ${mark(short(to))}`,
  );
}

/** A reader's numbers in the language of the page: what the map, the legend and the panel say of them. */
export function describeOwn(kept: Kept, { own }: NumbersWords, locale: string): Own {
  const { file, date, title, percent, given } = kept;
  const { when } = createFormats(locale);
  const day = when(
    date,
    (first) => first,
    (first) => first,
  );
  const mark = (text: string) => (percent ? own.percent(text) : text);
  const values = [...given.values()].flatMap(({ value }) => value ?? []);
  const classes = classesOf(values, kept.method, kept.count);
  const labels = labelsOf(classes, locale, mark);
  const exact = exactly(locale);
  const steps = new Map<string, number>();
  const said = new Map<string, string>();
  for (const [id, { value, note }] of given) {
    const text = value === null ? own.unnumbered : own.number(mark(exact(value)));
    if (value !== null) steps.set(id, stepOf(classOf(value, classes), classes.length));
    said.set(id, note === '' ? text : own.noted(text, note));
  }
  const name = own.name(file === '' ? own.pasted : file, day);
  return {
    name,
    groups: {
      own: title === '' ? { name } : { name, about: title },
      absent: { name: own.absent, about: own.absentAbout },
    },
    caution: own.caution,
    labels: new Map(classes.map((_, at) => [stepOf(at, classes.length), labels[at] ?? ''])),
    steps,
    said,
    given,
  };
}
