import type { StoryWords } from './words.ts';

export const es: StoryWords = {
  label: 'El relato, paso a paso',
  at: (n, all) => `${n} de ${all}`,
  announce: (at, title) => `${at}: ${title}`,
  show: 'Mostrar en el mapa',
  present: 'Presentar',
  talk: {
    label: 'Presentación',
    progress: 'Avance',
    back: 'Paso anterior',
    on: 'Paso siguiente',
    steps: 'Pasos',
    blank: 'Pantalla en negro',
    blanked: 'La pantalla está en negro. La tecla B o un paso la devuelven.',
    pointer: 'Puntero',
    presenter: 'Ventana del orador',
    refused: 'El navegador no abrió la ventana del orador.',
    open: 'Abrirla con este enlace',
    fullScreen: 'Pantalla completa',
    leave: 'Salir',
    controls: 'La presentación',
    spotlightOff: 'Apagar',
  },
  presenter: {
    label: 'Orador',
    now: 'Ahora',
    next: 'A continuación',
    end: 'Este es el último paso.',
    clock: 'Hora',
    elapsed: 'Tiempo transcurrido',
    reset: 'Poner a cero',
    blank: 'Pantalla en negro',
    unblank: 'Volver a mostrar la pantalla',
    isBlank: 'El público ve una pantalla en negro.',
    together: 'Al compás de la presentación',
    alone: 'No hay ninguna presentación abierta en otra ventana.',
    openTalk: 'Abrir la presentación',
  },
  steps: {
    article: {
      title: 'Un artículo, un mapa',
      note: 'Un artículo del Partido Comunista de China (PCCh) cuenta con qué partidos del mundo mantiene relaciones. El mapa muestra lo que dice el artículo. Es lo que ese partido dice de sí mismo, hasta agosto de 2007, sin verificar.',
    },
    named: {
      title: '32 partidos llamados por su nombre',
      note: 'El artículo nombra 32 partidos de 18 países; aquí llevan color pleno. De otros países solo dice que hay relaciones, y de muchos no dice nada.',
    },
    regions: {
      title: 'Seis regiones, cuatro totales',
      note: 'Cuatro de sus seis regiones tienen un total, y cada uno cuenta algo distinto: relaciones estables, relaciones de diverso tipo, contactos. No se pueden sumar, y el artículo no lo hace.',
    },
    asia: {
      title: 'Asia, primero los vecinos',
      note: 'La sección nombra los partidos gobernantes de Corea del Norte, Vietnam y Laos. De los partidos de otros catorce países habla sin dar nombres, y no da ningún total.',
    },
    'west-asia-north-africa': {
      title: 'Asia Occidental y Norte de África, 17 países',
      note: 'El total habla de 17 países, y el texto nombra 15. No dice cuáles son los otros dos. El rayado es el promedio de la región, no la cuenta de un país.',
    },
    africa: {
      title: 'África, más de 70 en más de 40',
      note: 'Una sola frase contiene toda África. No nombra ningún partido ni ningún país, así que todos los países tienen el mismo tono, el promedio.',
    },
    'latin-america': {
      title: 'América Latina, 105 de 166',
      note: 'Solo aquí dice el artículo de cuántos: 105 de 166 partidos importantes, en 31 de 33 países. Con otros 32 hay contactos iniciales.',
    },
    cuba: {
      title: 'Cuba, el único partido nombrado',
      note: 'De los 105 partidos, uno tiene nombre. El tono de Cuba sigue siendo el promedio de su región, porque un partido nombrado no significa que sea el único.',
    },
    'eastern-europe-central-asia': {
      title: 'Europa Oriental y Asia Central',
      note: 'El total habla de contactos con más de 50 partidos de 24 países. Diez partidos tienen nombre, en Rusia y en tres países de Asia Central.',
    },
    russia: {
      title: 'Rusia, siete partidos',
      note: 'Ningún otro país tiene tantos nombres. Con cuatro de los siete hay contactos estrechos; con tres, contactos con sus dirigentes: un país, dos maneras de decirlo.',
    },
    developed: {
      title: 'Países desarrollados, nombres sin total',
      note: 'Aquí es donde el artículo nombra más partidos, de izquierda y de derecha, y no da ningún total. Los países sin nombre van punteados o en gris, no contados como pocos.',
    },
    wording: {
      title: 'Las palabras difieren',
      note: '«Muy estrechas», «estables», «contactos»: el artículo describe cada relación a su manera. Los colores distinguen las palabras y no ordenan nada. De dos partidos solo dice que están interesados.',
    },
    organizations: {
      title: 'Las organizaciones no son países',
      note: 'El artículo habla también de relaciones con la Internacional Socialista, grupos del Parlamento Europeo y otras. No pertenecen a ningún país, así que no colorean ninguno.',
    },
    'not-said': {
      title: 'Lo que el artículo no dice',
      note: 'Myanmar está entre países que el artículo nombra, y no se menciona. Va en gris: no mencionado, lo que no significa ninguno. El atlas nunca escribe cero.',
    },
    explore: {
      title: 'Explore por su cuenta',
      note: 'Elija un país. Cada tono abre la frase en la que se apoya, y cada frase muestra todo lo que se apoya en ella.',
    },
  },
};
