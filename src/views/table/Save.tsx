import { useRef, useState } from 'react';
import { csvOf, type TableName } from '../../output/rows.ts';
import { useAtlas } from '../../store/react.tsx';
import { csvFile, download } from '../../ui/download.ts';
import type { Row } from './model.ts';
import { useWording } from './words.ts';

type Copy =
  { readonly kind: 'done'; readonly rows: number } | { readonly kind: 'refused'; readonly text: string };

/** The rows shown as CSV: to the clipboard, or as a file. Where the clipboard is refused, the text lies ready. */
export function Save({ name, rows }: { name: TableName; rows: readonly Row[] }) {
  const atlas = useAtlas();
  const words = useWording().table;
  const [copy, setCopy] = useState<Copy | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setCopy(null);
    button.current?.focus();
  };
  const onCopy = async () => {
    const text = csvOf(atlas, name, rows);
    try {
      await navigator.clipboard.writeText(text);
      setCopy({ kind: 'done', rows: rows.length });
    } catch {
      setCopy({ kind: 'refused', text });
    }
  };
  return (
    <>
      <button type="button" className="button" ref={button} onClick={() => void onCopy()}>
        {words.copy}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => download(csvFile(csvOf(atlas, name, rows)), `relations-atlas-${name}.csv`)}
      >
        {words.download}
      </button>
      <span className="table-copied" role="status">
        {copy?.kind === 'done' && words.copied(copy.rows)}
        {copy?.kind === 'refused' && words.refused}
      </span>
      {copy?.kind === 'refused' && (
        <div className="table-refused">
          <textarea
            className="field"
            readOnly
            rows={4}
            aria-label={words.asText}
            value={copy.text}
            ref={select}
          />
          <button type="button" className="button" onClick={close}>
            {words.close}
          </button>
        </div>
      )}
    </>
  );
}

function select(area: HTMLTextAreaElement | null) {
  area?.focus();
  area?.select();
}
