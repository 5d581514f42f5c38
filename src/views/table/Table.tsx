import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { tableWords } from '../../i18n/table/load.ts';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import './table.css';
import { TableWordsContext } from './words.ts';

/** The tables with their words, by language. */
const load = async (locale: Locale) => {
  const [{ Tables }, own] = await Promise.all([import('./Tables.tsx'), tableWords[locale]()]);
  return { Tables, own };
};
const LOADS = new Map(LOCALES.map((locale) => [locale, () => load(locale)]));

/** The atlas as tables: what the map says, in rows. */
export function Table() {
  const words = useWords();
  const { value, failed, retry } = useLoaded(LOADS.get(words.locale) ?? (() => load('en')));
  return (
    <div className="table">
      {value && (
        <TableWordsContext value={value.own}>
          <value.Tables />
        </TableWordsContext>
      )}
      {!value && !failed && <p className="table-message">{words.table.loading}</p>}
      {failed && <Trouble message={words.table.failed} action={words.table.retry} onAction={retry} />}
    </div>
  );
}
