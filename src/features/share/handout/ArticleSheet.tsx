import { printSections, type MarkChoice, type PrintedSection } from './engine/article.ts';
import { useAtlas } from '../../../store/react.tsx';
import { home } from '../../../store/permalink.ts';
import { useHandout } from './context.ts';
import { NoteMark, NoteList, HandoutPage } from './Page.tsx';

/** Sections of the article, verbatim, with marked sentences. */
export function ArticleSheet({ sections, marks }: { sections: readonly string[]; marks: MarkChoice }) {
  const atlas = useAtlas();
  const { view } = useHandout();
  return printSections(atlas, sections, view.focus, marks).map((section) => (
    <Section key={section.id} section={section} />
  ));
}

function Section({ section: { id, name, headings, paragraphs, notes } }: { section: PrintedSection }) {
  const { words, view } = useHandout();
  return (
    <HandoutPage
      kind="article"
      title={name}
      lines={notes.length > 0 ? [words.marked] : []}
      place={{ ...home(), focus: id, lang: view.lang }}
      isSourceFirst
    >
      <div className="print-columns">
        <div className="print-article" lang="en" dir="ltr" data-section={id}>
          {headings.map((heading) => (
            <h4 key={heading}>{heading}</h4>
          ))}
          {paragraphs.map((sentences) => (
            <p key={sentences[0]?.id}>
              {sentences.map(({ id: sentence, text, isMarked, note }) => (
                <span key={sentence}>
                  {isMarked ? <mark>{text}</mark> : text}
                  <NoteMark note={note} />{' '}
                </span>
              ))}
            </p>
          ))}
        </div>
        <NoteList ids={notes} />
      </div>
    </HandoutPage>
  );
}
