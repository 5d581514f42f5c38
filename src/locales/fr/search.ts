import type { SearchWords } from '../search.ts';
import { count, countries, parties, number } from './phrases.ts';

/** French words of the search. */
export const words: SearchWords = {
  results: 'Résultats',
  clear: 'Effacer la recherche',
  hint: 'Tapez le nom d’un pays dans l’une des six langues, d’un parti, d’une organisation, d’une région, d’une personne ou d’un événement. Les mots de l’article conviennent aussi.',
  nothing: (query) =>
    `Aucun résultat pour «\u00a0${query}\u00a0». Vérifiez l’orthographe ou essayez un autre mot.`,
  someOf: (shown, total) =>
    shown < total ? `${number.format(shown)} sur ${number.format(total)}` : number.format(total),
  found: (n) => `${count(n, { one: '# résultat', other: '# résultats' })}.`,
  evidence: (evidence, value, region) =>
    ({
      home: 'Le sujet de l’article',
      named: count(value ?? 0, { one: '# parti nommé', other: '# partis nommés' }),
      average: `Environ ${parties(value ?? 0)}\u00a0: moyenne régionale (${region})`,
      unnumbered: 'Mentionné, sans chiffre',
      none: 'Non mentionné\u202f; cela ne veut pas dire qu’il n’y a pas de relations',
    })[evidence] ?? '',
  group: (n) => `Groupe de ${countries(n)}`,
  matchOf: (at, n) => `${number.format(at)} sur ${number.format(n)}`,
  matchSpoken: (at, n) => `Résultat ${number.format(at)} sur ${number.format(n)}.`,
  next: 'Résultat suivant',
  previous: 'Résultat précédent',
};
