import { expect, it, vi } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { createViewStore } from './store.ts';
import { HOME } from './view.ts';

it('lets go of what one pointed at when the focus moves', () => {
  const store = createViewStore(compiled.atlas, HOME);
  store.point('deu');
  store.go({ layer: 'named' });
  expect(store.getState().hover).toBe('deu');
  store.go({ focus: 'fra' });
  expect(store.getState().hover).toBeNull();
});

it('moves by go, hovers by point, and is silent where nothing changes', () => {
  const store = createViewStore(compiled.atlas, HOME);
  const heard = vi.fn();
  store.subscribe(heard);
  store.go({ focus: 'fra' });
  store.go({ focus: 'fra' });
  store.go({ focus: 'nowhere' });
  store.point('deu');
  store.point('deu');
  expect(heard).toHaveBeenCalledTimes(2);
  expect(store.getState()).toEqual({ view: { ...HOME, focus: 'fra' }, hover: 'deu' });
  expect(store.getInitialState()).toEqual({ view: HOME, hover: null });
});

it('tells who listens to the views of moves, and of nothing while one points', () => {
  const store = createViewStore(compiled.atlas, HOME);
  const heard = vi.fn();
  const leave = store.views.subscribe(heard);
  store.point('deu');
  expect(heard).not.toHaveBeenCalled();
  store.go({ focus: 'fra' });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ ...HOME, focus: 'fra' }, HOME);
  expect(store.views.getState()).toEqual({ ...HOME, focus: 'fra' });
  expect(store.views.getInitialState()).toEqual(HOME);
  leave();
  store.go({ focus: 'deu' });
  expect(heard).toHaveBeenCalledOnce();
});

it('tells the page at large later, and not what the pointer has only passed', () => {
  let waiting: (() => void) | undefined;
  const store = createViewStore(compiled.atlas, HOME, (run) => {
    waiting = run;
    return () => (waiting = undefined);
  });
  const heard = vi.fn();
  store.echo.subscribe(heard);
  store.point('deu');
  store.point('fra');
  expect(store.echo.getState()).toEqual({ view: HOME, hover: null });
  waiting?.();
  expect(heard).toHaveBeenCalledExactlyOnceWith({ view: HOME, hover: 'fra' }, { view: HOME, hover: null });
});

it('does not let the pointer put off what the page at large is to be told of a move', () => {
  const waiting: (() => void)[] = [];
  const calledOff: unknown[] = [];
  const store = createViewStore(compiled.atlas, HOME, (run) => {
    waiting.push(run);
    return () => calledOff.push(run);
  });
  const moved = vi.fn();
  store.echo.views.subscribe(moved);
  store.point('deu');
  store.go({ focus: 'fra' });
  store.point('ita');
  store.go({ layer: 'named' });
  expect(waiting).toHaveLength(2);
  expect(calledOff).toEqual([waiting[0]]);
  waiting[1]?.();
  expect(moved).toHaveBeenCalledExactlyOnceWith({ ...HOME, focus: 'fra', layer: 'named' }, HOME);
  expect(store.echo.getState()).toEqual(store.getState());
  // What comes after is put off anew.
  store.point('deu');
  expect(waiting).toHaveLength(3);
});
