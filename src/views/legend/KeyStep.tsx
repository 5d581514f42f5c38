import type { ReactNode } from 'react';
import type { LegendRow } from '../../text/legend.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useDeferred, useStore, useWords } from '../../store/react.tsx';
import { useHoverProps } from '../../store/useHoverProps.ts';
import { SwatchBox } from '../../ui/SwatchBox.tsx';

/**
 * A step of the legend: it highlights its countries on hover, and keeps them highlighted when pressed. A region's
 * step is a link to it.
 */
export function KeyStep({
  row: { entry, count },
  name,
  children,
}: {
  row: LegendRow;
  name: string;
  children: ReactNode;
}) {
  const { go } = useStore();
  const { mark } = useWords();
  const pressed = useDeferred(({ view }) => view.highlight === entry.id);
  const { meaning } = entry;
  const id = meaning.kind === 'region' ? meaning.region : entry.id;
  const pointing = useHoverProps(id);
  const content = (
    <>
      <SwatchBox id={entry.id} paint={entry.paint} />
      {children}
    </>
  );
  if (meaning.kind === 'region')
    return (
      <a className="key-step" href={hrefTo(meaning.region)} {...pointing}>
        {content}
      </a>
    );
  return (
    <button
      type="button"
      className="key-step"
      aria-label={mark(name, count)}
      title={count}
      aria-pressed={pressed}
      onClick={() => go({ highlight: pressed ? null : entry.id })}
      {...pointing}
    >
      {content}
    </button>
  );
}
