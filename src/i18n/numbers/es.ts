import { count, countries, list, number } from '../phrases.es.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

const at = (line: number, column: number) =>
  `Línea ${number.format(line)}, columna ${number.format(column)}:`;

export const es: Shape<typeof en> = {
  title: 'Sus propias cifras',
  about:
    'Una tabla con un país y un número en cada fila se convierte en una capa junto a las del artículo. Se queda en este navegador y no se envía a ninguna parte.',
  absentHere:
    'El enlace lleva a cifras de otra persona, que no están en este navegador. En su lugar se muestra la capa del artículo. Quien tenga el archivo puede traerlo aquí.',
  limits:
    'CSV o texto con tabuladores, hasta 5 MB. Países por su nombre en cualquiera de seis idiomas, o por su código.',

  own: {
    pasted: 'texto pegado',
    name: (file, day) => `Sus cifras: ${file}, ${day}`,
    number: (text) => `Su cifra: ${text}.`,
    percent: (text) => `${text}\u00a0%`,
    noted: (text, note) => `${text} Nota: ${note}`,
    unnumbered: 'Su archivo tiene el país sin número, lo que no significa cero.',
    absent: 'No está en su archivo',
    absentAbout: 'no significa cero',
    caution: 'Cifras que trajo el lector, no el artículo.',
  },

  take: {
    legend: 'Una tabla',
    choose: 'Elegir un archivo',
    drop: 'o soltarlo aquí',
    paste: 'O pegar filas de una hoja de cálculo',
    read: 'Leer las filas',
    reading: 'Leyendo…',
    another: 'Otra tabla',
  },

  errors: {
    kept: 'Lo que estaba cargado no ha cambiado.',
    large: (size) =>
      `El archivo tiene ${size} MB; se leen hasta 5 MB. Deje las columnas y filas que necesite.`,
    binary: 'Esto no es texto. En la hoja de cálculo, elija «Guardar como» y «CSV UTF-8».',
    unreadable: 'No se pudo leer el archivo.',
    empty: 'No contiene ninguna fila.',
    narrow: 'Hay una sola columna. Hacen falta un país y un número en cada fila.',
    quote: (line, column) => `${at(line, column)} aquí se abre una comilla que no se cierra.`,
    afterQuote: (line, column) =>
      `${at(line, column)} algo sigue a una comilla de cierre. Dentro de una celda, escriba la comilla dos veces.`,
    control: (line, column) => `${at(line, column)} un carácter que ningún texto contiene.`,
    columns: (line, most) =>
      `La línea ${number.format(line)} tiene más de ${number.format(most)} celdas. Deje las columnas que necesita.`,
    wide: (line, column, own, first) =>
      `${at(line, column)} celda ${number.format(own)} de una tabla cuya primera fila tiene ${count(first, { one: '# celda', other: '# celdas' })}. Una coma dentro de una celda requiere comillas alrededor de la celda.`,
  },

  columns: {
    legend: 'Qué hay en cada columna',
    country: 'País',
    value: 'Número',
    note: 'Nota',
    noNote: 'ninguna',
    header: 'La primera fila nombra las columnas',
    decimal: 'Signo decimal',
    decimals: { '.': 'punto: 1.5', ',': 'coma: 1,5' },
    encoding: 'Codificación',
    encodingTold: (name) => `El archivo no está en UTF-8. Se leyó como ${name}; ¿son correctas las letras?`,
    column: (n) => `Columna ${number.format(n)}`,
    preview: 'Las primeras filas',
  },

  found: {
    legend: 'Qué se encontró',
    numbers: (n, rows) =>
      `${countries(n)} con un número, de ${count(rows, { one: '# fila', other: '# filas' })}.`,
    without: (n) => `${countries(n)} sin número: se dibuja como ausente de su archivo, nunca como cero.`,
    again: (names, more) =>
      `En más de una fila, de las que se conserva la primera: ${list.format(more > 0 ? [...names, `${number.format(more)} más`] : names)}.`,
    unread: (n) =>
      count(n, {
        one: '# celda no es un número y se deja fuera:',
        other: '# celdas no son números y se dejan fuera:',
      }),
    unreadCell: (line, cell) => `línea ${number.format(line)}: ${cell}`,
    unmatched: (n) => `Ningún país se llama así (${number.format(n)}):`,
    lines: (lines, more) =>
      `${lines.length === 1 && more === 0 ? 'línea' : 'líneas'} ${lines.map((line) => number.format(line)).join(', ')}${more > 0 ? ' …' : ''}`,
    emptyCell: 'vacía',
    meant: (cell) => `«${cell}» es:`,
    noSuggestion: 'se deja fuera',
    taken: (cell, name) => `«${cell}» se lee como ${name}.`,
    undo: 'Deshacer',
    more: (n) => `Mostrar ${number.format(n)} más`,
    none: 'No se encontró ningún país con un número. ¿Están bien elegidas las columnas?',
  },

  classes: {
    legend: 'Clases',
    method: 'Método',
    methods: { quantile: 'Cuantiles', equal: 'Intervalos iguales', natural: 'Cortes naturales' },
    abouts: {
      quantile: 'más o menos los mismos países en cada clase',
      equal: 'cada clase tan ancha como las demás',
      natural: 'separadas donde están los huecos (Jenks)',
    },
    count: 'Cuántas',
    preview: 'La leyenda será',
  },

  draw: 'Mostrar en el mapa',
  drawn: 'Cargadas ahora',
  show: 'Mostrar esta capa',
  saveFile: 'Guardar el atlas con estas cifras en un solo archivo',
  saving: 'Se prepara el archivo…',
  saved: (name) => `${name} guardado. Se abre sin red, con estas cifras dentro.`,
  unsaved: 'No se pudo cargar el archivo del atlas. Inténtelo de nuevo con red.',
  remove: 'Quitar estas cifras',
  removed: 'Sus cifras se han quitado.',
  unkept: 'Este navegador no guarda nada de esta página: las cifras duran hasta que se cierre.',
};
