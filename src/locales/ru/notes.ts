import type { Coders } from '../coders.ts';

/** The coders' notes, by their English. */
export const notes: Coders = {
  'No world total.': 'Общего числа по миру нет.',
  'The four totals count different things: ruling or coalition parties in one region, important parties in another, relations, stable relations or only contacts. Two regions have no total. The totals cannot be added up, and the article does not add them.':
    'Четыре общих числа означают разное: в одном регионе считаются правящие партии и партии коалиций, в другом\u00a0— важные партии; где-то это отношения, где-то стабильные отношения, где-то только контакты. У двух регионов общего числа нет. Складывать эти числа нельзя, и статья их не складывает.',
  'Regions may overlap.': 'Регионы могут пересекаться.',
  'Egypt, Algeria, Tunisia, Sudan, Morocco and Mauritania are African countries, but the article names them under West Asia and North Africa. It does not say whether they are also among the "over 40 African countries". We count them once, where they are named. If they are not among these, over 40 of the other 46 are counted; if they are, over 34. Both are more than three quarters, so we use the average for all 46.':
    'Египет, Алжир, Тунис, Судан, Марокко и Мавритания\u00a0— африканские страны, но статья называет их в разделе о Западной Азии и Северной Африке. Входят ли они и в «более чем 40\u00a0стран Африки», не сказано. Мы учитываем их один раз\u00a0— там, где они названы. Если эти шесть стран в их число не входят, учтено более 40 из остальных 46\u00a0стран; если входят\u00a0— более 34. В обоих случаях это больше трёх четвертей, поэтому среднее показано для всех 46.',
  '15 of 17 countries named.': 'Названы 15\u00a0стран из 17.',
  'The total counts 17 countries; the section names 15 and does not say which the other two are. Eight countries of the region are not named. Six of them had no legal parties in August 2007, which leaves Bahrain and Jordan. They are likely the two, but the article does not say so, so they have no average.':
    'Общее число охватывает 17\u00a0стран; раздел называет 15 и не говорит, какие ещё две. Восемь стран региона не названы. В шести из них в августе 2007\u00a0года не было легальных партий; остаются Бахрейн и Иордания. Вероятно, это они, но в статье этого нет, поэтому среднего у них нет.',
  'Countries without parties are extra.': 'Страны без партий\u00a0— сверх того.',
  'After the 17 countries the sentence continues: "plus the relations with the governments, organizations or groups in those without political parties". Saudi Arabia, Oman, the United Arab Emirates, Qatar, Kuwait and Libya had no legal parties in August 2007 (in Kuwait there were political groups). They are not among the 17, and relations with a government are not relations with a party, so they have no shade.':
    'После 17\u00a0стран в предложении добавлены отношения с правительствами, организациями или группами там, где партий нет. В Саудовской Аравии, Омане, ОАЭ, Катаре, Кувейте и Ливии в августе 2007\u00a0года не было легальных партий (в Кувейте были политические группы). В число 17\u00a0они не входят, а отношения с правительством\u00a0— не отношения с партией, поэтому оттенка у них нет.',
  'Thirty-two of what?': 'Тридцать два\u00a0— чего?',
  '"Initial contacts with 32" has no noun. It may mean 32 more parties or 32 countries, and does not say which. It supports no shade.':
    'В словах «первые контакты с 32» нет существительного. Это могут быть ещё 32\u00a0партии или 32\u00a0страны; какие\u00a0— не сказано. Оттенков эти слова не обосновывают.',
  'Interested, and on visits.': 'Интерес и визиты.',
  'The article says that the German Christian Democratic Union and Forza Italia "are interested in developing relations", and two sentences later that "these parties have sent delegations to China". It does not say who "these parties" are: these two, the European Greens in the sentence between (with or without the two), or all the right-wing parties in the paragraph. We take it to mean the two, and count them as named parties.':
    'В статье сказано, что Христианско-демократический союз Германии и «Вперёд, Италия» «заинтересованы в развитии отношений», а через два предложения\u00a0— что «эти партии направляли делегации в Китай». Кто «эти партии», не сказано: эти две, европейские зелёные из предложения между ними (с этими двумя или без них) или все правые партии абзаца. Мы считаем, что эти две, и учитываем их как названные партии.',
  'Some of the eight.': 'Некоторые из восьми.',
  'Of the eight socialist and labor parties, "some" have "a mechanism for regular contacts" with the CPC. The article does not say which, so we apply it to none.':
    'Из восьми социалистических и лейбористских партий у «некоторых» есть «механизм регулярных контактов» с КПК. У каких, не сказано, поэтому мы не относим это ни к одной.',
  'How far Western Europe reaches.': 'Границы Западной Европы.',
  "The article does not say where Western Europe ends. We follow the section's use: west of the former Eastern bloc, with Italy, Spain, Portugal and Malta. Greece, Andorra and San Marino then belong to it; the Holy See has no parties. In the UN's narrower sense they would be in Southern Europe and not mentioned.":
    'Где кончается Западная Европа, в статье не сказано. Мы следуем разделу: это всё к западу от бывшего Восточного блока, с Италией, Испанией, Португалией и Мальтой. Тогда к ней относятся Греция, Андорра и Сан-Марино; у Святого Престола партий нет. В более узком понимании ООН они были бы в Южной Европе и остались бы не упомянуты.',
  'How far Oceania reaches.': 'Границы Океании.',
  'The section\'s heading is "the developed countries". In Oceania these are Australia and New Zealand, which it names. The twelve Pacific island states would be mentioned only if the section went beyond its heading.':
    'Заголовок раздела\u00a0— «развитые страны». В Океании это Австралия и Новая Зеландия, которые раздел называет. Двенадцать островных государств Тихого океана были бы упомянуты, только если бы раздел выходил за рамки заголовка.',
  'Northern Europe, or Eastern.': 'Северная Европа или Восточная.',
  "Estonia, Latvia and Lithuania were under Soviet rule until 1991, so we place them in the section that begins with the Soviet Union. In the UN's regions they are in Northern Europe and would be mentioned as part of it. Here they may be among the 24 countries.":
    'Эстония, Латвия и Литва до 1991\u00a0года были под советской властью, поэтому мы относим их к разделу, который начинается с Советского Союза. По делению ООН они в Северной Европе и были бы упомянуты как её часть. Здесь они могут быть среди 24\u00a0стран.',
  'Countries without diplomatic relations.': 'Страны без дипломатических отношений.',
  'With some parties of countries that have no diplomatic relations with China, "the CPC has begun working". The article names neither the parties nor the countries, so it supports no shade.':
    'С некоторыми партиями стран, у которых нет дипломатических отношений с Китаем, КПК «начала работу». Ни партии, ни страны не названы, поэтому оттенков это предложение не обосновывает.',
  'No African party named.': 'Ни одна африканская партия не названа.',
  'The section counts over 70 parties but names none of them, nor any country. Each country has the shade of the regional average, not a count.':
    'В разделе указано более 70\u00a0партий, но не названа ни одна из них и ни одна страна. Оттенок каждой страны\u00a0— среднее по региону, а не подсчёт.',
  'Four of six groups named.': 'Названы четыре группы из шести.',
  'The article mentions relations with six groups of the European Parliament and names four of them.':
    'Статья упоминает отношения с шестью группами Европейского парламента и называет четыре из них.',
  'A reprint: the text is from a book of October 2007 and its figures are of August 2007.':
    'Перепечатка: текст взят из книги, вышедшей в октябре 2007\u00a0года, его числа\u00a0— на август 2007\u00a0года.',
  'The sentence says "exchange of ideas"; between two ruling parties we count that as close.':
    'В предложении сказано «обмен мнениями»; для двух правящих партий мы относим это к тесным отношениям.',
  '"It is the same" refers to the sentences before: satisfactory relations.':
    '«То же самое» относится к предыдущим предложениям: удовлетворительные отношения.',
  'Colombia; the article writes "Columbia".': 'Колумбия; в статье написано «Columbia».',
  'The sentence does not say 32 of what. We read it as 32 more parties of the 166; it may also mean 32 countries. It does not say which they are.':
    'В предложении не сказано, чего именно 32. Мы считаем, что это ещё 32\u00a0партии из 166; это могут быть и 32\u00a0страны. Какие именно, не сказано.',
  'The party calls itself United Russia.': 'Сама партия называется «Единая Россия».',
  'The article writes "Russia Federation".': 'В статье написано «Russia Federation».',
  'One party, formed in 2006 by the union of Rodina (Motherland), the Party of Pensioners and the Party of Life.':
    'Одна партия, созданная в 2006\u00a0году объединением «Родины», Партии пенсионеров и Партии жизни.',
  'Usually "Union of Right Forces".': 'По-английски обычно «Union of Right Forces».',
  'The party calls itself Yabloko.': 'Сама партия называется «Яблоко».',
  'Nur Otan, "Light of the Fatherland"; the article writes "Nur Ofan".':
    '«Нур Отан», «Свет Отечества»; в статье написано «Nur Ofan».',
  'Named with its country.': 'Названа с указанием страны.',
  'The article writes the country as "Tadzhikistan".': 'В статье страна названа «Tadzhikistan».',
  '"Their major political parties" refers to all five; parties in three of them are named.':
    '«Их основные партии»\u00a0— это партии всех пяти стран; названы партии трёх из них.',
  'The article calls it "Socialist"; the party calls itself Social Democratic.':
    'В статье она «социалистическая»; сама партия называется социал-демократической.',
  'The party calls itself the Socialist Party.': 'Сама партия называется Социалистической.',
  'Named with its country; dissolved into the Democratic Party in October 2007.':
    'Названа с указанием страны; в октябре 2007\u00a0года вошла в Демократическую партию.',
  'The article spells it the American way.': 'В статье\u00a0— американское написание.',
  'Called the Socialist Party of Austria until 1991.':
    'До 1991\u00a0года называлась Социалистической партией Австрии.',
  'The article writes "Worker\'s".': "В статье написано «Worker's».",
  'From "French, Spanish and Portuguese Communist parties": three parties.':
    'Из слов «французская, испанская и португальская коммунистические партии»: это три партии.',
  'From "French, Spanish and Portuguese Communist parties": three parties. It calls itself the Communist Party of Spain.':
    'Из слов «французская, испанская и португальская коммунистические партии»: это три партии. Сама она называется Коммунистической партией Испании.',
  'Kept as the article writes it. The larger Rassemblement pour la République may have been meant.':
    'Оставлено так, как в статье. Возможно, имелось в виду более крупное «Объединение в поддержку республики».',
  'The party calls itself the Liberal Party of Australia.':
    'Сама партия называется Либеральной партией Австралии.',
  'The party calls itself the Christian Democratic Union of Germany.':
    'Сама партия называется Христианско-демократическим союзом Германии.',
  '"Forward Italy" translates its name.': '«Forward Italy»\u00a0— перевод её названия.',
  'West of the former Eastern bloc, without the north: the section puts Italy, Spain, Portugal and Malta there. The Holy See has no parties.':
    'К западу от бывшего Восточного блока, без севера: раздел относит сюда Италию, Испанию, Португалию и Мальту. У Святого Престола партий нет.',
  'The section\'s heading is "the developed countries": in Oceania, Australia and New Zealand. It does not say whether it also means the Pacific island states.':
    'Заголовок раздела\u00a0— «развитые страны»: в Океании это Австралия и Новая Зеландия. Имеются ли в виду и островные государства Тихого океана, не сказано.',
  'The article names no country of North America.': 'Статья не называет ни одной страны Северной Америки.',
  'The next sentence says that "these parties" have sent delegations to China. It may mean the European Greens too.':
    'В следующем предложении сказано, что «эти партии» направляли делегации в Китай. Возможно, речь и о европейских зелёных.',
  'Listed among international organizations; we read it as the Christian (since 2001 Centrist) Democrat International, not the German party.':
    'Стоит среди международных организаций; мы считаем, что это Христианско-демократический (с 2001\u00a0года Центристский демократический) интернационал, а не немецкая партия.',
};
