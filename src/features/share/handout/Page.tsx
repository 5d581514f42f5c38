import type { ReactNode } from 'react';
import { citation } from '../../../scene/citation.ts';
import { lookup, nameOf } from '../../../atlas/lookup.ts';
import { drawCode } from '../../../output/handout/code.ts';
import { cautionOf, dateOf, sourceOf } from '../../../output/page.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import type { View } from '../../../store/view.ts';
import { English } from '../../../ui/English.tsx';
import { addressOf } from '../address.ts';
import { isOnDisk, placeAddress, printedAddress, useSetting } from './given.ts';
import { Picture } from './Picture.tsx';

/** Millimetres of a code: a phone reads it from a hand's breadth. */
const CODE = 24;

interface Props {
  /** What kind of sheet it is. */
  readonly kind: string;
  readonly title: string;
  /** Below the title. */
  readonly lines?: readonly string[];
  /** The place that its code and its address lead to. */
  readonly place: View;
  /** Whether the source stands below the title: after a list of any length it might stand alone on a page. */
  readonly isSourceFirst?: boolean;
  /** Whether it shows the reader's own numbers: the article is no source of theirs. */
  readonly isOwn?: boolean;
  readonly children: ReactNode;
}

/** A sheet that begins on a page of its own: title, date and code above, source and caution below. */
export function Page({
  kind,
  title,
  lines = [],
  place,
  isSourceFirst = false,
  isOwn = false,
  children,
}: Props) {
  const atlas = useAtlas();
  const { shareWords, words: own } = useSetting();
  return (
    <section className="print" data-sheet-of={kind}>
      <header className="print-head">
        <div>
          {!isOwn && <p className="print-of">{shareWords.picture.headline(dateOf(atlas))}</p>}
          <h3>{title}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {isSourceFirst && <Source place={place} isOwn={isOwn} />}
        </div>
        {!isOnDisk() && <Picture drawing={drawCode(addressOf(place), CODE)} alt={own.code} />}
      </header>
      {children}
      {!isSourceFirst && <Source place={place} isOwn={isOwn} />}
    </section>
  );
}

/** What to beware of, where it is from, and the address of the place. */
function Source({ place, isOwn }: Pick<Props, 'place' | 'isOwn'>) {
  const atlas = useAtlas();
  const words = useWords();
  return (
    <div className="print-foot">
      <p>{cautionOf(words, isOwn ? atlas.own : undefined)}</p>
      {!isOwn && (
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
export function Note({ note }: { note: number | undefined }) {
  return note === undefined ? null : <sup>{note}</sup>;
}

/** Where the notes lead: each place in words, and its address. */
export function Notes({ ids }: { ids: readonly string[] }) {
  const atlas = useAtlas();
  const words = useWords();
  const { words: own, view } = useSetting();
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
