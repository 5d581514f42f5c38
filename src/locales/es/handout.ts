import { count } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/handout.ts';

export const words: Shape<typeof en> = {
  about:
    'Páginas de clase para imprimir o guardar como PDF. Los tonos se distinguen también en escala de grises.',
  paper: 'Papel',
  papers: { a4: 'A4', letter: 'Carta' },
  turn: 'Orientación',
  turns: { portrait: 'Vertical', landscape: 'Horizontal' },
  parts: 'Qué imprimir',
  part: {
    map: 'El mapa con su leyenda',
    figures: 'Las cifras en tablas',
    article: 'Secciones del artículo',
    blank: 'Mapas mudos para colorear, con números',
    quiz: 'El cuestionario con sus soluciones',
  },
  regions: 'Regiones para las tablas y los mapas mudos',
  sections: 'Secciones',
  marks: 'Frases para subrayar',
  allMarks: 'Todas las que justifican un tono',
  marksOf: (name) => `Solo las que tratan de este lugar: ${name}`,
  quizOf: (questions, seed) =>
    `${count(questions, { one: '# pregunta', other: '# preguntas' })}, número de sorteo ${seed}. Elija las preguntas en el cuestionario.`,
  print: 'Imprimir o guardar como PDF',
  nothing: 'Elija al menos una parte para imprimir.',
  making: 'Creando las páginas…',
  preview: 'Vista previa de las páginas',

  code: 'Código QR de este lugar',
  links: 'Enlaces',
  marked: 'Subrayado: las frases que justifican un tono. Los números remiten a los enlaces de abajo.',
  coloring: (region) => `Mapa mudo: ${region}`,
  task: 'Elija cuatro colores. Coloree cada país según lo que el artículo dice de él.',
  list: 'Países',
  detail: (letter) => `Detalle ${letter}`,
  name: 'Nombre',
  date: 'Fecha',
  choose: 'Marque una respuesta en cada pregunta.',
  locate: 'Escriba el número de la pregunta en el mapa mudo.',
  shade: 'Busque el número de la pregunta en el mapa coloreado.',
  maps: 'Mapas del cuestionario',
  key: 'Soluciones',
  keyAbout: 'Para el docente. Cada respuesta va acompañada de la frase que la justifica.',
};
