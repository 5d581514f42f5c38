import { number } from '../phrases.fr.ts';
import type { ClassroomWords } from './load.ts';

export const fr: ClassroomWords = {
  draw: {
    label: 'Dessiner sur la carte',
    tools: { pen: 'Stylo', arrow: 'Flèche' },
    inks: { red: 'Rouge', blue: 'Bleu', black: 'Noir' },
    nibs: { thin: 'Fin', thick: 'Épais' },
    undo: 'Annuler',
    clear: 'Effacer',
    done: 'Terminé',
    about:
      'Faites glisser sur la carte, avec une souris, un doigt ou un stylet. Ce que vous dessinez est de vous, non de l’article.',
    count: (n) => `Traits dessinés\u202f: ${number.format(n)}`,
  },

  projector: {
    label: 'Projecteur',
    menu: 'Menu',
    size: 'Lettres',
    sizes: { small: 'Petites', large: 'Grandes', huge: 'Très grandes', room: 'Selon la salle' },
    height: 'Hauteur de l’écran, m',
    distance: 'Dernier rang, m',
    /** How high a letter without ascender is, in minutes of arc. */
    seen: (minutes) => `De là, une minuscule a ${number.format(minutes)}′ de haut.`,
    most: (minutes, wanted) =>
      `De plus grandes lettres ne tiennent pas sur cet écran. De là, une minuscule a ${number.format(minutes)}′ de haut, et non ${number.format(wanted)}′.`,
    leave: 'Quitter',
    close: 'Fermer',
  },
};
