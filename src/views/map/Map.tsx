import { useRef } from 'react';
import { FRAME } from '../../geo/frame.ts';
import { useDeferred, useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import './labels.css';
import './numerals.css';
import './map.css';
import './drawing.css';
import { useAnnotations } from './useAnnotations.ts';

/** React's form of markup that is known to be safe. */
export interface Markup {
  readonly __html: string;
}

/** The parts of the drawn map, as the page holds them. */
export interface MapMarkup {
  readonly textures: Markup;
  readonly marks: Markup;
  readonly inset: Markup;
  readonly labels: Markup;
}

const loadBehavior = () => import('./MapBehavior.tsx').then(({ MapBehavior }) => MapBehavior);

/**
 * The map. `drawing` is its markup: the page already contains it and React leaves it alone, unless it has to draw
 * the page again.
 */
export function Map({ markup }: { markup: MapMarkup }) {
  const { annotations, isHeld } = useAnnotations();
  const words = useWords();
  // Does not subscribe to hover: it would render with every country that the pointer crosses.
  const layer = useDeferred(({ view }) => view.layer);
  const isMercator = useDeferred(({ view }) => view.projection === 'mercator');
  const scroller = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const plate = useRef<HTMLDivElement>(null);

  return (
    <div className="map" dir="ltr" ref={scroller}>
      <div className="map-frame" ref={frame}>
        <div className="map-plate" ref={plate}>
          <svg
            data-map=""
            id="map"
            viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
            role="group"
            aria-label={words.map.label}
            ref={svg}
          >
            <defs id="map-textures" dangerouslySetInnerHTML={markup.textures} suppressHydrationWarning />
            <g
              id="map-marks"
              className="marks"
              data-layer={layer}
              dangerouslySetInnerHTML={markup.marks}
              suppressHydrationWarning
            />
            {annotations ? (
              <annotations.Inset />
            ) : (
              isHeld && (
                <g
                  id="map-inset"
                  className="inset"
                  dangerouslySetInnerHTML={markup.inset}
                  suppressHydrationWarning
                />
              )
            )}
            <g className="rings" aria-hidden="true">
              <defs>
                <path id="dot" d="M0,0h0" vectorEffect="non-scaling-stroke" />
              </defs>
              <use className="halo focus" data-ground="ring" />
              <use className="ring focus" data-ground="ring-ink" />
              <use className="core focus" />
              <use className="halo hover" />
              <use className="ring hover" />
            </g>
          </svg>
          {annotations ? (
            <annotations.Labels />
          ) : (
            isHeld && (
              <svg
                id="map-labels"
                className="map-labels"
                data-layer={layer}
                dangerouslySetInnerHTML={markup.labels}
                suppressHydrationWarning
              />
            )
          )}
        </div>
        <p className="map-gesture" aria-hidden="true">
          {words.map.gesture}
        </p>
      </div>
      {isMercator && (
        <p className="map-warning" role="note">
          {words.map.mercatorWarning}
        </p>
      )}
      <Later
        load={loadBehavior}
        message={words.map.noCamera}
        action={words.trouble.retry}
        props={{ scroller, frame, plate, svg }}
      />
    </div>
  );
}
