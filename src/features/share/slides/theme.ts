import { element } from '../../../lib/markup.ts';
import { THEME_COLORS } from './colors.ts';
import { A, XML } from './names.ts';

const font = (name: string, latin: string) =>
  element(
    name,
    {},
    element('a:latin', { typeface: latin }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
  );

const PLACEHOLDER = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const times = (count: number, xml: string) => xml.repeat(count);

/** A theme: the colors of the atlas, and typefaces that every office program has. */
export const themeXml = (name: string): string =>
  XML +
  element(
    'a:theme',
    { 'xmlns:a': A, name },
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name },
        ...Object.entries(THEME_COLORS).map(([key, hex]) =>
          element(`a:${key}`, {}, element('a:srgbClr', { val: hex.slice(1).toUpperCase() })),
        ),
      ),
      element('a:fontScheme', { name }, font('a:majorFont', 'Georgia'), font('a:minorFont', 'Arial')),
      element(
        'a:fmtScheme',
        { name },
        element('a:fillStyleLst', {}, times(3, PLACEHOLDER)),
        element(
          'a:lnStyleLst',
          {},
          ...[6350, 12_700, 19_050].map((w) => element('a:ln', { w }, PLACEHOLDER)),
        ),
        element('a:effectStyleLst', {}, times(3, '<a:effectStyle><a:effectLst/></a:effectStyle>')),
        element('a:bgFillStyleLst', {}, times(3, PLACEHOLDER)),
      ),
    ),
  );
