import { unitOf } from './units.mjs';

/** A small article, for tests. */
export const FIRST = 'The CPC attends the congress of French, Spanish and Portuguese Communist parties';
export const SECOND =
  'Since 1980, Northern Europe and Oceania send five groups, two of them of the French Green Party';
export const SECTIONS = [
  {
    id: 'developed',
    name: 'Developed countries',
    headings: [{ id: 'developed.0.1', text: 'Developed' }],
    paragraphs: [
      [
        { id: 'developed.1.1', text: `${FIRST}.` },
        { id: 'developed.1.2', text: `${SECOND}.` },
      ],
    ],
  },
];

/**
 * A claim of France and the first sentence, unless the row says otherwise.
 * @param {Partial<import('./units.mjs').Row>} row
 */
export const unit = (row) =>
  unitOf({ kind: 'party', section: 'developed', country: 'fra', quote: FIRST, ...row }, SECTIONS);

/**
 * A coding with these units.
 * @param {string} title
 * @param {readonly import('./units.mjs').Unit[]} units
 */
export const coding = (title, units) => ({
  title,
  units,
  regions: new Map([['fra', 'developed']]),
  rejected: [],
});
