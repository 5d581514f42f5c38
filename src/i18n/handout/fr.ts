import { count } from '../phrases.fr.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

export const fr: Shape<typeof en> = {
  about:
    'Des feuilles pour la classe, à imprimer ou à enregistrer en PDF. Les couleurs se distinguent aussi en gris.',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter' },
  turn: 'Orientation',
  turns: { portrait: 'Portrait', landscape: 'Paysage' },
  parts: 'Que faut-il imprimer',
  part: {
    map: 'La carte et sa légende',
    figures: 'Les chiffres en tableaux',
    article: 'Des parties de l’article',
    blank: 'Des cartes muettes numérotées, à colorier',
    quiz: 'Le quiz et son corrigé',
  },
  regions: 'Régions des tableaux et des cartes muettes',
  sections: 'Parties',
  marks: 'Phrases à souligner',
  allMarks: 'Toutes celles qui font preuve',
  marksOf: (name) => `Celles de\u202f: ${name}`,
  quizOf: (questions, seed) =>
    `${count(questions, { one: '# question', other: '# questions' })}, numéro de tirage ${seed}. Les questions se choisissent sous Quiz.`,
  print: 'Imprimer ou enregistrer en PDF',
  nothing: 'Choisissez au moins une partie à imprimer.',
  preview: 'Aperçu des feuilles',

  code: 'Revenir à cet endroit',
  links: 'Liens',
  marked: 'Souligné\u202f: ce sur quoi la carte repose. Le numéro renvoie au lien ci-dessous.',
  coloring: (region) => `Carte muette\u202f: ${region}`,
  task: 'Choisissez quatre couleurs. Coloriez chaque pays selon ce que l’article en dit.',
  list: 'Pays',
  detail: (letter) => `Détail ${letter}`,
  name: 'Nom',
  date: 'Date',
  choose: 'Cochez une réponse par question.',
  locate: 'Écrivez le numéro de la question sur la carte muette.',
  shade: 'Le numéro de la question figure sur la carte en couleurs.',
  maps: 'Cartes du quiz',
  key: 'Corrigé du quiz',
  keyAbout: 'Pour l’enseignant. Chaque réponse vient avec la phrase sur laquelle elle repose.',
};
