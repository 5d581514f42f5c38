import { REMEMBERS_FAILURES } from '../../lib/failures.ts';
import { capital } from '../formats.ts';
import { notes } from './notes.ts';
import {
  number,
  list,
  count,
  amount,
  parties,
  ofParties,
  countries,
  ofCountries,
  inCountries,
  named,
  places,
  asOf,
  during,
  when,
  short,
  figure,
} from './phrases.ts';
import { reasons } from './reasons.ts';
import type { Translation } from '../words.ts';

const strengths = {
  close: 'Тесные: дружба или тесные контакты',
  stable: 'Стабильные, хорошие, удовлетворительные или добрые отношения',
  developing: 'Отношения развиваются',
  contacts: 'Контакты',
  visits: 'Визиты и конференции',
  interest: 'Интерес к развитию отношений',
} as const;

const shortStrengths = {
  close: 'тесные отношения',
  stable: 'стабильные или хорошие отношения',
  developing: 'развивающиеся отношения',
  contacts: 'контакты',
  visits: 'визиты',
  interest: 'интерес',
} as const;

const markedSentences = (n: number) =>
  count(n, {
    one: 'отмечено # предложение',
    few: 'отмечено # предложения',
    many: 'отмечено # предложений',
    other: 'отмечено # предложения',
  });
const sentences = (n: number) =>
  count(n, { one: '# предложение', few: '# предложения', many: '# предложений', other: '# предложения' });
const rows = (n: number) =>
  count(n, { one: '# строка', few: '# строки', many: '# строк', other: '# строки' });
const ofRows = (n: number) => count(n, { one: '# строки', other: '# строк' });

/** No capital follows a colon. */
const wordingCategory = (words: string) =>
  `Категория формулировки: ${words}`.replace(/: \p{Lu}/u, (start) => start.toLowerCase());

const account = 'По словам самой КПК, не проверено';

