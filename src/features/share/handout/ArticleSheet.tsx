import { printSections, type Marks, type PrintedSection } from '../../../output/handout/article.ts';
import { useAtlas } from '../../../store/react.tsx';
import { home } from '../../../store/permalink.ts';
import { useSetting } from './given.ts';
import { Note, Notes, Page } from './Page.tsx';

/** Sections of the article, verbatim, with marked sentences. */
export function ArticleSheet({ sections, marks }: { sections: readonly string[]; marks: Marks }) {
  const atlas = useAtlas();
  const { view } = useSetting();
  return printSections(atlas, sections, view.focus, marks).map((section) => (
    <Section key={section.id} section={section} />
  ));
}

function Section({ section: { id, name, headings, paragraphs, notes } }: { section: PrintedSection }) {
  const { words, view } = useSetting();
  return (
    <Page
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
                  <Note note={note} />{' '}
                </span>
              ))}
            </p>
          ))}
        </div>
        <Notes ids={notes} />
      </div>
    </Page>
  );
}
