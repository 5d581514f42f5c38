import type { Shape } from '../words.ts';
import { during, number } from './phrases.ts';
import type { words as en } from '../en/share.ts';

export const words: Shape<typeof en> = {
  tabs: 'Façons de partager',
  handout: 'Polycopié',
  cancel: 'Annuler',
  canceled: 'Annulé.',
  refused: 'Impossible de copier. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C ou ⌘C.',
  saved: (name) => `${name} enregistré.`,

  link: {
    tab: 'Lien',
    about: 'Le lien ouvre ce que vous voyez\u00a0: le lieu, la couche et le zoom.',
    kind: 'Type de lien',
    kinds: { preview: 'Avec aperçu', plain: 'Simple' },
    abouts: {
      preview: 'Les messageries affichent le titre, la phrase et une image de ce lieu.',
      plain: 'Lien direct, sans intermédiaire. Les messageries montrent toujours la carte du monde.',
    },
    field: 'Lien vers cette vue',
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    device: 'Partager…',
    code: 'Code QR du lien',
    room: 'Le public peut le scanner avec un téléphone.',
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
    none: 'Ouvrez un pays, une région ou une phrase pour en copier ici les mots, avec leur source.',
  },

  picture: {
    tab: 'Image',
    headline: (date) =>
      `Relations du Parti communiste chinois avec d’autres partis, situation ${during(date)}`,
    preview: 'Aperçu',
    shape: 'Format',
    shapes: { shown: 'Comme à l’écran', slide: 'Diapositive, 16:9' },
    size: 'Taille du PNG',
    pixels: (factor, width, height) =>
      `${factor}× (${number.format(width)} × ${number.format(height)}\u00a0pixels)`,
    theme: 'Thème',
    themes: { light: 'Clair', dark: 'Sombre' },
    transparent: 'Fond transparent, sans la mer',
    strokes: 'Inclure le dessin sur la carte',
    own: 'Le dessin sur la carte est celui de l’orateur, pas celui de l’article.',
    svg: 'Télécharger le SVG',
    png: 'Télécharger le PNG',
    copy: 'Copier l’image',
    copied: 'Image copiée.',
    uncopied: 'Impossible de copier l’image ici. Téléchargez-la plutôt.',
    drawing: 'Création de l’image…',
    failed: 'Impossible de créer l’image. Essayez une taille plus petite.',
    tooLarge: (width: number, height: number) =>
      `Cet appareil ne peut pas dessiner ${number.format(width)} × ${number.format(height)}\u00a0pixels. La taille inférieure a été choisie.`,
    print: 'Imprimer ou enregistrer en PDF',
  },

  slides: {
    tab: 'Diapositives',
    about:
      'Un fichier PowerPoint. Chaque pays est une forme qui porte son nom et que vous pouvez recolorer et animer. Le fichier contient une légende et un tableau des chiffres. Les phrases et la source sont dans les notes.',
    what: 'Contenu',
    view: 'Cette vue',
    story: 'Tout le récit',
    make: 'Télécharger le PPTX',
    making: 'Préparation des diapositives…',
    failed: 'Impossible de créer les diapositives. Réessayez.',
    stroke: (at: number) => `Trait de l’orateur, ${number.format(at)}`,
    figures: 'Les totaux que donne l’article',
    /** The names of the parts of a slide. */
    map: 'Carte',
    source: 'Source',
    notes: 'Les mots de l’article\u00a0:',
  },

  embed: {
    tab: 'Intégrer',
    about:
      'Pour une page web, une diapositive ou un cours. Sans le texte, une fiche montre les phrases du pays choisi.',
    size: 'Taille',
    sizes: { small: 'Petite', slide: 'Diapositive', large: 'Grande' },
    sized: (name, width, height) => `${name} (${width}\u00a0×\u00a0${height})`,
    panel: 'Afficher le texte à côté de la carte',
    here: (name) => `Ouvrir sur\u00a0: ${name}`,
    preview: 'Aperçu',
    frame: 'Sous forme d’iframe, pour toute page',
    element: 'Sous forme d’élément qui ajuste sa hauteur',
    copy: 'Copier le code',
    copied: 'Code copié.',
  },

  data: {
    tab: 'Données',
    about: 'Une cellule vide signifie que l’article n’en dit rien, jamais zéro.',
    offline: 'Télécharger tout l’atlas en un seul fichier',
    offlineAbout: 'Pour un usage hors connexion\u00a0: ouvrez le fichier d’un double-clic.',
    table: 'Tableau',
    rows: 'Lignes',
    every: 'Toutes',
    only: (name) => `Seulement\u00a0: ${name}`,
    csv: 'Télécharger le CSV',
    json: 'Télécharger le JSON',
    copy: 'Copier le CSV',
    copied: 'CSV copié.',
  },
};
