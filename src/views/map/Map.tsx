import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { lookup, proofOf } from '../../atlas/lookup.ts';
import { FRAME } from '../../geo/frame.ts';
import { emphasize } from '../../scene/emphasize.ts';
import { keysOf } from '../../store/keys.ts';
import { spotlightOf, withoutSpotlight } from '../../store/steps.ts';
import { traitsOf } from '../../store/parts.ts';
import { useAtlas, useDeferred, useStore, useWords } from '../../store/react.tsx';
import { afterPaint, whenIdle } from '../../lib/schedule.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { Controls } from './Controls.tsx';
import './map.css';
import { isNameless } from './label.ts';
import { Outlines } from './Outlines.tsx';
import { Rings } from './Rings.tsx';
import { bringIntoSight } from './sight.ts';
import { Textures } from './Textures.tsx';
import { Tooltip } from './Tooltip.tsx';
import { moveByKey, useCamera, WHOLE } from './useCamera.ts';
import { useLabels } from './useLabels.ts';
import { useMarks } from './useMarks.ts';
import { useNearest } from './useNearest.ts';
import { useWalk } from './useWalk.ts';

/** React's form of markup that is known to be safe. */
export interface Drawing {
  readonly __html: string;
}

/** What a map wider than its place shows at first: the middle of the world. */
const FIRST_SIGHT = 'tur';

/** The country that was meant: its mark, or the ground around its marker. */
const idOf = (target: EventTarget) => {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-id], [data-target]') : null;
  return mark?.dataset['id'] ?? mark?.dataset['target'] ?? null;
};

/**
 * The map. `drawing` is its markup: the page holds it already and React leaves it as it is, unless it has to
 * make the page anew.
 */
