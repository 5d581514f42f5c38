import { count, number } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/classroom.ts';

/** A letter's height as it appears: « 20 minutes d’arc ». */
const arc = (n: number) => count(n, { one: '# minute d’arc', other: '# minutes d’arc' });

export const words: Shape<typeof en> = {
  draw: {
    label: 'Dessiner sur la carte',
    tools: { pen: 'Stylo', arrow: 'Flèche' },
    inks: { red: 'Rouge', blue: 'Bleu', black: 'Noir' },
    nibs: { thin: 'Fin', thick: 'Épais' },
    undo: 'Annuler',
    redo: 'Rétablir',
    clear: 'Effacer',
    done: 'Terminé',
    about:
      'Dessinez sur la carte à la souris, au doigt ou au stylet. Le dessin est le vôtre, pas celui de l’article.',
    pointTo: (place) => `Montrer d’une flèche\u00a0: ${place}`,
    count: (n) => `Traits dessinés\u00a0: ${number.format(n)}`,
  },

  projector: {
    label: 'Projecteur',
    menu: 'Menu',
    size: 'Taille du texte',
    sizes: { small: 'Petite', large: 'Grande', huge: 'Très grande', room: 'Adaptée à la salle' },
    height: 'Hauteur de l’écran (m)',
    distance: 'Distance du dernier rang (m)',
    /** The height of a letter without ascender, in minutes of arc. */
    seen: (minutes) => `Du dernier rang, une minuscule fait ${arc(minutes)} de haut.`,
    most: (minutes, wanted) =>
      `Un texte plus grand ne tient pas sur cet écran. Du dernier rang, une minuscule fait ${arc(minutes)} de haut, et non ${number.format(wanted)}.`,
    leave: 'Quitter le mode projecteur',
    close: 'Fermer',
  },

  help: {
    parts: { keys: 'Clavier', teachers: 'Pour les enseignants' },
    off: 'Les raccourcis à une touche sont désactivés dans les réglages.',
    or: 'ou',
    groups: {
      map: 'Sur la carte',
      places: 'Aller à un lieu',
      page: 'Sur la page',
      talk: 'Pendant un exposé',
      quiz: 'Pendant un quiz',
    },
    does: {
      walk: 'Aller au pays suivant dans cette direction',
      regions: 'Aller à la région précédente ou suivante',
      open: 'Ouvrir le pays',
      speak: 'Annoncer la phrase correspondante',
      pan: 'Déplacer la carte ou faire tourner le globe',
      zoom: 'Zoom avant ou arrière',
      world: 'Afficher le monde entier',
      home: 'Chine',
      search: 'Chercher',
      panel: 'Aller au panneau',
      back: 'Annuler, puis fermer ce qui est ouvert',
      list: 'Afficher cette liste',
      talk: 'Présenter le récit',
      projector: 'Activer ou quitter le mode projecteur',
      draw: 'Commencer ou finir de dessiner sur la carte',
      forward: 'Étape suivante',
      backward: 'Étape précédente',
      ends: 'Première ou dernière étape',
      blank: 'Noircir ou rallumer l’écran',
      restart: 'Recommencer à la première étape',
      anew: 'Commencer à cette étape',
      pointer: 'Montrer ou masquer le cercle autour du pointeur',
      presenter: 'Ouvrir la fenêtre de l’orateur',
      fullScreen: 'Activer ou quitter le plein écran',
      leave: 'Terminer l’exposé',
      choose: 'Choisir une réponse',
      onward: 'Montrer la réponse, puis continuer',
      points: 'Donner ou retirer un point à une équipe',
    },
    names: {
      ArrowLeft: '←',
      ArrowUp: '↑',
      ArrowDown: '↓',
      ArrowRight: '→',
      PageUp: 'PgPréc',
      PageDown: 'PgSuiv',
      Enter: 'Entrée',
      Escape: 'Échap',
      Shift: 'Maj',
      Home: 'Origine',
      End: 'Fin',
      ' ': 'Espace',
      '-': '−',
    },
  },
};
