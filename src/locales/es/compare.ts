import type { Shape } from '../words.ts';
import type { words as en } from '../en/compare.ts';
import { number, countries } from './phrases.ts';

export const words: Shape<typeof en> = {
  label: 'Lugares para comparar',
  add: 'Añadir un país',
  one: 'Añada un segundo país o una segunda región.',
  show: (n) => `Lado a lado (${number.format(n)})`,
  hide: 'Volver al texto',
  title: 'Lado a lado',
  remove: (name) => `Quitar de la comparación: ${name}`,
  clear: 'Quitar todo',
  rows: {
    shade: 'Qué significa el tono',
    figure: 'Total regional',
    wording: 'Expresión',
    parties: 'Partidos citados por su nombre',
    together: 'En la misma frase',
    sentences: 'Lo que dice el artículo',
  },
  only: (name) => `Solo: ${name}`,
  noMore: 'Ninguna otra frase',
  noRegion: 'Fuera de las regiones del artículo',
  notWorded: 'Sin expresión propia',
  noParties: 'No se nombra ningún partido',
  noSentence: 'Ninguna frase menciona este lugar',
  region: (n) => `Una región del artículo, ${countries(n)} en el mapa.`,
};
