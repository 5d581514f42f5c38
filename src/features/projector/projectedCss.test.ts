import { expect, it } from 'vitest';
import { everySwatch } from '../../scene/fixture.ts';
import { projectedCss } from '../../scene/paletteCss.ts';

it('writes the style sheet of the drawing for a whole room as the palette says', async () => {
  await expect(projectedCss(everySwatch, ":root[data-display='projector']")).toMatchFileSnapshot(
    'projected.css',
  );
});
