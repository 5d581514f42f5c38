import { expect, it } from 'vitest';
import { everySwatch } from './fixture.ts';
import { paletteCss } from './paletteCss.ts';

it('writes the style sheet of the drawing as the palette says', async () => {
  await expect(paletteCss(everySwatch)).toMatchFileSnapshot('palette.css');
});
