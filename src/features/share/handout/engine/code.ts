import { encode } from 'uqr';
import { element } from '../../../../lib/markup.ts';
import { write, type PaperDrawing } from './paperMap.ts';

/** An address as a QR code of so many millimeters. */
export function drawCode(text: string, width: number): PaperDrawing {
  const { data, size } = encode(text, { border: 2 });
  const d = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x},${y}h1v1h-1z` : ''))).join('');
  return write(
    `0 0 ${size} ${size}`,
    { width, height: width },
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d, fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
}
