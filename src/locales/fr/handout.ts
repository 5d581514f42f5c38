import { count } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/handout.ts';

export const words: Shape<typeof en> = {
  about:
    'Des pages pour la classe, à imprimer ou à enregistrer en PDF. Les couleurs restent distinctes en niveaux de gris.',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter' },
  turn: 'Orientation',
  turns: { portrait: 'Portrait', landscape: 'Paysage' },
  parts: 'À imprimer',
  part: {
    map: 'La carte et sa légende',
    figures: 'Les chiffres en tableaux',
    article: 'Des sections de l’article',
    blank: 'Des cartes muettes à colorier, numérotées',
    quiz: 'Le quiz et son corrigé',
  },
  regions: 'Régions pour les tableaux et les cartes muettes',
  sections: 'Sections',
  marks: 'Phrases à souligner',
  allMarks: 'Toutes celles qui justifient une teinte',
  marksOf: (name) => `Seulement celles sur ce lieu\u00a0: ${name}`,
  quizOf: (questions, seed) =>
    `${count(questions, { one: '# question', other: '# questions' })}, numéro de tirage ${seed}. Choisissez les questions dans le quiz.`,
  print: 'Imprimer ou enregistrer en PDF',
  nothing: 'Choisissez au moins une partie à imprimer.',
  making: 'Préparation des pages…',
  preview: 'Aperçu des pages',

  code: 'Code QR de ce lieu',
  links: 'Liens',
  marked:
    'Souligné\u00a0: les phrases qui justifient une teinte. Les numéros renvoient aux liens ci-dessous.',
  coloring: (region) => `Carte muette\u00a0: ${region}`,
  task: 'Choisissez quatre couleurs. Coloriez chaque pays selon ce que l’article en dit.',
  list: 'Pays',
  detail: (letter) => `Détail ${letter}`,
  name: 'Nom',
  date: 'Date',
  choose: 'Cochez une réponse pour chaque question.',
  locate: 'Écrivez le numéro de la question sur la carte muette.',
  shade: 'Trouvez le numéro de la question sur la carte en couleurs.',
  maps: 'Cartes du quiz',
  key: 'Corrigé',
  keyAbout: 'Pour l’enseignant. Chaque réponse est accompagnée de la phrase qui la justifie.',
};
