import { expect, it } from 'vitest';
import { print } from './tags.ts';

it('prints each tag on a line, its attributes escaped and its text as it is', () => {
  expect(
    print([
      { tag: 'meta', attributes: { content: 'a "b" & <c>' } },
      { tag: 'script', attributes: { src: './a.js', async: true } },
      { tag: 'style', text: 'a > b {}' },
    ]),
  ).toBe(
    [
      '<meta content="a &quot;b&quot; &amp; &lt;c>">',
      '<script src="./a.js" async></script>',
      '<style>a > b {}</style>',
    ].join('\n    '),
  );
});
