import { useState } from 'react';
import { cite, sentencesFor, STYLES, WORKS, type Style, type Work } from '../../atlas/cite.ts';
import { localDay } from '../../lib/day.ts';
import { citation } from '../../text/citation.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { addressOf } from './address.ts';
import { quoteOf } from './cite/quoteOf.ts';
import { CopyField } from './CopyField.tsx';
import type { Tab, TabProps } from './tab.ts';
import { Pick } from '../../ui/Pick.tsx';

/** The names of the styles, the same in every language. */
const STYLE_NAMES: Readonly<Record<Style, string>> = {
  apa: 'APA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  ris: 'RIS',
};

function CitePanel({ words, say }: TabProps) {
  const { source } = useAtlas();
  const link = useView((view) => addressOf(view));
  const [work, setWork] = useState<Work>('article');
  const [style, setStyle] = useState<Style>('apa');
  const [today] = useState(() => localDay(new Date()));
  return (
    <>
      <div className="share-choices">
        <fieldset>
          <legend>{words.cite.what}</legend>
          <Segments
            group="share-work"
            segments={WORKS.map((value) => ({ value, name: words.cite[value] }))}
            value={work}
            onChange={setWork}
          />
        </fieldset>
        <fieldset>
          <legend>{words.cite.style}</legend>
          <Segments
            group="share-style"
            segments={STYLES.map((value) => ({ value, name: STYLE_NAMES[value] }))}
            value={style}
            onChange={setStyle}
          />
        </fieldset>
      </div>
      <CopyField
        words={words}
        say={say}
        label={words.cite.text}
        text={cite(source, work, style, link, today)}
        action={words.cite.copy}
        done={words.cite.copied}
        rows={style === 'bibtex' || style === 'ris' ? 8 : 3}
        lang="en"
      />
      <Sentence words={words} say={say} />
    </>
  );
}

/** A choice among the sentences that support the open place. */
function Sentence({ words, say }: TabProps) {
  const atlas = useAtlas();
  const pageWords = useWords();
  const view = useView();
  const sentences = sentencesFor(atlas, view.focus);
  const [chosen, setChosen] = useState<string | undefined>();
  const sentence = sentences.find((id) => id === chosen) ?? sentences[0];
  if (sentence === undefined) return <p className="share-about">{words.cite.none}</p>;
  return (
    <>
      {sentences.length > 1 && (
        <Pick
          label={words.cite.sentence}
          value={sentence}
          options={sentences.map((id) => [id, citation(atlas, id, pageWords)])}
          onChange={setChosen}
        />
      )}
      <CopyField
        words={words}
        say={say}
        label={words.cite.quoted}
        text={quoteOf(
          atlas,
          sentence,
          pageWords,
          addressOf({ ...view, focus: sentence, center: null, zoom: null }),
        )}
        action={words.cite.copySentence}
        done={words.cite.sentenceCopied}
        rows={5}
        lang="en"
      />
    </>
  );
}

export const citeTab: Tab = { id: 'cite', name: (words) => words.cite.tab, Panel: CitePanel };
