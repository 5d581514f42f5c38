import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { format, home, parse } from '../../store/permalink.ts';

const { atlas } = compiled;

it('takes an embed without a value for the map alone', () => {
  expect(parse('?embed&theme=dark', atlas)).toEqual({ ...home(), embed: 'map', theme: 'dark' });
  expect(format(parse('?embed', atlas))).toBe('?embed=map');
});

it.each(['embed', 'embed=1', 'embed=true', 'embed=yes', 'embed=MAP'])('takes %s for the map', (query) => {
  expect(parse(`?${query}`, atlas).embed).toBe('map');
});

it.each(['off', '0', 'FALSE', 'false', 'Off'])('takes embed=%s for the page', (value) => {
  expect(parse(`?embed=${value}`, atlas).embed).toBe('off');
});
