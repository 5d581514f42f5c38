import { count, number } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/quiz.ts';

const distance = new Intl.NumberFormat('fr', {
  style: 'unit',
  unit: 'kilometer',
  maximumSignificantDigits: 2,
});

export const words: Shape<typeof en> = {
  intro: 'Des questions sur l’article. Chaque réponse est accompagnée de la phrase qui la justifie.',
  privacy: 'Aucun compte n’est nécessaire, et rien n’est envoyé.',
  kinds: 'Types de questions',
  kind: {
    locate: 'Trouver le pays',
    party: 'Le parti de quel pays\u202f?',
    figure: 'Le total de quelle région\u202f?',
    shade: 'Lire la légende',
    said: 'L’article le dit-il\u202f?',
    sentence: 'Quelle phrase justifie la teinte\u202f?',
    basis: 'Nom, moyenne ou mention\u202f?',
    unsaid: 'Qu’est-ce que l’article ne dit pas\u202f?',
    allows: 'Que nous dit un total\u202f?',
  },
  regions: 'Régions',
  count: 'Questions',
  seed: 'Numéro de tirage',
  seedAbout: 'Un lien avec le même numéro donne à tous les mêmes questions.',
  another: 'Nouveau numéro',
  play: 'Qui joue',
  plays: { single: 'Chacun de son côté', group: 'Toute la classe' },
  playsAbout: {
    single: 'Répondre, lire la phrase qui justifie la réponse et rendre les résultats à la fin.',
    group: 'Deux équipes répondent à voix haute. L’enseignant montre la réponse et donne les points.',
  },
  link: 'Lien vers ce quiz',
  copy: 'Copier',
  copied: 'Copié.',
  refused: 'Impossible de copier. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C ou ⌘C.',
  sheet: 'Imprimer avec le corrigé',
  start: 'Commencer',
  fewer: (n) =>
    `Seulement ${count(n, { one: '# question correspond', other: '# questions correspondent' })}.`,
  keysAbout: 'Touches\u00a0: un chiffre pour répondre, Entrée pour continuer.',

  at: (n, all) => `Question ${number.format(n)} sur ${number.format(all)}`,
  leave: 'Terminer le quiz',
  ask: {
    locate: (country) => `Trouvez sur la carte\u00a0: ${country}`,
    party: 'De quel pays est ce parti\u202f?',
    figure: (total) => `Pour quelle région l’article donne-t-il ce total\u00a0: ${total}\u202f?`,
    noFigure: 'Pour laquelle de ces régions l’article ne donne-t-il aucun total\u202f?',
    shade: (country) => `Lisez la légende. Que signifie la teinte de ce pays\u00a0: ${country}\u202f?`,
    said: 'L’article le dit-il\u202f?',
    sentence: {
      average: (country) =>
        `Quelle phrase donne le nombre que montre la teinte de ce pays\u00a0: ${country}\u202f?`,
      unnumbered: (country) => `Quelle phrase justifie la teinte de ce pays\u00a0: ${country}\u202f?`,
    },
    basis: (country) => `Lisez les phrases. Que donne l’article pour ce pays\u00a0: ${country}\u202f?`,
    unsaid: 'Laquelle de ces affirmations n’est pas dans l’article\u202f?',
    allowsOfRegion: (region, total) =>
      `${region}. L’article donne ce total\u00a0: ${total}. Que peut-on en conclure\u202f?`,
    allowsOfCountry: (region, total, country) =>
      `${region}. L’article donne ce total\u00a0: ${total}. Que peut-on en conclure pour ce pays\u00a0: ${country}\u202f?`,
  },
  usual: (name) => `nom usuel\u00a0: ${name}`,
  usualNote: (name) => `(nom usuel\u00a0: ${name})`,
  onMap:
    'Choisissez-le sur la carte. Au toucher\u00a0: touchez une fois pour sélectionner, puis de nouveau pour répondre. Au clavier\u00a0: les flèches, puis Entrée. Faites glisser la carte pour la déplacer.',
  states: {
    contacts: (country) => `${country}\u00a0: le PCC a des contacts avec des partis politiques de ce pays.`,
    number: (country) => `${country}\u00a0: l’article donne un nombre de partis pour ce pays.`,
    names: (country) => `${country}\u00a0: l’article nomme un parti de ce pays.`,
    developing: (country) =>
      `${country}\u00a0: les relations avec des partis de ce pays se développent ou se sont développées.`,
  },
  bases: {
    named: 'Un parti nommé',
    average: 'Seulement la moyenne régionale',
    unnumbered: 'Une mention sans chiffre',
  },
  conclusions: {
    may: 'Il peut être l’un des pays comptés.',
    each: (parties) => `Environ ${parties} de ce pays ont de telles relations.`,
    sure: 'Au moins un de ses partis a de telles relations.',
    never: 'Aucun de ses partis n’a de telles relations.',
    total: 'Le total seul, pas sa répartition.',
    every: (parties) => `Dans chacun de ses pays, environ ${parties} ont de telles relations.`,
    all: 'Tous ses pays sont comptés.',
    rest: 'Les pays non comptés n’ont pas de telles relations.',
  },
  verdicts: { yes: 'Oui', region: 'Seulement pour sa région', unsaid: 'Il n’en dit rien' },
  answers: 'Réponses',
  reveal: 'Montrer la réponse',
  next: 'Question suivante',
  finish: 'Voir les résultats',

  right: 'Exact.',
  wrong: (given, answer) =>
    `Pas tout à fait. Votre choix\u00a0: ${given}. La bonne réponse\u00a0: ${answer}.`,
  away: (given, km) => `Vous avez choisi\u00a0: ${given}, à environ ${distance.format(km)}.`,
  revealed: (answer) => `La réponse\u00a0: ${answer}.`,
  rightAnswer: '(bonne réponse)',
  yourAnswer: '(votre réponse)',
  proof: 'La phrase qui justifie la réponse',
  says: 'Ce que l’article dit en fait',
  rests: 'Ce qui justifie sa teinte',
  noProof: 'Aucune phrase de l’article ne le dit. Cela ne veut pas dire que c’est faux.',
  noPlace: 'L’article ne le mentionne pas. Cela ne veut pas dire qu’il n’y a pas de relations.',
  show: 'Voir dans l’atlas',
  reason: {
    party: (country) => `L’article le nomme comme parti de ce pays\u00a0: ${country}.`,
    othersNamed: (country, parties) => `${country}\u00a0: l’article nomme ${parties}, mais pas celui-ci.`,
    noneNamed: (country) => `${country}\u00a0: l’article ne nomme aucun parti de ce pays.`,
    contacts: {
      yes: (country) => `${country}\u00a0: l’article mentionne ce pays lui\u2011même.`,
      region: (country, total) =>
        `${country}\u00a0: l’article ne mentionne pas ce pays. Il donne un total régional\u00a0: ${total}.`,
      unsaid: (country) =>
        `${country}\u00a0: l’article ne mentionne pas ce pays et ne donne aucun total régional.`,
    },
    number: {
      yes: (country) => `${country}\u00a0: l’article donne un nombre pour ce pays.`,
      region: (country) =>
        `Ce nombre est celui de la région. La moyenne montrée pour ce pays (${country}) n’est pas un décompte de ses partis.`,
      unsaid: (country) => `${country}\u00a0: ni ce pays ni sa région n’ont de nombre dans l’article.`,
    },
    developing: {
      yes: (country) =>
        `${country}\u00a0: l’article dit que les relations avec ses partis se développent ou se sont développées.`,
      unsaid: (country) =>
        `${country}\u00a0: l’article mentionne des contacts avec ses partis, pas leur développement.`,
    },
    names: {
      yes: (country) => `${country}\u00a0: l’article nomme un parti de ce pays.`,
      region: (country) =>
        `${country}\u00a0: l’article nomme des partis de la région, mais aucun de ce pays.`,
      unsaid: (country) =>
        `${country}\u00a0: l’article mentionne des partis de ce pays, mais n’en nomme aucun.`,
    },
    sentence: {
      average: (country, region) =>
        `La teinte est la moyenne régionale (${region}), calculée à partir de ce total. Ce n’est pas un décompte pour ce pays\u00a0: ${country}.`,
      unnumbered: (country, group) =>
        `${country}\u00a0: l’article ne le mentionne que dans le groupe «\u00a0${group}\u00a0», sans chiffre.`,
      mention: (country) => `La phrase choisie mentionne ce pays (${country}), mais ne donne pas de nombre.`,
    },
    basis: {
      named: (country) =>
        `${country}\u00a0: un parti de ce pays est nommé. Un parti nommé l’emporte sur une moyenne.`,
      average: (country) =>
        `${country}\u00a0: aucun parti de ce pays n’est nommé. Le nombre est le total régional, réparti à parts égales.`,
      unnumbered: (country) =>
        `${country}\u00a0: des relations sont mentionnées, sans chiffre pour ce pays ni pour sa région.`,
    },
    allows: 'Un total ne dit ni quels pays il compte, ni combien chacun a de partis.',
  },
  misread: {
    each: 'Une moyenne n’est le décompte d’aucun pays.',
    sure: 'Le total peut ne compter que d’autres pays.',
    never: 'Un pays non compté peut avoir de telles relations.',
    every: 'Une moyenne n’est le décompte d’aucun pays.',
    all: 'La région a plus de pays que le total n’en compte.',
    rest: 'Un pays non compté peut avoir de telles relations.',
  },
  shades: {
    named: 'Une teinte pleine voudrait dire\u00a0: l’article nomme des partis de ce pays.',
    average: 'Une teinte hachurée voudrait dire\u00a0: la moyenne régionale.',
    unnumbered: 'Une teinte à points voudrait dire\u00a0: des relations sont mentionnées, sans chiffre.',
    none: 'Un gris uni voudrait dire\u00a0: l’article ne le mentionne pas.',
  },
  meant: {
    yes: '«\u00a0Oui\u00a0» demande une phrase sur le pays lui\u2011même.',
    region: '«\u00a0Seulement pour sa région\u00a0» demande un total régional qui couvre le pays.',
    unsaid:
      '«\u00a0Il n’en dit rien\u00a0» n’est juste que si aucune phrase ne le dit du pays ou de sa région.',
  },

  teams: 'Points',
  team: (n) => `Équipe ${number.format(n)}`,
  point: (team) => `Point pour\u00a0: ${team}`,
  score: (team, points) => `${team}\u00a0: ${number.format(points)}`,

  results: 'Résultats',
  total: (right, all) =>
    `${count(right, { one: '# réponse juste', other: '# réponses justes' })} sur ${number.format(all)}`,
  unanswered: 'sans réponse',
  correct: 'juste',
  incorrect: 'fausse',
  pupil: 'Votre nom, pour le fichier',
  download: 'Télécharger les résultats (CSV)',
  code: 'Code du résultat',
  again: 'Refaire les mêmes questions',
  other: 'Commencer un autre quiz',
};
