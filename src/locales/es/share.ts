import type { Shape } from '../words.ts';
import { during, number } from './phrases.ts';
import type { words as en } from '../en/share.ts';

export const words: Shape<typeof en> = {
  tabs: 'Maneras de compartir',
  handout: 'Fichas',
  cancel: 'Cancelar',
  canceled: 'Cancelado.',
  refused: 'No se pudo copiar. El texto está seleccionado: pulse Ctrl+C o ⌘C.',
  saved: (name) => `Se ha guardado ${name}.`,

  link: {
    tab: 'Enlace',
    about: 'El enlace abre lo que ve ahora: el lugar, la capa y el zoom.',
    kind: 'Tipo de enlace',
    kinds: { preview: 'Con vista previa', plain: 'Simple' },
    abouts: {
      preview: 'Los chats y correos muestran el título, la frase y una imagen de este lugar.',
      plain: 'Un enlace directo, sin página intermedia. En los chats, siempre el mapamundi.',
    },
    field: 'Enlace a esta vista',
    copy: 'Copiar enlace',
    copied: 'Enlace copiado.',
    device: 'Compartir…',
    code: 'Código QR del enlace',
    room: 'El público puede escanearlo con un teléfono.',
  },

  cite: {
    tab: 'Citar',
    what: 'Qué citar',
    article: 'El artículo',
    atlas: 'Este atlas',
    style: 'Estilo',
    text: 'Referencia',
    copy: 'Copiar referencia',
    copied: 'Referencia copiada.',
    sentence: 'Frase',
    quoted: 'La frase con su fuente',
    copySentence: 'Copiar frase',
    sentenceCopied: 'Frase copiada, con su fuente.',
    none: 'Abra un país, una región o una frase para copiar aquí sus palabras, con su fuente.',
  },

  picture: {
    tab: 'Imagen',
    headline: (date) =>
      `Relaciones del Partido Comunista de China con otros partidos, situación ${during(date)}`,
    preview: 'Vista previa',
    shape: 'Formato',
    shapes: { shown: 'Como se ve', slide: 'Diapositiva, 16:9' },
    size: 'Tamaño del PNG',
    pixels: (factor, width, height) =>
      `${factor}× (${number.format(width)} × ${number.format(height)}\u00a0píxeles)`,
    theme: 'Tema',
    themes: { light: 'Claro', dark: 'Oscuro' },
    transparent: 'Fondo transparente, sin el mar',
    strokes: 'Incluir lo dibujado sobre el mapa',
    own: 'Lo dibujado sobre el mapa es del orador, no del artículo.',
    svg: 'Descargar SVG',
    png: 'Descargar PNG',
    copy: 'Copiar imagen',
    copied: 'Imagen copiada.',
    uncopied: 'No se pudo copiar la imagen aquí. Descárguela.',
    drawing: 'Creando la imagen…',
    failed: 'No se pudo crear la imagen. Pruebe un tamaño menor.',
    tooLarge: (width: number, height: number) =>
      `Este dispositivo no puede crear una imagen de ${number.format(width)} × ${number.format(height)}\u00a0píxeles. Se ha elegido el tamaño inmediatamente inferior.`,
    print: 'Imprimir o guardar como PDF',
  },

  slides: {
    tab: 'Diapositivas',
    about:
      'Un archivo de PowerPoint. Cada país es una forma con su nombre que puede recolorear y animar. Hay una leyenda y una tabla de las cifras. Las frases y la fuente están en las notas.',
    what: 'Contenido',
    view: 'Esta vista',
    story: 'Todo el relato',
    make: 'Descargar PPTX',
    making: 'Creando las diapositivas…',
    failed: 'No se pudieron crear las diapositivas. Inténtelo de nuevo.',
    stroke: (at: number) => `Trazo ${number.format(at)} del orador`,
    figures: 'Los totales que da el artículo',
    /** The names of the parts of a slide. */
    map: 'Mapa',
    source: 'Fuente',
    notes: 'En palabras del artículo:',
  },

  embed: {
    tab: 'Insertar',
    about:
      'Para una página web, una diapositiva o una clase. Sin el texto, una tarjeta muestra las frases del país elegido.',
    size: 'Tamaño',
    sizes: { small: 'Pequeño', slide: 'Diapositiva', large: 'Grande' },
    sized: (name, width, height) => `${name} (${width}\u00a0×\u00a0${height})`,
    panel: 'Mostrar el texto junto al mapa',
    here: (name) => `Empezar en: ${name}`,
    preview: 'Vista previa',
    frame: 'Como iframe, para cualquier página',
    element: 'Como elemento que ajusta su altura',
    copy: 'Copiar el código',
    copied: 'Código copiado.',
  },

  data: {
    tab: 'Datos',
    about: 'Una celda vacía significa que el artículo no lo dice, nunca cero.',
    offline: 'Descargar todo el atlas en un archivo',
    offlineAbout: 'Para usarlo sin conexión: abra el archivo con doble clic.',
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
