import type { ArrivalWords } from '../arrival.ts';

/** Ce qui est dit en français d’un lien ou d’une page mal arrivés. */
export const words: ArrivalWords = {
  unknown: 'Ce lien nomme un lieu que l’atlas ne connaît pas\u00a0: ',
  close: 'Fermer',
  reload: 'Recharger la page',
  notes: {
    old: 'Ce navigateur est trop ancien pour l’atlas interactif. La carte et l’article sont complets\u00a0: choisissez un pays pour aller à la phrase correspondante.',
    failed:
      'L’atlas interactif n’a pas pu démarrer. La carte et l’article sont complets\u00a0: choisissez un pays pour aller à la phrase correspondante.',
    cut: 'Cette page est incomplète\u00a0: il manque une partie de la carte ou de l’article.',
    style: 'La mise en forme de cette page n’a pas été chargée\u00a0: la page s’affiche sans style.',
  },
};
