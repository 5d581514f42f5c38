import type { Coders } from '../coders.ts';

/** The coders' notes, by their English. */
export const notes: Coders = {
  'No world total.': 'لا مجموع للعالم.',
  'The four totals count different things: ruling or coalition parties in one region, important parties in another, relations, stable relations or only contacts. Two regions have no total. The totals cannot be added up, and the article does not add them.':
    'تحصي المجاميع الأربعة أشياء مختلفة: أحزابًا حاكمة أو مشاركة في ائتلاف في منطقة، وأحزابًا مهمة في أخرى؛ وعلاقات، أو علاقات مستقرة، أو اتصالات فقط. ومنطقتان بلا مجموع. لا يمكن جمع المجاميع، والمقال لا يجمعها.',
  'Regions may overlap.': 'قد تتداخل المناطق.',
  'Egypt, Algeria, Tunisia, Sudan, Morocco and Mauritania are African countries, but the article names them under West Asia and North Africa. It does not say whether they are also among the "over 40 African countries". We count them once, where they are named. If they are not among these, over 40 of the other 46 are counted; if they are, over 34. Both are more than three quarters, so we use the average for all 46.':
    'مصر والجزائر وتونس والسودان والمغرب وموريتانيا بلدان أفريقية، لكن المقال يذكرها في قسم غرب آسيا وشمال أفريقيا. ولا يقول هل هي أيضًا من «أكثر من 40\u00a0بلدًا أفريقيًا». نحسبها مرة واحدة حيث ذُكرت بالاسم. إن لم تكن منها فالمحسوب أكثر من 40 من البلدان الأخرى، وعددها 46؛ وإن كانت منها فأكثر من 34. وفي الحالتين أكثر من ثلاثة أرباع، ولذلك نستخدم المتوسط لها كلها.',
  '15 of 17 countries named.': '15\u00a0بلدًا مذكورًا بالاسم من أصل 17.',
  'The total counts 17 countries; the section names 15 and does not say which the other two are. Eight countries of the region are not named. Six of them had no legal parties in August 2007, which leaves Bahrain and Jordan. They are likely the two, but the article does not say so, so they have no average.':
    'يحصي المجموع 17\u00a0بلدًا؛ ويذكر القسم 15 منها بالاسم ولا يقول ما البلدان الآخران. ثمانية من بلدان المنطقة غير مذكورة بالاسم، ستة منها لم تكن فيها أحزاب قانونية في أغسطس 2007، فتبقى البحرين والأردن. الأرجح أنهما المقصودان، لكن المقال لا يقول ذلك، فليس لهما متوسط.',
  'Countries without parties are extra.': 'البلدان التي لا أحزاب فيها تُضاف إلى المجموع.',
  'After the 17 countries the sentence continues: "plus the relations with the governments, organizations or groups in those without political parties". Saudi Arabia, Oman, the United Arab Emirates, Qatar, Kuwait and Libya had no legal parties in August 2007 (in Kuwait there were political groups). They are not among the 17, and relations with a government are not relations with a party, so they have no shade.':
    'بعد البلدان السبعة عشر تضيف الجملة العلاقات مع الحكومات أو المنظمات أو الجماعات في البلدان التي لا أحزاب فيها. لم تكن في السعودية وعُمان والإمارات وقطر والكويت وليبيا أحزاب قانونية في أغسطس 2007 (وكانت في الكويت جماعات سياسية). فهي ليست من البلدان السبعة عشر، والعلاقة مع حكومة ليست علاقة مع حزب، ولذلك ليس لها لون.',
  'Thirty-two of what?': 'اثنان وثلاثون ماذا؟',
  '"Initial contacts with 32" has no noun. It may mean 32 more parties or 32 countries, and does not say which. It supports no shade.':
    'عبارة «اتصالات أولية مع 32» لا يُذكر فيها المعدود. قد تعني 32\u00a0حزبًا آخر أو 32\u00a0بلدًا، ولا تبيّن أيّهما المقصود. ولا تسند الجملة أي لون.',
  'Interested, and on visits.': 'اهتمام، ثم زيارات.',
  'The article says that the German Christian Democratic Union and Forza Italia "are interested in developing relations", and two sentences later that "these parties have sent delegations to China". It does not say who "these parties" are: these two, the European Greens in the sentence between (with or without the two), or all the right-wing parties in the paragraph. We take it to mean the two, and count them as named parties.':
    'يقول المقال إن الاتحاد الديمقراطي المسيحي الألماني وحزب «فورتسا إيطاليا» «مهتمان بتطوير العلاقات»، ثم يقول بعد جملتين إن «هذه الأحزاب أرسلت وفودًا إلى الصين». ولا يبيّن المقصود بـ«هذه الأحزاب»: أهذان الحزبان، أم الخضر الأوروبيون في الجملة الواقعة بينهما (معهما أو دونهما)، أم كل أحزاب اليمين في الفقرة. نفهم أن المقصود هذان الحزبان، ونحسبهما من الأحزاب المذكورة بالاسم.',
  'Some of the eight.': 'بعض الأحزاب الثمانية.',
  'Of the eight socialist and labor parties, "some" have "a mechanism for regular contacts" with the CPC. The article does not say which, so we apply it to none.':
    'لـ«بعض» الأحزاب الاشتراكية والعمالية الثمانية «آلية اتصالات منتظمة» مع الحزب الشيوعي الصيني. لا يقول المقال أيها، فلا ننسب ذلك إلى أي منها.',
  'How far Western Europe reaches.': 'إلى أين تمتد أوروبا الغربية؟',
  "The article does not say where Western Europe ends. We follow the section's use: west of the former Eastern bloc, with Italy, Spain, Portugal and Malta. Greece, Andorra and San Marino then belong to it; the Holy See has no parties. In the UN's narrower sense they would be in Southern Europe and not mentioned.":
    'لا يقول المقال أين تنتهي أوروبا الغربية. نتبع استعمال القسم: غرب الكتلة الشرقية السابقة، مع إيطاليا وإسبانيا والبرتغال ومالطا. فتدخل فيها اليونان وأندورا وسان مارينو؛ أما الكرسي الرسولي فليست فيه أحزاب. وبالمعنى الأضيق لدى الأمم المتحدة تكون في أوروبا الجنوبية وغير مذكورة.',
  'How far Oceania reaches.': 'إلى أين تمتد أوقيانوسيا؟',
  'The section\'s heading is "the developed countries". In Oceania these are Australia and New Zealand, which it names. The twelve Pacific island states would be mentioned only if the section went beyond its heading.':
    'عنوان القسم «البلدان المتقدمة». وهي في أوقيانوسيا أستراليا ونيوزيلندا، ويذكرهما القسم بالاسم. أما دول جزر المحيط الهادئ الاثنتا عشرة فلا تكون مذكورة إلا إذا تجاوز القسم عنوانه.',
  'Northern Europe, or Eastern.': 'أشمال أوروبا أم شرقها؟',
  "Estonia, Latvia and Lithuania were under Soviet rule until 1991, so we place them in the section that begins with the Soviet Union. In the UN's regions they are in Northern Europe and would be mentioned as part of it. Here they may be among the 24 countries.":
    'كانت إستونيا ولاتفيا وليتوانيا تحت الحكم السوفييتي حتى 1991، ولذلك نضعها في القسم الذي يبدأ بالاتحاد السوفييتي. وهي في تصنيف الأمم المتحدة في أوروبا الشمالية، وكانت ستُذكر بوصفها جزءًا منها. وهي هنا قد تكون من البلدان الأربعة والعشرين.',
  'Countries without diplomatic relations.': 'بلدان بلا علاقات دبلوماسية.',
  'With some parties of countries that have no diplomatic relations with China, "the CPC has begun working". The article names neither the parties nor the countries, so it supports no shade.':
    'يقول المقال إن الحزب الشيوعي الصيني «بدأ العمل» مع بعض أحزاب بلدان لا علاقات دبلوماسية لها مع الصين. لا يذكر الأحزاب ولا البلدان بالاسم، فلا تسند الجملة أي لون.',
  'No African party named.': 'لا حزب أفريقي مذكور بالاسم.',
  'The section counts over 70 parties but names none of them, nor any country. Each country has the shade of the regional average, not a count.':
    'يحصي القسم أكثر من 70\u00a0حزبًا لكنه لا يذكر أيًّا منها بالاسم، ولا أي بلد. لون كل بلد هو متوسط المنطقة، لا عدد أحزابه.',
  'Four of six groups named.': 'أربع كتل مذكورة بالاسم من أصل ست.',
  'The article mentions relations with six groups of the European Parliament and names four of them.':
    'يذكر المقال علاقات مع ست كتل في البرلمان الأوروبي، ويسمّي أربعًا منها.',
  'A reprint: the text is from a book of October 2007 and its figures are of August 2007.':
    'إعادة نشر: النص من كتاب صدر في أكتوبر 2007، وأرقامه حتى أغسطس 2007.',
  'The sentence says "exchange of ideas"; between two ruling parties we count that as close.':
    'تقول الجملة «تبادل الأفكار»؛ وبين حزبين حاكمين نعدّ ذلك علاقات وثيقة.',
  '"It is the same" refers to the sentences before: satisfactory relations.':
    '«والأمر نفسه» تشير إلى الجمل السابقة: علاقات مُرضية.',
  'Colombia; the article writes "Columbia".': 'كولومبيا؛ يكتبها المقال «Columbia».',
  'The sentence does not say 32 of what. We read it as 32 more parties of the 166; it may also mean 32 countries. It does not say which they are.':
    'لا تقول الجملة 32 ماذا. نفهم منها 32\u00a0حزبًا آخر من بين 166\u00a0حزبًا؛ وقد تعني 32\u00a0بلدًا. ولا تبيّن أيّهما المقصود.',
  'The party calls itself United Russia.': 'يسمّي الحزب نفسه «روسيا الموحدة».',
  'The article writes "Russia Federation".': 'يكتب المقال «Russia Federation».',
  'One party, formed in 2006 by the union of Rodina (Motherland), the Party of Pensioners and the Party of Life.':
    'حزب واحد تأسس في 2006 من اتحاد حزب رودينا (الوطن) وحزب المتقاعدين وحزب الحياة.',
  'Usually "Union of Right Forces".': 'يُكتب بالإنجليزية عادة «Union of Right Forces».',
  'The party calls itself Yabloko.': 'يسمّي الحزب نفسه «يابلوكو».',
  'Nur Otan, "Light of the Fatherland"; the article writes "Nur Ofan".':
    'نور وطن، أي «نور الوطن»؛ يكتبه المقال «Nur Ofan».',
  'Named with its country.': 'مذكور مع اسم بلده.',
  'The article writes the country as "Tadzhikistan".': 'يكتب المقال اسم البلد «Tadzhikistan».',
  '"Their major political parties" refers to all five; parties in three of them are named.':
    '«أحزابها السياسية الرئيسية» تشير إلى البلدان الخمسة كلها؛ وأحزاب ثلاثة منها مذكورة بالاسم.',
  'The article calls it "Socialist"; the party calls itself Social Democratic.':
    'يسميه المقال «الاشتراكي»؛ ويسمّي الحزب نفسه «الاشتراكي الديمقراطي».',
  'The party calls itself the Socialist Party.': 'يسمّي الحزب نفسه «الحزب الاشتراكي».',
  'Named with its country; dissolved into the Democratic Party in October 2007.':
    'مذكور مع اسم بلده؛ اندمج في الحزب الديمقراطي في أكتوبر 2007.',
  'The article spells it the American way.': 'يكتبه المقال بالإملاء الأمريكي.',
  'Called the Socialist Party of Austria until 1991.': 'كان اسمه الحزب الاشتراكي النمساوي حتى 1991.',
  'The article writes "Worker\'s".': 'يكتب المقال «Worker’s».',
  'From "French, Spanish and Portuguese Communist parties": three parties.':
    'من عبارة «الأحزاب الشيوعية الفرنسي والإسباني والبرتغالي»: ثلاثة أحزاب.',
  'From "French, Spanish and Portuguese Communist parties": three parties. It calls itself the Communist Party of Spain.':
    'من عبارة «الأحزاب الشيوعية الفرنسي والإسباني والبرتغالي»: ثلاثة أحزاب. اسمه هو الحزب الشيوعي الإسباني.',
  'Kept as the article writes it. The larger Rassemblement pour la République may have been meant.':
    'أبقيناه كما كتبه المقال. وقد يكون المقصود حزب التجمع من أجل الجمهورية، وهو أكبر.',
  'The party calls itself the Liberal Party of Australia.': 'يسمّي الحزب نفسه «الحزب الليبرالي الأسترالي».',
  'The party calls itself the Christian Democratic Union of Germany.':
    'يسمّي الحزب نفسه «الاتحاد الديمقراطي المسيحي الألماني».',
  '"Forward Italy" translates its name.': '«Forward Italy» ترجمة لاسمه.',
  'West of the former Eastern bloc, without the north: the section puts Italy, Spain, Portugal and Malta there. The Holy See has no parties.':
    'غرب الكتلة الشرقية السابقة دون الشمال: يضع القسم فيها إيطاليا وإسبانيا والبرتغال ومالطا. وليست في الكرسي الرسولي أحزاب.',
  'The section\'s heading is "the developed countries": in Oceania, Australia and New Zealand. It does not say whether it also means the Pacific island states.':
    'عنوان القسم «البلدان المتقدمة»: وهي في أوقيانوسيا أستراليا ونيوزيلندا. ولا يقول هل يقصد أيضًا دول جزر المحيط الهادئ.',
  'The article names no country of North America.': 'لا يذكر المقال بالاسم أي بلد في أمريكا الشمالية.',
  'The next sentence says that "these parties" have sent delegations to China. It may mean the European Greens too.':
    'تقول الجملة التالية إن «هذه الأحزاب» أرسلت وفودًا إلى الصين. وقد تقصد الخضر الأوروبيين أيضًا.',
  'Listed among international organizations; we read it as the Christian (since 2001 Centrist) Democrat International, not the German party.':
    'مدرج بين المنظمات الدولية؛ ونفهم أنه الأممية الديمقراطية المسيحية (الديمقراطية الوسطية منذ 2001)، لا الحزب الألماني.',
};
