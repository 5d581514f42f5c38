import { useCallback } from 'react';
import type { AddedLayer } from '../../atlas/types.ts';
import { FRAME } from '../../geo/frame.ts';
import { createPause } from '../../lib/schedule.ts';
import { doInTurns } from '../../lib/turns.ts';
import { GROUND, paints } from '../../scene/palette.ts';
import { useAtlas } from '../../store/react.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { outlineCountries, type Outline } from './outlines.ts';
import './onMap.css';

/** The radius of a small state's disc, in units of the frame. */
const DISC = 10;

const inTheme = ({ light, dark }: { readonly light: string; readonly dark: string }) =>
  `light-dark(${light}, ${dark})`;

interface Props {
  readonly heading: string;
  /** The name of the picture for who does not see it. */
  readonly label: string;
  readonly added: AddedLayer;
}

/** The numbers as the map will show them, on the whole world. */
export function OnMap({ heading, label, added }: Props) {
  const { countries } = useAtlas();
  const load = useCallback(async () => {
    const { default: world } = await import('virtual:world');
    return doInTurns(outlineCountries(world, countries), createPause());
  }, [countries]);
  const outlines = useLoaded(load).value ?? [];
  return (
    <div>
      <h3>{heading}</h3>
      <svg
        className="numbers-map"
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        aria-label={label}
      >
        <rect width={FRAME.width} height={FRAME.height} style={{ fill: inTheme(GROUND.sea) }} />
        <g style={{ stroke: inTheme(GROUND.border) }}>
          {outlines.map((outline) => (
            <Country key={outline.id} outline={outline} step={added.steps.get(outline.id) ?? 0} />
          ))}
        </g>
      </svg>
    </div>
  );
}

/** A country in the paint of its step; a small state has a disc if it has a number. */
function Country({ outline: { id, d, disc }, step }: { outline: Outline; step: number }) {
  const { light, dark } = paints.added(step);
  const look = { fill: inTheme({ light: light.fill, dark: dark.fill }) };
  return (
    <g data-id={id} data-swatch={`own-${step}`} style={look}>
      <path d={d} />
      {disc && step > 0 && <circle cx={disc[0]} cy={disc[1]} r={DISC} />}
    </g>
  );
}
