import { useStore } from 'zustand';
import { AT_REST, equals } from '../../geo/camera.ts';
import { INSET, PROJECTED_INSET, type Enlargement } from '../../scene/inset.ts';
import { traitsOf } from '../../store/parts.ts';
import { useView } from '../../store/react.tsx';
import { currentCamera } from './camera/currentCamera.ts';
import { isNameless } from './label.ts';

/** The inset of the map as it is: none where the map is moved, or is another, or hides its names. */
export function useInset(): Enlargement | null {
  const isWhole = useStore(currentCamera, ({ to }) => equals(to, AT_REST));
  const isProjected = useView((view) => traitsOf(view).projected === true);
  const nameless = useView(isNameless);
  // Elsewhere the countries of Europe are not told apart by their numbers.
  const isNumbered = useView(({ layer }) => layer === 'parties' || layer === 'named');
  if (!isWhole || nameless || !isNumbered) return null;
  return isProjected ? PROJECTED_INSET : INSET;
}
