import { expect, it, vi } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { createViewStore } from './store.ts';
import { home } from './permalink.ts';

it('ends hovering when the focus moves', () => {
  const store = createViewStore(compiled.atlas, home());
  store.hover('deu');
  store.go({ layer: 'named' });
  expect(store.streams.hover.getState().hover).toBe('deu');
  store.go({ focus: 'fra' });
  expect(store.streams.hover.getState().hover).toBeNull();
});

it('moves by go, hovers by hover, and is silent where nothing changes', () => {
  const store = createViewStore(compiled.atlas, home());
  const heard = vi.fn();
  store.streams.hover.subscribe(heard);
  store.go({ focus: 'fra' });
  store.go({ focus: 'fra' });
  store.go({ focus: 'nowhere' });
  store.hover('deu');
  store.hover('deu');
  expect(heard).toHaveBeenCalledTimes(2);
  expect(store.streams.hover.getState()).toEqual({ view: { ...home(), focus: 'fra' }, hover: 'deu' });
  expect(store.streams.hover.getInitialState()).toEqual({ view: home(), hover: null });
});

it('tells the view stream of moves, and of nothing while one points', () => {
  const store = createViewStore(compiled.atlas, home());
  const heard = vi.fn();
  const leave = store.view.subscribe(heard);
  store.hover('deu');
  expect(heard).not.toHaveBeenCalled();
  store.go({ focus: 'fra' });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ ...home(), focus: 'fra' }, home());
  expect(store.view.getState()).toEqual({ ...home(), focus: 'fra' });
  expect(store.view.getInitialState()).toEqual(home());
  leave();
  store.go({ focus: 'deu' });
  expect(heard).toHaveBeenCalledOnce();
});

it('tells the deferred stream later, and not what the pointer has only passed', () => {
  let waiting: (() => void) | undefined;
  const store = createViewStore(compiled.atlas, home(), (run) => {
    waiting = run;
    return () => (waiting = undefined);
  });
  const heard = vi.fn();
  store.streams.deferred.subscribe(heard);
  store.hover('deu');
  store.hover('fra');
  expect(store.streams.deferred.getState()).toEqual({ view: home(), hover: null });
  waiting?.();
  expect(heard).toHaveBeenCalledExactlyOnceWith(
    { view: home(), hover: 'fra' },
    { view: home(), hover: null },
  );
});

it('does not let the pointer put off a move of the deferred stream', () => {
  const waiting: (() => void)[] = [];
  const canceled: unknown[] = [];
  const store = createViewStore(compiled.atlas, home(), (run) => {
    waiting.push(run);
    return () => canceled.push(run);
  });
  const moved = vi.fn();
  store.streams.deferred.subscribe(moved);
  store.hover('deu');
  store.go({ focus: 'fra' });
  store.hover('ita');
  store.go({ layer: 'named' });
  expect(waiting).toHaveLength(2);
  expect(canceled).toEqual([waiting[0]]);
  waiting[1]?.();
  expect(moved).toHaveBeenCalledExactlyOnceWith(
    { view: { ...home(), focus: 'fra', layer: 'named' }, hover: 'ita' },
    { view: home(), hover: null },
  );
  expect(store.streams.deferred.getState()).toEqual(store.streams.hover.getState());
  // Later changes are deferred again.
  store.hover('deu');
  expect(waiting).toHaveLength(3);
});
