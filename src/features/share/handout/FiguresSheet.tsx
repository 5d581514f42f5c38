import { printFigures } from './engine/figures.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import { home } from '../../../store/permalink.ts';
import { English } from '../../../ui/English.tsx';
import { useHandout } from './context.ts';
import { NoteMark, NoteList, HandoutPage } from './Page.tsx';

/** The printed totals and the parties named, each with its sentence. */
export function FiguresSheet({ regions }: { regions: readonly string[] }) {
  const atlas = useAtlas();
  const words = useWords();
  const { table, view } = useHandout();
  const { tables, notes } = printFigures(atlas, regions, words, table);
  return (
    <HandoutPage
      kind="figures"
      title={words.table.names.figures}
      lines={[words.panel.noWorld]}
      place={{ ...home(), layer: 'regions', lang: view.lang }}
      isSourceFirst
    >
      {tables.map(({ id, title, columns, rows }) => (
        <table key={id} data-table={id}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={`${id}-${at.toString()}`}>
                {row.map(({ text, english, note }, column) => (
                  <td key={columns[column]}>
                    {english ? <English>{text}</English> : text}
                    <NoteMark note={note} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <NoteList ids={notes} />
    </HandoutPage>
  );
}
