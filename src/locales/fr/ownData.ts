import { count, countries, number } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/ownData.ts';

export const words: Shape<typeof en> = {
  title: 'Vos chiffres',
  about:
    'Un tableau avec un pays et un nombre par ligne devient une couche à part. Il reste dans ce navigateur\u202f; rien n’est envoyé.',
  stays: (file, n) =>
    `${file}, ${count(n, { one: '# ligne', other: '# lignes' })}. Le tableau reste dans ce navigateur\u202f; rien n’est envoyé.`,
  absentHere:
    'Ce lien mène aux chiffres d’une autre personne, qui ne sont pas dans ce navigateur. À la place, vous voyez la couche de l’article. Si vous avez le fichier, ajoutez-le ici.',
  limits:
    'Classeur (.xlsx, .ods), CSV ou texte séparé par des tabulations, jusqu’à 5\u00a0Mo. Pays par leur nom, dans une soixantaine de langues, ou par leur code.',

  own: {
    pasted: 'texte collé',
    name: (text) => `Vos chiffres\u00a0: ${text}`,
    number: (text) => `Votre chiffre\u00a0: ${text}.`,
    percent: (text) => `${text}\u202f%`,
    noted: (text, note) => `${text} Note\u00a0: ${note}`,
    unnumbered: 'Ce pays figure sans nombre dans votre fichier\u202f; cela ne veut pas dire zéro.',
    absent: 'Absent de votre fichier',
    absentAbout: 'cela ne veut pas dire zéro',
    caution: 'Chiffres ajoutés par le lecteur, pas tirés de l’article.',
    sourced: (source) => `Chiffres ajoutés par le lecteur, pas tirés de l’article. Source\u00a0: ${source}.`,
    step: (from, to) => `${from} – ${to}`,
    measured: (text, unit) => `${text}\u00a0${unit}`,
  },

  take: {
    legend: 'Ajouter un tableau',
    choose: 'Choisir un fichier',
    drop: 'ou le déposer ici',
    paste: 'Ou collez les lignes d’un tableur',
    read: 'Lire les lignes',
    reading: 'Lecture…',
    another: 'Utiliser un autre tableau',
  },

  errors: {
    kept: 'Les chiffres chargés auparavant n’ont pas changé.',
    large: (size) =>
      `Le fichier est trop grand\u00a0: ${size}\u00a0Mo\u202f; la limite est de 5\u00a0Mo. Ne gardez que les colonnes et les lignes utiles.`,
    binary:
      'Ce n’est ni du texte ni un classeur lisible. Enregistrez-le en .xlsx, .ods ou «\u00a0CSV UTF-8\u00a0».',
    unreadable: 'Impossible de lire le fichier. Ouvrez-le dans un tableur et enregistrez-le de nouveau.',
    empty: 'Il n’y a aucune ligne sous l’en-tête. Ajoutez-en au moins une.',
    narrow: 'Il n’y a qu’une colonne. Chaque ligne doit avoir un pays et un nombre.',
  },

  columns: {
    legend: 'Associer les colonnes',
    country: 'Pays',
    value: 'Nombre',
    note: 'Note',
    noNote: 'aucune',
    decimal: 'Séparateur décimal',
    decimals: { '.': 'point\u00a0: 1.5', ',': 'virgule\u00a0: 1,5' },
    encoding: 'Encodage',
    encodingTold: (name) =>
      `Le fichier n’est pas en UTF-8. Il a été lu en ${name}. Les lettres s’affichent-elles bien\u202f?`,
    period: 'Année',
    noPeriod: 'aucune',
    column: (at) => `Colonne ${number.format(at)}`,
    inHeader: (n, from, to) => `${count(n, { one: '# colonne', other: '# colonnes' })}, de ${from} à ${to}`,
    rows: 'Compter les lignes',
    unit: 'Unité',
    title: 'Titre',
    source: 'Source',
    sheet: 'Feuille',
    range: (from, to) => `de ${from} à ${to}`,
    words: (n) => count(n, { one: '# catégorie', other: '# catégories' }),
    aroundZero: 'Les valeurs au-dessous et au-dessus de zéro ont deux couleurs.',
    totals:
      'Ce sont sans doute des totaux. Sur une carte, les totaux font ressortir les grands pays\u202f; une part ou un nombre par habitant se compare mieux.',
    preview: 'Les cinq premières lignes, telles que lues',
    given: 'Dans votre fichier',
  },

  ask: {
    first: 'Répondez d’abord aux questions.',
    decimal: (cell) =>
      `«\u00a0${cell}\u00a0»\u00a0: séparateur décimal ou séparateur de milliers\u202f? Le fichier peut se lire des deux façons.`,
    mixed:
      'Cette colonne a des points et des virgules. Lequel est le séparateur décimal\u202f? Les cellules qui n’y correspondent pas sont laissées de côté et listées.',
    is: (cell, value) => `${cell} vaut ${value}`,
    repeats: (n) => `${countries(n)} sur plusieurs lignes. Que doit montrer la carte\u202f?`,
    combines: {
      last: 'la dernière ligne',
      mean: 'la moyenne',
      sum: 'la somme',
      count: 'le nombre de lignes',
    },
  },

  left: {
    legend: 'Laissé de côté',
    group: 'un groupe, pas un pays',
    part: 'une partie d’un pays',
    several: 'plus d’un pays',
    past: 'un ancien pays',
    unknown: 'aucun pays correspondant',
    use: (name) => `Utiliser pour\u00a0: ${name}`,
    days: (n) =>
      count(n, {
        one: '# cellule est une date, pas un nombre.',
        other: '# cellules sont des dates, pas des nombres.',
      }),
    above: (n) =>
      count(n, { one: '# ligne au-dessus de l’en-tête.', other: '# lignes au-dessus de l’en-tête.' }),
    wide: (n) =>
      count(n, {
        one: '# ligne avec plus de cellules que l’en-tête',
        other: '# lignes avec plus de cellules que l’en-tête',
      }),
    marked: (n) =>
      count(n, {
        one: '# nombre lu sans ses notes ni ses symboles.',
        other: '# nombres lus sans leurs notes ni leurs symboles.',
      }),
    approximate: (n) =>
      count(n, {
        one: '# nombre est indiqué comme approximatif.',
        other: '# nombres sont indiqués comme approximatifs.',
      }),
    words: (n) => `La colonne a ${number.format(n)}\u00a0catégories\u202f; la carte en montre huit au plus.`,
    zeros: 'Les caractères nuls du fichier ont été ignorés.',
    none: 'Les pays sans ligne sont montrés comme «\u00a0absents de votre fichier\u00a0», pas comme 0.',
  },

  found: {
    numbers: (n, rows) =>
      `${countries(n)} avec un nombre, dans ${count(rows, { one: '# ligne', other: '# lignes' })}.`,
    without: (n) =>
      `${countries(n)} sans nombre\u00a0: ${n === 1 ? 'montré comme absent' : 'montrés comme absents'} de votre fichier, jamais comme zéro.`,
    unread: (n) =>
      count(n, {
        one: '# cellule n’est pas un nombre et est laissée de côté\u00a0:',
        other: '# cellules ne sont pas des nombres et sont laissées de côté\u00a0:',
      }),
    unreadCell: (line, cell) => `ligne ${number.format(line)}\u00a0: ${cell}`,
    lines: (lines, more) =>
      `${lines.length === 1 && more === 0 ? 'ligne' : 'lignes'} ${lines.map((line) => number.format(line)).join(', ')}${more > 0 ? ' …' : ''}`,
    emptyCell: 'cellule vide',
    meant: (cell) => `«\u00a0${cell}\u00a0» signifie\u00a0:`,
    taken: (cell, name) => `«\u00a0${cell}\u00a0» est lu comme ${name}.`,
    undo: 'Annuler',
    more: (n) => `En montrer ${number.format(n)} de plus`,
    none: 'Aucun pays n’a de nombre. Vérifiez les colonnes ci-dessus.',
  },

  classes: {
    legend: 'Classes',
    method: 'Méthode',
    methods: { quantile: 'Quantiles', equal: 'Intervalles égaux', natural: 'Seuils naturels' },
    abouts: {
      quantile: 'à peu près autant de pays dans chaque classe',
      equal: 'classes de même amplitude',
      natural: 'séparées aux plus grands écarts (Jenks)',
    },
    count: 'Nombre de classes',
    preview: 'Aperçu de la légende',
    map: 'Sur la carte',
    counted: (n, period) => `${countries(n)} avec un nombre${period === '' ? '' : `, ${period}`}`,
  },

  draw: (n) => `Montrer ${countries(n)}`,
  cancel: 'Annuler',
  named:
    'Le titre, la légende et chaque export indiquent que ces chiffres sont les vôtres, pas ceux de l’article.',
  loaded: 'Actuellement chargés',
  show: 'Afficher cette couche',
  saveFile: 'Enregistrer l’atlas avec ces chiffres en un seul fichier',
  saving: 'Création du fichier…',
  saved: (name) => `${name} enregistré. Il s’ouvre hors connexion et contient ces chiffres.`,
  unsaved: 'Impossible de charger le fichier de l’atlas. Connectez-vous et réessayez.',
  remove: 'Retirer ces chiffres',
  removed: 'Vos chiffres ont été retirés.',
  unkept: 'Ce navigateur ne conserve rien pour cette page\u00a0: les chiffres restent jusqu’à sa fermeture.',
};
