import Highcharts from 'highcharts/es-modules/masters/highmaps.src.js';
import { COLORS, load, ready, show, valueOf } from '../shared.js';

const { features } = await load();
// Points are joined by a key that every shape has.
const shapes = features.map((shape, index) => ({
  ...shape,
  properties: { ...shape.properties, key: index },
}));
const place = document.querySelector('.map-frame');
const chart = Highcharts.mapChart(place, {
  chart: { animation: false },
  title: { text: '' },
  credits: { enabled: false },
  legend: { enabled: false },
  accessibility: { enabled: false },
  mapView: { projection: { name: 'EqualEarth' } },
  mapNavigation: { enabled: true, enableMouseWheelZoom: true },
  colorAxis: { dataClasses: COLORS.map((color, value) => ({ from: value, to: value, color })) },
  tooltip: { animation: false, hideDelay: 0, headerFormat: '', pointFormat: '{point.name}' },
  series: [
    {
      type: 'map',
      animation: false,
      mapData: { type: 'FeatureCollection', features: shapes },
      joinBy: 'key',
      data: shapes.map(({ properties }, index) => ({
        key: index,
        name: properties.name,
        value: valueOf(index),
      })),
      borderColor: 'white',
      borderWidth: 0.5,
      point: { events: { click: ({ point }) => show(point.name) } },
    },
  ],
});
ready(([lon, lat]) => {
  const { x, y } = chart.mapView.lonLatToPixels({ lon, lat });
  const { left, top } = place.getBoundingClientRect();
  return [left + chart.plotLeft + x, top + chart.plotTop + y];
});
