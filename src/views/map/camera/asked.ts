import coasts from 'virtual:coasts';
import type { Atlas } from '../../../atlas/types.ts';
import { fitCamera } from '../../../scene/fitCamera.ts';
import { traitsOf } from '../../../store/parts.ts';
import type { Store } from '../../../store/store.ts';
import { isSheet } from '../../../ui/layout.ts';
import type { Viewport } from './viewport.ts';

/** The camera that the view asks for, and whether it is to be asked for again where the viewport changes. */
export function createAsked(atlas: Atlas, { view }: Store, viewport: Viewport) {
  const isFitted = () => {
    const { framed, filled } = traitsOf(view.getState());
    return framed === true || filled === true;
  };
  return {
    asked: () =>
      fitCamera(view.getState(), atlas, coasts, isSheet() || isFitted() ? viewport.measure() : undefined),
    /** Tests whether nobody has moved the map: it then follows the size of the viewport. */
    isLed: () => view.getState().center === null && view.getState().zoom === null,
  };
}
