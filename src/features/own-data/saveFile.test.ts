import { expect, it } from 'vitest';
import { putInto } from './saveFile.ts';

it('puts numbers before the end of the file, in place of those it has, as data that cannot end their element', () => {
  const page = '<html><body><p>"</body>"</p></body></html>';
  const once = putInto(page, '{"note":"</script><b>"}');
  expect(once).toBe(
    '<html><body><p>"</body>"</p><script type="application/json" id="own-numbers">{"note":"\\u003c/script>\\u003cb>"}</script>\n</body></html>',
  );
  expect(putInto(once, '{}')).toBe(putInto(page, '{}'));
});
