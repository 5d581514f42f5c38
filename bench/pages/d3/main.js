import * as d3 from 'd3';
import { colorOf, fromSvg, HEIGHT, isGlobe, load, ready, show, WIDTH } from '../shared.js';

// A world map as tutorials draw it. With ?projection=globe it is a globe.
const frame = d3.select('.map-frame');
const tip = d3.select('.tip');
const sphere = { type: 'Sphere' };
const { features } = await load();
const projection = (isGlobe ? d3.geoOrthographic() : d3.geoEqualEarth()).fitSize([WIDTH, HEIGHT], sphere);
const path = d3.geoPath(projection);
const svg = frame.append('svg').attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
const layer = svg.append('g');
layer.append('path').datum(sphere).attr('fill', '#eaf1f4').attr('d', path);
layer
  .selectAll('.country')
  .data(features)
  .join('path')
  .attr('class', 'country')
  .attr('fill', (_, index) => colorOf(index))
  .attr('d', path)
  .on('mouseover', (_, { properties }) => tip.attr('hidden', null).text(properties.name))
  .on('mousemove', ({ pageX, pageY }) => tip.style('left', `${pageX + 12}px`).style('top', `${pageY + 12}px`))
  .on('mouseout', () => tip.attr('hidden', ''))
  .on('click', (_, { properties }) => show(properties.name));

if (isGlobe) {
  const radius = projection.scale();
  const redraw = () => layer.selectAll('path').attr('d', path);
  const turn = ({ dx, dy }) => {
    const [lambda, phi] = projection.rotate();
    const step = 75 / projection.scale();
    projection.rotate([lambda + dx * step, phi - dy * step]);
    redraw();
  };
  const zoom = d3.zoom().filter(({ type }) => type === 'wheel');
  svg.call(d3.drag().on('drag', turn));
  svg.call(
    zoom.scaleExtent([1, 60]).on('zoom', ({ transform }) => redraw(projection.scale(radius * transform.k))),
  );
} else {
  const zoom = d3.zoom().scaleExtent([1, 60]);
  svg.call(zoom.on('zoom', ({ transform }) => layer.attr('transform', transform)));
}
ready(fromSvg(svg.node(), projection));
