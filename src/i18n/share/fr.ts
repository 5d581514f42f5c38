import type { Shape } from '../words.ts';
import { month, number } from '../phrases.fr.ts';
import type { en } from './en.ts';

export const fr: Shape<typeof en> = {
  tabs: 'Façons de partager',
  handout: 'Polycopié',
  refused:
    'Impossible d’écrire dans le presse-papiers. Le texte est sélectionné\u202f: copiez-le par Ctrl+C ou ⌘C.',
  saved: (name) => `${name} enregistré.`,

  link: {
    tab: 'Lien',
    about: 'Il mène à ce que vous voyez\u202f: le lieu, la couche et le cadrage.',
    field: 'Lien vers cette vue',
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    device: 'Partager…',
    code: 'Code QR du lien',
    room: 'Pour la salle\u202f: visez-le avec l’appareil photo d’un téléphone.',
  },

  cite: {
    tab: 'Citer',
    what: 'Que citer',
    article: 'L’article',
    atlas: 'Cet atlas',
    style: 'Style',
    text: 'Référence',
    copy: 'Copier la référence',
    copied: 'Référence copiée.',
    sentence: 'Phrase',
    quoted: 'La phrase avec sa source',
    copySentence: 'Copier la phrase',
    sentenceCopied: 'Phrase copiée, avec sa source.',
    none: 'Ouvrez un pays, une région ou une phrase\u202f: ses mots pourront être copiés ici avec leur source.',
  },

  picture: {
    tab: 'Image',
    headline: (date) => `Relations de parti du Parti communiste chinois, situation en ${month(date)}`,
    preview: 'Aperçu',
    shape: 'Format',
    shapes: { shown: 'Tel qu’affiché', slide: 'Diapositive, 16:9' },
    size: 'Taille du PNG',
    pixels: (factor, width, height) =>
      `${factor}× (${number.format(width)} × ${number.format(height)} pixels)`,
    theme: 'Thème',
    themes: { light: 'Clair', dark: 'Sombre' },
    transparent: 'Transparente, sans la mer',
    drawn: 'Avec ce qui est dessiné sur la carte',
    own: 'Les traits dessinés sur la carte sont de la personne qui présente, non de l’article.',
    svg: 'Télécharger le SVG',
    png: 'Télécharger le PNG',
    copy: 'Copier l’image',
    copied: 'Image copiée.',
    uncopied: 'L’image ne peut pas être copiée ici. Téléchargez-la plutôt.',
    drawing: 'Dessin en cours…',
    failed: 'L’image n’a pas pu être dessinée. Essayez une taille plus petite.',
    print: 'Imprimer ou enregistrer en PDF',
  },

  slides: {
    tab: 'Diapositives',
    about:
      'Un fichier PowerPoint\u202f: la carte en formes à recolorer et à animer, une par pays et nommée d’après lui\u202f; la légende, les chiffres en tableau, les phrases et la source dans les commentaires.',
    what: 'Contenu',
    view: 'Cette vue',
    story: 'Tout le récit',
    make: 'Télécharger le PPTX',
    making: 'Préparation des diapositives…',
    failed: 'Les diapositives n’ont pas pu être préparées.',
    stroke: (at: number) => `Trait de la personne qui présente, ${number.format(at)}`,
    figures: 'Les totaux que donne l’article',
    notes: 'Dans les mots de l’article\u202f:',
  },

  embed: {
    tab: 'Intégrer',
    about:
      'Pour une page, une diapositive ou un cours. Sans le texte, un choix sur la carte montre sa phrase sur une fiche.',
    size: 'Taille',
    sizes: { small: 'Petite', slide: 'Diapositive', large: 'Grande' },
    panel: 'Avec le texte à côté de la carte',
    here: (name) => `Ouvert sur\u202f: ${name}`,
    preview: 'Aperçu',
    frame: 'Comme cadre, pour toute page',
    element: 'Comme élément qui prend la hauteur voulue',
    copy: 'Copier le code',
    copied: 'Code copié.',
  },

  data: {
    tab: 'Données',
    about: 'Une cellule vide signifie que l’article ne le dit pas, jamais zéro.',
    offline: 'Télécharger tout l’atlas en un fichier',
    offlineAbout: 'Pour une salle sans réseau\u202f: il s’ouvre d’un double clic.',
    table: 'Tableau',
    rows: 'Lignes',
    every: 'Toutes',
    only: (name) => `Seulement\u202f: ${name}`,
    csv: 'Télécharger le CSV',
    json: 'Télécharger le JSON',
    copy: 'Copier le CSV',
    copied: 'CSV copié.',
  },
};
