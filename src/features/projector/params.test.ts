import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { admit, home, hrefHome, parse, readPatch } from '../../store/permalink.ts';

const { atlas } = compiled;

it('stays on the projector while another place is gone to', () => {
  const view = parse('?display=projector&focus=asia', atlas);
  expect(view.display).toBe('projector');
  expect(admit(view, readPatch(hrefHome()), atlas)).toEqual({ ...home(), display: 'projector' });
  expect(parse('?display=cinema', atlas)).toEqual(home());
});
