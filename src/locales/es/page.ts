import { REMEMBERS_FAILURES } from '../../lib/failures.ts';
import { capital } from '../formats.ts';
import { notes } from './notes.ts';
import {
  number,
  list,
  count,
  amount,
  parties,
  aboutParties,
  countries,
  named,
  places,
  during,
  when,
  short,
  figure,
} from './phrases.ts';
import { reasons } from './reasons.ts';
import type { Translation } from '../words.ts';

const strengths = {
  close: 'Relaciones estrechas: amistad o contactos estrechos',
  stable: 'Relaciones estables, buenas, satisfactorias o cordiales',
  developing: 'Relaciones en desarrollo',
  contacts: 'Contactos',
  visits: 'Visitas y conferencias',
  interest: 'Interés en las relaciones',
} as const;

const shortStrengths = {
  close: 'relaciones estrechas',
  stable: 'relaciones estables o buenas',
  developing: 'relaciones en desarrollo',
  contacts: 'contactos',
  visits: 'visitas',
  interest: 'interés',
} as const;

const account = 'Según el propio PCCh, sin verificar';

/** La interfaz en español. */
export const words: Translation = {
  locale: 'es',
  coders: { ...reasons, ...notes },
  names: {
    introduction: 'Introducción',
    asia: 'Asia',
    'west-asia-north-africa': 'Asia Occidental y África del Norte',
    africa: 'África',
    'latin-america': 'América Latina',
    'eastern-europe-central-asia': 'Europa Oriental y Asia Central',
    developed: 'Países desarrollados',
    organizations: 'Organizaciones',
    closing: 'Párrafo final',
    source: 'Fuente',
    'western-europe': 'Europa Occidental',
    'northern-europe': 'Europa del Norte',
    oceania: 'Oceanía',
    'north-america': 'América del Norte',
    'central-asia': 'Asia Central',
    transcaucasia: 'Transcaucasia',
    'ashmore-cartier': 'Islas Ashmore y Cartier',
    crimea: 'Crimea',
    kosovo: 'Kosovo',
    'northern-cyprus': 'Chipre del Norte',
    siachen: 'Glaciar de Siachen',
    somaliland: 'Somalilandia',
    'southern-kurils': 'Islas Kuriles del Sur',
    hkg: 'Hong Kong',
    mac: 'Macao',
    cog: 'Congo',
    cod: 'República Democrática del Congo',
    mmr: 'Myanmar',
    prk: 'Corea del Norte',
    kor: 'Corea del Sur',
    pse: 'Palestina',
    usa: 'Estados Unidos',
    vat: 'Santa Sede',
  },
  pageTitle:
    'Atlas de relaciones: las relaciones del Partido Comunista de China con otros partidos, frase por frase',
  title: 'Atlas de relaciones',
  subtitle:
    '¿Con qué partidos dice tener relaciones el Partido Comunista de China (PCCh)? Según el propio PCCh, situación en agosto de 2007, frase por frase.',
  account,
  about: 'Acerca de este mapa',
  skipToArticle: 'Ir al artículo',
  parties,
  countries,
  places,
  amount,
  figure,
  noTotal: 'no se da ningún total',

  settings: {
    title: 'Ajustes',
  },
  language: {
    failed: (name) => `No se pudo cargar este idioma: ${name}. La página sigue en español.`,
    close: 'Cerrar',
  },

  layers: {
    legend: 'Qué mostrar',
    parties: {
      name: 'Número de partidos',
      about: 'Los partidos que el artículo nombra; donde solo da un total regional, la media',
    },
    named: {
      name: 'Solo los citados por su nombre',
      about: 'Solo los partidos que el artículo nombra; sin medias',
    },
    regions: { name: 'Regiones', about: 'Las seis regiones del artículo, con los totales que da' },
    wording: {
      name: 'Expresiones',
      about: 'Cómo describe el artículo las relaciones, en categorías nuestras',
    },
    blank: { name: 'Mapa mudo', about: 'Todos los países con el mismo aspecto' },
    own: { name: 'Sus cifras', about: 'Cifras de su propio archivo' },
  },

  map: {
    label:
      'Mapa mundial de las relaciones entre partidos. Las flechas llevan de un país a otro; Intro abre el país.',
    regionsLabel: 'Las seis regiones y sus totales',
    inset: 'Europa Occidental, ampliada',
    spot: (lat, lon) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'sur' : 'norte'}, ${Math.abs(lon)}° ${lon < 0 ? 'oeste' : 'este'}`,
    gesture: 'Para acercar o alejar, mantenga pulsado Ctrl o ⌘ y gire la rueda, o use dos dedos.',
    controls: 'Mover el mapa',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    whole: 'Mostrar el mundo entero',
    left: 'Mover a la izquierda',
    right: 'Mover a la derecha',
    up: 'Mover hacia arriba',
    down: 'Mover hacia abajo',
    projection: 'Proyección',
    projections: {
      'equal-earth': 'Equal Earth',
      'natural-earth': 'Natural Earth',
      mercator: 'Mercator',
      globe: 'Globo',
    },
    meridians: { atlantic: 'Atlántico', pacific: 'Pacífico' },
    mercatorWarning:
      'Mercator agranda el extremo norte: Groenlandia parece tan grande como África, que en realidad es 14\u00a0veces mayor.',
    noCamera: 'No se pudo cargar el zoom. El mapa y el artículo siguen disponibles.',
  },

  mark: (name, shade) => `${name}: ${shade}`,
  sentences: (some) => some.join(' '),

  shade: (evidence, value) =>
    ({
      home: 'el tema del artículo',
      named: named(value ?? 0),
      average: `${aboutParties(value ?? 0)}, media regional`,
      unnumbered: 'mencionado, sin cifra',
      none: 'no mencionado',
    })[evidence],

  meaning: {
    home: 'China es el tema: el artículo trata de las relaciones de su partido con otros. No tiene cifra.',
    homeTerritory: 'Se muestra con China, el tema del artículo. No tiene cifra.',
    named: (n) => `${named(n)}.`,
    mayBeMore: 'Puede haber más.',
    soleLegal: 'Ningún otro partido era legal allí en agosto de 2007.',
    average: (n) => `${capital(aboutParties(n))}, de media.`,
    averageOf: (region) => `Media regional (${region}), no un recuento de este país.`,
    averageToo: (n, region) => `Media regional (${region}): ${aboutParties(n)}.`,
    notNamed: (name) => `El artículo no nombra este país (${name}).`,
    onlyGroup: (group) => `Solo se menciona como parte de un grupo («${group}»).`,
    arithmetic: (total, among, quotient) =>
      `Media: ${total} ÷ ${among} ≈ ${number.format(quotient)} (redondeada).`,
    averageSays: 'Una media no dice cuántos partidos tiene un país.',
    countsEither: (outside, inside, all, others) =>
      `El total cuenta ${outside} de los ${countries(all)} de la región que no se nombran, o ${inside} si incluye los ${number.format(others)} que nombra otra sección.`,
    countsAllBut: (counted, all, missing) =>
      `El total cuenta ${number.format(counted)} de ${countries(all)}. El artículo no dice cuáles son los ${number.format(missing)} restantes.`,
    countsNamed: (counted, n) =>
      `El total cuenta ${countries(counted)}; el artículo nombra ${number.format(n)}.`,
    unnumbered: 'El artículo menciona relaciones con sus partidos, pero no da ninguna cifra.',
    unnumberedGroup: (group) => `Solo se menciona como parte de un grupo («${group}»), sin cifra.`,
    none: 'No se menciona. Eso no significa que no haya relaciones.',
    noneMaybe: (total) =>
      `No se menciona. Puede estar entre los países contados (${total}); el artículo no lo dice.`,
    noParties: (total) =>
      `No se nombra. Los países contados (${total}) tienen partidos; aquí ninguno era legal en agosto de 2007. En el caso de los países sin partidos, el artículo menciona relaciones con gobiernos, organizaciones o grupos.`,
    disputed: 'En disputa: sin cifra.',
    noValue: 'No se menciona. Este atlas no le da ninguna cifra ni toma posición sobre su estatus.',
    apart: {
      crimea:
        'Los datos del mapa muestran Crimea como parte de Rusia; en agosto de 2007 era parte de Ucrania. Por eso se muestra aparte, sin la cifra de ninguna de las dos.',
    },
    namedLayer: (n) => `${named(n)}. Esta capa no incluye medias.`,
    namedLayerNone: 'Se menciona, pero no se nombra ningún partido.',
    wording: (words) => `${words} (categoría de expresión).`,
    regional: 'Ninguna frase lo nombra; su región tiene un total.',
  },
  asOf: during,
  regionFigure: (region, text, date) => `${region}: ${text}, ${during(date)}`,
  noFigure: (region) => `${region}: no se da ningún total`,

  legend: {
    title: 'Qué significan los tonos',
    whole: (name, about) => `${name} ${about}`,
    named: 'Partidos citados por su nombre',
    average: 'Media regional',
    unnumbered: 'Mencionado, sin cifra',
    unnumberedNamed: 'Mencionado, sin nombrar partidos',
    none: 'No mencionado',
    home: 'China',
    homeAbout: 'el tema',
    disputed: ['En disputa:', 'sin cifra'],
    wording: 'Cómo describe el artículo las relaciones',
    wordingAbout: 'categorías nuestras, no una clasificación',
    regional: 'Solo su región tiene un total',
    regions: 'Las regiones del artículo',
    regionsAbout: 'los colores solo las distinguen',
    strength: strengths,
    mixedStrengths: (some) => capital(list.format(some.map((one) => shortStrengths[one]))),
    exact: (n) => parties(n),
    about: (n) => `aprox. ${number.format(n)}`,
    onMap: (n) => `${countries(n)} en el mapa`,
    caution: `${account}.`,
    boundaries: 'Fronteras: Natural Earth, de facto; no implican ninguna postura.',
  },

  panel: {
    label: 'Frases del artículo',
    fold: 'Ocultar el panel',
    resize: 'Ancho del panel',
    readAloud: 'Escuchar',
    stopReading: 'Detener',
    sheet: {
      half: 'Subir el panel',
      full: 'Bajar el panel',
    },
    contents: 'Índice',
    rest: 'El artículo',
    also: 'También en el artículo',
    alsoAbout: {
      organization: 'Las organizaciones no son países, así que el mapa no muestra ninguna.',
      person: 'Las personas no representan países, así que el mapa no muestra a ninguna.',
      event:
        'Un acontecimiento con lugar conocido resalta el país correspondiente. Los demás están solo en el texto.',
    },
    glance: 'Las cifras, de un vistazo',
    glanceNamed: (c, p) => `${countries(c)} con ${named(p)}`,
    glanceSpoken: (c) => `${countries(c)} cuyos partidos se mencionan`,
    glanceGroups: (c) =>
      count(c, {
        one: '# país que solo se menciona como parte de un grupo',
        other: '# países que solo se mencionan como parte de un grupo',
      }),
    noWorld:
      'No hay un total mundial: el artículo no lo da, y sus totales regionales cuentan cosas distintas.',
    doubts: (n) => `Lo que no cuadra en el artículo (${number.format(n)})`,
    law: (reason) => `No procede del artículo: ${reason}.`,
    why: (region, reason) => `Región: ${region} (${reason})`,
    printedAs: (name) => `en el artículo: «${name}»`,
    standard: (name) => `nombre habitual: ${name}`,
    partiesNamed: (n) =>
      `${n === 1 ? 'Partido citado' : 'Partidos citados'} por su nombre (${number.format(n)})`,
    nothingSaid: (name, region) =>
      `El artículo no menciona este país (${name}). La sección sobre su región, «${region}», aparece abajo como contexto.`,
    figureOf: (relation, counted, date) => `«${relation}»; se cuentan: ${counted}; ${during(date)}`,
    namesOf: (n, total) => `El artículo nombra ${parties(n)}; el total es de ${total}.`,
    namesNone: (total) => `El artículo no nombra ninguno de esos partidos (total: ${total}).`,
    namesOnly: (n) => `El artículo nombra ${parties(n)} y no da ningún total.`,
    countriesOf: (n) => `Sus países (${number.format(n)})`,
    countriesNamed: (n, all) =>
      n === 0
        ? `De los ${countries(all)} que se muestran aquí, el artículo no nombra ninguno.`
        : `De los ${countries(all)} que se muestran aquí, el artículo nombra ${number.format(n)}.`,
    rests: (n) => `Esta frase justifica el tono de ${countries(n)}.`,
    restsSome: (n, all) =>
      n === 0
        ? `Habla de ${countries(all)}, pero no justifica el tono de ninguno.`
        : `Habla de ${countries(all)} y justifica el tono de ${n === 1 ? 'uno' : number.format(n)} de ellos.`,
    counts: (total) => `Da esta cifra: ${total}.`,
    supportsNothing: 'Esta frase no justifica ningún tono.',
    claims: 'Qué dice',
    event: (date) => `Acontecimiento, ${when(date)}`,
    person: 'Persona',
    organization: 'Organización',
    party: (country) => `Partido (${country})`,
    group: 'Grupo de países',
    figure: 'Cifra',
    mention: (country) => `Mención (${country})`,
    number: 'Un número, pero no de partidos',
    cite: (section, paragraph, sentence) =>
      paragraph === 0 ? `${section}, título` : `${section}, párrafo ${paragraph}, frase ${sentence}`,
    wordingOf: (words) => `${words} (categoría de expresión)`,
    allCountries: 'Todos los países y territorios, de la A a la Z',
    opened: (name, marked) =>
      marked === 0
        ? `Se ha abierto: ${name}.`
        : `Se ha abierto: ${name}; ${count(marked, { one: '# frase marcada', other: '# frases marcadas' })}.`,
  },

  search: {
    label: 'Buscar un país, un partido o una palabra del artículo',
    placeholder: 'País, partido o palabra',
    failed: 'No se pudo cargar la búsqueda.',
    kinds: {
      country: 'Países y territorios',
      party: 'Partidos',
      organization: 'Organizaciones',
      region: 'Regiones y grupos',
      person: 'Personas',
      event: 'Acontecimientos',
      sentence: 'En el artículo',
    },
    event: (date) => capital(when(date)),
    matches: (n) => count(n, { one: '# frase', other: '# frases' }),
  },

  trouble: {
    map: 'No se pudo dibujar el mapa. El artículo sigue disponible.',
    card: 'No se pudo mostrar esta tarjeta. El texto de abajo está completo.',
    legend: 'No se pudo mostrar la leyenda. El mapa y el artículo siguen disponibles.',
    page: 'No se pudo mostrar el atlas. Este es el artículo completo.',
    retry: REMEMBERS_FAILURES ? 'Recargar la página' : 'Reintentar',
    search: 'La búsqueda no funciona. El mapa y el artículo siguen disponibles.',
  },

  table: {
    view: 'Vista',
    modes: { map: 'Mapa', table: 'Tabla', story: 'Relato', quiz: 'Cuestionario' },
    loading: 'Cargando las tablas…',
    failed: 'No se pudieron cargar las tablas. El mapa y el artículo siguen disponibles.',
    names: { countries: 'Países', parties: 'Partidos', figures: 'Cifras', claims: 'Afirmaciones' },
    rowCount: (n, all) =>
      n === all
        ? count(all, { one: '# fila', other: '# filas' })
        : `${number.format(n)} de ${count(all, { one: '# fila', other: '# filas' })}`,
    copied: (n) => `${count(n, { one: '# fila copiada', other: '# filas copiadas' })}.`,
  },

  compare: {
    failed: 'No se pudo cargar la comparación.',
    pin: 'Comparar',
    full: (most) => `Puede comparar hasta ${number.format(most)} lugares. Quite uno para añadir otro.`,
  },

  offline: {
    update: 'Actualizar',
    waits: 'Hay una versión nueva del atlas. Al actualizar, seguirá donde está.',
  },

  timeline: {
    title: 'Fechas en el artículo',
    button: 'Fechas',
    choose: 'Elija una fecha para leer su frase.',
    count: (n) => count(n, { one: '# fecha', other: '# fechas' }),
    figures: (n, sentences) =>
      `${count(n, { one: '# cifra', other: '# cifras' })} en ${count(sentences, { one: '# frase', other: '# frases' })}; cada una cuenta una cosa distinta.`,
    date: when,
    short,
    figure: (region, text) => `${region}: ${text}`,
    moment: (date, name) => `${capital(date)}: ${name}`,
    publication: (date) => `Publicado ${during(date)}`,
  },

  keys: {
    skipToMap: 'Ir al mapa',
    title: 'Ayuda',
    open: 'Ayuda: teclado y enseñanza',
    close: 'Cerrar',
  },

  numbers: {
    open: 'Añadir sus cifras',
    failed: 'No se pudo cargar la herramienta para sus cifras.',
  },

  tools: {
    projector: 'Modo proyector',
    draw: 'Dibujar en el mapa',
    failed: 'No se pudo cargar esta función.',
  },

  share: {
    open: 'Compartir o exportar',
    title: 'Compartir y exportar',
    close: 'Cerrar',
    loading: 'Cargando las opciones para compartir…',
    failed:
      'No se pudieron cargar las opciones para compartir. El enlace a esta vista está en la barra de direcciones.',
  },

  story: {
    label: 'El relato',
    present: 'Presentar',
    presentAbout: 'Presentar el relato a pantalla completa',
    loading: 'Cargando el relato…',
    failed: 'No se pudo cargar el relato. El mapa y el artículo siguen disponibles.',
  },

  quiz: {
    label: 'Cuestionario',
    loading: 'Cargando el cuestionario…',
    failed: 'No se pudo cargar el cuestionario. El mapa y el artículo siguen disponibles.',
  },

  presets: { label: 'Ir a', world: 'Mundo' },
  shell: {
    headline: (named, states, averaged) =>
      `${parties(named)} citados por su nombre, en ${countries(states)}. De otros ${number.format(averaged)}\u00a0países, solo totales regionales.`,
    headlineNamed: (named, states) => `${parties(named)} citados por su nombre, en ${countries(states)}.`,
    headlineRegions: (regions, totals) =>
      `${number.format(regions)}\u00a0regiones. ${number.format(totals)} tienen un total, cada uno con sus propias palabras.`,
    headlineWording: 'Estrechas, estables, en desarrollo: las relaciones en palabras del artículo.',
    deck: 'Con qué partidos dice tener relaciones el Partido Comunista de China (PCCh): según el propio PCCh, situación en agosto de 2007; sin verificar.',
    deckRegions:
      'Los colores solo distinguen las regiones. Los totales no se pueden sumar, y el artículo no los suma.',
    deckWording:
      'Palabras distintas, no una clasificación. Las franjas indican dos expresiones para un país.',
    invite: 'Elija un país para leer sus frases.',
    article: 'Artículo',
    present: 'Presentar',
    share: 'Compartir',
    more: 'Más',
    show: 'Mostrar',
    showLegend: 'Colorear el mapa según',
    world: 'Mundo',
    center: 'Centrar en',
    dates: (from, to) => `Fechas: de ${from} a ${to}`,
    closeDates: 'Cerrar las fechas',
    keyRegions: 'Las regiones del artículo',
    keyWording: 'Cómo describe el artículo las relaciones',
    key: 'Lo que dice el artículo',
    keyNamed: ['Citados por su nombre,', 'al menos', 'al menos este número'],
    keyAverage: ['Media regional,', 'redondeada'],
    keyMentioned: ['Mencionado,', 'sin cifra'],
    keyNone: ['No mencionado'],
    readOn: 'seguir leyendo',
    wholeArticle: 'Artículo completo',
    place: (paragraph, sentence) => (paragraph === 0 ? 'Título' : `Párrafo ${paragraph}, frase ${sentence}`),
    placeShort: (paragraph, sentence) => `¶\u00a0${paragraph}, ${sentence}`,
  },
};
