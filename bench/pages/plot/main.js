import * as Plot from '@observablehq/plot';
import { geoEqualEarth } from 'd3';
import { colorOf, fromSvg, HEIGHT, load, ready, show, WIDTH } from '../shared.js';

// Plot has no zoom of its own; its tip follows the nearest middle of a country.
const sphere = { type: 'Sphere' };
const { features } = await load();
const projection = geoEqualEarth().fitSize([WIDTH, HEIGHT], sphere);
const map = Plot.plot({
  width: WIDTH,
  height: HEIGHT,
  margin: 0,
  projection: () => projection,
  marks: [
    Plot.geo(sphere, { fill: '#eaf1f4' }),
    Plot.geo(features, {
      className: 'countries',
      fill: (_, index) => colorOf(index),
      stroke: 'white',
      strokeWidth: 0.5,
    }),
    Plot.tip(
      features,
      Plot.pointer(Plot.centroid({ title: ({ properties }) => properties.name, maxRadius: 60 })),
    ),
  ],
});
map.addEventListener('click', () => {
  if (map.value) show(map.value.properties.name);
});
document.querySelector('.map-frame').append(map);
ready(fromSvg(map, projection));
