/** Matches windows in which the panel is a sheet over the map; style sheets use the same query. */
const SHEET = '(width < 600px) or ((width < 1024px) and (orientation: portrait))';

export const isSheet = () => matchMedia(SHEET).matches;
