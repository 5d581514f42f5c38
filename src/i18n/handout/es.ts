import { count } from '../phrases.es.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

export const es: Shape<typeof en> = {
  about: 'Hojas para la clase, para imprimir o guardar como PDF. Los colores se distinguen también en gris.',
  paper: 'Papel',
  papers: { a4: 'A4', letter: 'Carta' },
  turn: 'Orientación',
  turns: { portrait: 'Vertical', landscape: 'Horizontal' },
  parts: 'Qué imprimir',
  part: {
    map: 'El mapa con su leyenda',
    figures: 'Las cifras en tablas',
    article: 'Secciones del artículo',
    blank: 'Mapas mudos numerados para colorear',
    quiz: 'El quiz y sus soluciones',
  },
  regions: 'Regiones de las tablas y de los mapas mudos',
  sections: 'Secciones',
  marks: 'Frases que subrayar',
  allMarks: 'Todas las que son prueba',
  marksOf: (name) => `Las de: ${name}`,
  quizOf: (questions, seed) =>
    `${count(questions, { one: '# pregunta', other: '# preguntas' })}, número de sorteo ${seed}. Las preguntas se eligen en Quiz.`,
  print: 'Imprimir o guardar como PDF',
  nothing: 'Elija al menos una parte para imprimir.',
  preview: 'Vista previa de las hojas',

  code: 'Volver a este lugar',
  links: 'Enlaces',
  marked: 'Subrayado: aquello en que se basa el mapa. El número lleva al enlace de abajo.',
  coloring: (region) => `Mapa mudo: ${region}`,
  task: 'Elija cuatro colores. Coloree cada país según lo que el artículo dice de él.',
  list: 'Países',
  detail: (letter) => `Detalle ${letter}`,
  name: 'Nombre',
  date: 'Fecha',
  choose: 'Marque una respuesta en cada pregunta.',
  locate: 'Escriba el número de la pregunta en el mapa mudo.',
  shade: 'El número de la pregunta está en el mapa con tonos.',
  maps: 'Mapas del quiz',
  key: 'Soluciones del quiz',
  keyAbout: 'Para el docente. Cada respuesta viene con la frase en que se apoya.',
};
