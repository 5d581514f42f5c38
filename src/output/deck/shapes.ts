import { meaningOf } from '../../scene/meaning.ts';
import { GROUND } from '../../scene/palette.ts';
import { MARKER } from '../../scene/markerSize.ts';
import type { Place } from '../../scene/place.ts';
import type { Drawn, Shape } from '../drawn.ts';
import { INKS } from '../inks.ts';
import { labelLines } from '../map.ts';
import type { Subject } from '../page.ts';
import type { Field, Line, Sheet } from '../sheet.ts';
import { fillFor } from './fills.ts';
import { freeform, type Points } from './freeform.ts';

const box = (x: number, y: number, width: number, height: number): Points => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** The map of a slide as shapes: one for every country drawn, then the outlines of the regions. */
export function mapShapes(subject: Subject, drawn: Drawn, { map }: Sheet): string {
  // The one in focus lies on top, so that its line is whole.
  const ordered = drawn.shapes.toSorted((a, b) => Number(a.mark.current) - Number(b.mark.current));
  return [
    ...ordered.map((shape) => countryShape(subject, shape, map)),
    ...drawn.outlines.map(({ id, lines }) => {
      const [name = id, ...figure] = labelLines(subject, id);
      return freeform({
        name,
        alt: subject.words.mark(name, figure.join(' · ')),
        lines: lines.map(({ points }) => points),
        map,
        fill: undefined,
        line: GROUND.marker.light,
        weight: 0.75,
      });
    }),
  ].join('');
}

function countryShape({ atlas, view, words }: Subject, shape: Shape, map: Sheet['map']): string {
  const { place, mark, country } = shape;
  const { marker } = place;
  const ring = mark.current ? INKS.ring.light : undefined;
  return freeform({
    name: country.name,
    alt: words.mark(country.name, words.sentences(meaningOf(atlas, country, view.layer, words))),
    lines: linesFor(place),
    disc: marker && { x: marker[0], y: marker[1], radius: MARKER.radius, home: place.at },
    map,
    fill: fillFor(mark.swatch.paint, mark.emphasis === 'muted'),
    line: ring ?? (marker ? GROUND.marker.light : GROUND.border.light),
    weight: ring ? 2.25 : 0.5,
  });
}

/** The lines of a country; one too small for its own is a square that can be pointed at. */
function linesFor({ lines: drawn, at }: Place): Points[] {
  const lines: Points[] = drawn.map(({ points }) => points).filter((line) => line.length > 2);
  return lines.length > 0 ? lines : [box(at[0] - 1, at[1] - 1, 2, 2)];
}

/** What is written on the regions: name and printed figure, not on those that step back. */
export function regionLabels(subject: Subject, { outlines }: Drawn, { map }: Sheet): Line[] {
  const { focus } = subject.view;
  return outlines
    .filter(({ id }) => focus === null || focus === id)
    .flatMap(({ id, label }) =>
      labelLines(subject, id).map((text, at) => ({
        x: map.x + label[0] * map.scale,
        y: map.y + (label[1] + at * 33) * map.scale,
        size: 28 * map.scale,
        runs: [{ text, bold: at === 0 }],
        isCentered: true,
      })),
    );
}

/** The fields of the legend, each named with what it stands for. */
export function fieldShapes(fields: readonly Field[], nameOf: (field: Field) => string): string {
  return fields
    .map((field) =>
      freeform({
        name: nameOf(field),
        alt: nameOf(field),
        lines: [box(0, 0, Math.round(field.width), Math.round(field.height))],
        map: { x: field.x, y: field.y, scale: 1 },
        fill: fillFor(field.swatch.paint),
        line: INKS.edge.light,
        weight: 0.5,
      }),
    )
    .join('');
}
