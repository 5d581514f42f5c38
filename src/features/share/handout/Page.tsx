import type { ReactNode } from 'react';
import { citation } from '../../../text/citation.ts';
import { lookup, nameOf } from '../../../atlas/lookup.ts';
import { drawCode } from './engine/code.ts';
import { dateOf, sourceOf } from '../../../atlas/sourceLine.ts';
import { cautionOf } from '../image/page.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import type { View } from '../../../store/view.ts';
import { English } from '../../../ui/English.tsx';
import { addressOf } from '../address.ts';
import { isOnDisk, placeAddress, printedAddress, useHandout } from './context.ts';
import { PaperImage } from './PaperImage.tsx';

/** Millimeters of a code: a phone reads it from a hand's breadth. */
const CODE = 24;

interface Props {
  /** The kind of page. */
  readonly kind: string;
  readonly title: string;
  /** Below the title. */
  readonly lines?: readonly string[];
  /** The place that its code and its address lead to. */
  readonly place: View;
  /** True if the source stands below the title: after a list of any length it might stand alone on a page. */
  readonly isSourceFirst?: boolean;
  /** True if it shows the reader's own numbers: the article is no source of theirs. */
  readonly isAdded?: boolean;
  readonly children: ReactNode;
}

/** A sheet that begins on a page of its own: title, date and code above, source and caution below. */
export function HandoutPage({
  kind,
  title,
  lines = [],
  place,
  isSourceFirst = false,
  isAdded = false,
  children,
}: Props) {
  const atlas = useAtlas();
  const { shareWords, words: own } = useHandout();
  return (
    <section className="print" data-sheet-of={kind}>
      <header className="print-head">
        <div>
          {!isAdded && <p className="print-of">{shareWords.picture.headline(dateOf(atlas))}</p>}
          <h3>{title}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {isSourceFirst && <Source place={place} isAdded={isAdded} />}
        </div>
        {!isOnDisk() && <PaperImage drawing={drawCode(addressOf(place), CODE)} alt={own.code} />}
      </header>
      {children}
      {!isSourceFirst && <Source place={place} isAdded={isAdded} />}
    </section>
  );
}

/** The caution, the source, and the address of the place. */
function Source({ place, isAdded }: Pick<Props, 'place' | 'isAdded'>) {
  const atlas = useAtlas();
  const words = useWords();
  return (
    <div className="print-foot">
      <p>{cautionOf(words, isAdded ? atlas.added : undefined)}</p>
      {!isAdded && (
        <p>
          <English>{sourceOf(atlas)}</English>
        </p>
      )}
      <p className="print-address">
        <English>{printedAddress(place)}</English>
      </p>
    </div>
  );
}

/** The mark of a note. */
export function NoteMark({ note }: { note: number | undefined }) {
  return note === undefined ? null : <sup>{note}</sup>;
}

/** The places that the note numbers refer to, each with its address. */
export function NoteList({ ids }: { ids: readonly string[] }) {
  const atlas = useAtlas();
  const words = useWords();
  const { words: own, view } = useHandout();
  if (ids.length === 0) return null;
  const nameFor = (id: string) =>
    lookup(atlas).sentences.has(id) ? citation(atlas, id, words) : nameOf(atlas, id);
  return (
    <aside className="print-notes">
      <h4>{own.links}</h4>
      <ol>
        {ids.map((id) => (
          <li key={id}>
            {nameFor(id)}{' '}
            <English>
              <span className="print-address">{placeAddress(id, view.lang)}</span>
            </English>
          </li>
        ))}
      </ol>
    </aside>
  );
}
