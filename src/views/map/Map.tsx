import { useEffect, useRef } from 'react';
import { FRAME } from '../../geo/frame.ts';
import { emphasize } from '../../scene/emphasize.ts';
import { useAtlas, useDeferred, useStore, useWords } from '../../store/react.tsx';
import { afterPaint, whenIdle } from '../../lib/schedule.ts';
import { Later } from '../../ui/Later.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { Controls } from './Controls.tsx';
import './map.css';
import { Outlines } from './Outlines.tsx';
import { bringIntoSight } from './sight.ts';
import { Textures } from './Textures.tsx';
import { useCamera } from './useCamera.ts';
import { useLabels } from './useLabels.ts';
import { useMapKeyboard } from './useMapKeyboard.ts';
import { useMapPointer } from './useMapPointer.ts';
import { useSurface } from './useSurface.ts';

/** React's form of markup that is known to be safe. */
export interface Drawing {
  readonly __html: string;
}

const loadTooltip = () => import('./Tooltip.tsx').then(({ Tooltip }) => Tooltip);

/** What a map wider than its place shows at first: the middle of the world. */
const FIRST_SIGHT = 'tur';

/**
 * The map. `drawing` is its markup: the page holds it already and React leaves it as it is, unless it has to
 * make the page anew.
 */
export function Map({ drawing }: { drawing: Drawing }) {
  const atlas = useAtlas();
  const words = useWords();
  const { streams, hover } = useStore();
  // Not of what is pointed at: who listens to that is drawn anew with every country the pointer crosses.
  const view = useDeferred(({ view }) => view);
  const scroller = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const surface = useSurface(svg);
  useLabels(surface);
  const { camera, command, failed, retry } = useCamera(frame, svg, surface);
  const { listeners, spoken } = useMapKeyboard(surface, scroller, command);
  const pointer = useMapPointer(camera);
  const { focus: place, layer } = view;

  useEffect(() => {
    const { focus, lit } = emphasize(atlas, { view, hover: null });
    const wanted = focus !== null ? [focus] : place === null ? [FIRST_SIGHT] : [...lit];
    // Where things stand is known for nothing once they have been painted.
    return afterPaint(() =>
      bringIntoSight(
        scroller.current,
        wanted.flatMap((id) => surface()?.link(id) ?? []),
      ),
    );
    // Only a move brings the map along, never the pointer.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place, surface]);

  useEffect(() => {
    // A rehearsal that nobody sees: the browser gets ready what the first pointer would have to wait for.
    whenIdle(() => {
      if (streams.hover.getState().hover !== null) return;
      hover(FIRST_SIGHT);
      hover(null);
    });
  }, [streams, hover]);

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
            {...listeners}
            {...pointer}
          >
            <Textures />
            <g
              className="marks"
              data-layer={layer}
              dangerouslySetInnerHTML={drawing}
              suppressHydrationWarning
            />
            {layer === 'regions' && <Outlines />}
            <g className="rings" aria-hidden="true">
              <use className="halo focus" />
              <use className="ring focus" />
              <use className="halo hover" />
              <use className="ring hover" />
            </g>
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
        <Later
          load={loadTooltip}
          message={words.trouble.card}
          action={words.trouble.retry}
          props={{ surface, scroller }}
        />
      </div>
      <p className="map-hint" aria-hidden="true">
        {words.map.scroll}
      </p>
    </>
  );
}
