import type { MouseEvent } from 'react';
import { useStore as useReading } from 'zustand';
import { marksIn, proofsOf } from '../../atlas/pieces.ts';
import type { Id } from '../../atlas/id.ts';
import { withinSection } from '../../text/citation.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { Quoted } from '../../ui/Quoted.tsx';
import { ReadAloud } from './aloud/ReadAloud.tsx';
import { reading } from './aloud/reader.ts';

/** Pixels between the bar and the sentence that the reader continues from. */
const BELOW_BAR = 80;

/** Brings a sentence of the article to just below the bar, and the keyboard with it. */
function readOn(event: MouseEvent, id: Id) {
  const sentence = document.getElementById(id);
  const scroll = sentence?.closest('.panel-scroll');
  if (!sentence || !scroll) return;
  event.preventDefault();
  scroll.scrollBy({
    top: sentence.getBoundingClientRect().top - scroll.getBoundingClientRect().top - BELOW_BAR,
  });
  sentence.focus({ preventScroll: true });
}

/** The sentences that support a focus, as quotes. */
export function Quotes({ focus }: { focus: Id }) {
  const atlas = useAtlas();
  return (
    <div className="quotations">
      {proofsOf(atlas, focus).map((id) => (
        <Quote key={id} focus={focus} id={id} />
      ))}
    </div>
  );
}

/** A sentence that supports a focus, with its words marked and its place in the article. */
export function Quote({ focus, id }: { focus: Id; id: Id }) {
  const atlas = useAtlas();
  const words = useWords();
  const isRead = useReading(reading, (now) => now.sentence === id);
  return (
    <figure className="quotation" data-read={isRead || undefined}>
      <blockquote lang="en" dir="ltr" translate="no">
        <Quoted marks={marksIn(atlas, focus, id)} />
      </blockquote>
      <figcaption>
        {proofsOf(atlas, focus)[0] === id && <ReadAloud focus={focus} />}
        {withinSection(id, words)} ·{' '}
        <a href={`${hrefTo(id)}#${id}`} onClick={(event) => readOn(event, id)}>
          {words.shell.readOn} <span aria-hidden="true">↓</span>
        </a>
      </figcaption>
    </figure>
  );
}
