import { useMemo } from 'react';
import { CLASSES, METHODS, type Method } from './engine/classes.ts';
import type { Kept } from './engine/kept.ts';
import type { AddedLayer } from '../../atlas/types.ts';
import type { OwnDataWords } from '../../locales/ownData.ts';
import { legendOf } from '../../text/legend.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Pick } from '../../ui/Pick.tsx';

interface Props {
  readonly words: OwnDataWords;
  readonly classing: Pick<Kept, 'method' | 'count'>;
  /** The numbers in these classes. */
  readonly added: AddedLayer;
  readonly onChange: (classing: { method: Method; count: number }) => void;
}

const COUNTS = Array.from({ length: CLASSES.most - CLASSES.least + 1 }, (_, at) =>
  String(at + CLASSES.least),
);

/** The choice of classes for the numbers, with a preview of the legend. */
export function Classes({ words: { classes }, classing, added, onChange }: Props) {
  const atlas = useAtlas();
  const words = useWords();
  const { method, count } = classing;
  const groups = useMemo(() => legendOf({ ...atlas, added }, 'own', words), [atlas, added, words]);
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
      <p className="numbers-soft">{classes.abouts[method]}</p>
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
