/**
 * @typedef {object} Drawn
 * @property {string} selector
 * @property {number} least how many of them there are then
 *
 * @typedef {object} Site
 * @property {string} name
 * @property {string} path below the address of its server
 * @property {'atlas' | 'peers'} server
 * @property {string} shapes how fine what it draws is
 * @property {Drawn} drawn when every country is drawn
 * @property {string} [tip] what shows the name of the country pointed at; none where nothing answers
 * @property {boolean} [zooms] whether the map can be zoomed and moved
 */

const AT_LEAST = { '50m': 230, '110m': 170 };

/** @param {string} selector @param {keyof typeof AT_LEAST} [shapes] @returns {Drawn} */
const many = (selector, shapes = '50m') => ({ selector, least: AT_LEAST[shapes] });

/** @type {readonly Site[]} */
export const SITES = [
  { name: 'floor', server: 'peers', path: 'floor/', shapes: '50m, simplified', drawn: many('.marks path') },
  {
    name: 'atlas',
    server: 'atlas',
    path: '',
    shapes: '50m, simplified; 50m when near',
    drawn: many('.marks path'),
    tip: '.tooltip:not([hidden])',
    zooms: true,
  },
  {
    name: 'd3',
    server: 'peers',
    path: 'd3/',
    shapes: '50m',
    drawn: many('.country'),
    tip: '.tip:not([hidden])',
    zooms: true,
  },
  {
    name: 'd3, 110m',
    server: 'peers',
    path: 'd3/?shapes=110m',
    shapes: '110m',
    drawn: many('.country', '110m'),
    tip: '.tip:not([hidden])',
    zooms: true,
  },
  {
    name: 'react-simple-maps',
    server: 'peers',
    path: 'simple-maps/',
    shapes: '50m',
    drawn: many('.country'),
    tip: '.tip',
    zooms: true,
  },
  {
    name: 'Observable Plot',
    server: 'peers',
    path: 'plot/',
    shapes: '50m',
    // Its tip follows the nearest middle of a country, not the shape pointed at: no answer to compare.
    drawn: many('.countries path'),
  },
  {
    name: 'ECharts',
    server: 'peers',
    path: 'echarts/',
    shapes: '50m',
    // A canvas holds nothing to count: its page says when it is done.
    drawn: { selector: 'html[data-ready]', least: 1 },
    tip: '.tip',
    zooms: true,
  },
  {
    name: 'Leaflet',
    server: 'peers',
    path: 'leaflet/',
    shapes: '50m, in degrees',
    drawn: many('.country'),
    tip: '.tip:not([hidden])',
    zooms: true,
  },
];