/** Интерфейс на русском языке. */
export const words: Translation = {
  locale: 'ru',
  coders: { ...reasons, ...notes },
  names: {
    introduction: 'Введение',
    asia: 'Азия',
    'west-asia-north-africa': 'Западная Азия и Северная Африка',
    africa: 'Африка',
    'latin-america': 'Латинская Америка',
    'eastern-europe-central-asia': 'Восточная Европа и Центральная Азия',
    developed: 'Развитые страны',
    organizations: 'Организации',
    closing: 'Заключительный абзац',
    source: 'Источник',
    'western-europe': 'Западная Европа',
    'northern-europe': 'Северная Европа',
    oceania: 'Океания',
    'north-america': 'Северная Америка',
    'central-asia': 'Центральная Азия',
    transcaucasia: 'Закавказье',
    'ashmore-cartier': 'Острова Ашмор и Картье',
    crimea: 'Крым',
    kosovo: 'Косово',
    'northern-cyprus': 'Северный Кипр',
    siachen: 'Ледник Сиачен',
    somaliland: 'Сомалиленд',
    'southern-kurils': 'Южные Курильские острова',
    hkg: 'Гонконг',
    mac: 'Макао',
    cog: 'Республика Конго',
    cod: 'Демократическая Республика Конго',
    mmr: 'Мьянма',
    prk: 'Северная Корея',
    kor: 'Южная Корея',
    pse: 'Палестина',
    usa: 'США',
    vat: 'Святой Престол',
  },
  pageTitle:
    'Атлас связей: межпартийные отношения Коммунистической партии Китая, предложение за предложением',
  title: 'Атлас связей',
  subtitle:
    'С какими партиями, по словам самой Коммунистической партии Китая, у неё есть отношения? На август 2007 года, предложение за предложением.',
  account,
  about: 'Об этой карте',
  skipToArticle: 'Перейти к статье',
  parties,
  countries,
  places,
  amount,
  figure,
  noTotal: 'общее число не указано',

  settings: {
    title: 'Настройки',
  },
  language: {
    failed: (name) => `Не удалось загрузить язык: ${name}. Страница остаётся на русском.`,
    close: 'Закрыть',
  },

  layers: {
    legend: 'Показать',
    parties: {
      name: 'Число партий',
      about: 'Партии, названные в статье; там, где дано только общее число по региону,\u00a0— среднее',
    },
    named: { name: 'Только названные', about: 'Только партии, названные в статье; без средних значений' },
    regions: { name: 'Регионы', about: 'Шесть регионов статьи и общее число по региону, если оно указано' },
    wording: { name: 'Формулировки', about: 'Какими словами в статье описаны отношения; категории наши' },
    blank: { name: 'Контурная карта', about: 'Все страны выглядят одинаково' },
    own: { name: 'Ваши числа', about: 'Числа из вашего собственного файла' },
  },

  map: {
    label:
      'Карта мира: отношения между партиями. Клавиши со стрелками\u00a0— переход между странами, Enter\u00a0— открыть страну.',
    regionsLabel: 'Шесть регионов и общее число по каждому',
    inset: 'Западная Европа, увеличено',
    spot: (lat, lon) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'южной' : 'северной'} широты, ${Math.abs(lon)}° ${lon < 0 ? 'западной' : 'восточной'} долготы`,
    gesture:
      'Чтобы изменить масштаб, вращайте колесо мыши, удерживая Ctrl или ⌘, либо используйте два пальца.',
    controls: 'Управление картой',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    whole: 'Показать весь мир',
    left: 'Сдвинуть влево',
    right: 'Сдвинуть вправо',
    up: 'Сдвинуть вверх',
    down: 'Сдвинуть вниз',
    projection: 'Проекция',
    projections: {
      'equal-earth': 'Equal Earth',
      'natural-earth': 'Natural Earth',
      mercator: 'Меркатор',
      globe: 'Глобус',
    },
    meridians: { atlantic: 'Атлантика', pacific: 'Тихий океан' },
    mercatorWarning:
      'Проекция Меркатора увеличивает крайний север: Гренландия кажется величиной с Африку, хотя Африка в 14 раз больше.',
    noCamera: 'Не удалось загрузить масштабирование. Карта и статья работают.',
  },

  mark: (name, shade) => `${name}: ${shade}`,
  sentences: (some) => some.join(' '),

  shade: (evidence, value) =>
    ({
      home: 'предмет статьи',
      named: named(value ?? 0),
      average: `около ${number.format(value ?? 0)}, среднее по региону`,
      unnumbered: 'упоминание без числа',
      none: 'нет упоминания',
    })[evidence],

  meaning: {
    home: 'Китай\u00a0— предмет статьи: она об отношениях его партии с другими партиями. Числа у него нет.',
    homeTerritory: 'Показано вместе с Китаем, предметом статьи. Числа нет.',
    named: (n) => `${capital(named(n))}.`,
    mayBeMore: 'Их может быть больше.',
    soleLegal: 'В августе 2007 года других легальных партий там не было.',
    average: (n) => `В среднем около ${ofParties(n)}.`,
    averageOf: (region) => `Среднее по региону (${region}), а не подсчёт по этой стране.`,
    averageToo: (n, region) => `Среднее по региону (${region})\u00a0— около ${number.format(n)}.`,
    notNamed: () => 'Страна в статье не названа.',
    onlyGroup: (group) => `Упоминается только в составе группы «${group}».`,
    arithmetic: (total, among, quotient) =>
      `Среднее: ${total} ÷ ${among} ≈ ${number.format(quotient)}; на карте округлено до целого.`,
    averageSays: 'По среднему нельзя узнать, сколько партий в стране.',
    countsEither: (outside, inside, all, others) =>
      `Из ${ofCountries(all)} региона, не названных в статье, общее число охватывает ${outside}, а если в него входят и страны, названные в другом разделе (${number.format(others)}), то ${inside}.`,
    countsAllBut: (counted, all, missing) =>
      `Общее число охватывает ${number.format(counted)} из ${ofCountries(all)}. Какие ${number.format(missing)} не учтены, в статье не сказано.`,
    countsNamed: (counted, n) =>
      `Общее число охватывает ${countries(counted)}, из них в статье названо ${number.format(n)}.`,
    unnumbered: 'В статье упоминаются отношения с партиями этой страны, но число не указано.',
    unnumberedGroup: (group) => `Упоминается только в составе группы «${group}»; число не указано.`,
    none: 'Не упоминается. Это не значит, что отношений нет.',
    noneMaybe: (total) =>
      `Не упоминается. Возможно, входит в число учтённых стран (${total}); в статье об этом не сказано.`,
    noParties: (total) =>
      `Страна не названа. В учтённых странах (${total}) партии есть, а здесь в августе 2007 года легальных партий не было. Для стран без партий в статье упомянуты отношения с правительствами, организациями или группами.`,
    disputed: 'Спорная территория: без числа.',
    noValue:
      'Не упоминается. Атлас не приписывает этой территории числа и не занимает позиции по её статусу.',
    apart: {
      crimea:
        'В данных карты Крым показан в составе России; в августе 2007 года он входил в состав Украины. Поэтому он показан отдельно и не получает числа ни одной из двух стран.',
    },
    namedLayer: (n) => `${capital(named(n))}. В этом слое нет средних значений.`,
    namedLayerNone: 'Упоминается, но ни одна партия не названа.',
    wording: (words) => `${wordingCategory(words)}.`,
    regional: 'Ни в одном предложении страна не названа; общее число есть у её региона.',
  },
  asOf,
  regionFigure: (region, text, date) => `${region}: ${text}, ${asOf(date)}`,
  noFigure: (region) => `${region}: общее число не указано`,

  legend: {
    title: 'Что означают оттенки',
    whole: (name, about) =>
      /^(?:без|около|[^\p{L}]|$)/u.test(about) ? `${name} ${about}` : `${name}\u00a0— ${about}`,
    named: 'Названные партии',
    average: 'Среднее по региону',
    unnumbered: 'Упоминание без числа',
    unnumberedNamed: 'Есть упоминание, партии не названы',
    none: 'Нет упоминания',
    home: 'Китай',
    homeAbout: 'предмет статьи',
    disputed: ['Спорные,', 'без числа'],
    wording: 'Какими словами описаны отношения',
    wordingAbout: 'наши категории, не рейтинг',
    regional: 'Общее число есть только у региона',
    regions: 'Регионы статьи',
    regionsAbout: 'цвета лишь отличают их друг от друга',
    strength: strengths,
    mixedStrengths: (some) => capital(list.format(some.map((one) => shortStrengths[one]))),
    exact: (n) => parties(n),
    about: (n) => `около ${number.format(n)}`,
    onMap: (n) => `на карте ${countries(n)}`,
    caution: `${account}.`,
    boundaries: 'Границы: Natural Earth, де-факто; они не выражают никакой позиции.',
  },

  panel: {
    label: 'Предложения из статьи',
    fold: 'Скрыть панель',
    resize: 'Ширина панели',
    readAloud: 'Слушать',
    stopReading: 'Остановить',
    sheet: {
      half: 'Поднять панель',
      full: 'Опустить панель',
    },
    contents: 'Содержание',
    rest: 'Статья',
    also: 'Также в статье',
    alsoAbout: {
      organization: 'Организации\u00a0— не страны, поэтому на карте их нет.',
      person: 'Люди не представляют страны, поэтому на карте их нет.',
      event:
        'Если место события известно, на карте выделяется его страна. Остальные события есть только в тексте.',
    },
    glance: 'Числа вкратце',
    glanceNamed: (c, p) => `${capital(countries(c))}, где ${named(p)}`,
    glanceSpoken: (c) => `${capital(countries(c))}, партии которых упомянуты`,
    glanceGroups: (c) => `Только в составе группы: ${countries(c)}`,
    noWorld: 'Общего числа по миру нет: статья его не даёт, а в числах по регионам учтено разное.',
    doubts: (n) => `Что в статье не сходится (${number.format(n)})`,
    law: (reason) => `Не из статьи: ${reason}.`,
    why: (region, reason) => `Регион: ${region} (${reason})`,
    printedAs: (name) => `в статье: «${name}»`,
    standard: (name) => `общепринятое название: ${name}`,
    partiesNamed: (n) => `${n === 1 ? 'Названная партия' : 'Названные партии'} (${number.format(n)})`,
    nothingSaid: (name, region) =>
      `${name}: в статье не упоминается. Ниже для справки приведён раздел о регионе «${region}».`,
    figureOf: (relation, counted, date) => `«${relation}»; подсчитаны: ${counted}; ${asOf(date)}`,
    namesOf: (n, total) => `По этому региону в статье ${named(n)}; общее число: ${total}.`,
    namesNone: (total) => `По этому региону в статье не названо ни одной партии; общее число: ${total}.`,
    namesOnly: (n) => `По этому региону в статье ${named(n)}, общее число не указано.`,
    countriesOf: (n) => `Страны региона (${number.format(n)})`,
    countriesNamed: (n, all) =>
      n === 0
        ? `На карте ${countries(all)} региона; в статье не названа ни одна.`
        : `На карте ${countries(all)} региона; из них в статье ${count(n, { one: 'названа #', few: 'названы #', many: 'названо #', other: 'названо #' })}.`,
    rests: (n) => `Это предложение обосновывает оттенок ${ofCountries(n)}.`,
    restsSome: (n, all) =>
      `В этом предложении говорится о ${inCountries(all)}; оно обосновывает оттенок ${number.format(n)} из них.`,
    counts: (total) => `В нём учтено: ${total}.`,
    supportsNothing: 'Это предложение не обосновывает ни одного оттенка.',
    claims: 'Что в нём сказано',
    event: (date) => `Событие, ${when(date)}`,
    person: 'Персона',
    organization: 'Организация',
    party: (country) => `Партия (${country})`,
    group: 'Группа стран',
    figure: 'Число',
    mention: (country) => `Упоминание (${country})`,
    number: 'Число, но не партий',
    cite: (section, paragraph, sentence) =>
      paragraph === 0 ? `${section}, заголовок` : `${section}, абзац ${paragraph}, предложение ${sentence}`,
    wordingOf: wordingCategory,
    allCountries: 'Все страны и территории по алфавиту',
    opened: (name, marked) =>
      marked === 0 ? `Открыто: ${name}.` : `Открыто: ${name}, ${markedSentences(marked)}.`,
  },

  search: {
    label: 'Поиск по странам, партиям и статье',
    placeholder: 'Страна, партия, слово',
    failed: 'Не удалось загрузить поиск.',
    kinds: {
      country: 'Страны и территории',
      party: 'Партии',
      organization: 'Организации',
      region: 'Регионы и группы',
      person: 'Персоны',
      event: 'События',
      sentence: 'В статье',
    },
    event: (date) => capital(when(date)),
    matches: sentences,
  },

  table: {
    view: 'Вид',
    modes: { map: 'Карта', table: 'Таблица', story: 'Рассказ', quiz: 'Тест' },
    loading: 'Таблицы загружаются…',
    failed: 'Не удалось загрузить таблицы. Карта и статья работают.',
    names: { countries: 'Страны', parties: 'Партии', figures: 'Числа по регионам', claims: 'Утверждения' },
    rowCount: (n, all) => (n === all ? rows(all) : `${number.format(n)} из ${ofRows(all)}`),
    copied: (n) =>
      `${count(n, {
        one: 'Скопирована # строка',
        few: 'Скопированы # строки',
        many: 'Скопировано # строк',
        other: 'Скопировано # строки',
      })}.`,
  },

  compare: {
    failed: 'Не удалось загрузить сравнение.',
    pin: 'Сравнить',
    full: (most) =>
      `Сравнить можно не больше ${number.format(most)} мест. Уберите одно, чтобы добавить другое.`,
  },

  trouble: {
    map: 'Не удалось нарисовать карту. Статья доступна.',
    card: 'Не удалось показать эту карточку. Текст ниже приведён полностью.',
    legend: 'Не удалось показать легенду. Карта и статья работают.',
    page: 'Не удалось показать атлас. Вот статья целиком.',
    retry: REMEMBERS_FAILURES ? 'Обновить страницу' : 'Повторить',
    search: 'Поиск недоступен. Карта и статья работают.',
  },

  offline: {
    update: 'Обновить',
    waits: 'Готова новая версия атласа. После обновления вы останетесь на том же месте.',
  },

  timeline: {
    title: 'Даты в статье',
    button: 'Даты',
    choose: 'Выберите дату, чтобы прочитать предложение.',
    count: (n) => count(n, { one: '# дата', few: '# даты', many: '# дат', other: '# даты' }),
    figures: (n, sentences) =>
      `Чисел: ${number.format(n)}, предложений: ${number.format(sentences)}; в каждом числе учтено своё.`,
    date: when,
    short,
    figure: (region, text) => `${region}: ${text}`,
    moment: (date, name) => `${capital(date)}: ${name}`,
    publication: (date) => `Опубликовано ${during(date)}`,
  },

  keys: {
    skipToMap: 'Перейти к карте',
    title: 'Справка',
    open: 'Справка: клавиатура и уроки',
    close: 'Закрыть',
  },

  numbers: {
    open: 'Добавить свои числа',
    failed: 'Не удалось загрузить инструмент для ваших чисел.',
  },

  tools: {
    projector: 'Режим проектора',
    draw: 'Рисовать на карте',
    failed: 'Не удалось загрузить эту функцию.',
  },

  share: {
    open: 'Поделиться или экспортировать',
    title: 'Поделиться и экспортировать',
    close: 'Закрыть',
    loading: 'Варианты экспорта загружаются…',
    failed: 'Не удалось загрузить варианты экспорта. Ссылка на этот вид\u00a0— в адресной строке.',
  },

  story: {
    label: 'Рассказ',
    present: 'Начать доклад',
    presentAbout: 'Начать доклад на весь экран',
    loading: 'Рассказ загружается…',
    failed: 'Не удалось загрузить рассказ. Карта и статья работают.',
  },

  quiz: {
    label: 'Тест',
    loading: 'Тест загружается…',
    failed: 'Не удалось загрузить тест. Карта и статья работают.',
  },

  presets: {
    label: 'Перейти',
    world: 'Мир',
  },
  shell: {
    headline: (n, states, averaged) =>
      `${capital(named(n))} в\u00a0${inCountries(states)}. Ещё для\u00a0${ofCountries(averaged)}\u00a0— только общее число по\u00a0региону.`,
    headlineNamed: (n, states) => `${capital(named(n))} в\u00a0${inCountries(states)}.`,
    headlineRegions: (regions, totals) =>
      `${count(regions, { one: '# регион', few: '# региона', many: '# регионов', other: '# региона' })}. Общее число указано для\u00a0${number.format(totals)}, каждый раз другими словами.`,
    headlineWording: '«Тесные», «стабильные», «развиваются»: отношения словами самой статьи.',
    deck: 'С какими партиями, по словам самой Коммунистической партии Китая (КПК), у неё есть отношения; на август 2007 года, не\u00a0проверено.',
    deckRegions:
      'Цвета лишь отличают регионы друг от друга. Числа по регионам нельзя складывать, и статья их не складывает.',
    deckWording: 'Разные слова, а не рейтинг. Полосы\u00a0— две формулировки для одной страны.',
    invite: 'Выберите страну, чтобы прочитать о ней.',
    article: 'Статья',
    present: 'Доклад',
    share: 'Поделиться',
    more: 'Ещё',
    show: 'Слой',
    showLegend: 'Что показывает цвет',
    world: 'Мир',
    center: 'В центре',
    dates: (from, to) => `Даты: ${from}\u00a0— ${to}`,
    closeDates: 'Закрыть даты',
    keyRegions: 'Регионы статьи',
    keyWording: 'Какими словами описаны отношения',
    key: 'Что сказано в статье',
    keyNamed: ['Названы', '(минимум)', '(их может быть больше)'],
    keyAverage: ['Среднее по региону', '(округл.)'],
    keyMentioned: ['Упоминание', 'без числа'],
    keyNone: ['Нет упоминания'],
    readOn: 'читать дальше',
    wholeArticle: 'Вся статья',
    place: (paragraph, sentence) =>
      paragraph === 0 ? 'Заголовок' : `Абзац ${paragraph}, предложение ${sentence}`,
    placeShort: (paragraph, sentence) => `¶\u00a0${paragraph}, ${sentence}`,
  },
};
