import { useStore as useZustand } from 'zustand';
import { figureOf, lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import type { Region } from '../../atlas/types.ts';
import { FRAME } from '../../geo/frame.ts';
import type { Point } from '../../geo/path.ts';
import { heightOf, inInset, scaleOf } from '../../scene/inset.ts';
import { emphasize } from '../../scene/emphasize.ts';
import { isOnTint, placeId, regionLines, shortTotal, standOf } from '../../scene/labels.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useAtlas, useDeferred, useStore, useView, useWords } from '../../store/react.tsx';
import { currentCamera } from './camera/currentCamera.ts';
import { isNameless } from './label.ts';
import { Numerals } from './Numerals.tsx';
import { Wordings } from './Wordings.tsx';
import { regionLabels } from './regionLabels.ts';
import { useInset } from './useInset.ts';
import { shareOf, places, useSpots, type SpotOf } from './useSpots.ts';

/** Layers on which the totals of regions stand, and those on which the subject is named. */
const TOTALS = ['parties', 'regions'] as const;
const NAMED_SUBJECT = ['parties', 'named', 'regions', 'wording'] as const;
const stands = (layers: readonly string[], layer: string) => layers.includes(layer);

/**
 * The labels on the map: the totals of regions, each a link, the numbers of named countries, and the subject's
 * name. Letters keep their size in pixels; they are placed when the map rests.
 */
export function Labels() {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useView((view) => view.layer);
  const nameless = useView(isNameless);
  const state = useDeferred((now) => now);
  const { lit } = emphasize(atlas, state);
  const isWhole = lit.size === 0;
  const { focus } = state.view;
  const spotOf = useSpots();
  const subject = lookup(atlas).countries.get(atlas.source.subject);
  const inset = useInset();
  const insetSpot: SpotOf = (id) => {
    const place = places.countries[id];
    return inset && place ? inInset(inset, place.at) : null;
  };
  const zoom = useZustand(currentCamera, ({ to }) => to.zoom);
  const isNumbered = stands(['parties', 'named'], layer);
  const litOnly = isWhole ? null : lit;
  const home = subject && spotOf(subject.id, subject.anchor);
  if (nameless) return null;
  const regions = stands(TOTALS, layer)
    ? atlas.regions.filter(
        ({ id, members }) =>
          (layer === 'regions' || figureOf(atlas, id) !== undefined) &&
          (isWhole || members.some((member) => lit.has(member))) &&
          // The line around a chosen country is not written on: the panel tells the total.
          (layer === 'regions' || !places.below[id]?.includes(focus ?? '')),
      )
    : [];
  return (
    <svg className="map-labels" data-layer={layer}>
      <g role="group" aria-label={words.map.regionsLabel}>
        {regions.map((region) => {
          const onTint = isOnTint(region, layer);
          const { at, side } = standOf(region, onTint);
          const spot = spotOf(placeId(region, onTint), at);
          return spot && <Total key={region.id} {...{ region, spot, side, onTint, layer }} />;
        })}
      </g>
      {isNumbered && <Numerals {...{ lit: litOnly, spotOf }} scale={zoom} />}
      {layer === 'wording' && isWhole && <Wordings spotOf={spotOf} scale={zoom} />}
      {inset && (
        <g className="inset-words">
          {isNumbered && <Numerals {...{ lit: litOnly, spotOf: insetSpot }} scale={scaleOf(inset)} />}
          <text
            x={shareOf(inset.at[0], FRAME.width)}
            y={shareOf(inset.at[1] + heightOf(inset), FRAME.height)}
            dy="1.2em"
          >
            {words.map.inset}
          </text>
        </g>
      )}
      {home && subject && isWhole && stands(NAMED_SUBJECT, layer) && (
        <text
          className="subject"
          aria-hidden="true"
          x={shareOf(home[0], FRAME.width)}
          y={shareOf(home[1], FRAME.height)}
        >
          <tspan className="label-name">{subject.name}</tspan>
          <tspan className="label-about" x={shareOf(home[0], FRAME.width)} dy="1.18em">
            {words.legend.homeAbout}
          </tspan>
        </text>
      )}
    </svg>
  );
}

interface TotalProps {
  readonly region: Region;
  readonly spot: Point;
  readonly side: string;
  readonly onTint: boolean;
  readonly layer: string;
}

/** A region's name and its printed figure, or the figure alone where the map is small. */
function Total({ region, spot: [atX, atY], side, onTint, layer }: TotalProps) {
  const atlas = useAtlas();
  const words = useWords();
  const { hover } = useStore();
  const id: Id = region.id;
  const focused = useDeferred(({ view }) => view.focus === id);
  const figure = figureOf(atlas, id);
  const text = figure ? words.figure(figure) : words.noTotal;
  const lines = regionLines(region.name, text, onTint);
  const [x, y] = [shareOf(atX, FRAME.width), shareOf(atY, FRAME.height)];
  const rows = [
    ...lines.name.map((line) => ({ line, className: 'label-name' })),
    ...lines.figure.map((line, place) => ({ line, className: place === 0 ? 'label-total' : 'label-more' })),
  ];
  return (
    <a
      className="region"
      href={hrefTo(id)}
      data-id={id}
      data-focused={focused || undefined}
      tabIndex={layer === 'regions' ? 0 : -1}
      aria-label={words.mark(region.name, text)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
      ref={(label) => {
        if (label) regionLabels.set(id, label);
        return () => void regionLabels.delete(id);
      }}
    >
      <rect x={x} y={y} width="44" height="28" transform="translate(-22,-14)" fill="none" />
      <text
        className="label-long"
        data-side={side}
        x={x}
        y={y}
        dy={`${(0.35 - 0.59 * (rows.length - 1)).toFixed(2)}em`}
        aria-hidden="true"
      >
        {rows.map(({ line, className }, row) => (
          <tspan key={line} className={className} x={x} dy={row === 0 ? undefined : '1.18em'}>
            {line}
          </tspan>
        ))}
      </text>
      <text className="label-short" x={x} y={y} dy="0.35em" aria-hidden="true">
        {shortTotal(atlas, id) || lines.name[0]}
      </text>
    </a>
  );
}
