import type { Id } from '../../atlas/types.ts';
import { emphasize } from '../../scene/emphasize.ts';
import { useAtlas, useSelect } from '../../store/react.tsx';

/** The outlines of the countries in focus and under the pointer, on top of all others. */
export function Rings() {
  const atlas = useAtlas();
  const focus = useSelect((state) => emphasize(atlas, state).focus);
  const hover = useSelect((state) => emphasize(atlas, state).hover);
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
