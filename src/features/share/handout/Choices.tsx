import { nameOf } from '../../../atlas/lookup.ts';
import type { Id } from '../../../atlas/types.ts';
import type { HandoutWords } from '../../../i18n/handout/load.ts';
import { MARKS } from '../../../output/handout/article.ts';
import { PAPERS, TURNS } from '../../../output/handout/paper.ts';
import { useAtlas } from '../../../store/react.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { PARTS, type Options } from './options.ts';

interface Props {
  readonly words: HandoutWords;
  readonly options: Options;
  readonly set: (change: Partial<Options>) => void;
  readonly focus: Id | null;
  readonly seed: number;
  readonly questions: number;
}

/** What is printed, and on what. */
export function Choices({ words, options, set, focus, seed, questions }: Props) {
  const atlas = useAtlas();
  const { parts, regions, sections, marks, paper, turn } = options;
  const has = (...some: readonly Options['parts'][number][]) => some.some((part) => parts.includes(part));
  return (
    <div className="share-options">
      <Some
        legend={words.parts}
        all={PARTS.map((id) => ({ id, name: words.part[id] }))}
        chosen={parts}
        onChange={(next) => set({ parts: next })}
      />
      <div className="share-choices">
        <fieldset>
          <legend>{words.paper}</legend>
          <Segments
            group="handout-paper"
            segments={PAPERS.map((value) => ({ value, name: words.papers[value] }))}
            value={paper}
            onChange={(next) => set({ paper: next })}
          />
        </fieldset>
        <fieldset>
          <legend>{words.turn}</legend>
          <Segments
            group="handout-turn"
            segments={TURNS.map((value) => ({ value, name: words.turns[value] }))}
            value={turn}
            onChange={(next) => set({ turn: next })}
          />
        </fieldset>
      </div>
      {has('figures', 'blank') && (
        <Some
          legend={words.regions}
          all={atlas.regions}
          chosen={regions}
          onChange={(next) => set({ regions: next })}
        />
      )}
      {has('article') && (
        <>
          <Some
            legend={words.sections}
            all={atlas.sections}
            chosen={sections}
            onChange={(next) => set({ sections: next })}
          />
          {focus !== null && (
            <fieldset>
              <legend>{words.marks}</legend>
              <Segments
                group="handout-marks"
                segments={MARKS.map((value) => ({
                  value,
                  name: value === 'all' ? words.allMarks : words.marksOf(nameOf(atlas, focus)),
                }))}
                value={marks}
                onChange={(next) => set({ marks: next })}
              />
            </fieldset>
          )}
        </>
      )}
      {has('quiz') && <p className="share-about">{words.quizOf(questions, seed)}</p>}
    </div>
  );
}

/** Some of a few; the choice keeps their order. */
function Some<T extends string>({
  legend,
  all,
  chosen,
  onChange,
}: {
  legend: string;
  all: readonly { readonly id: T; readonly name: string }[];
  chosen: readonly T[];
  onChange: (chosen: readonly T[]) => void;
}) {
  const toggle = (id: T) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    onChange(all.flatMap((one) => (next.includes(one.id) ? [one.id] : [])));
  };
  return (
    <fieldset className="handout-some">
      <legend>{legend}</legend>
      {all.map(({ id, name }) => (
        <label key={id} className="share-check">
          <input type="checkbox" value={id} checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
