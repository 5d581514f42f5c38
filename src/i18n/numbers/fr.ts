import { count, countries, list, number } from '../phrases.fr.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

const at = (line: number, column: number) =>
  `Ligne ${number.format(line)}, colonne ${number.format(column)}\u202f:`;

export const fr: Shape<typeof en> = {
  title: 'Vos propres chiffres',
  about:
    'Un tableau avec un pays et un nombre par ligne devient une couche à côté de celles de l’article. Il reste dans ce navigateur et n’est envoyé nulle part.',
  absentHere:
    'Le lien mène aux chiffres d’une autre personne, qui ne sont pas dans ce navigateur. La couche de l’article est affichée à la place. Qui a le fichier peut l’apporter ici.',
  limits:
    'CSV ou texte à tabulations, 5 Mo au plus. Pays par leur nom dans l’une des six langues, ou par leur code.',

  own: {
    pasted: 'texte collé',
    name: (file, day) => `Vos chiffres\u202f: ${file}, ${day}`,
    number: (text) => `Votre chiffre\u202f: ${text}.`,
    percent: (text) => `${text}\u202f%`,
    noted: (text, note) => `${text} Note\u202f: ${note}`,
    unnumbered: 'Votre fichier a ce pays sans nombre, ce qui ne veut pas dire zéro.',
    absent: 'Absent de votre fichier',
    absentAbout: 'ne veut pas dire zéro',
    caution: 'Chiffres apportés par le lecteur, non par l’article.',
  },

  take: {
    legend: 'Un tableau',
    choose: 'Choisir un fichier',
    drop: 'ou le déposer ici',
    paste: 'Ou coller les lignes d’un tableur',
    read: 'Lire les lignes',
    reading: 'Lecture…',
    another: 'Un autre tableau',
  },

  errors: {
    kept: 'Ce qui était chargé auparavant n’a pas changé.',
    large: (size) =>
      `Le fichier fait ${size} Mo\u202f; la limite est de 5 Mo. Gardez les colonnes et les lignes utiles.`,
    binary:
      'Ce n’est pas du texte. Dans le tableur, choisissez «\u202fEnregistrer sous\u202f», puis «\u202fCSV UTF-8\u202f».',
    unreadable: 'Le fichier n’a pas pu être lu.',
    empty: 'Il ne contient aucune ligne.',
    narrow: 'Il n’y a qu’une colonne. Il faut un pays et un nombre par ligne.',
    quote: (line, column) => `${at(line, column)} un guillemet s’ouvre ici et ne se ferme jamais.`,
    afterQuote: (line, column) =>
      `${at(line, column)} quelque chose suit un guillemet fermant. À l’intérieur d’une cellule, doublez le guillemet.`,
    control: (line, column) => `${at(line, column)} un caractère qu’aucun texte ne contient.`,
    columns: (line, most) =>
      `La ligne ${number.format(line)} a plus de ${number.format(most)} cellules. Gardez les colonnes nécessaires.`,
    wide: (line, column, own, first) =>
      `${at(line, column)} cellule ${number.format(own)} d’un tableau dont la première ligne a ${count(first, { one: '# cellule', other: '# cellules' })}. Une virgule dans une cellule demande des guillemets autour de la cellule.`,
  },

  columns: {
    legend: 'Ce que contiennent les colonnes',
    country: 'Pays',
    value: 'Nombre',
    note: 'Note',
    noNote: 'aucune',
    header: 'La première ligne nomme les colonnes',
    decimal: 'Séparateur décimal',
    decimals: { '.': 'point\u202f: 1.5', ',': 'virgule\u202f: 1,5' },
    encoding: 'Encodage',
    encodingTold: (name) =>
      `Le fichier n’est pas en UTF-8. Il a été lu en ${name}\u202f; les lettres sont-elles justes\u202f?`,
    column: (n) => `Colonne ${number.format(n)}`,
    preview: 'Les premières lignes',
  },

  found: {
    legend: 'Ce qui a été trouvé',
    numbers: (n, rows) =>
      `${countries(n)} avec un nombre, sur ${count(rows, { one: '# ligne', other: '# lignes' })}.`,
    without: (n) =>
      `${countries(n)} sans nombre\u202f: dessiné comme absent de votre fichier, jamais comme zéro.`,
    again: (names, more) =>
      `Sur plusieurs lignes, dont la première est gardée\u202f: ${list.format(more > 0 ? [...names, `${number.format(more)} de plus`] : names)}.`,
    unread: (n) =>
      count(n, {
        one: '# cellule n’est pas un nombre et est laissée de côté\u202f:',
        other: '# cellules ne sont pas des nombres et sont laissées de côté\u202f:',
      }),
    unreadCell: (line, cell) => `ligne ${number.format(line)}\u202f: ${cell}`,
    unmatched: (n) => `Aucun pays ne s’appelle ainsi (${number.format(n)})\u202f:`,
    lines: (lines, more) =>
      `${lines.length === 1 && more === 0 ? 'ligne' : 'lignes'} ${lines.map((line) => number.format(line)).join(', ')}${more > 0 ? ' …' : ''}`,
    emptyCell: 'vide',
    meant: (cell) => `«\u202f${cell}\u202f» est\u202f:`,
    noSuggestion: 'laissé de côté',
    taken: (cell, name) => `«\u202f${cell}\u202f» est lu comme ${name}.`,
    undo: 'Annuler',
    more: (n) => `En montrer ${number.format(n)} de plus`,
    none: 'Aucun pays avec un nombre n’a été trouvé. Les colonnes sont-elles bien choisies\u202f?',
  },

  classes: {
    legend: 'Classes',
    method: 'Méthode',
    methods: { quantile: 'Quantiles', equal: 'Intervalles égaux', natural: 'Seuils naturels' },
    abouts: {
      quantile: 'à peu près autant de pays dans chaque classe',
      equal: 'chaque classe aussi large que les autres',
      natural: 'séparées là où sont les écarts (Jenks)',
    },
    count: 'Combien',
    preview: 'La légende sera',
  },

  draw: 'Montrer sur la carte',
  drawn: 'Chargés maintenant',
  show: 'Afficher cette couche',
  saveFile: 'Enregistrer l’atlas avec ces chiffres en un seul fichier',
  saving: 'Le fichier est assemblé…',
  saved: (name) => `${name} enregistré. Il s’ouvre sans réseau, avec ces chiffres.`,
  unsaved: 'Le fichier de l’atlas n’a pas pu être chargé. Réessayez avec un réseau.',
  remove: 'Retirer ces chiffres',
  removed: 'Vos chiffres sont retirés.',
  unkept: 'Ce navigateur ne garde rien pour cette page\u202f: les chiffres durent jusqu’à sa fermeture.',
};
