import { words as ar } from '../locales/ar/arrival.ts';
import { words as en } from '../locales/en/arrival.ts';
import { words as es } from '../locales/es/arrival.ts';
import { words as fr } from '../locales/fr/arrival.ts';
import { words as ru } from '../locales/ru/arrival.ts';
import { words as zh } from '../locales/zh/arrival.ts';
import { dirOf, LOCALES } from '../locales/locales.ts';

const WORDS = { en, zh, fr, es, ru, ar } as const;
const NO_SCRIPT =
  'JavaScript is off. The map and the article are complete: choose a country to go to its sentence.';
const NOTES = ['old', 'failed', 'cut', 'style'] as const;

/**
 * The notes for what nothing else can report: scripts that are off, and failures. public/first.js shows one of the
 * failures, in the reader's language. Rendered only at build.
 */
export const PageNotes = () => (
  <>
    <noscript>
      <p className="note">{NO_SCRIPT}</p>
    </noscript>
    {NOTES.map((note) => (
      <div key={note} id={`note-${note}`} className="note" role="alert" hidden>
        {LOCALES.map((locale) => (
          <p key={locale} lang={locale} dir={dirOf(locale)} hidden>
            {WORDS[locale].notes[note]}{' '}
            {note !== 'old' && <button type="button">{WORDS[locale].reload}</button>}
          </p>
        ))}
      </div>
    ))}
  </>
);
