import { createFormats } from '../../../locales/formats.ts';
import type { OwnDataWords } from '../../../locales/ownData.ts';
import type { AddedLayer } from '../../../atlas/types.ts';
import { CLASSES, classesOf, classOf, type Class } from './classes.ts';
import type { Kept } from './kept.ts';
import { latestOf } from './matchRows.ts';

/** The first steps of the ramp that goes both ways from zero, and of the hues of words. */
const BOTH_WAYS = 11;
const WORDS = 21;
/** Classes on each side of zero at most. */
const SIDE = 3;

/** The step of the ramp for a class: from the lightest to the darkest, as far apart as there are classes. */
const stepOf = (at: number, count: number): number =>
  count === 1 ? Math.ceil(CLASSES.most / 2) : 1 + Math.round((at * (CLASSES.most - 1)) / (count - 1));

/** Classes with the step of each: on both sides of zero a ramp of its own where numbers lie on both. */
function stepsOf(values: readonly number[], { method, count }: Kept): (Class & { readonly step: number })[] {
  const below = values.filter((value) => value < 0);
  if (below.length === 0 || below.length === values.length)
    return classesOf(values, method, count).map((one, at, all) => ({ ...one, step: stepOf(at, all.length) }));
  const side = Math.min(SIDE, Math.max(1, Math.round(count / 2)));
  const negative = classesOf(below, method, side);
  const positive = classesOf(
    values.filter((value) => value >= 0),
    method,
    side,
  );
  return [
    ...negative.map((one, at) => ({ ...one, step: BOTH_WAYS + SIDE - (negative.length - at) })),
    ...positive.map((one, at) => ({ ...one, step: BOTH_WAYS + SIDE + at })),
  ];
}

/** Tests whether numbers are years: these are written without a separator. */
const areYears = (values: readonly number[]) =>
  values.length > 0 && values.every((value) => Number.isInteger(value) && value >= 1500 && value <= 2100);

/** A number as it was given, with all its digits. */
function exactly(locale: string, isYear: boolean): (value: number) => string {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: !isYear });
  const far = new Intl.NumberFormat(locale, { notation: 'scientific', maximumFractionDigits: 6 });
  return (value) => {
    const size = Math.abs(value);
    return (size >= 1e15 || (size > 0 && size < 1e-4) ? far : plain).format(value);
  };
}

/** Writes numbers with all their digits, years without a separator. */
export const numberFormat = (values: readonly number[], locale: string): ((value: number) => string) =>
  exactly(locale, areYears(values));

/** The bounds of classes in as few digits as tell them apart. */
function labelsOf(
  classes: readonly Class[],
  locale: string,
  isYear: boolean,
  mark: (text: string) => string,
  step: (from: string, to: string) => string,
): string[] {
  const bounds = [...new Set(classes.flatMap(({ from, to }) => [from, to]))];
  const isLarge = bounds.some((value) => Math.abs(value) >= 1e6);
  const exact = exactly(locale, isYear);
  let short = exact;
  for (let digits = 3; !isYear && digits <= 9; digits++) {
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
    from === to ? mark(short(from)) : step(mark(short(from)), mark(short(to))),
  );
}

/**
 * A reader's numbers in the language of the page: what the map, the legend and the panel say of them. Classes are
 * those of all periods together, so that a shade means the same in each.
 * @param wanted the period that is asked for; the latest where the file has none of it
 */
export function describeOwn(
  kept: Kept,
  { own }: OwnDataWords,
  locale: string,
  wanted: string | null,
): AddedLayer {
  const { file, date, title, unit, source, percent, kind, periods, entries } = kept;
  const day = createFormats(locale).day(date);
  const all = [...entries.values()];
  const asked = periods.indexOf(wanted ?? '');
  const at =
    asked >= 0
      ? asked
      : latestOf(periods.map((_, of) => all.filter(({ values }) => values[of] != null).length));
  const period = periods[at] ?? '';
  const mark = (text: string) => (percent ? own.percent(text) : text);
  const numbers = all.flatMap(({ values }) => values.filter((value) => typeof value === 'number'));
  const isYear = areYears(numbers);
  const classes = stepsOf(numbers, kept);
  const bounds = labelsOf(classes, locale, isYear, mark, own.step);
  const exact = exactly(locale, isYear);
  const words = [
    ...new Set(all.flatMap(({ values }) => values.filter((value) => typeof value === 'string'))),
  ];
  const withUnit = (text: string) => (unit === '' ? text : own.measured(text, unit));
  const stepAndText = (value: number | string): readonly [step: number, text: string] =>
    typeof value === 'string'
      ? [WORDS + words.indexOf(value), value]
      : [classes[classOf(value, classes)]?.step ?? 1, withUnit(mark(exact(value)))];

  const steps = new Map<string, number>();
  const said = new Map<string, string>();
  const given = new Map<string, { value: number | string | null; note: string }>();
  for (const [id, { values, note }] of entries) {
    const value = values[at] ?? null;
    const [step, written] = value === null ? [0, ''] : stepAndText(value);
    const text = value === null ? own.unnumbered : own.number(written);
    if (value !== null) steps.set(id, step);
    said.set(id, note === '' ? text : own.noted(text, note));
    given.set(id, { value, note });
  }
  const among = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  const from = file === '' ? own.pasted : file;
  const name = own.name(among(title === '' ? from : title, unit, period));
  const about = among(title === '' ? '' : from, day);
  return {
    layer: 'own',
    name,
    groups: {
      added: { name, about },
      absent: { name: own.absent, about: own.absentAbout },
    },
    caution: source === '' ? own.caution : own.sourced(source),
    labels: new Map(
      kind === 'words'
        ? words.map((word, of) => [WORDS + of, word])
        : classes.map(({ step }, of) => [step, bounds[of] ?? '']),
    ),
    steps,
    said,
    given,
    period,
    periods,
  };
}
