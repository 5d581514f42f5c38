import { expect, it } from 'vitest';
import type { Atlas } from '../atlas/types.ts';
import { compiled } from '../compile/fixture.ts';
import { atlasTag, pageFiles, partTags } from './page.ts';
import { POLICY } from './policy.ts';
import { print } from './tags.ts';
import { fill } from './template.ts';

const PARTS = { styles: ['a.css'], main: 'm.js', imports: ['i.js'] };
const TEMPLATE =
  '<!--title-->|<!--description-->|<!--early-->|<!--late-->|<!--notes-->|<!--page-->|<!--noscript-->|<!--end-->';

it('asks first for what is painted, then for what runs', () => {
  const tags = partTags(PARTS, 'a.json');
  expect(print(tags).split(/\s*\n\s*/)).toEqual([
    '<link rel="stylesheet" href="./a.css">',
    '<script src="./first.js" async blocking="render"></script>',
    '<link fetchpriority="low" rel="modulepreload" data-main href="./m.js">',
    '<link fetchpriority="low" rel="modulepreload" href="./i.js">',
    '<link fetchpriority="low" rel="preload" as="fetch" crossorigin id="atlas" href="./a.json">',
  ]);
});

it('is a page and the atlas that it names by what that holds', () => {
  const make = (atlas: Atlas) =>
    pageFiles(
      {
        template: TEMPLATE,
        notes: '',
        rendered: '<p>',
        noscript: '',
        atlas,
        about: [{ tag: 'meta' }],
        policy: POLICY,
      },
      PARTS,
    );
  const files = make(compiled.atlas);
  const [, path = ''] = files.keys();
  expect(path).toMatch(/^assets\/atlas-[0-9a-f]{8}\.json$/);
  expect(files.get(path)).toBe(JSON.stringify(compiled.atlas));
  expect(files.get('index.html')).toContain(` id="atlas" href="./${path}">|<meta>`);
  expect([...make({ ...compiled.atlas, notes: [] }).keys()]).not.toContain(path);
});

it('says last what is allowed', () => {
  const page = pageFiles(
    {
      template: TEMPLATE,
      notes: '',
      rendered: '',
      noscript: '',
      atlas: compiled.atlas,
      about: [],
      policy: POLICY,
    },
    PARTS,
  );
  expect(page.get('index.html')).toMatch(/\|<meta http-equiv="Content-Security-Policy" [^|]*>\|\|\|\|$/);
});

it('holds the atlas in a page as text that cannot end its element', () => {
  const { text = '' } = atlasTag({ ...compiled.atlas, story: [] });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ ...compiled.atlas, story: [] });
});

it('fills every slot of the template, and throws where it has one no longer', () => {
  const { source } = compiled.atlas;
  const slots = {
    early: [{ tag: 'style', text: 'a{}' }],
    late: [],
    end: [],
    source: { ...source, atlas: { ...source.atlas, title: 'A & B', about: '"C"' } },
    page: '<p>$&</p>',
    notes: '<b>',
    noscript: '<i>',
  };
  expect(fill(TEMPLATE, slots)).toBe('A &amp; B|&quot;C&quot;|<style>a{}</style>||<b>|<p>$&</p>|<i>|');
  expect(() => fill('<!--early--><!--page--><!--end-->', slots)).toThrow('<!--title-->');
});
