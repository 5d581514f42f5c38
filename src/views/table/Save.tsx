import { useRef, useState } from 'react';
import { csvOf, type TableName } from '../../atlas/tables.ts';
import { useAtlas } from '../../store/react.tsx';
import { csvFile, download } from '../../ui/download.ts';
import type { TableRow } from './model.ts';
import { useWording } from './words.ts';
import { Button } from '../../ui/Button.tsx';
import { FormField } from '../../ui/FormField.tsx';

type Copy =
  { readonly kind: 'done'; readonly rows: number } | { readonly kind: 'refused'; readonly text: string };

/** The rows shown as CSV: to the clipboard, or as a file. Where the clipboard is refused, the text lies ready. */
export function Save({ name, rows }: { name: TableName; rows: readonly TableRow[] }) {
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
      <Button ref={button} onClick={() => void onCopy()}>
        {words.copy}
      </Button>
      <Button onClick={() => download(csvFile(csvOf(atlas, name, rows)), `relations-atlas-${name}.csv`)}>
        {words.download}
      </Button>
      <span className="table-copied" role="status">
        {copy?.kind === 'done' && words.copied(copy.rows)}
        {copy?.kind === 'refused' && words.refused}
      </span>
      {copy?.kind === 'refused' && (
        <div className="table-refused">
          <FormField
            as="textarea"
            readOnly
            rows={4}
            aria-label={words.asText}
            value={copy.text}
            ref={select}
          />
          <Button onClick={close}>{words.close}</Button>
        </div>
      )}
    </>
  );
}

function select(area: HTMLTextAreaElement | null) {
  area?.focus();
  area?.select();
}
