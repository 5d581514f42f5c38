import { swatches } from '../../scene/swatches.ts';
import { FRAME } from '../../geo/frame.ts';
import { wrapName } from '../../scene/labels.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { places, shareOf, widthFor, type SpotOf } from './useSpots.ts';

/** Pixels to a letter of an alphabet; a letter of a script without spaces takes two of them. */
const LETTER = 6.6;

const widthOf = (line: string) => (line.length + (line.match(/[\u2e80-\u9fff]/g)?.length ?? 0)) * LETTER;

interface Props {
  readonly spotOf: SpotOf;
  /** Times the size of the whole map. */
  readonly scale: number;
}

/** The name of each wording, on the country with most room for it. The key says the same. */
export function Wordings({ spotOf, scale }: Props) {
  const atlas = useAtlas();
  const { legend } = useWords();
  return (
    <g aria-hidden="true">
      {swatches(atlas, 'wording').map(({ id, meaning }) => {
        const place = places.wordings[id];
        if (!place || (meaning.kind !== 'wording' && meaning.kind !== 'regional')) return null;
        const name = meaning.kind === 'regional' ? legend.regional : legend.mixedStrengths(meaning.strengths);
        const lines = wrapName(name);
        const from = widthFor(Math.max(...lines.map(widthOf)), place.room * scale);
        const at = from === undefined ? null : spotOf(id, place.lonLat);
        if (!at) return null;
        const [x, y] = [shareOf(at[0], FRAME.width), shareOf(at[1], FRAME.height)];
        return (
          <text
            key={id}
            className="label-name"
            x={x}
            y={y}
            data-from={from}
            dy={`${(0.35 - 0.59 * (lines.length - 1)).toFixed(2)}em`}
          >
            {lines.map((line, row) => (
              <tspan key={line} x={x} dy={row === 0 ? undefined : '1.18em'}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
}
