import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { words as en } from '../../locales/en/page.ts';
import { home } from '../../store/permalink.ts';
import { tooltipText } from '../../text/tooltipText.ts';

const { atlas } = compiled;

it('lets no tooltip tell what a quiz asks for', () => {
  expect(tooltipText(atlas, { ...home(), mode: 'map' }, 'zaf', en)?.name).toBe('South Africa');
  expect(tooltipText(atlas, { ...home(), mode: 'quiz' }, 'zaf', en)).toBeNull();
});
