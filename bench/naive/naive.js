// A world map as tutorials draw it: what the atlas is measured against. With ?projection=globe it is a globe.
const svg = d3.select('svg');
const tooltip = d3.select('#tooltip');
const isGlobe = new URLSearchParams(location.search).get('projection') === 'globe';

d3.json('../node_modules/world-atlas/countries-50m.json').then((world) => {
  const sphere = { type: 'Sphere' };
  const projection = (isGlobe ? d3.geoOrthographic() : d3.geoEqualEarth()).fitExtent(
    [
      [8, 8],
      [1912, 848],
    ],
    sphere,
  );
  const path = d3.geoPath(projection);
  const color = d3.scaleSequential(d3.interpolateBlues).domain([-2, 8]);
  const { features } = topojson.feature(world, world.objects.countries);
  const layer = svg.append('g');
  layer.append('path').datum(sphere).attr('fill', '#eaf1f4').attr('d', path);
  layer
    .selectAll('.country')
    .data(features)
    .join('path')
    .attr('class', 'country')
    .attr('fill', (_, index) => color(index % 8))
    .attr('d', path)
    .on('mouseover', (_, { properties }) => tooltip.attr('hidden', null).text(properties.name))
    .on('mousemove', (event) =>
      tooltip.style('left', `${event.pageX + 12}px`).style('top', `${event.pageY + 12}px`),
    )
    .on('mouseout', () => tooltip.attr('hidden', ''));

  const redraw = () => layer.selectAll('path').attr('d', path);
  if (isGlobe) {
    const radius = projection.scale();
    svg.call(
      d3.drag().on('drag', ({ dx, dy }) => {
        const [lambda, phi] = projection.rotate();
        const step = 75 / projection.scale();
        projection.rotate([lambda + dx * step, phi - dy * step]);
        redraw();
      }),
    );
    svg.call(
      d3
        .zoom()
        .filter(({ type }) => type === 'wheel')
        .scaleExtent([1, 60])
        .on('zoom', ({ transform }) => {
          projection.scale(radius * transform.k);
          redraw();
        }),
    );
  } else {
    svg.call(
      d3
        .zoom()
        .scaleExtent([1, 60])
        .on('zoom', ({ transform }) => layer.attr('transform', transform)),
    );
  }
  document.documentElement.dataset.ready = '';
});
