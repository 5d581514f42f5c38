import type { ClassroomWords } from '../../i18n/classroom/load.ts';
import { citation } from '../../scene/citation.ts';
import { toldOf } from '../../scene/told.ts';
import { useAtlas, useView, useStore, useWords } from '../../store/react.tsx';

/** What was chosen, in the legend's place: its name, what its shade means, and the sentence for it. */
export function Caption({ words: { projector } }: { words: ClassroomWords }) {
  const atlas = useAtlas();
  const words = useWords();
  const { go } = useStore();
  const focus = useView((view) => view.focus);
  const layer = useView((view) => view.layer);
  if (focus === null) return null;
  const { name, lines, proof } = toldOf(atlas, focus, layer, words);
  return (
    <section className="projector-caption" data-told={focus} aria-label={words.panel.label}>
      <div>
        <h2>
          {name}{' '}
          <button type="button" className="button" onClick={() => go({ focus: null })}>
            {projector.close}
          </button>
        </h2>
        <div role="status">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      {proof && (
        <figure>
          <blockquote lang="en" dir="ltr">
            “{proof.text.trim()}”
          </blockquote>
          <figcaption>{citation(atlas, proof.id, words)}</figcaption>
        </figure>
      )}
    </section>
  );
}
