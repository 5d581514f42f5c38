import { nameOf } from '../../../atlas/lookup.ts';
import type { Id } from '../../../atlas/id.ts';
import type { HandoutWords } from '../../../locales/handout.ts';
import { MARKS } from './engine/article.ts';
import { PAPERS, ORIENTATIONS } from './engine/paper.ts';
import { useAtlas } from '../../../store/react.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { HANDOUT_PARTS, type HandoutOptions } from './options.ts';

interface Props {
  readonly words: HandoutWords;
  readonly options: HandoutOptions;
  readonly set: (change: Partial<HandoutOptions>) => void;
  readonly focus: Id | null;
  readonly seed: number;
  /** The number of questions; undefined if no feature asks any. */
  readonly questions: number | undefined;
}

/** The choice of parts and paper. */
export function Choices({ words, options, set, focus, seed, questions }: Props) {
  const atlas = useAtlas();
  const { parts, regions, sections, marks, paper, turn } = options;
  const has = (...some: readonly HandoutOptions['parts'][number][]) =>
    some.some((part) => parts.includes(part));
  return (
    <div className="share-options">
      <Some
        legend={words.parts}
        all={HANDOUT_PARTS.filter((id) => id !== 'quiz' || questions !== undefined).map((id) => ({
          id,
          name: words.part[id],
        }))}
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
            segments={ORIENTATIONS.map((value) => ({ value, name: words.turns[value] }))}
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
      {questions !== undefined && has('quiz') && (
        <p className="share-about">{words.quizOf(questions, seed)}</p>
      )}
    </div>
  );
}

/** A choice of some from a few; it keeps their order. */
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
