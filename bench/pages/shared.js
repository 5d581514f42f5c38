import { feature } from 'topojson-client';
import coarse from 'world-atlas/countries-110m.json?url';
import fine from 'world-atlas/countries-50m.json?url';

const asked = new URLSearchParams(location.search);

/** The frame of every map, in its own units. */
export const WIDTH = 960;
export const HEIGHT = 467;
export const isGlobe = asked.get('projection') === 'globe';

const COLORS = ['#deebf7', '#c6dbef', '#9ecae1', '#6baed6', '#4292c6', '#2171b5', '#08519c', '#08306b'];
const SENTENCE =
  'The party has kept up friendly contacts with parties of this country, and both sides have exchanged visits and views. ';

/** A value for every country, so that each map has the same shades. */
export const valueOf = (index) => index % COLORS.length;
export const colorOf = (index) => COLORS[valueOf(index)];
export { COLORS };

/** @returns {Promise<{ world: object, features: object[] }>} the shapes that `?shapes=` asks for, 50m without */
export async function load() {
  const world = await (await fetch(asked.get('shapes') === '110m' ? coarse : fine)).json();
  return { world, features: feature(world, world.objects.countries).features };
}

/** The panel's text: a heading and 300 words. */
export const wordsOf = () => SENTENCE.repeat(15);

/** Shows a country in the panel, as a page without a framework does. */
export function show(name) {
  const panel = document.querySelector('[data-panel]');
  const heading = document.createElement('h2');
  heading.textContent = name;
  const text = document.createElement('p');
  text.textContent = wordsOf();
  panel.replaceChildren(heading, text);
}

/**
 * Says that the map stands, and where a place of it lies in the window.
 * @param {(lonLat: [number, number]) => [number, number]} pointOf
 */
export function ready(pointOf) {
  window.bench = { pointOf };
  document.documentElement.dataset.ready = '';
}

/** For a map whose svg is as wide as its place: from its own units to the window's. */
export const fromSvg = (svg, project) => (lonLat) => {
  const [x, y] = project(lonLat);
  const at = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM());
  return [at.x, at.y];
};
