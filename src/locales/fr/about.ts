import type { Shape } from '../words.ts';
import type { words as en } from '../en/about.ts';
import { during, when } from './phrases.ts';

export const words: Shape<typeof en> = {
  subtitle: 'Un article, une carte\u00a0: ce qu’ils peuvent dire et ce qu’ils ne peuvent pas dire.',
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
    named: { name: 'Nommés\u00a0:', text: 'l’article nomme au moins ce nombre de partis.' },
    average: {
      name: 'Moyenne régionale\u00a0:',
      text: 'total régional ÷ nombre de pays. Ce n’est le décompte d’aucun pays.',
    },
    mentioned: { name: 'Mentionné\u00a0:', text: 'des relations, sans chiffre.' },
    none: { name: 'Non mentionné\u00a0:', text: 'cela ne veut pas dire qu’il n’y a pas de relations.' },
    home: { name: 'Le sujet\u00a0:', text: 'la Chine. Elle n’a pas de chiffre.' },
  },
  source: {
    dates: (counted, page) =>
      `Ses chiffres donnent la situation ${during(counted)}. Date de sa page\u00a0: ${when(page)}.`,
    checked: 'Nous n’avons pas vérifié les faits pour cette carte.',
  },
  method: {
    claims: (n) =>
      `Chaque teinte est justifiée par une phrase. L’atlas contient ${n}\u00a0affirmations, chacune avec les mots exacts de l’article.`,
    see: 'Voir toutes les affirmations',
    coders:
      'Deux codeurs ont lu l’article indépendamment l’un de l’autre, avec les mêmes règles écrites. Aucun n’est spécialiste du sujet.',
    agreement:
      'Ils sont d’accord presque partout. Cela montre que les règles peuvent être suivies. Cela ne montre ni que l’article dit vrai, ni que d’autres écriraient les mêmes règles.',
    rules: 'Les règles et les deux codages sont dans le dossier «\u00a0data\u00a0» du code source.',
  },
  limits: {
    totals: (n) =>
      `${n}\u00a0régions ont un total. Ces totaux ne comptent pas la même chose\u00a0: on ne peut donc pas les additionner.`,
    silence: 'Ce que l’article ne dit pas est montré comme non mentionné, jamais comme zéro.',
    boundaries:
      'Natural Earth, de facto. Elles n’impliquent aucune prise de position. Un lieu contesté ne reçoit le chiffre d’aucune des parties.',
    disputed: 'Voir les lieux contestés',
  },
  license: {
    coding: 'Codage et données\u00a0:',
    article: 'Article\u00a0:',
    quoted:
      'il appartient à ses ayants droit et n’est que cité. Chaque image que vous exportez le mentionne.',
    boundaries: 'Frontières\u00a0:',
    publicDomain: 'Natural Earth, domaine public',
    code: 'Code\u00a0:',
  },
  cite: {
    copy: 'Copier',
    copyAs: (style) => `Copier au format ${style}`,
    copied: 'Copié.',
    refused: 'Impossible de copier. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C ou ⌘C.',
  },
  report: {
    say: 'Dites-nous quel pays et quelle phrase.',
    fill: 'Ce qui est ouvert est déjà indiqué.',
    open: 'Signaler une erreur',
    copy: 'Copier le signalement',
    send: 'Envoyez-le à la personne de qui vous tenez cette carte ou son code source.',
    title: (place) => `Erreur dans l’Atlas des relations\u00a0: ${place}`,
    whole: 'toute la carte',
    place: 'Lieu\u00a0: ',
    sentence: 'Phrase\u00a0: ',
    link: 'Lien\u00a0: ',
    wrong: 'Ce qui est faux\u00a0: ',
    instead: 'Ce que dit l’article\u00a0: ',
  },
};
