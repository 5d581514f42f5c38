import { kindOf } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import { useAtlas, useStore, useWords } from '../../store/react.tsx';
import { takePlaceBefore } from '../../store/placeBefore.ts';
import { Pin } from './Pin.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

/** The bar of the panel: the way to the whole article, the comparison, and the way back to the map. */
export function Bar({
  focus,
  comparing,
  listed,
  onRead,
}: {
  focus: Id | null;
  comparing: boolean;
  /** True if lists replace the article. */
  listed: boolean;
  /** Called when the article should replace the comparison. */
  onRead: () => void;
}) {
  const atlas = useAtlas();
  const words = useWords();
  const { go } = useStore();
  const isPlace = focus !== null && ['country', 'region'].includes(kindOf(atlas, focus) ?? '');
  return (
    <div className="panel-bar">
      {focus === null && !listed && !comparing ? (
        <span className="panel-here">{words.panel.rest}</span>
      ) : (
        <a href="?focus=&pane=open&also=" className="panel-back" onClick={onRead}>
          <span aria-hidden="true">‹</span> {words.shell.wholeArticle}
        </a>
      )}
      <span className="panel-gap" />
      {isPlace && <Pin id={focus} />}
      <IconButton
        className="panel-close"
        onClick={() =>
          go({ focus: null, highlight: null, compare: [], pane: 'auto', also: null, ...takePlaceBefore() })
        }
        aria-label={words.panel.fold}
        title={words.panel.fold}
      >
        <Sign path="M4 4l12 12M16 4L4 16" />
      </IconButton>
    </div>
  );
}
