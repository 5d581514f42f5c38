import { encode } from 'uqr';
import { element } from '../markup.ts';
import { write, type Drawing } from './paperMap.ts';

/** An address as a QR code of so many millimetres. */
export function drawCode(text: string, width: number): Drawing {
  const { data, size } = encode(text, { border: 2 });
  const d = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x},${y}h1v1h-1z` : ''))).join('');
  return write(
    `0 0 ${size} ${size}`,
    { width, height: width },
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d, fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
}
