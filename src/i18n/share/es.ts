import type { Shape } from '../words.ts';
import { month, number } from '../phrases.es.ts';
import type { en } from './en.ts';

export const es: Shape<typeof en> = {
  tabs: 'Maneras de compartir',
  handout: 'Ficha',
  refused: 'No se pudo escribir en el portapapeles. El texto está seleccionado: cópielo con Ctrl+C o ⌘C.',
  saved: (name) => `Se ha guardado ${name}.`,

  link: {
    tab: 'Enlace',
    about: 'Lleva a lo que usted ve: el lugar, la capa y el encuadre.',
    field: 'Enlace a esta vista',
    copy: 'Copiar enlace',
    copied: 'Enlace copiado.',
    device: 'Compartir…',
    code: 'Código QR del enlace',
    room: 'Para la sala: apúntelo con la cámara de un teléfono.',
  },

  cite: {
    tab: 'Citar',
    what: 'Qué citar',
    article: 'El artículo',
    atlas: 'Este atlas',
    style: 'Estilo',
    text: 'Cita',
    copy: 'Copiar cita',
    copied: 'Cita copiada.',
    sentence: 'Frase',
    quoted: 'La frase con su fuente',
    copySentence: 'Copiar frase',
    sentenceCopied: 'Frase copiada, con su fuente.',
    none: 'Abra un país, una región o una frase, y sus palabras podrán copiarse aquí con su fuente.',
  },

  picture: {
    tab: 'Imagen',
    headline: (date) => `Relaciones entre partidos del Partido Comunista de China, a ${month(date)}`,
    preview: 'Vista previa',
    shape: 'Formato',
    shapes: { shown: 'Como se ve', slide: 'Diapositiva, 16:9' },
    size: 'Tamaño del PNG',
    pixels: (factor, width, height) =>
      `${factor}× (${number.format(width)} × ${number.format(height)} píxeles)`,
    theme: 'Tema',
    themes: { light: 'Claro', dark: 'Oscuro' },
    transparent: 'Transparente, sin el mar',
    drawn: 'Con lo dibujado en el mapa',
    own: 'Los trazos dibujados en el mapa son de quien presenta, no del artículo.',
    svg: 'Descargar SVG',
    png: 'Descargar PNG',
    copy: 'Copiar imagen',
    copied: 'Imagen copiada.',
    uncopied: 'La imagen no se puede copiar aquí. Descárguela.',
    drawing: 'Dibujando…',
    failed: 'No se pudo dibujar la imagen. Pruebe un tamaño menor.',
    print: 'Imprimir o guardar como PDF',
  },

  slides: {
    tab: 'Diapositivas',
    about:
      'Un archivo de PowerPoint: el mapa en formas que se pueden recolorear y animar, una por país y con su nombre; leyenda, cifras en una tabla, frases y fuente en las notas.',
    what: 'Qué',
    view: 'Esta vista',
    story: 'Toda la historia',
    make: 'Descargar PPTX',
    making: 'Preparando las diapositivas…',
    failed: 'No se pudieron preparar las diapositivas.',
    stroke: (at: number) => `Trazo de quien presenta, ${number.format(at)}`,
    figures: 'Los totales que da el artículo',
    notes: 'En palabras del artículo:',
  },

  embed: {
    tab: 'Insertar',
    about:
      'Para una página, una diapositiva o una lección. Sin el texto, lo que se elige en el mapa muestra su frase en una ficha.',
    size: 'Tamaño',
    sizes: { small: 'Pequeño', slide: 'Diapositiva', large: 'Grande' },
    panel: 'Con el texto junto al mapa',
    here: (name) => `Abierto en: ${name}`,
    preview: 'Vista previa',
    frame: 'Como marco, para cualquier página',
    element: 'Como elemento que toma la altura que necesita',
    copy: 'Copiar el código',
    copied: 'Código copiado.',
  },

  data: {
    tab: 'Datos',
    about: 'Una celda vacía significa que el artículo no lo dice, nunca cero.',
    offline: 'Descargar todo el atlas en un archivo',
    offlineAbout: 'Para una sala sin red: se abre con un doble clic.',
    table: 'Tabla',
    rows: 'Filas',
    every: 'Todas',
    only: (name) => `Solo: ${name}`,
    csv: 'Descargar CSV',
    json: 'Descargar JSON',
    copy: 'Copiar CSV',
    copied: 'CSV copiado.',
  },
};
