import type { ClassroomWords } from '../../locales/classroom.ts';
import { citation } from '../../text/citation.ts';
import { summary } from '../../text/summary.ts';
import { useAtlas, useView, useStore, useWords } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import './caption.css';

/** The chosen place, instead of the legend: its name, its meaning and its sentence. */
export function Caption({ words: { projector } }: { words: ClassroomWords }) {
  const atlas = useAtlas();
  const words = useWords();
  const { go } = useStore();
  const focus = useView((view) => view.focus);
  const layer = useView((view) => view.layer);
  if (focus === null) return null;
  const { name, lines, proof } = summary(atlas, focus, layer, words);
  return (
    <section className="projector-caption" data-told={focus} aria-label={words.panel.label}>
      <div>
        <h2>
          {name} <Button onClick={() => go({ focus: null })}>{projector.close}</Button>
        </h2>
        <div role="status">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      {proof && (
        <figure>
          <blockquote lang="en" dir="ltr" translate="no">
            “{proof.text.trim()}”
          </blockquote>
          <figcaption>{citation(atlas, proof.id, words)}</figcaption>
        </figure>
      )}
    </section>
  );
}