export function Map({ drawing }: { drawing: Drawing }) {
  const atlas = useAtlas();
  const words = useWords();
  const {
    view: { getState },
    streams,
    go,
    hover,
  } = useStore();
  // Not of what is pointed at: who listens to that is drawn anew with every country the pointer crosses.
  const view = useDeferred(({ view }) => view);
  const scroller = useRef<HTMLDivElement>(null);
  const group = useRef<SVGGElement>(null);
  const marks = useMarks(group);
  useLabels(marks);
  const { step, stopAt, takeStop } = useWalk(marks);
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const { focus: place, layer } = view;

  const { camera, command, picture, failed, retry } = useCamera(frame, svg, group, marks);
  const near = useNearest(svg, marks, picture);
  const [spoken, setSpoken] = useState('');
  const [tapped, setTapped] = useState<string | null>(null);

  // The keyboard comes to the map where the reader is.
  useEffect(() => {
    const { focus, lit } = emphasize(atlas, { view, hover: null });
    stopAt(focus === null ? lit : [focus]);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);

  useEffect(() => {
    const { focus, lit } = emphasize(atlas, { view, hover: null });
    const wanted = focus !== null ? [focus] : place === null ? [FIRST_SIGHT] : [...lit];
    // Where things stand is known for nothing once they have been painted.
    return afterPaint(() =>
      bringIntoSight(
        scroller.current,
        wanted.flatMap((id) => marks().get(id) ?? []),
      ),
    );
    // Only a move brings the map along, never the pointer; when it has been flown to, the mark stands elsewhere.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place, marks, picture === undefined || view.zoom !== null ? null : picture]);

  useEffect(() => {
    // A rehearsal that nobody sees: the browser gets ready what the first pointer would have to wait for.
    whenIdle(() => {
      if (streams.hover.getState().hover !== null) return;
      hover(FIRST_SIGHT);
      hover(null);
    });
  }, [streams, hover]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (moveByKey(event, command)) {
      event.preventDefault();
      return;
    }
    const from = idOf(event.target);
    const now = getState();
    if (from !== null && keysOf('speak').includes(event.key)) {
      event.preventDefault();
      // A sentence would tell the name that is asked for.
      if (isNameless(now)) return;
      setSpoken(lookup(atlas).sentences.get(proofOf(atlas, from) ?? '')?.text ?? words.shade('none', null));
      return;
    }
    // In a frame, the keys that turn pages are the host's: slides go on by them.
    const isHosts = now.embed !== 'off' && keysOf('regions').includes(event.key);
    const next = from === null || isHosts ? undefined : step(event, from);
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    comeTo(next);
  };
  /** What the keyboard has walked to is where it comes to next time, and in sight. */
  const comeTo = (mark: SVGElement) => {
    takeStop(mark);
    bringIntoSight(scroller.current, [mark]);
    const [lon = 0, lat = 0] = (mark.dataset['lonlat'] ?? '').split(',').map(Number);
    command(({ reveal }) => reveal([lon, lat]));
  };
  const onKeyUp = ({ key, target }: KeyboardEvent) => {
    const mark = key === 'Tab' ? marks().get(idOf(target) ?? '') : undefined;
    if (mark) comeTo(mark);
  };
  const onFocus = (event: FocusEvent) => {
    const id = idOf(event.target);
    if (id === null || !event.target.matches(':focus-visible')) return;
    takeStop(marks().get(id));
    hover(id);
  };
  const meant = (event: { target: EventTarget; clientX: number; clientY: number }) =>
    idOf(event.target) ?? near(event.clientX, event.clientY);
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) hover(meant(event));
  };
  /** On a country, two quick presses are those that open it. */
  const onDoubleClick = (event: MouseEvent) => {
    if (meant(event) === null) command(({ zoomBy }) => zoomBy(2));
  };
  /** A tap shows, another one opens; what is chosen on the map leaves the map where it is. */
  const onClick = (event: MouseEvent) => {
    const id = meant(event);
    const byHand = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain) return undefined;
    if (byHand && id !== null && tapped !== id) {
      event.preventDefault();
      setTapped(id);
      return hover(id);
    }
    setTapped(null);
    hover(null);
    const now = getState();
    const here = camera.current?.here() ?? WHOLE;
    if (id === null) {
      // In a talk, the sea turns the spotlight off.
      if (spotlightOf(atlas, now) !== null && traitsOf(now).alone)
        go({ ...withoutSpotlight(atlas, now), ...here });
      return undefined;
    }
    event.preventDefault();
    // The story has no card: what is opened beside it is read on the map.
    go({ focus: id, pane: 'open', ...here, ...(traitsOf(now).cardless ? { mode: 'map' } : {}) });
    return undefined;
  };

  return (
    <>
      <div className="map" dir="ltr" ref={scroller}>
        <div className="map-frame" ref={frame}>
          <svg
            data-map=""
            id="map"
            viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
            role="group"
            aria-label={words.map.label}
            ref={svg}
            onClick={onClick}
            onDoubleClick={onDoubleClick}
            onKeyDown={onKeyDown}
            onKeyUp={onKeyUp}
            onFocus={onFocus}
            onBlur={() => hover(null)}
            onPointerMove={onPointerMove}
            onPointerLeave={() => hover(null)}
          >
            <Textures />
            <g
              ref={group}
              className="marks"
              data-layer={layer}
              dangerouslySetInnerHTML={drawing}
              suppressHydrationWarning
            />
            {layer === 'regions' && <Outlines picture={picture} />}
            <Rings />
          </svg>
          <p className="map-gesture" aria-hidden="true">
            {words.map.gesture}
          </p>
        </div>
        {failed ? (
          <div className="map-failed">
            <Trouble message={words.map.noCamera} action={words.trouble.retry} onAction={retry} />
          </div>
        ) : (
          <Controls command={command} />
        )}
        <p className="visually-hidden" role="status" lang="en">
          {spoken}
        </p>
        <Tooltip marks={marks} scroller={scroller} />
      </div>
      <p className="map-hint" aria-hidden="true">
        {words.map.scroll}
      </p>
    </>
  );
}
