import { storyFrom } from '../features/story/story.tsx';
import type { Mode } from '../store/view.ts';
import { useAtlas, useView, useStore, useWords } from '../store/react.tsx';
import { Segments } from '../ui/Segments.tsx';

const OFFERED = ['map', 'table', 'story', 'quiz'] as const satisfies readonly Mode[];

/** What the page shows: the map, the same as tables, the story or the quiz beside the map. */
export function ModeSwitch() {
  const words = useWords();
  const atlas = useAtlas();
  const { getState, go } = useStore();
  const mode = useView((view) => view.mode);
  return (
    <fieldset className="modes">
      <legend className="visually-hidden">{words.table.view}</legend>
      <Segments
        group="mode"
        segments={OFFERED.map((value) => ({ value, name: words.table.modes[value] }))}
        value={OFFERED.find((offered) => offered === mode) ?? 'story'}
        onChange={(next) =>
          go(next === 'story' ? storyFrom(atlas, getState().view, 'story') : { mode: next })
        }
      />
    </fieldset>
  );
}
