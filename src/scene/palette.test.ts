import { expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { readFiles, readWorldAtlas } from '../compile/files.ts';
import { LAYERS } from '../store/view.ts';
import { encode } from './encode.ts';
import { paletteCss } from './paletteCss.ts';

const { atlas } = compile(readFiles('data'), readWorldAtlas());
const swatches = LAYERS.flatMap((layer) => [...encode(atlas, layer).values()]);

it('dresses every swatch in the style sheet as the palette says', async () => {
  await expect(paletteCss(swatches)).toMatchFileSnapshot('palette.css');
});
