/** The annotations of the map. The page has them as markup until this code has loaded. */
export { Inset } from './Inset.tsx';
export { Labels } from './Labels.tsx';
