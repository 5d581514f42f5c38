import { capital } from '../formats.ts';
import type { SearchWords } from '../search.ts';
import { aboutParties, count, countries, named, number } from './phrases.ts';

/** Spanish words of the search. */
export const words: SearchWords = {
  results: 'Resultados',
  clear: 'Borrar la búsqueda',
  hint: 'Escriba un país en cualquiera de los seis idiomas, o un partido, una organización, una región, una persona o un acontecimiento. También sirven las palabras del artículo.',
  nothing: (query) => `No hay resultados para «${query}». Revise la ortografía o pruebe con otra palabra.`,
  someOf: (shown, total) =>
    shown < total ? `${number.format(shown)} de ${number.format(total)}` : number.format(total),
  found: (n) => `${count(n, { one: '# resultado', other: '# resultados' })}.`,
  evidence: (evidence, value, region) =>
    ({
      home: 'El tema del artículo',
      named: named(value ?? 0),
      average: `${capital(aboutParties(value ?? 0))}: media regional (${region})`,
      unnumbered: 'Mencionado, sin cifra',
      none: 'No mencionado; eso no significa que no haya relaciones',
    })[evidence] ?? '',
  group: (n) => `Grupo de ${countries(n)}`,
  matchOf: (at, n) => `${number.format(at)} de ${number.format(n)}`,
  matchSpoken: (at, n) => `Resultado ${number.format(at)} de ${number.format(n)}.`,
  next: 'Resultado siguiente',
  previous: 'Resultado anterior',
};
