import type { LegendRow } from '../../scene/legend.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useDeferred, useWords } from '../../store/react.tsx';
import { usePoint } from '../../store/usePoint.ts';
import { SwatchBox } from '../../ui/SwatchBox.tsx';

/** An entry: its swatch, its label, how many countries it has. A region's is a link to it. */
export function Row({ row: { entry, label, count }, name }: { row: LegendRow; name: string }) {
  const words = useWords();
  const pressed = useDeferred(({ hover }) => hover === entry.id);
  const { meaning } = entry;
  const content = (
    <>
      <SwatchBox id={entry.id} paint={entry.paint} />
      <span>
        {label && <span className="legend-label">{label}</span>} <span className="legend-count">{count}</span>
      </span>
    </>
  );
  const id = meaning.kind === 'region' ? meaning.region : entry.id;
  const pointing = usePoint(id);
  if (meaning.kind === 'region') {
    return (
      <a className="legend-row" href={hrefTo(meaning.region)} {...pointing}>
        {content}
      </a>
    );
  }
  return (
    <button
      type="button"
      className="legend-row"
      aria-pressed={pressed}
      {...pointing}
      // By touch, focus lights it and a second tap puts it out.
      onPointerDown={(event) => {
        if (event.pointerType === 'touch' && pressed) event.currentTarget.blur();
      }}
    >
      <span className="visually-hidden">{words.mark(name, '')}</span>
      {content}
    </button>
  );
}
