import type { Shape } from '../words.ts';
import type { words as en } from '../en/compare.ts';
import { number, countries } from './phrases.ts';

export const words: Shape<typeof en> = {
  label: 'Lieux à comparer',
  add: 'Ajouter un pays',
  one: 'Ajoutez un deuxième pays ou une deuxième région.',
  show: (n) => `Côte à côte (${number.format(n)})`,
  hide: 'Retour au texte',
  title: 'Côte à côte',
  remove: (name) => `Retirer de la comparaison\u00a0: ${name}`,
  clear: 'Tout retirer',
  rows: {
    shade: 'Ce que signifie la teinte',
    figure: 'Total régional',
    wording: 'Formulation',
    parties: 'Partis nommés',
    together: 'Dans la même phrase',
    sentences: 'Ce que dit l’article',
  },
  only: (name) => `Seulement\u00a0: ${name}`,
  noMore: 'Aucune autre phrase',
  noRegion: 'Hors des régions de l’article',
  notWorded: 'Aucune formulation qui lui soit propre',
  noParties: 'Aucun parti nommé',
  noSentence: 'Aucune phrase ne le mentionne',
  region: (n) => `Une région de l’article, ${countries(n)} sur la carte.`,
};
