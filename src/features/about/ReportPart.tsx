import type { AboutWords } from '../../i18n/about/load.ts';
import { format } from '../../store/params.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { Copy } from './Copy.tsx';
import { addressFor, createReport } from './report.ts';

/** The way to report a mistake: a link where the source names an address, else a text to copy. */
export function ReportPart({ words }: { words: AboutWords }) {
  const atlas = useAtlas();
  const pageWords = useWords();
  const view = useView();
  const { report: address } = atlas.source.atlas;
  const begin = () => {
    const link = `${location.href.replace(/[?#].*$/, '')}${format({ ...view, embed: 'off', theme: null })}`;
    return createReport(atlas, view.focus, pageWords, words, link);
  };
  if (address !== undefined)
    return (
      <a className="button" href={addressFor(address, begin())} target="_blank" rel="noopener">
        {words.report.open}
      </a>
    );
  return (
    <>
      <p>{words.report.send}</p>
      <Copy words={words} texts={[{ name: words.report.copy, text: () => begin().text }]} />
    </>
  );
}
