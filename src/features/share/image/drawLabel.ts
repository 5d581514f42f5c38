import { dirOf } from '../../../locales/locales.ts';
import { element, escapeXml } from '../../../lib/markup.ts';
import { TEXT_INKS, type Theme } from './inks.ts';
import type { MapLabel } from './labels.ts';
import type { ExportContext } from './page.ts';

/** Heights of letters between lines. */
const LEADING = 1.18;

/** Baselines of a label's lines, in units of the frame: together they stand around its middle. */
export const baselinesOf = ({ y, size, lines }: Pick<MapLabel, 'y' | 'size' | 'lines'>): number[] =>
  lines.map((_, at) => y + size * (0.35 + LEADING * (at - (lines.length - 1) / 2)));

/** A numeral is light on dark land; on the lightest step of the dark theme, too. */
const numeralInk = (theme: Theme, text: string) => (theme === 'dark' && text !== '1' ? '#06141b' : '#ffffff');

/** A label as text. Its halo is written first: not every program draws it behind the letters when told to. */
export function drawLabel(label: MapLabel, theme: Theme, { words }: Pick<ExportContext, 'words'>): string {
  const { x, size, side, lines, kind } = label;
  const isMirrored = dirOf(words.locale) === 'rtl';
  const anchor = isMirrored && side !== 'middle' ? (side === 'start' ? 'end' : 'start') : side;
  const baselines = baselinesOf(label);
  const write = (look: Readonly<Record<string, string | number>>) =>
    lines.map(({ text, bold }, at) =>
      element(
        'text',
        {
          x,
          y: Number((baselines[at] ?? 0).toFixed(1)),
          'text-anchor': anchor,
          direction: isMirrored ? 'rtl' : undefined,
          'font-size': Number(size.toFixed(1)),
          'font-weight': bold ? 600 : undefined,
          ...look,
        },
        escapeXml(text),
      ),
    );
  if (kind === 'numeral') return write({ fill: numeralInk(theme, lines[0]?.text ?? '') }).join('');
  const halo = { fill: TEXT_INKS.halo[theme], stroke: TEXT_INKS.halo[theme], 'stroke-width': size / 3.6 };
  return [
    ...write({ ...halo, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }),
    ...write({ fill: TEXT_INKS.text[theme] }),
  ].join('');
}
