import { count, number } from '../phrases.es.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

const distance = new Intl.NumberFormat('es', {
  style: 'unit',
  unit: 'kilometer',
  maximumSignificantDigits: 2,
});

export const es: Shape<typeof en> = {
  intro: 'Preguntas hechas a partir del artículo. Cada respuesta viene con la frase en que se apoya.',
  privacy: 'Sin cuenta; no se envía nada a ninguna parte.',
  kinds: 'Tipos de pregunta',
  kind: {
    locate: 'Encontrar el país',
    party: '¿Partido de qué país?',
    figure: '¿Total de qué región?',
    shade: 'Leer la leyenda',
    said: '¿Lo dice el artículo?',
    sentence: '¿Qué frase lo respalda?',
    basis: '¿Nombre, media o mención?',
    unsaid: '¿Qué no se dice?',
    allows: '¿Qué permite un total?',
  },
  regions: 'Regiones',
  count: 'Preguntas',
  seed: 'Número de sorteo',
  seedAbout: 'El mismo enlace, con el mismo número, da a todos las mismas preguntas.',
  another: 'Sortear otro',
  play: 'Quién juega',
  plays: { single: 'Cada cual por su cuenta', group: 'Toda la clase' },
  playsAbout: {
    single: 'Responder, leer la prueba y entregar los resultados al final.',
    group: 'Dos equipos responden en voz alta. El docente muestra la respuesta y da los puntos.',
  },
  link: 'Enlace a este quiz',
  copy: 'Copiar',
  copied: 'Copiado.',
  refused:
    'No se ha podido escribir en el portapapeles. El texto está seleccionado: cópielo con Ctrl+C o ⌘C.',
  sheet: 'En papel, con soluciones',
  start: 'Empezar',
  fewer: (n) => `Esta elección solo contiene ${count(n, { one: '# pregunta', other: '# preguntas' })}.`,
  keysAbout: 'Teclas: los dígitos eligen una respuesta, Intro continúa.',

  at: (n, all) => `Pregunta ${number.format(n)} de ${number.format(all)}`,
  leave: 'Terminar el quiz',
  ask: {
    locate: (country) => `Encuentre en el mapa: ${country}`,
    party: '¿De qué país es este partido?',
    figure: (total) => `¿Para qué región da el artículo este total: ${total}?`,
    noFigure: '¿Para cuál de estas regiones no da el artículo ningún total?',
    shade: (country) => `Lea la leyenda. ¿Qué dice el tono de este país: ${country}?`,
    said: '¿Lo dice el artículo?',
    sentence: {
      average: (country) => `¿Qué frase da el número que muestra el tono de este país: ${country}?`,
      unnumbered: (country) => `¿Qué frase respalda el tono de este país: ${country}?`,
    },
    basis: (country) => `Lea lo que dice el artículo. ¿Qué ofrece sobre este país: ${country}?`,
    unsaid: 'Una de estas cosas no la dice el artículo. ¿Cuál?',
    allowsOfRegion: (region, total) => `${region}: el artículo dice «${total}». ¿Qué se puede concluir?`,
    allowsOfCountry: (region, total, country) =>
      `${region}: el artículo dice «${total}». ¿Qué se puede concluir de este país: ${country}?`,
  },
  usual: (name) => `nombre habitual: ${name}`,
  onMap:
    'Elija en el mapa. Con el dedo: un toque para seleccionar, otro para responder. Con el teclado: las flechas y luego Intro. Arrastre el mapa para moverlo.',
  states: {
    contacts: (country) => `${country}: el PCCh tiene contactos con partidos políticos de este país.`,
    number: (country) => `${country}: se da un número de partidos para este país.`,
    names: (country) => `${country}: un partido de este país aparece con su nombre.`,
    developing: (country) =>
      `${country}: las relaciones con partidos de este país se desarrollan o se han desarrollado.`,
  },
  bases: {
    named: 'Un partido, por su nombre',
    average: 'Solo la media de su región',
    unnumbered: 'Una mención, sin número',
  },
  conclusions: {
    may: 'Puede ser uno de los países contados.',
    each: (parties) => `Unos ${parties} de este país tienen tales relaciones.`,
    sure: 'Al menos uno de sus partidos tiene tales relaciones.',
    never: 'Ninguno de sus partidos tiene tales relaciones.',
    total: 'Solo el total. Cómo se reparte queda abierto.',
    every: (parties) => `En cada uno de sus países, unos ${parties} tienen tales relaciones.`,
    all: 'Todos sus países están contados.',
    rest: 'Los países no contados no tienen tales relaciones.',
  },
  verdicts: { yes: 'Sí', region: 'Solo para su región', unsaid: 'No se dice' },
  answers: 'Respuestas',
  reveal: 'Mostrar la respuesta',
  next: 'Pregunta siguiente',
  finish: 'Ver los resultados',

  right: 'Correcto.',
  wrong: (given, answer) => `No es así. Su elección: ${given}. La respuesta correcta: ${answer}.`,
  away: (given, km) => `Era ${given}, a unos ${distance.format(km)}.`,
  revealed: (answer) => `La respuesta: ${answer}.`,
  rightAnswer: 'respuesta correcta',
  yourAnswer: 'su respuesta',
  proof: 'La frase que lo prueba',
  says: 'Lo que sí dice el artículo',
  rests: 'En qué se apoya su tono',
  noProof: 'El artículo no tiene ninguna frase sobre esto. Que no se diga no significa que no exista.',
  noPlace: 'El artículo no lo menciona. Que no se diga no significa que no exista.',
  show: 'Ver en el atlas',
  reason: {
    party: (country) => `El artículo lo nombra como partido de este país: ${country}.`,
    othersNamed: (country, parties) => `${country}: el artículo nombra ${parties}, pero no este.`,
    noneNamed: (country) => `${country}: el artículo no nombra ningún partido de este país.`,
    contacts: {
      yes: (country) => `${country}: el artículo habla del propio país.`,
      region: (country, total) =>
        `${country}: el artículo no habla de este país. Da un total de su región: ${total}.`,
      unsaid: (country) => `${country}: el artículo no habla de este país ni da ningún total para su región.`,
    },
    number: {
      yes: (country) => `${country}: el artículo da un número para este país.`,
      region: (country) =>
        `El número es el de la región. La media dibujada para este país (${country}) no es un recuento propio.`,
      unsaid: (country) => `${country}: ni el país ni su región tienen un número en el artículo.`,
    },
    developing: {
      yes: (country) =>
        `${country}: el artículo dice que las relaciones con sus partidos se desarrollan o se han desarrollado.`,
      unsaid: (country) =>
        `${country}: el artículo habla de contactos con sus partidos, no de su desarrollo.`,
    },
    names: {
      yes: (country) => `${country}: el artículo llama a un partido de este país por su nombre.`,
      region: (country) => `${country}: el artículo nombra partidos de su región.`,
      unsaid: (country) =>
        `${country}: el artículo habla de partidos de este país y no llama a ninguno por su nombre.`,
    },
    sentence: {
      average: (country, region) =>
        `El tono es la media de la región (${region}), tomada de este total. No es un recuento de este país: ${country}.`,
      unnumbered: (country, group) =>
        `${country}: el artículo solo habla de este país como parte de «${group}», sin número.`,
      mention: (country) => `Su frase habla de este país (${country}), pero no da ningún número.`,
    },
    basis: {
      named: (country) =>
        `${country}: se nombra un partido de este país. Lo contado va antes que lo deducido.`,
      average: (country) =>
        `${country}: no se nombra ningún partido de este país. El número es el de su región, repartido por igual.`,
      unnumbered: (country) => `${country}: se afirman relaciones. Ni el país ni su región tienen un número.`,
    },
    allows: 'Un total no dice qué países cuenta ni cuántos partidos de cada uno.',
  },
  misread: {
    each: 'Una media no es el recuento de ningún país.',
    sure: 'El total puede contar solo otros países.',
    never: 'No estar contado no significa ninguno.',
    every: 'Una media no es el recuento de ningún país.',
    all: 'La región tiene más países de los que cuenta el total.',
    rest: 'No estar contado no significa ninguno.',
  },
  shades: {
    named: 'Un tono liso significaría: el artículo nombra partidos de este país.',
    average: 'Un tono rayado significaría: la media de su región.',
    unnumbered: 'Un tono punteado significaría: se afirman relaciones, sin número.',
    none: 'El gris liso significaría: el artículo no lo menciona.',
  },
  meant: {
    yes: '«Sí» requiere una frase que lo diga del propio país.',
    region: '«Solo para su región» requiere un total de la región que abarque el país.',
    unsaid: '«No se dice» solo vale si ninguna frase lo dice del país ni de su región.',
  },

  teams: 'Puntos',
  team: (n) => `Equipo ${number.format(n)}`,
  point: (team) => `Punto para: ${team}`,
  score: (team, points) => `${team}: ${number.format(points)}`,

  results: 'Resultados',
  total: (right, all) =>
    `${count(right, { one: '# respuesta correcta', other: '# respuestas correctas' })} de ${number.format(all)}`,
  unanswered: 'sin responder',
  correct: 'correcta',
  incorrect: 'incorrecta',
  pupil: 'Su nombre, para el archivo',
  download: 'Descargar los resultados (CSV)',
  code: 'Resultado en forma de código',
  again: 'Otra vez las mismas preguntas',
  other: 'Otro quiz',
};
