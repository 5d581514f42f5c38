import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { colorOf, HEIGHT, load, ready, show, WIDTH } from '../shared.js';

// A choropleth as Leaflet's own tutorial draws it, without tiles. It has no Equal Earth: the map is in degrees.
const frame = document.querySelector('.map-frame');
const tip = document.querySelector('.tip');
const { features } = await load();
// Leaflet's map takes the size of its container, which has none while it is empty.
frame.style.aspectRatio = `${WIDTH} / ${HEIGHT}`;
const map = L.map(frame, { crs: L.CRS.EPSG4326, zoomSnap: 0, attributionControl: false, minZoom: 0 });
const style = (feature) => ({
  className: 'country',
  weight: 0.5,
  color: '#fff',
  fillOpacity: 1,
  fillColor: colorOf(features.indexOf(feature)),
});
const layer = L.geoJSON(features, {
  style,
  onEachFeature: ({ properties }, shape) =>
    shape.on({
      mouseover: () => {
        tip.hidden = false;
        tip.textContent = properties.name;
      },
      mousemove: ({ originalEvent: { pageX, pageY } }) => {
        tip.style.left = `${pageX + 12}px`;
        tip.style.top = `${pageY + 12}px`;
      },
      mouseout: () => (tip.hidden = true),
      click: () => show(properties.name),
    }),
}).addTo(map);
map.fitBounds(layer.getBounds(), { animate: false });
ready(([lon, lat]) => {
  const { x, y } = map.latLngToContainerPoint([lat, lon]);
  const box = frame.getBoundingClientRect();
  return [box.left + x, box.top + y];
});
