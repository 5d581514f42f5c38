import type { Coders } from '../coders.ts';

/** The coders' notes, by their English. */
export const notes: Coders = {
  'No world total.': 'No hay total mundial.',
  'The four totals count different things: ruling or coalition parties in one region, important parties in another, relations, stable relations or only contacts. Two regions have no total. The totals cannot be added up, and the article does not add them.':
    'Los cuatro totales cuentan cosas distintas: partidos gobernantes o de coalición en una región, partidos importantes en otra; relaciones, relaciones estables o solo contactos. Dos regiones no tienen total. Los totales no se pueden sumar, y el artículo no los suma.',
  'Regions may overlap.': 'Las regiones pueden solaparse.',
  'Egypt, Algeria, Tunisia, Sudan, Morocco and Mauritania are African countries, but the article names them under West Asia and North Africa. It does not say whether they are also among the "over 40 African countries". We count them once, where they are named. If they are not among these, over 40 of the other 46 are counted; if they are, over 34. Both are more than three quarters, so we use the average for all 46.':
    'Egipto, Argelia, Túnez, Sudán, Marruecos y Mauritania son países africanos, pero el artículo los nombra en Asia Occidental y África del Norte. No dice si están también entre los «más de 40\u00a0países africanos». Los contamos una vez, donde se nombran. Si no están entre ellos, se cuentan más de 40 de los otros 46; si lo están, más de 34. En ambos casos son más de tres cuartos, así que usamos la media para los 46.',
  '15 of 17 countries named.': '15 de 17\u00a0países citados.',
  'The total counts 17 countries; the section names 15 and does not say which the other two are. Eight countries of the region are not named. Six of them had no legal parties in August 2007, which leaves Bahrain and Jordan. They are likely the two, but the article does not say so, so they have no average.':
    'El total cuenta 17\u00a0países; la sección nombra 15 y no dice cuáles son los otros dos. Ocho países de la región no se nombran. Seis de ellos no tenían partidos legales en agosto de 2007, así que quedan Baréin y Jordania. Probablemente son esos dos, pero el artículo no lo dice; por eso no tienen media.',
  'Countries without parties are extra.': 'Los países sin partidos van aparte.',
  'After the 17 countries the sentence continues: "plus the relations with the governments, organizations or groups in those without political parties". Saudi Arabia, Oman, the United Arab Emirates, Qatar, Kuwait and Libya had no legal parties in August 2007 (in Kuwait there were political groups). They are not among the 17, and relations with a government are not relations with a party, so they have no shade.':
    'Después de los 17\u00a0países, la frase añade las relaciones con los gobiernos, organizaciones o grupos de los países sin partidos. Arabia Saudí, Omán, los Emiratos Árabes Unidos, Catar, Kuwait y Libia no tenían partidos legales en agosto de 2007 (en Kuwait había grupos políticos). No están entre los 17, y una relación con un gobierno no es una relación con un partido; por eso no tienen tono.',
  'Thirty-two of what?': '¿Treinta y dos qué?',
  '"Initial contacts with 32" has no noun. It may mean 32 more parties or 32 countries, and does not say which. It supports no shade.':
    'En «contactos iniciales con 32» falta el sustantivo. Pueden ser otros 32\u00a0partidos o 32\u00a0países; el artículo no dice cuáles. La frase no justifica ningún tono.',
  'Interested, and on visits.': 'Interesados, y de visita.',
  'The article says that the German Christian Democratic Union and Forza Italia "are interested in developing relations", and two sentences later that "these parties have sent delegations to China". It does not say who "these parties" are: these two, the European Greens in the sentence between (with or without the two), or all the right-wing parties in the paragraph. We take it to mean the two, and count them as named parties.':
    'El artículo dice que la Unión Demócrata Cristiana de Alemania y Forza Italia «están interesadas en desarrollar relaciones» y, dos frases después, que «estos partidos han enviado delegaciones a China». No dice cuáles son «estos partidos»: esos dos, los Verdes Europeos de la frase intermedia (con o sin los dos) o todos los partidos de derecha del párrafo. Entendemos que son los dos, y los contamos como partidos citados por su nombre.',
  'Some of the eight.': 'Algunos de los ocho.',
  'Of the eight socialist and labor parties, "some" have "a mechanism for regular contacts" with the CPC. The article does not say which, so we apply it to none.':
    'De los ocho partidos socialistas y laboristas, «algunos» tienen «un mecanismo de contactos regulares» con el PCCh. El artículo no dice cuáles, así que no lo aplicamos a ninguno.',
  'How far Western Europe reaches.': 'Hasta dónde llega Europa Occidental.',
  "The article does not say where Western Europe ends. We follow the section's use: west of the former Eastern bloc, with Italy, Spain, Portugal and Malta. Greece, Andorra and San Marino then belong to it; the Holy See has no parties. In the UN's narrower sense they would be in Southern Europe and not mentioned.":
    'El artículo no dice dónde acaba Europa Occidental. Seguimos el uso de la sección: al oeste del antiguo bloque del Este, con Italia, España, Portugal y Malta. Grecia, Andorra y San Marino pertenecen entonces a ella; la Santa Sede no tiene partidos. En el sentido más estricto de la ONU estarían en Europa meridional y no se mencionarían.',
  'How far Oceania reaches.': 'Hasta dónde llega Oceanía.',
  'The section\'s heading is "the developed countries". In Oceania these are Australia and New Zealand, which it names. The twelve Pacific island states would be mentioned only if the section went beyond its heading.':
    'El título de la sección es «los países desarrollados». En Oceanía son Australia y Nueva Zelanda, que la sección nombra. Los doce Estados insulares del Pacífico solo se mencionarían si la sección fuera más allá de su título.',
  'Northern Europe, or Eastern.': 'Europa del Norte u Oriental.',
  "Estonia, Latvia and Lithuania were under Soviet rule until 1991, so we place them in the section that begins with the Soviet Union. In the UN's regions they are in Northern Europe and would be mentioned as part of it. Here they may be among the 24 countries.":
    'Estonia, Letonia y Lituania estuvieron bajo dominio soviético hasta 1991, así que las situamos en la sección que empieza con la Unión Soviética. Para la ONU están en Europa septentrional y se mencionarían como parte de ella. Aquí pueden estar entre los 24\u00a0países.',
  'Countries without diplomatic relations.': 'Países sin relaciones diplomáticas.',
  'With some parties of countries that have no diplomatic relations with China, "the CPC has begun working". The article names neither the parties nor the countries, so it supports no shade.':
    'Con algunos partidos de países sin relaciones diplomáticas con China, el PCCh «ha empezado a trabajar». El artículo no nombra ni los partidos ni los países, así que la frase no justifica ningún tono.',
  'No African party named.': 'Ningún partido africano citado por su nombre.',
  'The section counts over 70 parties but names none of them, nor any country. Each country has the shade of the regional average, not a count.':
    'La sección cuenta más de 70\u00a0partidos, pero no nombra ninguno, ni tampoco ningún país. Cada país tiene el tono de la media regional, que no es un recuento.',
  'Four of six groups named.': 'Cuatro de seis grupos citados.',
  'The article mentions relations with six groups of the European Parliament and names four of them.':
    'El artículo menciona relaciones con seis grupos del Parlamento Europeo y nombra cuatro.',
  'A reprint: the text is from a book of October 2007 and its figures are of August 2007.':
    'Texto reproducido: procede de un libro de octubre de 2007 y sus cifras son de agosto de 2007.',
  'The sentence says "exchange of ideas"; between two ruling parties we count that as close.':
    'La frase dice «intercambio de ideas»; entre dos partidos gobernantes lo contamos como relaciones estrechas.',
  '"It is the same" refers to the sentences before: satisfactory relations.':
    '«Lo mismo ocurre» remite a las frases anteriores: relaciones satisfactorias.',
  'Colombia; the article writes "Columbia".': 'Colombia; el artículo escribe «Columbia».',
  'The sentence does not say 32 of what. We read it as 32 more parties of the 166; it may also mean 32 countries. It does not say which they are.':
    'La frase no dice a qué se refieren esos 32. Entendemos otros 32\u00a0partidos de los 166; también pueden ser 32\u00a0países. No dice cuáles son.',
  'The party calls itself United Russia.': 'El partido se llama Rusia Unida.',
  'The article writes "Russia Federation".': 'El artículo escribe «Russia Federation».',
  'One party, formed in 2006 by the union of Rodina (Motherland), the Party of Pensioners and the Party of Life.':
    'Un solo partido, formado en 2006 por la unión de Rodina (Patria), el Partido de los Pensionistas y el Partido de la Vida.',
  'Usually "Union of Right Forces".': 'En inglés, normalmente «Union of Right Forces».',
  'The party calls itself Yabloko.': 'El partido se llama Yábloko.',
  'Nur Otan, "Light of the Fatherland"; the article writes "Nur Ofan".':
    'Nur Otan, «Luz de la Patria»; el artículo escribe «Nur Ofan».',
  'Named with its country.': 'Citado con su país.',
  'The article writes the country as "Tadzhikistan".': 'El artículo escribe «Tadzhikistan».',
  '"Their major political parties" refers to all five; parties in three of them are named.':
    '«Sus principales partidos» se refiere a los cinco países; de tres de ellos se nombran partidos.',
  'The article calls it "Socialist"; the party calls itself Social Democratic.':
    'El artículo lo llama «socialista»; el partido se llama Socialdemócrata.',
  'The party calls itself the Socialist Party.': 'El partido se llama Partido Socialista.',
  'Named with its country; dissolved into the Democratic Party in October 2007.':
    'Citado con su país; se integró en el Partido Democrático en octubre de 2007.',
  'The article spells it the American way.': 'El artículo usa la grafía estadounidense.',
  'Called the Socialist Party of Austria until 1991.': 'Se llamó Partido Socialista de Austria hasta 1991.',
  'The article writes "Worker\'s".': 'El artículo escribe «Worker’s».',
  'From "French, Spanish and Portuguese Communist parties": three parties.':
    'De «los partidos comunistas francés, español y portugués»: tres partidos.',
  'From "French, Spanish and Portuguese Communist parties": three parties. It calls itself the Communist Party of Spain.':
    'De «los partidos comunistas francés, español y portugués»: tres partidos. Se llama Partido Comunista de España.',
  'Kept as the article writes it. The larger Rassemblement pour la République may have been meant.':
    'Como lo escribe el artículo. Puede referirse al Rassemblement pour la République, un partido más grande.',
  'The party calls itself the Liberal Party of Australia.':
    'El partido se llama Partido Liberal de Australia.',
  'The party calls itself the Christian Democratic Union of Germany.':
    'El partido se llama Unión Demócrata Cristiana de Alemania.',
  '"Forward Italy" translates its name.': '«Forward Italy» es la traducción de su nombre.',
  'West of the former Eastern bloc, without the north: the section puts Italy, Spain, Portugal and Malta there. The Holy See has no parties.':
    'Al oeste del antiguo bloque del Este, sin el norte: la sección incluye a Italia, España, Portugal y Malta. La Santa Sede no tiene partidos.',
  'The section\'s heading is "the developed countries": in Oceania, Australia and New Zealand. It does not say whether it also means the Pacific island states.':
    'El título de la sección es «los países desarrollados»: en Oceanía, Australia y Nueva Zelanda. No dice si incluye también los Estados insulares del Pacífico.',
  'The article names no country of North America.': 'El artículo no nombra ningún país de América del Norte.',
  'The next sentence says that "these parties" have sent delegations to China. It may mean the European Greens too.':
    'La frase siguiente dice que «estos partidos» han enviado delegaciones a China. Puede referirse también a los Verdes Europeos.',
  'Listed among international organizations; we read it as the Christian (since 2001 Centrist) Democrat International, not the German party.':
    'Figura entre las organizaciones internacionales; entendemos que es la Internacional Demócrata Cristiana (desde 2001, Demócrata de Centro), no el partido alemán.',
};
