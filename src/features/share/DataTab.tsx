import { useMemo, useState } from 'react';
import { nameOf } from '../../atlas/lookup.ts';
import { isOffline } from '../../lib/offline.ts';
import { toCsv } from '../../atlas/rows.ts';
import { TABLES, type TableName } from '../../atlas/tables.ts';
import { viewTable, toJson } from './data/rows.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { csvFile, download } from '../../ui/download.ts';
import { Segments } from '../../ui/Segments.tsx';
import { addressOf } from './address.ts';
import { CopyField } from './CopyField.tsx';
import type { Tab, TabProps } from './tab.ts';
import { Button } from '../../ui/Button.tsx';

function DataPanel({ words, say }: TabProps) {
  const atlas = useAtlas();
  const pageWords = useWords();
  const view = useView();
  const [name, setName] = useState<TableName>('countries');
  const [isWhole, setWhole] = useState(false);
  const focus = isWhole ? null : view.focus;
  const table = useMemo(
    () => viewTable(atlas, { focus, layer: view.layer }, pageWords, name),
    [atlas, focus, view.layer, pageWords, name],
  );
  const csv = toCsv(table);
  const save = (blob: Blob, ending: string) => {
    const file = `relations-atlas-${name}${focus === null ? '' : `-${focus}`}.${ending}`;
    download(blob, file);
    say(words.saved(file));
  };
  return (
    <>
      <p className="share-about">{words.data.about}</p>
      <div className="share-choices">
        <fieldset>
          <legend>{words.data.table}</legend>
          <Segments
            group="share-table"
            segments={TABLES.map((value) => ({ value, name: pageWords.table.names[value] }))}
            value={name}
            onChange={setName}
          />
        </fieldset>
        {view.focus !== null && (
          <fieldset>
            <legend>{words.data.rows}</legend>
            <Segments
              group="share-rows"
              segments={[
                { value: 'focus', name: words.data.only(nameOf(atlas, view.focus)) },
                { value: 'all', name: words.data.every },
              ]}
              value={isWhole ? 'all' : 'focus'}
              onChange={(value) => setWhole(value === 'all')}
            />
          </fieldset>
        )}
      </div>
      <CopyField
        words={words}
        say={say}
        label={pageWords.table.rowCount(table.rows.length, table.rows.length)}
        text={csv}
        action={words.data.copy}
        done={words.data.copied}
        rows={6}
        lang="en"
      />
      <div className="share-actions">
        <Button onClick={() => save(csvFile(csv), 'csv')}>{words.data.csv}</Button>
        <Button
          onClick={() =>
            save(new Blob([toJson(atlas, table, addressOf(view))], { type: 'application/json' }), 'json')
          }
        >
          {words.data.json}
        </Button>
      </div>
      {!isOffline() && (
        <p className="share-about">
          <a href="./relations-atlas.html" download="">
            {words.data.offline}
          </a>{' '}
          {words.data.offlineAbout}
        </p>
      )}
    </>
  );
}

export const dataTab: Tab = { id: 'data', name: (words) => words.data.tab, Panel: DataPanel };
