import { expect, it } from 'vitest';
import { agreement, blockOf, readReadme, withBlock } from './agreement.mjs';

/** Vite starts up for it. */
const MILLISECONDS = 60_000;

it(
  'stands in data/README.md as the codings give it: else run node scripts/agreement.mjs --write',
  async () => {
    expect(blockOf(readReadme())).toBe((await agreement()).trim());
  },
  MILLISECONDS,
);

it(
  'tells of the four groups that both coders rejected',
  async () => {
    const markdown = await agreement();
    for (const coder of ['one', 'two']) {
      for (const name of ['Western Europe', 'Northern Europe', 'Oceania', 'North America'])
        expect(markdown).toContain(
          `- only settled data: group “${name}” (developed.1.2), rejected by coder ${coder}\n`,
        );
    }
  },
  MILLISECONDS,
);

it('is put between the markers, which stay', () => {
  const readme = '# Data\n\n<!-- agreement -->\n\nold $1\n\n<!-- /agreement -->\n\nMore.\n';
  const written = withBlock(readme, 'new $1\n');
  expect(written).toBe('# Data\n\n<!-- agreement -->\n\nnew $1\n\n<!-- /agreement -->\n\nMore.\n');
  expect(blockOf(written)).toBe('new $1');
});

it('is put between markers with nothing between them', () => {
  const written = withBlock('<!-- agreement -->\n<!-- /agreement -->\n', 'new\n');
  expect(written).toBe('<!-- agreement -->\n\nnew\n\n<!-- /agreement -->\n');
});

it('is put nowhere without markers', () => {
  expect(() => withBlock('See <!-- agreement --> and <!-- /agreement -->.\n', 'new')).toThrow(
    'needs the lines',
  );
});
