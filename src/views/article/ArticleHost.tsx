import { useCallback, useEffect, useMemo, useRef, type SyntheticEvent } from 'react';
import { useAtlas, useDeferred, useStore, useSubscribe, useWords } from '../../store/react.tsx';
import type { State } from '../../store/store.ts';
import type { ArticleSurface } from './surface.ts';
import './article.css';
import { useSoon } from '../../ui/useSoon.ts';

/** The code that marks sentences, loaded later: the opening view marks none. */
const loadSurface = () => import('./surface.ts').then(({ createArticleSurface }) => createArticleSurface);

/** React's form of markup that is known to be safe. */
interface Markup {
  readonly __html: string;
}

const idOf = (target: EventTarget) =>
  (target instanceof Element && target.closest<HTMLElement>('a.sentence')?.id) || null;

/** The element in which the article stands. React holds it and renders nothing within. */
export function ArticleHost({ markup }: { markup: Markup }) {
  const atlas = useAtlas();
  const words = useWords();
  const { go, hover } = useStore();
  const host = useRef<HTMLDivElement>(null);
  const focus = useDeferred(({ view }) => view.focus);
  const { value: create } = useSoon(loadSurface, focus !== null);
  const surface = useMemo(() => {
    let made: ArticleSurface | undefined;
    return () =>
      (made ??= host.current ? create?.(host.current, atlas, () => go({ pane: 'open' })) : undefined);
  }, [atlas, create, go]);
  useEffect(() => surface()?.open(focus), [focus, surface]);
  const light = useCallback(
    (state: State, before?: State) => {
      if (state.hover !== (before?.hover ?? null)) surface()?.light(state.hover);
    },
    [surface],
  );
  useSubscribe('deferred', light);
  // A finger only taps.
  const point = (event: SyntheticEvent) => {
    const isTouch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
    if (!isTouch) hover(idOf(event.target));
  };
  return (
    <section className="article" aria-label={words.panel.rest}>
      <h2 className="article-title">{words.panel.rest}</h2>
      <div
        id="article"
        ref={host}
        onPointerOver={point}
        onPointerLeave={() => hover(null)}
        onFocus={point}
        onBlur={() => hover(null)}
        dangerouslySetInnerHTML={markup}
        suppressHydrationWarning
      />
    </section>
  );
}
