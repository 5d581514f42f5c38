import { useMemo } from 'react';
import { CLASSES, METHODS, type Method } from '../../atlas/own/classes.ts';
import { describeOwn } from '../../atlas/own/describe.ts';
import type { Kept } from '../../atlas/own/kept.ts';
import type { NumbersWords } from '../../i18n/numbers/load.ts';
import { legendOf } from '../../scene/legend.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Pick } from '../../ui/Pick.tsx';

interface Props {
  readonly words: NumbersWords;
  readonly kept: Kept;
  readonly onChange: (classing: { method: Method; count: number }) => void;
}

const COUNTS = Array.from({ length: CLASSES.most - CLASSES.least + 1 }, (_, at) =>
  String(at + CLASSES.least),
);

/** How numbers are put into classes, and the legend that comes of it. */
export function Classes({ words: own, kept, onChange }: Props) {
  const { classes } = own;
  const atlas = useAtlas();
  const words = useWords();
  const { method, count } = kept;
  const groups = useMemo(
    () => legendOf({ ...atlas, own: describeOwn(kept, own, words.locale) }, 'own', words),
    [atlas, kept, own, words],
  );
  return (
    <fieldset className="numbers-part">
      <legend>{classes.legend}</legend>
      <div className="numbers-picks">
        <fieldset>
          <legend>{classes.method}</legend>
          <Segments
            group="numbers-method"
            segments={METHODS.map((value) => ({
              value,
              name: classes.methods[value],
              about: classes.abouts[value],
            }))}
            value={method}
            onChange={(next) => onChange({ method: next, count })}
          />
        </fieldset>
        <Pick
          label={classes.count}
          value={String(count)}
          options={COUNTS.map((one) => [one, one])}
          onChange={(next) => onChange({ method, count: Number(next) })}
        />
      </div>
      <p className="share-about">{classes.abouts[method]}</p>
      <ul className="numbers-legend" aria-label={classes.preview}>
        {groups.flatMap(({ name, rows }) =>
          rows.map(({ entry, label, count: places }) => (
            <li key={entry.id}>
              <Field fill={entry.paint.light.fill} dark={entry.paint.dark.fill} />
              {label || name} <small>{places}</small>
            </li>
          )),
        )}
      </ul>
    </fieldset>
  );
}

/** A field of a paint: the patterns of the page are there only while it shows them. */
const Field = ({ fill, dark }: { fill: string; dark: string }) => (
  <span className="numbers-field" style={{ background: `light-dark(${fill}, ${dark})` }} />
);
