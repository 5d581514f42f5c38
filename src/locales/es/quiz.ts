import { count, number } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/quiz.ts';

const distance = new Intl.NumberFormat('es', {
  style: 'unit',
  unit: 'kilometer',
  maximumSignificantDigits: 2,
});

export const words: Shape<typeof en> = {
  intro: 'Preguntas sobre el artículo. Cada respuesta va acompañada de la frase que la justifica.',
  privacy: 'No hace falta una cuenta y no se envía nada.',
  kinds: 'Tipos de pregunta',
  kind: {
    locate: 'Encontrar el país',
    party: '¿Partido de qué país?',
    figure: '¿Total de qué región?',
    shade: 'Leer la leyenda',
    said: '¿Lo dice el artículo?',
    sentence: '¿Qué frase justifica el tono?',
    basis: '¿Nombre, media o mención?',
    unsaid: '¿Qué no dice el artículo?',
    allows: '¿Qué nos dice un total?',
  },
  regions: 'Regiones',
  count: 'Preguntas',
  seed: 'Número de sorteo',
  seedAbout: 'Un enlace con el mismo número da a todos las mismas preguntas.',
  another: 'Otro número',
  play: 'Quién juega',
  plays: { single: 'Cada cual por su cuenta', group: 'Toda la clase' },
  playsAbout: {
    single: 'Responder, leer la frase que justifica la respuesta y entregar los resultados al final.',
    group: 'Dos equipos responden en voz alta. El docente muestra la respuesta y da los puntos.',
  },
  link: 'Enlace a este cuestionario',
  copy: 'Copiar',
  copied: 'Copiado.',
  refused: 'No se pudo copiar. El texto está seleccionado: pulse Ctrl+C o ⌘C.',
  sheet: 'Imprimir con soluciones',
  start: 'Empezar',
  fewer: (n) => `Solo hay ${count(n, { one: '# pregunta disponible', other: '# preguntas disponibles' })}.`,
  keysAbout: 'Teclas: un número para responder, Intro para continuar.',

  at: (n, all) => `Pregunta ${number.format(n)} de ${number.format(all)}`,
  leave: 'Terminar el cuestionario',
  ask: {
    locate: (country) => `Encuentre en el mapa: ${country}`,
    party: '¿De qué país es este partido?',
    figure: (total) => `¿Para qué región da el artículo este total: ${total}?`,
    noFigure: '¿Para cuál de estas regiones no da el artículo ningún total?',
    shade: (country) => `Lea la leyenda. ¿Qué significa el tono de este país: ${country}?`,
    said: '¿Lo dice el artículo?',
    sentence: {
      average: (country) => `¿Qué frase da el número que muestra el tono de este país: ${country}?`,
      unnumbered: (country) => `¿Qué frase justifica el tono de este país: ${country}?`,
    },
    basis: (country) => `Lea las frases. ¿Qué da el artículo para este país: ${country}?`,
    unsaid: '¿Cuál de estas afirmaciones no está en el artículo?',
    allowsOfRegion: (region, total) =>
      `${region}. El artículo da este total: ${total}. ¿Qué se puede concluir?`,
    allowsOfCountry: (region, total, country) =>
      `${region}. El artículo da este total: ${total}. ¿Qué se puede concluir de este país: ${country}?`,
  },
  usual: (name) => `nombre habitual: ${name}`,
  usualNote: (name) => `(nombre habitual: ${name})`,
  onMap:
    'Elíjalo en el mapa. Con el dedo: un toque para seleccionar, otro para responder. Con el teclado: las flechas y luego Intro. Arrastre el mapa para moverlo.',
  states: {
    contacts: (country) => `${country}: el PCCh tiene contactos con partidos políticos de este país.`,
    number: (country) => `${country}: el artículo da un número de partidos para este país.`,
    names: (country) => `${country}: el artículo nombra un partido de este país.`,
    developing: (country) =>
      `${country}: las relaciones con partidos de este país se desarrollan o se han desarrollado.`,
  },
  bases: {
    named: 'Un partido citado por su nombre',
    average: 'Solo la media regional',
    unnumbered: 'Una mención sin cifra',
  },
  conclusions: {
    may: 'Puede ser uno de los países contados.',
    each: (parties) => `Unos ${parties} de este país tienen esas relaciones.`,
    sure: 'Al menos uno de sus partidos tiene esas relaciones.',
    never: 'Ninguno de sus partidos tiene esas relaciones.',
    total: 'Solo el total, no cómo se reparte.',
    every: (parties) => `En cada uno de sus países, unos ${parties} tienen esas relaciones.`,
    all: 'Todos sus países están contados.',
    rest: 'Los países no contados no tienen esas relaciones.',
  },
  verdicts: { yes: 'Sí', region: 'Solo para su región', unsaid: 'No se dice' },
  answers: 'Respuestas',
  reveal: 'Mostrar la respuesta',
  next: 'Pregunta siguiente',
  finish: 'Ver los resultados',

  right: 'Correcto.',
  wrong: (given, answer) => `Incorrecto. Ha elegido: ${given}. La respuesta es: ${answer}.`,
  away: (given, km) => `Ha elegido: ${given}, a unos ${distance.format(km)} de distancia.`,
  revealed: (answer) => `La respuesta es: ${answer}.`,
  rightAnswer: '(respuesta correcta)',
  yourAnswer: '(su respuesta)',
  proof: 'La frase que justifica la respuesta',
  says: 'Lo que sí dice el artículo',
  rests: 'Qué justifica su tono',
  noProof: 'Ninguna frase del artículo lo dice. Eso no significa que sea falso.',
  noPlace: 'El artículo no lo menciona. Eso no significa que no haya relaciones.',
  show: 'Ver en el atlas',
  reason: {
    party: (country) => `El artículo lo nombra como partido de este país: ${country}.`,
    othersNamed: (country, parties) => `${country}: el artículo nombra ${parties}, pero no este.`,
    noneNamed: (country) => `${country}: el artículo no nombra ningún partido de este país.`,
    contacts: {
      yes: (country) => `${country}: el artículo menciona el propio país.`,
      region: (country, total) =>
        `${country}: el artículo no menciona este país. Da un total regional: ${total}.`,
      unsaid: (country) => `${country}: el artículo no menciona este país ni da un total regional.`,
    },
    number: {
      yes: (country) => `${country}: el artículo da un número para este país.`,
      region: (country) =>
        `El número es el de la región. La media que se muestra para este país (${country}) no es un recuento suyo.`,
      unsaid: (country) => `${country}: ni el país ni su región tienen cifra en el artículo.`,
    },
    developing: {
      yes: (country) =>
        `${country}: el artículo dice que las relaciones con sus partidos se desarrollan o se han desarrollado.`,
      unsaid: (country) =>
        `${country}: el artículo menciona contactos con sus partidos, pero no cómo se desarrollan.`,
    },
    names: {
      yes: (country) => `${country}: el artículo nombra un partido de este país.`,
      region: (country) => `${country}: el artículo nombra partidos de la región, pero ninguno de este país.`,
      unsaid: (country) => `${country}: el artículo menciona partidos de este país, pero no nombra ninguno.`,
    },
    sentence: {
      average: (country, region) =>
        `El tono es la media regional (${region}), calculada a partir de este total. No es un recuento de este país: ${country}.`,
      unnumbered: (country, group) =>
        `${country}: el artículo solo menciona este país como parte de «${group}», sin cifra.`,
      mention: (country) =>
        `La frase que ha elegido menciona este país (${country}), pero no da ninguna cifra.`,
    },
    basis: {
      named: (country) =>
        `${country}: se nombra un partido de este país. Un partido citado por su nombre pesa más que una media.`,
      average: (country) =>
        `${country}: no se nombra ningún partido de este país. El número es el total regional, repartido por igual.`,
      unnumbered: (country) =>
        `${country}: se mencionan relaciones, pero ni el país ni su región tienen cifra.`,
    },
    allows: 'Un total no dice qué países cuenta ni cuántos partidos tienen.',
  },
  misread: {
    each: 'Una media no es el recuento de ningún país.',
    sure: 'El total puede contar solo otros países.',
    never: 'Un país no contado puede tener esas relaciones.',
    every: 'Una media no es el recuento de ningún país.',
    all: 'La región tiene más países de los que cuenta el total.',
    rest: 'Un país no contado puede tener esas relaciones.',
  },
  shades: {
    named: 'Un tono liso significaría: el artículo nombra partidos de este país.',
    average: 'Un tono rayado significaría: la media regional.',
    unnumbered: 'Un tono punteado significaría: se mencionan relaciones, sin cifra.',
    none: 'El gris liso significaría: el artículo no lo menciona.',
  },
  meant: {
    yes: '«Sí» requiere una frase sobre el propio país.',
    region: '«Solo para su región» requiere un total regional que incluya el país.',
    unsaid: '«No se dice» solo es correcto si ninguna frase lo dice del país ni de su región.',
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
  code: 'Código del resultado',
  again: 'Repetir las mismas preguntas',
  other: 'Empezar otro cuestionario',
};
