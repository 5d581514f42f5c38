import { expectTypeOf, it } from 'vitest';
import type * as rendered from '../app/server.tsx';
import type { Server } from './server.ts';

it('asks of the page what app/server.tsx renders', () => {
  expectTypeOf<typeof rendered>().toExtend<Server>();
});
