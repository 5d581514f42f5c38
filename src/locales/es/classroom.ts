import { count, number } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/classroom.ts';

/** A letter's height as it appears: «20 minutos de arco». */
const arc = (n: number) => count(n, { one: '# minuto de arco', other: '# minutos de arco' });

export const words: Shape<typeof en> = {
  draw: {
    label: 'Dibujar en el mapa',
    tools: { pen: 'Lápiz', arrow: 'Flecha' },
    inks: { red: 'Rojo', blue: 'Azul', black: 'Negro' },
    nibs: { thin: 'Fino', thick: 'Grueso' },
    undo: 'Deshacer',
    redo: 'Rehacer',
    clear: 'Borrar todo',
    done: 'Listo',
    about:
      'Arrastre sobre el mapa con el ratón, el dedo o un lápiz digital. El dibujo es suyo, no del artículo.',
    pointTo: (place) => `Señalar: ${place}`,
    count: (n) => `Trazos dibujados: ${number.format(n)}`,
  },

  projector: {
    label: 'Proyector',
    menu: 'Menú',
    size: 'Tamaño del texto',
    sizes: { small: 'Pequeño', large: 'Grande', huge: 'Muy grande', room: 'Según la sala' },
    height: 'Altura de la pantalla (m)',
    distance: 'Distancia a la última fila (m)',
    /** The height of a letter without ascender, in minutes of arc. */
    seen: (minutes) => `Desde la última fila, una minúscula mide ${arc(minutes)} de alto.`,
    most: (minutes, wanted) =>
      `En esta pantalla no cabe un texto más grande. Desde la última fila, una minúscula mide ${arc(minutes)} de alto, no ${number.format(wanted)}.`,
    leave: 'Salir del modo proyector',
    close: 'Cerrar',
  },

  help: {
    parts: { keys: 'Teclado', teachers: 'Para docentes' },
    off: 'Los atajos de una sola tecla están desactivados en los ajustes.',
    or: 'o',
    groups: {
      map: 'En el mapa',
      places: 'Ir a un lugar',
      page: 'En la página',
      talk: 'En una presentación',
      quiz: 'En un cuestionario',
    },
    does: {
      walk: 'Ir al país siguiente en esa dirección',
      regions: 'Ir a la región anterior o siguiente',
      open: 'Abrir el país',
      speak: 'Anunciar su frase',
      pan: 'Mover el mapa o girar el globo',
      zoom: 'Acercar o alejar',
      world: 'Mostrar el mundo entero',
      home: 'China',
      search: 'Buscar',
      panel: 'Ir al panel',
      back: 'Cancelar y luego cerrar lo abierto',
      list: 'Mostrar esta lista',
      talk: 'Presentar el relato',
      projector: 'Activar o desactivar el modo proyector',
      draw: 'Empezar o dejar de dibujar en el mapa',
      forward: 'Paso siguiente',
      backward: 'Paso anterior',
      ends: 'Primer o último paso',
      blank: 'Poner la pantalla en negro o restablecerla',
      restart: 'Empezar de nuevo desde el primer paso',
      anew: 'Empezar desde este paso',
      pointer: 'Mostrar u ocultar el círculo del puntero',
      presenter: 'Abrir la ventana del orador',
      fullScreen: 'Activar o desactivar la pantalla completa',
      leave: 'Terminar la presentación',
      choose: 'Elegir una respuesta',
      onward: 'Mostrar la respuesta y continuar',
      points: 'Dar o quitar un punto a un equipo',
    },
    names: {
      ArrowLeft: '←',
      ArrowUp: '↑',
      ArrowDown: '↓',
      ArrowRight: '→',
      PageUp: 'RePág',
      PageDown: 'AvPág',
      Enter: 'Intro',
      Escape: 'Esc',
      Shift: 'Mayús',
      Home: 'Inicio',
      End: 'Fin',
      ' ': 'Espacio',
      '-': '−',
    },
  },
};
