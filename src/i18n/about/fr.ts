import type { Shape } from '../words.ts';
import type { en } from './en.ts';

export const fr: Shape<typeof en> = {
  subtitle: 'Un article, une carte. Ce qu’elle peut dire, et ce qu’elle ne peut pas.',
  parts: 'Parties de ce texte',
  titles: {
    how: 'Lire la carte',
    source: 'Source',
    method: 'Méthode',
    limits: 'Limites',
    boundaries: 'Frontières',
    license: 'Licence',
    cite: 'Citer',
    report: 'Signaler une erreur',
  },
  how: {
    named: { name: 'Nommés\u202f:', text: 'au moins ce nombre de partis. L’article les nomme.' },
    average: {
      name: 'Moyenne\u202f:',
      text: 'le total de la région divisé par ses pays. Ce n’est pas un décompte.',
    },
    mentioned: { name: 'Mentionné\u202f:', text: 'des relations, sans nombre.' },
    none: { name: 'Non mentionné\u202f:', text: 'cela ne veut pas dire aucun.' },
    home: { name: 'Le sujet\u202f:', text: 'la Chine. Elle n’a pas de nombre.' },
  },
  source: {
    dates: (counted, page) =>
      `Ses chiffres sont arrêtés à la date suivante\u202f: ${counted}. Sa page est datée du ${page}.`,
    checked: 'Rien n’en a été vérifié pour cette carte.',
  },
  method: {
    claims: (n) => `Chaque teinte repose sur une phrase\u202f: ${n} affirmations, chacune liée à ses mots.`,
    see: 'Voir toutes les affirmations',
    coders:
      'Deux codeurs ont lu l’article chacun de leur côté, selon les mêmes règles écrites. Aucun n’est spécialiste du sujet.',
    agreement:
      'Ils sont d’accord presque partout. Cela montre que les règles peuvent être suivies. Cela ne montre ni que l’article dit vrai, ni que d’autres écriraient les mêmes règles.',
    rules: 'Les règles et les deux codages accompagnent le code source, dans son dossier «\u202fdata\u202f».',
  },
  limits: {
    totals: (n) =>
      `${n} régions ont un total. Ces totaux ne comptent pas tous la même chose et ne peuvent donc pas être additionnés.`,
    silence: 'Ce que l’article ne dit pas est dessiné comme non dit, jamais comme zéro.',
    boundaries:
      'Natural Earth, situation de fait\u202f; elles n’impliquent aucune prise de position. Un lieu disputé ne reprend la valeur de personne.',
    disputed: 'Chaque lieu disputé',
  },
  license: {
    coding: 'Codage et données\u202f:',
    article: 'Article\u202f:',
    quoted: 'Il appartient à ses ayants droit et il est cité. Chaque image que vous exportez le nomme.',
    boundaries: 'Frontières\u202f:',
    publicDomain: 'Natural Earth, domaine public',
    code: 'Code\u202f:',
  },
  cite: {
    copy: 'Copier',
    copyAs: (style) => `Copier en ${style}`,
    copied: 'Copié.',
    refused: 'La copie a été refusée. Le texte est sélectionné\u202f: copiez-le par Ctrl+C ou ⌘C.',
  },
  report: {
    say: 'Dites quel pays et quelle phrase.',
    fill: 'Les deux sont remplis quand un pays est choisi.',
    open: 'Signaler une erreur',
    copy: 'Copier le signalement',
    send: 'Envoyez-le aux responsables, là où vous avez trouvé cette carte ou son code source.',
    title: (place) => `Une erreur dans l’Atlas des relations\u202f: ${place}`,
    whole: 'toute la carte',
    place: 'Lieu\u202f: ',
    sentence: 'Phrase\u202f: ',
    link: 'Lien\u202f: ',
    wrong: 'Ce qui est faux\u202f: ',
    instead: 'Ce que dit l’article\u202f: ',
  },
};
