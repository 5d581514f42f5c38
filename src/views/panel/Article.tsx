import { memo, useCallback, useRef, type RefObject } from 'react';
import { lookup } from '../../atlas/lookup.ts';
import type { Id, Section as ArticleSection, Sentence as ArticleSentence } from '../../atlas/types.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useAtlas, useSubscribe, useDeferred } from '../../store/react.tsx';
import type { State } from '../../store/store.ts';
import { usePoint } from '../../store/usePoint.ts';
import { lights, marksIn } from './quotes.ts';

/** One section of the article, verbatim. The text is English whatever the language around it. */
const Section = memo(function Section({ section }: { section: ArticleSection }) {
  const { id, headings, paragraphs } = section;
  const text = useRef<HTMLElement>(null);
  useLight(text);
  return (
    <section className="article-section" id={id} aria-label={section.name} ref={text}>
      <div lang="en" dir="ltr">
        {headings.map((heading, at) =>
          at === headings.length - 1 && headings.length > 1 ? (
            <p key={heading.id} className="article-date">
              <Sentence sentence={heading} />
            </p>
          ) : (
            <h3 key={heading.id}>
              <Sentence sentence={heading} />
            </h3>
          ),
        )}
        {paragraphs.map((sentences) => (
          <p key={sentences[0]?.id}>
            {sentences.map((sentence, at) => (
              <span key={sentence.id}>
                {at > 0 && ' '}
                <Sentence sentence={sentence} />
              </span>
            ))}
          </p>
        ))}
      </div>
    </section>
  );
});

/**
 * Lights the sentences that support what is pointed at. Written rather than rendered: it changes with every country
 * that the pointer crosses.
 */
function useLight(text: RefObject<HTMLElement | null>) {
  const atlas = useAtlas();
  const sentences = useRef<ReadonlyMap<Id, HTMLElement>>(null);
  const lit = useRef<readonly HTMLElement[]>([]);
  const light = useCallback(
    ({ hover }: State, before?: State) => {
      if (hover === before?.hover) return;
      sentences.current ??= new Map(
        [...(text.current?.querySelectorAll<HTMLElement>('.sentence') ?? [])].map((one) => [one.id, one]),
      );
      for (const one of lit.current) if (one.dataset['lit'] === 'hover') delete one.dataset['lit'];
      const ids = hover === null ? undefined : atlas.reach[hover]?.sentences;
      lit.current = (ids ?? []).flatMap((id) => (id !== hover && sentences.current?.get(id)) || []);
      for (const one of lit.current) one.dataset['lit'] ??= 'hover';
    },
    [atlas, text],
  );
  useSubscribe('deferred', light);
}

/** A sentence: marked while it supports what is in focus; a link where something rests on it. */
function Sentence({ sentence: { id, text } }: { sentence: ArticleSentence }) {
  const atlas = useAtlas();
  const pointing = usePoint(id);
  const focus = useDeferred(({ view }) => (lights(atlas, view.focus, id) ? view.focus : null));
  const pieces = marksIn(atlas, focus, id, text);
  const content = pieces.map(({ from, text: piece, quoted }) =>
    quoted ? (
      <mark key={from} className="quote">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
  const attributes = {
    id,
    className: 'sentence',
    'data-id': id,
    'data-lit': focus === null ? undefined : 'focus',
  };
  if ((atlas.reach[id]?.claims.length ?? 0) === 0) return <span {...attributes}>{content}</span>;
  return (
    <a {...attributes} href={hrefTo(id)} {...pointing}>
      {content}
    </a>
  );
}

/** The sections to read, in the article's order. */
export function Article({ sections }: { sections: readonly Id[] }) {
  const atlas = useAtlas();
  return sections.map((id) => {
    const section = lookup(atlas).sections.get(id);
    return section && <Section key={id} section={section} />;
  });
}
