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
      note: 'Un artículo del Partido Comunista de China (PCCh) habla de las relaciones de ese partido con los de muchos países. El mapa muestra lo que dice; el rayado son promedios sacados de sus totales. Es lo que ese partido dice de sí mismo, hasta agosto de 2007, sin verificar.',
    },
    named: {
      title: '32 partidos llamados por su nombre',
      note: 'El artículo nombra 32 partidos de 18 países; estos países llevan aquí color pleno. De otros países solo dice que hay relaciones, y de muchos no dice nada.',
    },
    regions: {
      title: '6 regiones, 4 totales',
      note: 'De las 6 regiones del artículo, 4 tienen un total, con palabras distintas: relaciones estables, relaciones de diverso tipo, relaciones, contactos. El artículo no los suma, y el atlas tampoco.',
    },
    asia: {
      title: 'Asia, primero los vecinos',
      note: 'La sección nombra los partidos gobernantes de Corea del Norte, Vietnam y Laos. Menciona sin nombrarlos los partidos de otros 14 países, y no da ningún total.',
    },
    'west-asia-north-africa': {
      title: 'Asia Occidental y Norte de África, 17 países',
      note: 'El total abarca 17 países, y el texto nombra 15. No dice qué otros se cuentan. El rayado es el promedio de la región; no es la cuenta de ningún país.',
    },
    africa: {
      title: 'África, más de 70 en más de 40',
      note: 'Todos los totales de África están en una frase. La sección no nombra ningún partido ni ningún país, así que los 46 Estados de 2007 comparten un tono: el promedio, unos 2. No dice nada de cuántos partidos tiene un país.',
    },
    'latin-america': {
      title: 'América Latina, 105 de 166',
      note: 'Solo aquí dice el artículo de cuántos: 105 de 166 partidos importantes, en 31 de 33 países. Añade contactos iniciales «con 32»; de qué, no lo dice.',
    },
    cuba: {
      title: 'Cuba, el único partido nombrado',
      note: 'En esta sección un solo partido tiene nombre; por eso Cuba lleva color pleno: un partido nombrado pesa más que un promedio.',
    },
    'eastern-europe-central-asia': {
      title: 'Europa Oriental y Asia Central',
      note: 'El total habla de contactos con más de 50 partidos de 24 países. La sección nombra 10 partidos, en Rusia y en 3 países de Asia Central.',
    },
    russia: {
      title: 'Rusia, 7 partidos',
      note: 'De ningún otro país nombra tantos el artículo. Con 4 de los 7 hay contactos estrechos; con los dirigentes de los otros 3, contactos: un país, dos maneras de decirlo.',
    },
    developed: {
      title: 'Países desarrollados, nombres sin total',
      note: 'Aquí es donde el artículo nombra más partidos, de izquierda y de derecha: 18 en 10 países, sin total. De Portugal nombra uno, lo que no significa que sea el único. Los países sin partido nombrado no tienen número, lo que no significa pocos.',
    },
    wording: {
      title: 'Las palabras difieren',
      note: '«Muy estrechas», «estables», «contactos»: el artículo usa distintas palabras para las relaciones. Los colores las agrupan en categorías nuestras y no ordenan nada. De la CDU alemana y de Forza Italia dice que están interesadas, y poco después que «estos partidos» han enviado delegaciones.',
    },
    organizations: {
      title: 'Las organizaciones no son países',
      note: 'El artículo habla también de relaciones con la Internacional Socialista, grupos del Parlamento Europeo y otras. No pertenecen a ningún país, así que no colorean ninguno.',
    },
    'not-said': {
      title: 'Lo que el artículo no dice',
      note: 'Myanmar está entre países que el artículo nombra, y no se menciona. Va en gris: no mencionado, lo que no significa ninguno. El atlas nunca dibuja el silencio como un cero.',
    },
    explore: {
      title: 'Explore por su cuenta',
      note: 'Elija un país. Cada tono abre las frases en las que se apoya, y cada frase muestra lo que se apoya en ella.',
    },
  },
};
