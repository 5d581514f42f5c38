import type { Id } from '../../atlas/types.ts';

/** The outlines of the countries in focus and under the pointer, on top of all others. */
export function Rings({ focus, hover }: { focus: Id | null; hover: Id | null }) {
  return (
    <g className="rings" aria-hidden="true">
      {focus !== null && <Ring id={focus} kind="focus" />}
      {hover !== null && hover !== focus && <Ring id={hover} kind="hover" />}
    </g>
  );
}

/** A halo and a line: seen on any fill. */
function Ring({ id, kind }: { id: Id; kind: 'focus' | 'hover' }) {
  return (
    <>
      <use href={`#shape-${id}`} className={`halo ${kind}`} />
      <use href={`#shape-${id}`} className={`ring ${kind}`} />
    </>
  );
}
