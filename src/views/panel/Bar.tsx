import type { Id } from '../../atlas/types.ts';
import { useAtlas, useStore, useWords } from '../../store/react.tsx';

/** Where one is, the way back, and on to the next marked sentence. */
export function Bar({ focus, comparing, next }: { focus: Id | null; comparing: boolean; next: () => void }) {
  const words = useWords();
  const { go } = useStore();
  return (
    <div className="panel-bar">
      {focus === null ? (
        <span className="panel-here">{comparing ? words.compare.title : words.panel.rest}</span>
      ) : (
        <Here focus={focus} comparing={comparing} next={next} />
      )}
      <button
        type="button"
        className="icon-button panel-fold"
        onClick={() => go({ pane: 'closed' })}
        aria-label={words.panel.fold}
        title={words.panel.fold}
      >
        <span aria-hidden="true">»</span>
      </button>
    </div>
  );
}

function Here({ focus, comparing, next }: { focus: Id; comparing: boolean; next: () => void }) {
  const words = useWords();
  const atlas = useAtlas();
  const marked = atlas.reach[focus]?.sentences.length ?? 0;
  return (
    <>
      <a href="?focus=" className="panel-back">
        <span aria-hidden="true">‹</span> {words.panel.back}
      </a>
      <span className="panel-here">{comparing && words.compare.title}</span>
      {marked > 0 && !comparing && (
        <button type="button" className="panel-marked" onClick={next} title={words.panel.next}>
          {words.panel.marked(marked)} <span aria-hidden="true">↓</span>
        </button>
      )}
    </>
  );
}
