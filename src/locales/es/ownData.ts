import { count, countries, number } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/ownData.ts';

export const words: Shape<typeof en> = {
  title: 'Sus cifras',
  about:
    'Una tabla con un país y un número en cada fila se convierte en una capa propia. Se queda en este navegador; no se envía nada.',
  stays: (file, n) =>
    `${file}, ${count(n, { one: '# fila', other: '# filas' })}. Se queda en este navegador; no se envía nada.`,
  absentHere:
    'Este enlace lleva a las cifras de otra persona, que no están en este navegador. En su lugar ve la capa del artículo. Si tiene el archivo, añádalo aquí.',
  limits:
    'Hoja de cálculo (.xlsx, .ods), CSV o texto con tabuladores, hasta 5\u00a0MB. Países por su nombre, en unos sesenta idiomas, o por su código.',

  own: {
    pasted: 'texto pegado',
    name: (text) => `Sus cifras: ${text}`,
    number: (text) => `Su cifra: ${text}.`,
    percent: (text) => `${text}\u00a0%`,
    noted: (text, note) => `${text} Nota: ${note}`,
    unnumbered: 'Este país figura sin número en su archivo; eso no significa cero.',
    absent: 'No está en su archivo',
    absentAbout: 'eso no significa cero',
    caution: 'Cifras añadidas por el lector, no tomadas del artículo.',
    sourced: (source) => `Cifras añadidas por el lector, no tomadas del artículo. Fuente: ${source}.`,
    step: (from, to) => `${from} – ${to}`,
    measured: (text, unit) => `${text}\u00a0${unit}`,
  },

  take: {
    legend: 'Añadir una tabla',
    choose: 'Elegir un archivo',
    drop: 'o soltarlo aquí',
    paste: 'O pegue filas de una hoja de cálculo',
    read: 'Leer las filas',
    reading: 'Leyendo…',
    another: 'Usar otra tabla',
  },

  errors: {
    kept: 'Las cifras que ya estaban cargadas no han cambiado.',
    large: (size) =>
      `El archivo es demasiado grande: ${size}\u00a0MB; el límite es de 5\u00a0MB. Deje solo las columnas y filas que necesite.`,
    binary: 'No es texto ni una hoja de cálculo legible. Guárdelo como .xlsx, .ods o «CSV UTF-8».',
    unreadable: 'No se pudo leer el archivo. Ábralo en una hoja de cálculo y guárdelo de nuevo.',
    empty: 'No hay filas debajo del encabezado. Añada al menos una.',
    narrow: 'Hay una sola columna. Cada fila necesita un país y un número.',
  },

  columns: {
    legend: 'Emparejar las columnas',
    country: 'País',
    value: 'Número',
    note: 'Nota',
    noNote: 'ninguna',
    decimal: 'Separador decimal',
    decimals: { '.': 'punto: 1.5', ',': 'coma: 1,5' },
    encoding: 'Codificación',
    encodingTold: (name) => `El archivo no está en UTF-8. Se leyó como ${name}. ¿Se ven bien las letras?`,
    period: 'Año',
    noPeriod: 'ninguno',
    column: (at) => `Columna ${number.format(at)}`,
    inHeader: (n, from, to) => `${count(n, { one: '# columna', other: '# columnas' })}, de ${from} a ${to}`,
    rows: 'Contar las filas',
    unit: 'Unidad',
    title: 'Título',
    source: 'Fuente',
    sheet: 'Hoja',
    range: (from, to) => `de ${from} a ${to}`,
    words: (n) => count(n, { one: '# categoría', other: '# categorías' }),
    aroundZero: 'Los valores por debajo y por encima de cero llevan colores distintos.',
    totals:
      'Parecen totales. En un mapa, los totales hacen destacar a los países grandes; una proporción o un número por habitante se compara mejor.',
    preview: 'Las cinco primeras filas, tal como se leyeron',
    given: 'En su archivo',
  },

  ask: {
    first: 'Responda primero a las preguntas.',
    decimal: (cell) => `«${cell}»: ¿separador decimal o de miles? El archivo admite ambas lecturas.`,
    mixed:
      'Esta columna tiene puntos y comas. ¿Cuál es el separador decimal? Las celdas que no encajen se omiten y se enumeran.',
    is: (cell, value) => `${cell} es ${value}`,
    repeats: (n) => `${countries(n)} en varias filas. ¿Qué debe mostrar el mapa?`,
    combines: { last: 'la última fila', mean: 'la media', sum: 'la suma', count: 'el número de filas' },
  },

  left: {
    legend: 'Omitido',
    group: 'un grupo, no un país',
    part: 'una parte de un país',
    several: 'más de un país',
    past: 'un país que ya no existe',
    unknown: 'ningún país coincide',
    use: (name) => `Usar para ${name}`,
    days: (n) =>
      count(n, { one: '# celda es una fecha, no un número.', other: '# celdas son fechas, no números.' }),
    above: (n) =>
      count(n, { one: '# línea por encima del encabezado.', other: '# líneas por encima del encabezado.' }),
    wide: (n) =>
      count(n, {
        one: '# fila con más celdas que el encabezado',
        other: '# filas con más celdas que el encabezado',
      }),
    marked: (n) =>
      count(n, {
        one: '# número leído sin notas ni marcas.',
        other: '# números leídos sin notas ni marcas.',
      }),
    approximate: (n) =>
      count(n, {
        one: '# número está marcado como aproximado.',
        other: '# números están marcados como aproximados.',
      }),
    words: (n) => `La columna tiene ${number.format(n)}\u00a0categorías; el mapa muestra hasta ocho.`,
    zeros: 'Se omitieron los caracteres nulos del archivo.',
    none: 'Los países sin fila se muestran como «no está en su archivo», no como 0.',
  },

  found: {
    numbers: (n, rows) =>
      `${countries(n)} con un número, de ${count(rows, { one: '# fila', other: '# filas' })}.`,
    without: (n) => `${countries(n)} sin número: en el mapa figura «no está en su archivo», nunca cero.`,
    unread: (n) =>
      count(n, {
        one: '# celda no es un número y se omite:',
        other: '# celdas no son números y se omiten:',
      }),
    unreadCell: (line, cell) => `línea ${number.format(line)}: ${cell}`,
    lines: (lines, more) =>
      `${lines.length === 1 && more === 0 ? 'línea' : 'líneas'} ${lines.map((line) => number.format(line)).join(', ')}${more > 0 ? ' …' : ''}`,
    emptyCell: 'celda vacía',
    meant: (cell) => `«${cell}» significa:`,
    taken: (cell, name) => `«${cell}» se lee como ${name}.`,
    undo: 'Deshacer',
    more: (n) => `Mostrar ${number.format(n)} más`,
    none: 'Ningún país tiene un número. Revise las columnas de arriba.',
  },

  classes: {
    legend: 'Clases',
    method: 'Método',
    methods: { quantile: 'Cuantiles', equal: 'Intervalos iguales', natural: 'Cortes naturales' },
    abouts: {
      quantile: 'más o menos el mismo número de países en cada clase',
      equal: 'clases de igual amplitud',
      natural: 'separadas por los mayores saltos (Jenks)',
    },
    count: 'Número de clases',
    preview: 'Vista previa de la leyenda',
    map: 'En el mapa',
    counted: (n, period) => `${countries(n)} con un número${period === '' ? '' : `, ${period}`}`,
  },

  draw: (n) => `Mostrar ${countries(n)}`,
  cancel: 'Cancelar',
  named: 'El título, la leyenda y cada exportación dicen que estas cifras son suyas, no del artículo.',
  loaded: 'Cargadas ahora',
  show: 'Mostrar esta capa',
  saveFile: 'Guardar el atlas con estas cifras en un solo archivo',
  saving: 'Creando el archivo…',
  saved: (name) => `Se ha guardado ${name}. Se abre sin conexión e incluye estas cifras.`,
  unsaved: 'No se pudo cargar el archivo del atlas. Conéctese e inténtelo de nuevo.',
  remove: 'Quitar estas cifras',
  removed: 'Se han quitado sus cifras.',
  unkept: 'Este navegador no guarda nada de esta página: las cifras duran hasta que la cierre.',
};
