import { piecesOf } from '../../atlas/pieces.ts';
import type { Atlas, Section, Sentence } from '../../atlas/types.ts';
import { hrefTo } from '../../store/permalink.ts';

/**
 * The article, verbatim: markup made at build, which only `surface.ts` changes afterwards. It is English in every
 * language, and browsers do not translate it.
 */
export function ArticleText({ atlas }: { atlas: Atlas }) {
  return atlas.sections.map((section) => <SectionText key={section.id} atlas={atlas} section={section} />);
}

function SectionText({ atlas, section: { id, headings, paragraphs } }: { atlas: Atlas; section: Section }) {
  return (
    <div className="article-section" id={id} data-section={id} lang="en" dir="ltr" translate="no">
      {headings.map((heading, at) =>
        at === headings.length - 1 && headings.length > 1 ? (
          <p key={heading.id} className="article-date">
            <SentenceText atlas={atlas} sentence={heading} />
          </p>
        ) : (
          <h3 key={heading.id}>
            <SentenceText atlas={atlas} sentence={heading} />
          </h3>
        ),
      )}
      {paragraphs.map((sentences) => (
        <p key={sentences[0]?.id}>
          {sentences.map((sentence, at) => (
            <span key={sentence.id}>
              {at > 0 && ' '}
              <SentenceText atlas={atlas} sentence={sentence} />
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

/** A sentence: a link if it supports anything, with spans around its claims' words. */
function SentenceText({ atlas, sentence: { id } }: { atlas: Atlas; sentence: Sentence }) {
  const content = piecesOf(atlas, id).map(({ from, text, claims }) =>
    claims.length > 0 ? (
      <span key={from} data-claims={claims.join(' ')}>
        {text}
      </span>
    ) : (
      text
    ),
  );
  const attributes = { id, className: 'sentence', 'data-id': id };
  if ((atlas.reach[id]?.claims.length ?? 0) === 0) return <span {...attributes}>{content}</span>;
  return (
    <a {...attributes} href={hrefTo(id)}>
      {content}
    </a>
  );
}
