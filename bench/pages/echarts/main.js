import { MapChart } from 'echarts/charts';
import { GeoComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { geoEqualEarth } from 'd3';
import { COLORS, HEIGHT, load, ready, show, valueOf, WIDTH } from '../shared.js';

echarts.use([MapChart, GeoComponent, TooltipComponent, VisualMapComponent, CanvasRenderer]);
const { features } = await load();
const place = document.querySelector('.map-frame');
const projection = geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
echarts.registerMap('world', { type: 'FeatureCollection', features });
const chart = echarts.init(place);
const drawn = () => {
  chart.off('finished', drawn);
  ready((lonLat) => {
    const [x, y] = chart.convertToPixel({ seriesIndex: 0 }, lonLat);
    const { left, top } = place.getBoundingClientRect();
    return [left + x, top + y];
  });
};
chart.on('finished', drawn);
chart.setOption({
  animation: false,
  tooltip: { className: 'tip', formatter: ({ name }) => name, transitionDuration: 0 },
  visualMap: {
    show: false,
    type: 'piecewise',
    pieces: COLORS.map((color, value) => ({ value, color })),
  },
  series: [
    {
      type: 'map',
      map: 'world',
      roam: true,
      projection: {
        project: (point) => projection(point),
        unproject: (point) => projection.invert(point),
      },
      itemStyle: { borderColor: 'white', borderWidth: 0.5 },
      data: features.map(({ properties }, index) => ({ name: properties.name, value: valueOf(index) })),
    },
  ],
});
chart.on('click', ({ name }) => show(name));
