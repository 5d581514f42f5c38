import { figureOf, lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import { emphasize } from '../../scene/emphasize.ts';
import type { Outline } from '../../scene/outline.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useAtlas, useDeferred, useWords } from '../../store/react.tsx';
import { usePoint } from '../../store/usePoint.ts';

/** The regions, each a link with its printed figure. */
export function Regions({ outlines }: { outlines: readonly Outline[] }) {
  const atlas = useAtlas();
  const words = useWords();
  const state = useDeferred((now) => now);
  const { lit } = emphasize(atlas, state);
  return (
    <g role="group" aria-label={words.map.regionsLabel}>
      {outlines.map((outline) => outline.d !== '' && <Region key={outline.id} outline={outline} lit={lit} />)}
    </g>
  );
}

function Region({ outline: { id, d, label }, lit }: { outline: Outline; lit: ReadonlySet<Id> }) {
  const atlas = useAtlas();
  const words = useWords();
  const focused = useDeferred(({ view }) => view.focus === id);
  const pointing = usePoint(id);
  const region = lookup(atlas).regions.get(id);
  const figure = figureOf(atlas, id);
  if (!region) return null;
  const text = figure ? words.figure(figure) : words.noTotal;
  const faded = lit.size > 0 && !region.members.some((member) => lit.has(member));
  return (
    <a
      className="region"
      href={hrefTo(id)}
      data-id={id}
      data-focused={focused || undefined}
      {...{ opacity: faded ? 0.4 : undefined }}
      aria-label={words.mark(region.name, text)}
      {...pointing}
    >
      <path d={d} />
      <text x={label[0]} y={label[1]} aria-hidden="true">
        <tspan className="region-name">{region.name}</tspan>
        {text.split(' · ').map((line) => (
          <tspan key={line} x={label[0]} dy="1.15em">
            {line}
          </tspan>
        ))}
      </text>
    </a>
  );
}
