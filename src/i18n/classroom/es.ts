import { number } from '../phrases.es.ts';
import type { ClassroomWords } from './load.ts';

export const es: ClassroomWords = {
  draw: {
    label: 'Dibujar en el mapa',
    tools: { pen: 'Lápiz', arrow: 'Flecha' },
    inks: { red: 'Rojo', blue: 'Azul', black: 'Negro' },
    nibs: { thin: 'Fino', thick: 'Grueso' },
    undo: 'Deshacer',
    clear: 'Borrar',
    done: 'Listo',
    about:
      'Arrastre sobre el mapa con un ratón, un dedo o un lápiz digital. Lo que dibuja es suyo, no del artículo.',
    count: (n) => `Trazos dibujados: ${number.format(n)}`,
  },

  projector: {
    label: 'Proyector',
    menu: 'Menú',
    size: 'Letras',
    sizes: { small: 'Pequeñas', large: 'Grandes', huge: 'Muy grandes', room: 'Según la sala' },
    height: 'Altura de la pantalla, m',
    distance: 'Última fila, m',
    /** How high a letter without ascender is, in minutes of arc. */
    seen: (minutes) => `Desde allí, una minúscula mide ${number.format(minutes)}′ de alto.`,
    most: (minutes, wanted) =>
      `En esta pantalla no caben letras más grandes. Desde allí, una minúscula mide ${number.format(minutes)}′ de alto, no ${number.format(wanted)}′.`,
    leave: 'Salir',
    close: 'Cerrar',
  },
};
