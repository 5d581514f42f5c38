import type { AboutWords } from '../../locales/about.ts';
import { unframed } from '../../store/look.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { Copy } from './Copy.tsx';
import { addressFor, createReport } from './report.ts';
import { format } from '../../store/permalink.ts';
import { Button } from '../../ui/Button.tsx';

/** The way to report a mistake: a link where the source names an address, else a text to copy. */
export function ReportPart({ words }: { words: AboutWords }) {
  const atlas = useAtlas();
  const pageWords = useWords();
  const view = useView();
  const { report: address } = atlas.source.atlas;
  const begin = () => {
    const link = `${location.href.replace(/[?#].*$/, '')}${format(unframed(view))}`;
    return createReport(atlas, view.focus, pageWords, words, link);
  };
  if (address !== undefined)
    return (
      <Button as="a" href={addressFor(address, begin())} target="_blank" rel="noopener">
        {words.report.open}
      </Button>
    );
  return (
    <>
      <p>{words.report.send}</p>
      <Copy words={words} texts={[{ name: words.report.copy, text: () => begin().text }]} />
    </>
  );
}
