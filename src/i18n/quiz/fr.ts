import { count, number } from '../phrases.fr.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

const distance = new Intl.NumberFormat('fr', {
  style: 'unit',
  unit: 'kilometer',
  maximumSignificantDigits: 2,
});

export const fr: Shape<typeof en> = {
  intro: 'Des questions tirées de l’article. Chaque réponse vient avec la phrase sur laquelle elle repose.',
  privacy: 'Sans compte\u202f; rien n’est envoyé nulle part.',
  kinds: 'Types de questions',
  kind: {
    locate: 'Trouver le pays',
    party: 'Le parti de quel pays\u202f?',
    figure: 'Le total de quelle région\u202f?',
    shade: 'Lire la légende',
    said: 'L’article le dit-il\u202f?',
    sentence: 'Quelle phrase l’appuie\u202f?',
    basis: 'Nom, moyenne ou mention\u202f?',
    unsaid: 'Qu’est-ce qui n’est pas dit\u202f?',
    allows: 'Que permet un total\u202f?',
  },
  regions: 'Régions',
  count: 'Questions',
  seed: 'Numéro de tirage',
  seedAbout: 'Le même lien, avec le même numéro, donne à tous les mêmes questions.',
  another: 'Nouveau tirage',
  play: 'Qui joue',
  plays: { single: 'Chacun pour soi', group: 'Toute la classe' },
  playsAbout: {
    single: 'Répondre, lire la preuve et rendre les résultats à la fin.',
    group: 'Deux équipes répondent à voix haute. L’enseignant révèle la réponse et donne les points.',
  },
  link: 'Lien vers ce quiz',
  copy: 'Copier',
  copied: 'Copié.',
  refused:
    'Impossible d’écrire dans le presse-papiers. Le texte est sélectionné\u202f: copiez-le avec Ctrl+C ou ⌘C.',
  sheet: 'Sur papier, avec le corrigé',
  start: 'Commencer',
  fewer: (n) => `Ce choix ne contient que ${count(n, { one: '# question', other: '# questions' })}.`,
  keysAbout: 'Touches\u202f: les chiffres choisissent une réponse, Entrée continue.',

  at: (n, all) => `Question ${number.format(n)} sur ${number.format(all)}`,
  leave: 'Terminer le quiz',
  ask: {
    locate: (country) => `Trouvez sur la carte\u202f: ${country}`,
    party: 'De quel pays est ce parti\u202f?',
    figure: (total) => `Pour quelle région l’article donne-t-il ce total\u202f: ${total}\u202f?`,
    noFigure: 'Pour laquelle de ces régions l’article ne donne-t-il aucun total\u202f?',
    shade: (country) => `Lisez la légende. Que dit la teinte de ce pays\u202f: ${country}\u202f?`,
    said: 'L’article le dit-il\u202f?',
    sentence: {
      average: (country) =>
        `Quelle phrase donne le nombre que montre la teinte de ce pays\u202f: ${country}\u202f?`,
      unnumbered: (country) => `Quelle phrase appuie la teinte de ce pays\u202f: ${country}\u202f?`,
    },
    basis: (country) => `Lisez ce que dit l’article. Que donne-t-il pour ce pays\u202f: ${country}\u202f?`,
    unsaid: 'Une de ces choses n’est pas dite dans l’article. Laquelle\u202f?',
    allowsOfRegion: (region, total) =>
      `${region}\u202f: l’article dit «\u202f${total}\u202f». Que peut-on en conclure\u202f?`,
    allowsOfCountry: (region, total, country) =>
      `${region}\u202f: l’article dit «\u202f${total}\u202f». Que peut-on en conclure pour ce pays\u202f: ${country}\u202f?`,
  },
  usual: (name) => `nom usuel\u202f: ${name}`,
  onMap:
    'Choisissez sur la carte. Au toucher\u202f: une fois pour sélectionner, une seconde pour répondre. Au clavier\u202f: les flèches, puis Entrée. Faites glisser la carte pour la déplacer.',
  states: {
    contacts: (country) => `${country}\u202f: le PCC a des contacts avec des partis politiques de ce pays.`,
    number: (country) => `${country}\u202f: un nombre de partis est donné pour ce pays.`,
    names: (country) => `${country}\u202f: un parti de ce pays est appelé par son nom.`,
    developing: (country) =>
      `${country}\u202f: les relations avec des partis de ce pays se développent ou se sont développées.`,
  },
  bases: {
    named: 'Un parti, par son nom',
    average: 'Seulement la moyenne de sa région',
    unnumbered: 'Une mention, sans nombre',
  },
  conclusions: {
    may: 'Il peut être l’un des pays comptés.',
    each: (parties) => `Environ ${parties} de ce pays ont de telles relations.`,
    sure: 'Au moins un de ses partis a de telles relations.',
    never: 'Aucun de ses partis n’a de telles relations.',
    total: 'Le total seul. Sa répartition reste ouverte.',
    every: (parties) => `Dans chacun de ses pays, environ ${parties} ont de telles relations.`,
    all: 'Tous ses pays sont comptés.',
    rest: 'Les pays non comptés n’ont pas de telles relations.',
  },
  verdicts: { yes: 'Oui', region: 'Seulement pour sa région', unsaid: 'Pas dit' },
  answers: 'Réponses',
  reveal: 'Révéler',
  next: 'Question suivante',
  finish: 'Voir les résultats',

  right: 'Juste.',
  wrong: (given, answer) =>
    `Ce n’est pas cela. Votre choix\u202f: ${given}. La bonne réponse\u202f: ${answer}.`,
  away: (given, km) => `C’était ${given}, à environ ${distance.format(km)}.`,
  revealed: (answer) => `La réponse\u202f: ${answer}.`,
  rightAnswer: 'bonne réponse',
  yourAnswer: 'votre réponse',
  proof: 'La phrase qui le prouve',
  says: 'Ce que dit l’article',
  rests: 'Ce sur quoi repose sa teinte',
  noProof: 'L’article n’a aucune phrase à ce sujet. Ce qui n’est pas dit n’est pas forcément inexistant.',
  noPlace: 'L’article ne le mentionne pas. Ce qui n’est pas dit n’est pas forcément inexistant.',
  show: 'Voir dans l’atlas',
  reason: {
    party: (country) => `L’article le nomme comme parti de ce pays\u202f: ${country}.`,
    othersNamed: (country, parties) => `${country}\u202f: l’article nomme ${parties}, mais pas celui-ci.`,
    noneNamed: (country) => `${country}\u202f: l’article ne nomme aucun parti de ce pays.`,
    contacts: {
      yes: (country) => `${country}\u202f: l’article parle de ce pays lui-même.`,
      region: (country, total) =>
        `${country}\u202f: l’article ne parle pas de ce pays. Il donne un total pour sa région\u202f: ${total}.`,
      unsaid: (country) =>
        `${country}\u202f: l’article ne parle pas de ce pays et ne donne aucun total pour sa région.`,
    },
    number: {
      yes: (country) => `${country}\u202f: l’article donne un nombre pour ce pays.`,
      region: (country) =>
        `Ce nombre est celui de la région. La moyenne dessinée pour ce pays (${country}) n’est pas un décompte qui lui soit propre.`,
      unsaid: (country) => `${country}\u202f: ni ce pays ni sa région n’ont de nombre dans l’article.`,
    },
    developing: {
      yes: (country) =>
        `${country}\u202f: l’article dit que les relations avec ses partis se développent ou se sont développées.`,
      unsaid: (country) =>
        `${country}\u202f: l’article parle de contacts avec ses partis, non de leur développement.`,
    },
    names: {
      yes: (country) => `${country}\u202f: l’article appelle un parti de ce pays par son nom.`,
      region: (country) => `${country}\u202f: l’article nomme des partis de sa région.`,
      unsaid: (country) =>
        `${country}\u202f: l’article parle de partis de ce pays et n’en appelle aucun par son nom.`,
    },
    sentence: {
      average: (country, region) =>
        `La teinte est la moyenne de la région (${region}), tirée de ce total. Ce n’est pas un décompte de ce pays\u202f: ${country}.`,
      unnumbered: (country, group) =>
        `${country}\u202f: l’article n’en parle que comme partie de l’ensemble «\u202f${group}\u202f», sans nombre.`,
      mention: (country) => `Votre phrase parle de ce pays (${country}), mais ne donne pas de nombre.`,
    },
    basis: {
      named: (country) =>
        `${country}\u202f: un parti de ce pays est nommé. Ce qui est compté passe avant ce qui est déduit.`,
      average: (country) =>
        `${country}\u202f: aucun parti de ce pays n’est nommé. Le nombre est celui de sa région, réparti également.`,
      unnumbered: (country) =>
        `${country}\u202f: des relations sont affirmées. Ni ce pays ni sa région n’ont de nombre.`,
    },
    allows: 'Un total ne dit ni quels pays il compte, ni combien de partis de chacun.',
  },
  misread: {
    each: 'Une moyenne n’est le décompte d’aucun pays.',
    sure: 'Le total peut ne compter que d’autres pays.',
    never: 'Ne pas être compté ne veut pas dire aucun.',
    every: 'Une moyenne n’est le décompte d’aucun pays.',
    all: 'La région a plus de pays que le total n’en compte.',
    rest: 'Ne pas être compté ne veut pas dire aucun.',
  },
  shades: {
    named: 'Une teinte pleine voudrait dire\u202f: l’article nomme des partis de ce pays.',
    average: 'Une teinte hachurée voudrait dire\u202f: la moyenne de sa région.',
    unnumbered: 'Une teinte pointillée voudrait dire\u202f: des relations sont affirmées, sans nombre.',
    none: 'Un gris uni voudrait dire\u202f: l’article ne le mentionne pas.',
  },
  meant: {
    yes: '«\u202fOui\u202f» demande une phrase qui le dise du pays lui-même.',
    region: '«\u202fSeulement pour sa région\u202f» demande un total de la région qui couvre le pays.',
    unsaid: '«\u202fPas dit\u202f» ne convient que si aucune phrase ne le dit du pays ou de sa région.',
  },

  teams: 'Points',
  team: (n) => `Équipe ${number.format(n)}`,
  point: (team) => `Point pour\u202f: ${team}`,
  score: (team, points) => `${team}\u202f: ${number.format(points)}`,

  results: 'Résultats',
  total: (right, all) =>
    `${count(right, { one: '# réponse juste', other: '# réponses justes' })} sur ${number.format(all)}`,
  unanswered: 'sans réponse',
  correct: 'juste',
  incorrect: 'faux',
  pupil: 'Votre nom, pour le fichier',
  download: 'Télécharger les résultats (CSV)',
  code: 'Résultat sous forme de code',
  again: 'Reprendre les mêmes questions',
  other: 'Un autre quiz',
};
