import type { StoryWords } from '../storyWords.ts';

export const words: StoryWords = {
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
    blanked: 'La pantalla está en negro. Pulse B o cambie de paso para volver.',
    pointer: 'Puntero',
    presenter: 'Ventana del orador',
    refused: 'El navegador bloqueó la ventana del orador.',
    open: 'Abrirla con este enlace',
    fullScreen: 'Pantalla completa',
    leave: 'Terminar la presentación',
    controls: 'La presentación',
    spotlightOff: 'Apagar el foco',
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
    together: 'Sincronizado con la presentación',
    alone: 'No hay ninguna presentación abierta en otra ventana.',
    openTalk: 'Abrir la presentación',
  },
  steps: {
    article: {
      title: 'Un artículo, un mapa',
      note: 'Un artículo del Partido Comunista de China (PCCh) describe sus relaciones con partidos de muchos países. El mapa muestra lo que dice; el rayado indica medias regionales. Situación en agosto de 2007, según el propio PCCh; sin verificar.',
    },
    named: {
      title: '32\u00a0partidos citados por su nombre',
      note: 'El artículo nombra 32\u00a0partidos en 18\u00a0países, aquí en color liso. De otros países solo menciona relaciones, y muchos no se mencionan.',
    },
    regions: {
      title: '6\u00a0regiones, 4\u00a0totales',
      note: 'De las 6\u00a0regiones del artículo, 4 tienen un total, cada uno con sus palabras: relaciones estables, relaciones de diverso tipo, relaciones, contactos. El artículo no los suma, y el atlas tampoco.',
    },
    asia: {
      title: 'Asia, primero los vecinos',
      note: 'La sección nombra los partidos gobernantes de Corea del Norte, Vietnam y Laos. Menciona partidos de otros 14\u00a0países sin nombrarlos, y no da ningún total.',
    },
    'west-asia-north-africa': {
      title: 'Asia Occidental y África del Norte, 17\u00a0países',
      note: 'El total cuenta 17\u00a0países, y el texto nombra 15. No dice qué otros se cuentan. El rayado indica la media regional, que no es el recuento de ningún país.',
    },
    africa: {
      title: 'África, más de 70\u00a0partidos en más de 40\u00a0países',
      note: 'Una sola frase da todos los totales de África. La sección no nombra ningún partido ni ningún país, así que los 46\u00a0Estados de 2007 tienen el mismo tono: la media regional, unos 2. Esa media no dice cuántos partidos tiene un país.',
    },
    'latin-america': {
      title: 'América Latina, 105 de 166\u00a0partidos',
      note: 'Solo aquí dice el artículo de cuántos: 105 de 166\u00a0partidos importantes, en 31 de 33\u00a0países. Añade contactos iniciales «con 32», pero no dice a qué se refieren esos 32.',
    },
    cuba: {
      title: 'Cuba: el único partido citado por su nombre en la región',
      note: 'Esta sección nombra un solo partido, así que Cuba aparece en color liso: un partido citado por su nombre pesa más que una media regional.',
    },
    'eastern-europe-central-asia': {
      title: 'Europa Oriental y Asia Central',
      note: 'El total cuenta contactos con más de 50\u00a0partidos de 24\u00a0países. La sección nombra 10\u00a0partidos, en Rusia y en 3\u00a0países de Asia Central.',
    },
    russia: {
      title: 'Rusia, 7\u00a0partidos',
      note: 'El artículo nombra aquí más partidos que en ningún otro país. Habla de contactos estrechos con 4 de los 7, y de contactos con los dirigentes de los otros 3: un país, dos expresiones.',
    },
    developed: {
      title: 'Países desarrollados, nombres sin total',
      note: 'Aquí es donde el artículo nombra más partidos, de izquierda y de derecha: 18 en 10\u00a0países, sin total. En Portugal nombra uno; eso no significa que sea el único. Los países sin partidos citados por su nombre no tienen cifra; eso no significa que haya pocos.',
    },
    wording: {
      title: 'Las palabras cambian',
      note: '«Muy estrechas», «estables», «contactos»: el artículo usa distintas palabras para las relaciones. Los colores muestran categorías nuestras, no una clasificación. El artículo dice que la CDU alemana y Forza Italia «están interesadas» y, poco después, que «estos partidos» han enviado delegaciones.',
    },
    organizations: {
      title: 'Las organizaciones no son países',
      note: 'El artículo menciona también relaciones con la Internacional Socialista, grupos del Parlamento Europeo y otras organizaciones. No pertenecen a ningún país, así que no tienen tono.',
    },
    'not-said': {
      title: 'Lo que el artículo no dice',
      note: 'Myanmar está situado entre países que el artículo nombra, pero no se menciona. Aparece en gris; eso no significa que no haya relaciones. El atlas nunca muestra el silencio como un cero.',
    },
    explore: {
      title: 'Explore por su cuenta',
      note: 'Elija un país. Cada tono abre las frases que lo justifican, y cada frase muestra los tonos que justifica.',
    },
  },
};
