import type { Coders } from '../coders.ts';

/** Reasons, the law on parties, events and roles, by their English. */
export const reasons: Coders = {
  'geography only': 'solo la geografía',
  'UN M49: Southern Asia': 'M49 de la ONU: Asia meridional',
  'UN M49: Middle Africa': 'M49 de la ONU: África central',
  'the Balkans, which the section names': 'los Balcanes, que la sección menciona',
  'Western Europe in the sense of the section, which puts Italy, Spain, Portugal and Malta there; UN M49: Southern Europe':
    'Europa Occidental en el sentido de la sección, que incluye en ella a Italia, España, Portugal y Malta; M49 de la ONU: Europa meridional',
  'UN M49: Western Asia': 'M49 de la ONU: Asia occidental',
  'No law allows parties': 'ninguna ley permite partidos',
  'named in its section': 'citado por su nombre en su sección',
  'Transcaucasia, which the section names': 'Transcaucasia, que la sección menciona',
  'UN M49: Caribbean': 'M49 de la ONU: Caribe',
  'UN M49: Eastern Africa': 'M49 de la ONU: África oriental',
  'Western Europe, which the section names': 'Europa Occidental, que la sección menciona',
  'UN M49: Western Africa': 'M49 de la ONU: África occidental',
  'UN M49: Eastern Europe': 'M49 de la ONU: Europa oriental',
  'UN M49: Central America': 'M49 de la ONU: América Central',
  'UN M49: South America': 'M49 de la ONU: América del Sur',
  'UN M49: South-eastern Asia': 'M49 de la ONU: Asia sudoriental',
  'UN M49: Southern Africa': 'M49 de la ONU: África meridional',
  'North America, which the section names': 'América del Norte, que la sección menciona',
  'Constitution of 1976, article 5: the Communist Party of Cuba leads state and society; no other party is legal':
    'Constitución de 1976, artículo 5: el Partido Comunista de Cuba dirige la sociedad y el Estado; ningún otro partido es legal',
  'UN M49: Northern Europe, which the section names':
    'M49 de la ONU: Europa septentrional, que la sección menciona',
  'UN M49: Northern Africa': 'M49 de la ONU: África septentrional',
  'under Soviet rule until 1991; the section begins with the Soviet Union and Eastern Europe; UN M49: Northern Europe':
    'bajo dominio soviético hasta 1991; la sección empieza con la Unión Soviética y Europa Oriental; M49 de la ONU: Europa septentrional',
  'UN M49: Melanesia, a part of Oceania, which no other section names':
    'M49 de la ONU: Melanesia, parte de Oceanía, que ninguna otra sección menciona',
  'UN M49: Micronesia, a part of Oceania, which no other section names':
    'M49 de la ONU: Micronesia, parte de Oceanía, que ninguna otra sección menciona',
  'Central Asia, whose five countries the section names together':
    'Asia Central, cuyos cinco países la sección menciona juntos',
  'No law allows parties; political groups sit in parliament, which the article\'s "groups" may mean':
    'ninguna ley permite partidos; en el parlamento hay grupos políticos, a los que pueden referirse los «grupos» del artículo',
  "Constitution of 1991, article 3: the Lao People's Revolutionary Party leads the political system; no other party is legal":
    'Constitución de 1991, artículo 3: el Partido Revolucionario Popular de Laos dirige el sistema político; ningún otro partido es legal',
  'Law 71 of 1972 forbade parties; it stood until 2012':
    'la Ley 71 de 1972 prohibía los partidos; estuvo vigente hasta 2012',
  'The Basic Statute of 1996 provides for no parties, and none is allowed':
    'la Ley Básica de 1996 no prevé partidos, y ninguno está permitido',
  'The constitution of 2003 provides for no parties, and none is allowed':
    'la Constitución de 2003 no prevé partidos, y ninguno está permitido',
  'The Basic Law of 1992 provides for no parties, and none is allowed':
    'la Ley Básica de 1992 no prevé partidos, y ninguno está permitido',
  'Central Europe, which the section names; UN M49: Southern Europe':
    'Europa Central, que la sección menciona; M49 de la ONU: Europa meridional',
  'No party but the Democratic Party was registered before the law on political parties of January 2012':
    'antes de la ley de partidos de enero de 2012 solo estaba registrado el Partido Democrático',
  'UN M49: Polynesia, a part of Oceania, which no other section names':
    'M49 de la ONU: Polinesia, parte de Oceanía, que ninguna otra sección menciona',
  'Constitution of 1992, article 4: the Communist Party of Vietnam leads state and society; no other party is legal':
    'Constitución de 1992, artículo 4: el Partido Comunista de Vietnam dirige el Estado y la sociedad; ningún otro partido es legal',
  'the map data draws them with Russia': 'los datos del mapa las incluyen en Rusia',
  "The CPC's international work begins to progress rapidly":
    'La labor internacional del PCCh empieza a avanzar con rapidez',
  'The date printed on the page': 'La fecha que figura en la página',
  "whose theories guide the CPC's foreign relations work":
    'cuyas teorías guían las relaciones exteriores del PCCh',
  "counts the features of the CPC's work, not parties": 'cuenta rasgos de la labor del PCCh, no partidos',
  'marks an entry of a list': 'numera una entrada de una lista',
  'First International Conference of Asian Political Parties':
    'Primera Conferencia Internacional de Partidos Políticos Asiáticos',
  'Second International Conference of Asian Political Parties':
    'Segunda Conferencia Internacional de Partidos Políticos Asiáticos',
  'Third International Conference of Asian Political Parties, held by the CPC':
    'Tercera Conferencia Internacional de Partidos Políticos Asiáticos, organizada por el PCCh',
  'points back to the three parties just named, which are counted one by one':
    'remite a los tres partidos recién citados, que ya se cuentan uno a uno',
  'Members of the Political Bureau are personally involved in the relations with African parties':
    'Miembros del Buró Político participan en persona en las relaciones con partidos africanos',
  'Many African party people begin to visit China':
    'Muchos miembros de partidos africanos empiezan a visitar China',
  'the CPC and the Communist Party of Cuba': 'el PCCh y el Partido Comunista de Cuba',
  'A delegation each year to the Commonwealth of Independent States, Central and Eastern Europe or the Balkans':
    'Una delegación al año a la Comunidad de Estados Independientes, Europa Central y Oriental o los Balcanes',
  'counts principles': 'cuenta principios',
  'A group of the Socialist International led by Brandt visits China':
    'Un grupo de la Internacional Socialista encabezado por Brandt visita China',
  'A delegation of the Socialist International led by Guterres visits China':
    'Una delegación de la Internacional Socialista encabezada por Guterres visita China',
  'chairman of the Socialist International': 'presidente de la Internacional Socialista',
  'led a delegation of the Socialist International': 'encabezó una delegación de la Internacional Socialista',
  'counts groups of the European Parliament, which are organizations; four of the six are named':
    'cuenta grupos del Parlamento Europeo, que son organizaciones; se citan cuatro de los seis',
  'The book is published in Beijing': 'El libro se publica en Pekín',
  'editor of the book the article is taken from':
    'a cargo de la edición del libro del que procede el artículo',
};
