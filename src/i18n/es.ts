import { capital } from './formats.ts';
import {
  number,
  list,
  count,
  amount,
  parties,
  aboutParties,
  countries,
  places,
  month,
  when,
  figure,
} from './phrases.es.ts';
import type { Translation } from './words.ts';

const strengths = {
  close: 'Estrechas: amistad o contactos estrechos',
  stable: 'Relaciones estables, buenas, satisfactorias o cordiales',
  developing: 'Relaciones en desarrollo',
  contacts: 'Contactos',
  visits: 'Visitas y conferencias',
  interest: 'Interés en tener relaciones',
} as const;

const shortStrengths = {
  close: 'relaciones estrechas',
  stable: 'relaciones estables o buenas',
  developing: 'relaciones en desarrollo',
  contacts: 'contactos',
  visits: 'visitas',
  interest: 'interés',
} as const;

const named = (n: number) => count(n, { one: '# partido nombrado', other: '# partidos nombrados' });

const account = 'Relato del propio PCCh, sin verificar';

/** La interfaz en español. */
export const es: Translation = {
  locale: 'es',
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
    'Atlas de relaciones: las relaciones del Partido Comunista de China con los partidos del mundo, frase por frase',
  title: 'Atlas de relaciones',
  subtitle:
    'Con qué partidos del mundo mantiene relaciones el Partido Comunista de China: su propio relato de agosto de 2007, frase por frase.',
  account,
  about: 'Acerca de este mapa',
  skipToArticle: 'Ir al artículo',
  parties,
  countries,
  places,
  amount,
  figure,
  noTotal: 'no se da un total',

  settings: {
    title: 'Ajustes',
    language: 'Idioma',
    languageAuto: 'El del navegador',
    theme: 'Tema',
    themes: { auto: 'El del dispositivo', light: 'Claro', dark: 'Oscuro' },
    text: 'Tamaño del texto',
    texts: { normal: 'Normal', large: 'Grande', larger: 'Muy grande' },
    motion: 'Animaciones',
    motions: { auto: 'Según el dispositivo', reduced: 'Reducidas', full: 'Completas' },
    keys: 'Atajos de una sola tecla',
    keysChoices: { on: 'Activados', off: 'Desactivados' },
    about: 'El artículo permanece en inglés. Los ajustes se guardan solo en este dispositivo.',
  },
  language: {
    failed: (name) => `No se ha podido cargar el idioma «${name}». La página sigue en español.`,
    retry: 'Reintentar',
    close: 'Cerrar',
  },

  layers: {
    legend: 'Mostrar',
    parties: {
      name: 'Número de partidos',
      about: 'Los partidos que el artículo nombra, o la media de la región cuando solo da un total',
    },
    named: {
      name: 'Solo nombrados',
      about: 'Solo los partidos que el artículo llama por su nombre; sin medias',
    },
    regions: { name: 'Regiones', about: 'Las seis regiones del artículo, con los totales que este imprime' },
    wording: { name: 'Expresiones', about: 'Cómo califica el artículo la relación, en categorías nuestras' },
    blank: { name: 'Mapa mudo', about: 'Todos los países del mismo tono' },
    own: { name: 'Sus cifras', about: 'Cifras de un archivo suyo' },
  },

  map: {
    label:
      'Mapa mundial de las relaciones entre partidos. Las flechas llevan de un país a otro; Intro abre uno.',
    regionsLabel: 'Las seis regiones y sus totales impresos',
    loading: 'Dibujando los contornos de las regiones…',
    failed:
      'No se han podido cargar los contornos de las regiones. Los colores y el artículo están completos sin ellos.',
    retry: 'Reintentar',
    scroll: 'El mapa continúa a ambos lados: arrástrelo.',
    spot: (lat, lon) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'sur' : 'norte'}, ${Math.abs(lon)}° ${lon < 0 ? 'oeste' : 'este'}`,
    gesture: 'Para acercar o alejar, mantenga pulsado Ctrl o ⌘ y gire la rueda, o use dos dedos.',
    controls: 'Mover el mapa',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    whole: 'El mundo entero',
    left: 'Hacia la izquierda',
    right: 'Hacia la derecha',
    up: 'Hacia arriba',
    down: 'Hacia abajo',
    projection: 'Proyección',
    projections: {
      'equal-earth': 'Equal Earth',
      'natural-earth': 'Natural Earth',
      mercator: 'Mercator',
      globe: 'Globo',
    },
    meridian: 'Centro',
    meridians: { atlantic: 'Atlántico entero', pacific: 'Pacífico entero' },
    mercatorWarning:
      'Mercator agranda lo que está muy al norte: Groenlandia parece tan grande como África, que tiene 14 veces su tamaño.',
    noCamera: 'No se ha podido cargar el zoom.',
  },

  mark: (name, shade) => `${name}: ${shade}`,
  sentences: (some) => some.join(' '),

  shade: (evidence, value) =>
    ({
      home: 'el tema del artículo',
      named: named(value ?? 0),
      average: `aproximadamente ${number.format(value ?? 0)}, media de su región`,
      unnumbered: 'se menciona, sin cifra',
      none: 'no se menciona',
    })[evidence],

  meaning: {
    home: 'China es el tema del artículo, que cuenta las relaciones de su partido con otros. No lleva cifra.',
    homeTerritory: 'Se dibuja con China, el tema del artículo. No lleva cifra.',
    named: (n) =>
      n === 1
        ? 'Al menos 1 partido: el artículo lo nombra.'
        : `Al menos ${parties(n)}: el artículo los nombra.`,
    namedSole: '1 partido: el artículo lo nombra. En agosto de 2007 ningún otro era legal allí.',
    average: (n, region) =>
      `${capital(aboutParties(n))}: es la media de la región «${region}», no un recuento de este país.`,
    averageToo: (n, region) => `La media de la región «${region}» es de unos ${number.format(n)}.`,
    notNamed: (name) => `El artículo no nombra este país (${name}).`,
    onlyGroup: (group) => `Solo se menciona como parte de un grupo («${group}»).`,
    arithmetic: (total, among, quotient) =>
      `Media: ${total} ÷ ${among} ≈ ${number.format(quotient)}, redondeada.`,
    averageSays: 'Una media no dice nada de cuántos partidos tiene un país.',
    countsEither: (outside, inside, all, others) =>
      `El total cuenta ${outside} de los ${number.format(all)} países que aquí no se nombran, o ${inside} si incluye los ${number.format(others)} que nombra otra sección.`,
    countsAllBut: (counted, all, missing) =>
      `El total cuenta ${number.format(counted)} de ${countries(all)} y no dice cuáles faltan (${number.format(missing)}).`,
    countsNamed: (counted, n) => `El total cuenta ${countries(counted)}; se nombran ${number.format(n)}.`,
    unnumbered: 'El artículo menciona relaciones con partidos de este país y no da ninguna cifra.',
    unnumberedGroup: (group) =>
      `Solo se menciona como parte de un grupo («${group}»); no se da ninguna cifra.`,
    none: 'No se menciona. Eso no significa que no haya relaciones.',
    noneMaybe: (total) =>
      `No se menciona. Puede estar entre los países contados (${total}); el artículo no lo dice.`,
    noParties: (total) =>
      `No se nombra. Los países contados (${total}) tienen partidos; aquí ninguno era legal en agosto de 2007. De esos países dice el artículo que hay relaciones con sus gobiernos, organizaciones o grupos.`,
    noValue: 'No se menciona. Este atlas no le atribuye ninguna cifra ni toma posición sobre su estatus.',
    apart: {
      crimea:
        'Los datos del mapa dibujan Crimea como parte de Rusia; en agosto de 2007 era parte de Ucrania. Por eso se dibuja aparte y no toma la cifra de ninguna de las dos.',
    },
    namedLayer: (n) => `${named(n)}. Esta capa no incluye medias.`,
    namedLayerNone: 'Se menciona, pero no se nombra ningún partido.',
    wording: (words) => `Categoría de expresión: ${words}.`,
    regional: 'Ninguna frase lo nombra; su región tiene un total.',
  },
  asOf: (date) => `hasta ${month(date)}`,
  regionFigure: (region, text, date) => `${region}: ${text}, hasta ${month(date)}`,
  noFigure: (region) => `${region}: no se da un total`,

  legend: {
    title: 'Qué significan los tonos',
    named: 'Partidos nombrados',
    namedAbout: 'al menos esa cantidad',
    average: 'Media de la región',
    averageAbout: 'su total repartido por igual; no es la cifra de ningún país',
    unnumbered: 'Se menciona, sin cifra',
    unnumberedAbout: 'relaciones afirmadas',
    unnumberedNamed: 'Se menciona, sin nombrar partidos',
    none: 'No se menciona',
    noneAbout: 'no significa ninguno',
    noneRegions: 'Territorios, zonas en disputa, Estados formados después de 2007',
    home: 'China',
    homeAbout: 'el tema',
    wording: 'Cómo expresa el artículo la relación',
    wordingAbout: 'en categorías nuestras, no una clasificación',
    regional: 'Solo su región tiene un total',
    regions: 'Regiones del artículo',
    regionsAbout: 'los colores solo las distinguen',
    strength: strengths,
    mixedStrengths: (some) => capital(list.format(some.map((one) => shortStrengths[one]))),
    exact: (n) => parties(n),
    about: (n) => `aprox. ${number.format(n)}`,
    drawn: (n) => count(n, { one: '# país dibujado', other: '# países dibujados' }),
    caution: `${account}.`,
    boundaries: 'Fronteras: Natural Earth, de facto; no implican ninguna toma de posición.',
  },

  panel: {
    label: 'Lo que dice el artículo',
    fold: 'Ocultar el panel',
    unfold: 'Mostrar el panel',
    resize: 'Ancho del panel',
    sheet: {
      peek: 'Abrir el panel hasta la mitad',
      half: 'Abrir el panel hasta arriba',
      full: 'Bajar el panel',
    },
    back: 'Artículo',
    contents: 'Índice',
    rest: 'El artículo',
    readAll: 'Leer el artículo completo',
    howTo: 'Cómo leer el mapa',
    glance: 'Las cifras de un vistazo',
    glanceNamed: (c, p) => `${countries(c)} con ${named(p)}`,
    glanceSpoken: (c) => `${countries(c)} cuyos partidos se mencionan`,
    glanceGroups: (c) =>
      count(c, {
        one: '# país que solo se menciona como parte de un grupo',
        other: '# países que solo se mencionan como parte de un grupo',
      }),
    noWorld: 'No hay un total mundial: el artículo no lo da, y sus totales regionales no cuentan lo mismo.',
    doubts: (n) => `Lo que no cuadra en el artículo (${number.format(n)})`,
    reasons: { 'named in its section': 'se nombra en su sección', 'geography only': 'solo por geografía' },
    law: (reason) => `Fuera del artículo: ${reason}.`,
    why: (reason) => `figura aquí por esta razón: ${reason}`,
    printedAs: (name) => `en el artículo: «${name}»`,
    standard: (name) => `nombre habitual: ${name}`,
    partiesNamed: (n) => `${n === 1 ? 'Partido nombrado' : 'Partidos nombrados'} (${number.format(n)})`,
    nothingSaid: (name, region) =>
      `El artículo no menciona este país (${name}). La sección sobre su región, «${region}», aparece abajo como contexto.`,
    figureOf: (relation, counted, date) => `«${relation}»; se cuentan: ${counted}; hasta ${month(date)}`,
    namesOf: (n, total) => `El artículo nombra ${parties(n)} (total: ${total}).`,
    namesNone: (total) => `El artículo no nombra ningún partido (total: ${total}).`,
    namesOnly: (n) => `El artículo nombra ${parties(n)} y no da ningún total.`,
    countriesOf: (n) => `Sus países (${number.format(n)})`,
    countriesNamed: (n, all) =>
      n === 0
        ? `De los ${countries(all)} dibujados aquí no nombra ninguno.`
        : `De los ${countries(all)} dibujados aquí nombra ${number.format(n)}.`,
    rests: (n) => `El tono de ${countries(n)} se apoya en esta frase.`,
    restsSome: (n, all) => `Habla de ${countries(all)}; en ella se apoya el tono de ${number.format(n)}.`,
    counts: (total) => `Cuenta: ${total}.`,
    supportsNothing: 'Ningún tono se apoya en esta frase.',
    claims: 'Qué dice',
    event: (date) => `Acontecimiento, ${when(date)}`,
    person: 'Persona',
    organization: 'Organización',
    party: (country) => `Partido (${country})`,
    group: 'Grupo de países',
    figure: 'Cifra',
    mention: (country) => `Mención (${country})`,
    number: 'Un número que no cuenta partidos',
    cite: (section, paragraph, sentence) =>
      paragraph === 0 ? `${section}, título` : `${section}, párrafo ${paragraph}, frase ${sentence}`,
    wordingOf: (words) => `Categoría de expresión: ${words}`,
    allCountries: 'Todos los países y territorios, de la A a la Z',
    opened: (name, marked) =>
      marked === 0
        ? `Se ha abierto ${name}.`
        : `Se ha abierto ${name}, ${count(marked, { one: '# frase marcada', other: '# frases marcadas' })}.`,
    next: 'Ir a la siguiente frase marcada',
    marked: (n) => count(n, { one: '# frase marcada', other: '# frases marcadas' }),
  },

  search: {
    label: 'Buscar países, partidos y en el artículo',
    placeholder: 'Buscar',
    results: 'Resultados',
    clear: 'Borrar la búsqueda',
    loading: 'Cargando la búsqueda…',
    failed: 'No se ha podido cargar la búsqueda.',
    retry: 'Reintentar',
    hint: 'Busque un país en cualquiera de los seis idiomas, un partido, una organización, una región, una persona, un acontecimiento o cualquier palabra del artículo.',
    nothing: (query) => `Nada se llama «${query}», y el artículo no contiene esas palabras.`,
    kinds: {
      country: 'Países y territorios',
      party: 'Partidos',
      organization: 'Organizaciones',
      region: 'Regiones y grupos',
      person: 'Personas',
      event: 'Acontecimientos',
      sentence: 'En el artículo',
    },
    someOf: (shown, total) =>
      shown < total ? `${number.format(shown)} de ${number.format(total)}` : number.format(total),
    found: (n) => `${count(n, { one: '# resultado', other: '# resultados' })}.`,
    evidence: (evidence, value, region) =>
      ({
        home: 'El tema del artículo',
        named: named(value ?? 0),
        average: `${capital(aboutParties(value ?? 0))}: media de la región «${region}»`,
        unnumbered: 'Se menciona, sin cifra',
        none: 'No se menciona, lo que no significa ninguno',
      })[evidence] ?? '',
    group: (n) => `Grupo de ${countries(n)}`,
    event: (date) => capital(when(date)),
    matches: (n) => count(n, { one: '# frase', other: '# frases' }),
    matchOf: (at, n) => `${number.format(at)} de ${number.format(n)}`,
    matchSpoken: (at, n) => `Frase ${number.format(at)} de ${number.format(n)}.`,
    next: 'Frase encontrada siguiente',
    previous: 'Frase encontrada anterior',
  },

  trouble: {
    map: 'El mapa no se puede dibujar en este momento. El artículo de al lado está completo.',
    card: 'Esta ficha no se puede mostrar en este momento. El texto de abajo está completo.',
    legend: 'La leyenda no se puede mostrar en este momento. El mapa y el artículo siguen funcionando.',
    page: 'El atlas no se puede mostrar en este momento. Este es el artículo completo.',
    retry: 'Reintentar',
    search: 'La búsqueda no funciona en este momento. El mapa y el artículo sí.',
  },

  table: {
    view: 'Vista',
    modes: { map: 'Mapa', table: 'Tabla', story: 'Relato', quiz: 'Quiz' },
    loading: 'Cargando las tablas…',
    failed: 'No se han podido cargar las tablas. El mapa y el artículo están completos sin ellas.',
    retry: 'Reintentar',
    names: { countries: 'Países', parties: 'Partidos', figures: 'Cifras', claims: 'Afirmaciones' },
    shown: (n, all) =>
      n === all
        ? count(all, { one: '# fila', other: '# filas' })
        : `${number.format(n)} de ${count(all, { one: '# fila', other: '# filas' })}`,
    copied: (n) => `${count(n, { one: '# fila copiada', other: '# filas copiadas' })}.`,
  },

  compare: {
    failed: 'No se ha podido cargar la comparación.',
    label: 'Lugares comparados',
    pin: 'Comparar',
    full: (most) => `Ya se comparan ${number.format(most)} lugares: quite uno para añadir otro.`,
    one: 'Añada otro país u otra región para comparar.',
    show: (n) => `Lado a lado (${number.format(n)})`,
    hide: 'Volver al texto',
    title: 'Lado a lado',
    remove: (name) => `Quitar de la comparación: ${name}`,
    clear: 'Quitar todo',
    rows: {
      shade: 'Qué significa el tono',
      figure: 'Total de la región',
      wording: 'Expresión',
      parties: 'Partidos nombrados',
      sentences: 'Lo que dice el artículo',
    },
    noRegion: 'No pertenece a ninguna región del artículo',
    notWorded: 'Sin expresión propia',
    noParties: 'Ningún partido nombrado',
    noSentence: 'Ninguna frase menciona este lugar',
    region: (n) =>
      `Una región del artículo, ${count(n, { one: '# país dibujado', other: '# países dibujados' })}.`,
  },

  offline: {
    update: 'Actualizar',
    waits: 'Ha llegado una versión más reciente del atlas. Al actualizar se conserva su lugar.',
  },

  frame: {
    title: 'Relaciones del Partido Comunista de China con otros partidos',
    open: 'Abrir en el atlas',
    legend: 'Leyenda',
    failed: 'No se ha podido cargar la frase.',
  },

  timeline: {
    title: 'Las fechas en el artículo',
    published: 'Publicación',
    date: when,
    by: (date) => `hasta ${when(date)}`,
    figure: (region, text) => `${region}: ${text}`,
    moment: (date, name) => `${capital(date)}: ${name}`,
  },

  keys: {
    skipToMap: 'Ir al mapa',
    title: 'Ayuda',
    open: 'Ayuda: teclado, y para docentes',
    close: 'Cerrar',
  },

  numbers: {
    open: 'Traer sus propias cifras (CSV)',
    failed: 'No se pudieron cargar sus cifras.',
  },

  tools: { projector: 'Modo proyector', draw: 'Dibujar en el mapa', failed: 'No se ha podido cargar.' },

  share: {
    open: 'Compartir o exportar',
    title: 'Compartir y exportar',
    close: 'Cerrar',
    loading: 'Cargando…',
    failed: 'No se pudo cargar esta función. La barra de direcciones contiene el enlace a esta vista.',
    retry: 'Reintentar',
  },

  story: {
    label: 'El relato',
    present: 'Presentar',
    presentAbout: 'Presentar el relato a pantalla completa',
    loading: 'Cargando el relato…',
    failed: 'No se pudo cargar el relato. El mapa y el artículo están completos sin él.',
    retry: 'Reintentar',
  },

  quiz: {
    label: 'Quiz',
    loading: 'Cargando el quiz…',
    failed: 'No se ha podido cargar el quiz. El mapa y el artículo están completos sin él.',
  },

  presets: { label: 'Ir a', world: 'Mundo', hint: (key) => `Tecla: ${key.toUpperCase()}` },
  noScript:
    'Los scripts están desactivados: el mapa y el artículo están completos, y al elegir un país se salta a su frase. Las capas, las descripciones emergentes y los enlaces entre texto y mapa necesitan scripts.',
};
