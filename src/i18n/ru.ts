import { capital } from './formats.ts';
import {
  number,
  list,
  count,
  amount,
  parties,
  ofParties,
  countries,
  ofCountries,
  named,
  places,
  month,
  when,
  figure,
} from './phrases.ru.ts';
import type { Translation } from './words.ts';

const strengths = {
  close: 'Тесные: дружба или тесные контакты',
  stable: 'Стабильные, хорошие, удовлетворительные или добрые отношения',
  developing: 'Отношения развиваются',
  contacts: 'Контакты',
  visits: 'Только визиты и конференции',
  interest: 'Только интерес к отношениям',
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

/** Интерфейс на русском языке. */
export const ru: Translation = {
  locale: 'ru',
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
    'С какими партиями мира поддерживает отношения Коммунистическая партия Китая: её собственный рассказ по состоянию на август 2007 года, предложение за предложением.',
  skipToArticle: 'Перейти к статье',
  parties,
  countries,
  places,
  amount,
  figure,
  noTotal: 'общее число не указано',

  settings: {
    title: 'Настройки',
    language: 'Язык',
    languageAuto: 'Как в браузере',
    theme: 'Тема',
    themes: { auto: 'Как на устройстве', light: 'Светлая', dark: 'Тёмная' },
    text: 'Размер текста',
    texts: { normal: 'Обычный', large: 'Крупный', larger: 'Очень крупный' },
    motion: 'Анимация',
    motions: { auto: 'Как на устройстве', reduced: 'Меньше движения', full: 'Полная' },
    keys: 'Команды одной клавишей',
    keysChoices: { on: 'Включены', off: 'Выключены' },
    about: 'Сама статья остаётся на английском. Настройки хранятся только на этом устройстве.',
  },
  language: {
    failed: (name) => `Не удалось загрузить язык «${name}». Страница остаётся на русском.`,
    retry: 'Повторить',
    close: 'Закрыть',
  },

  layers: {
    legend: 'Показать',
    parties: {
      name: 'Число партий',
      about: 'Партии, названные в статье, или среднее по региону, если дано только общее число',
    },
    named: { name: 'Только названные', about: 'Только партии, названные в статье; без средних значений' },
    regions: { name: 'Регионы', about: 'Шесть регионов статьи с напечатанными в ней общими числами' },
    wording: { name: 'Формулировки', about: 'Слова, которыми статья описывает отношения' },
  },

  map: {
    label: 'Карта межпартийных отношений мира. Стрелки переводят от страны к стране, Enter открывает страну.',
    regionsLabel: 'Шесть регионов и напечатанные общие числа',
    loading: 'Рисуем контуры регионов…',
    failed: 'Не удалось загрузить контуры регионов. Цвета и статья представлены полностью и без них.',
    retry: 'Повторить',
    scroll: 'Карта продолжается в обе стороны: прокрутите её.',
  },

  mark: (name, shade) => `${name}: ${shade}`,
  sentences: (some) => some.join(' '),

  shade: (evidence, value, n) =>
    ({
      home: 'предмет статьи',
      named: named(value ?? 0),
      average: `около ${number.format(value ?? 0)}, среднее по региону${n > 0 ? `; ${named(n)}` : ''}`,
      unnumbered: 'упоминание без числа',
      none: 'нет упоминания',
    })[evidence],

  meaning: {
    home: 'Китай — предмет статьи: она рассказывает об отношениях его партии с другими. Числа у него нет.',
    homeTerritory: 'Показано вместе с Китаем, предметом статьи. Числа нет.',
    named: (n) => `Не менее ${ofParties(n)}: ${n === 1 ? 'она названа' : 'они названы'} в статье.`,
    average: (n, region) =>
      `Около ${ofParties(n)}: это среднее по региону «${region}», а не подсчёт для этой страны.`,
    averageUnnamed: (n, region) =>
      `Около ${ofParties(n)}: это среднее по региону «${region}». Страна в статье не названа, но общее число охватывает почти весь регион.`,
    alsoNamed: (n) => `В статье ${named(n)}; на деле их может быть больше.`,
    unnumbered: 'В статье говорится об отношениях с партиями этой страны, но число не указано.',
    unnumberedGroup: (group) => `Упоминается только в составе группы «${group}»; число не указано.`,
    none: 'Не упоминается. Это не значит, что отношений нет.',
    noneMaybe: (total) =>
      `Не упоминается. Возможно, входит в число подсчитанных стран (${total}); в статье об этом не сказано.`,
    noValue:
      'Не упоминается. Атлас не приписывает этой территории числа и не занимает позиции по её статусу.',
    namedLayer: (n) => `${capital(named(n))}. В этом слое нет средних значений.`,
    namedLayerNone: 'Упоминается, но ни одна партия не названа.',
    wording: (words) => `Словами статьи: ${words}.`,
    regional: 'Учитывается только в общем числе по региону.',
  },
  asOf: (date) => `на ${month(date)}`,
  regionFigure: (region, text, date) => `${region}: ${text}, на ${month(date)}`,
  noFigure: (region) => `${region}: общее число не указано`,

  legend: {
    title: 'Что означают оттенки',
    named: 'Названные партии',
    namedAbout: 'не меньше этого числа',
    average: 'Среднее по региону',
    averageAbout: 'общее число, разделённое поровну; не собственное число страны',
    unnumbered: 'Упоминание без числа',
    unnumberedAbout: 'отношения есть, но не подсчитаны',
    unnumberedNamed: 'Есть упоминание, партии не названы',
    none: 'Нет упоминания',
    noneAbout: 'не значит, что отношений нет',
    noneRegions: 'Зависимые и спорные территории, государства, возникшие после 2007 года',
    home: 'Китай',
    homeAbout: 'предмет статьи',
    wording: 'Какими словами описаны отношения',
    wordingAbout: 'слова разные, но это не рейтинг',
    regional: 'Только в общем числе по региону',
    regions: 'Регионы статьи',
    regionsAbout: 'цвета лишь отличают их друг от друга',
    strength: strengths,
    mixedStrengths: (some) => capital(list.format(some.map((one) => shortStrengths[one]))),
    exact: (n) => parties(n),
    about: (n) => `около ${number.format(n)}`,
    drawn: (n) => `на карте ${countries(n)}`,
    caution:
      'Так рассказывает о себе Коммунистическая партия Китая по состоянию на август 2007 года; не проверено. Границы соответствуют картографическим данным и не выражают никакой позиции.',
  },

  panel: {
    label: 'Что говорится в статье',
    fold: 'Скрыть панель',
    unfold: 'Показать панель',
    resize: 'Ширина панели',
    sheet: {
      peek: 'Открыть панель наполовину',
      half: 'Открыть панель полностью',
      full: 'Опустить панель',
    },
    back: 'Статья',
    contents: 'Содержание',
    rest: 'Статья',
    readAll: 'Читать статью целиком',
    howTo: 'Как читать карту',
    howToText: [
      'Каждый оттенок опирается на предложение одной и той же статьи. Выберите страну, и её предложение будет отмечено здесь.',
      'Сплошной оттенок — партии, названные в статье: не меньше этого числа. Штриховка — среднее по региону: общее число партий, делённое на число стран; это не подсчёт ни для одной из них.',
      'Страны с точками упоминаются без числа. Серые страны не упоминаются, но это не значит, что отношений нет.',
    ],
    glance: 'Числа вкратце',
    glanceShown: (n) => `(из них с оттенком среднего по региону: ${number.format(n)})`,
    glanceNamed: (c, p) => `${capital(countries(c))}, где ${named(p)}`,
    glanceSpoken: (c) => `${countries(c)} с упоминанием партий`,
    glanceGroups: (c) => `${countries(c)} с упоминанием только в составе группы`,
    noWorld: 'Общемирового числа нет: в статье оно не указано, а в разных регионах подсчитано разное.',
    doubts: (n) => `Что в статье не сходится (${number.format(n)})`,
    reasons: {
      'named in its section': 'страна названа в этом разделе',
      'geography only': 'только география',
    },
    why: (reason) => `отнесено сюда, поскольку: ${reason}`,
    printedAs: (name) => `в статье: «${name}»`,
    standard: (name) => `обычное название: ${name}`,
    partiesNamed: (n) => `${n === 1 ? 'Названная партия' : 'Названные партии'} (${number.format(n)})`,
    nothingSaid: (name, region) =>
      `В статье нет упоминания: ${name}. Ниже для справки приведён раздел о регионе «${region}».`,
    words: 'Словами статьи',
    figureOf: (relation, counted, date) => `«${relation}»; подсчитаны: ${counted}; на ${month(date)}`,
    namesOf: (n, total) => `В статье ${named(n)}; общее число: ${total}.`,
    namesNone: (total) => `В статье не названо ни одной партии; общее число: ${total}.`,
    namesOnly: (n) => `В статье ${named(n)}, общее число не указано.`,
    countriesOf: (n) => `Страны региона (${number.format(n)})`,
    countriesNamed: (n, all) =>
      n === 0
        ? `Из ${ofCountries(all)} региона на карте не названо ни одной.`
        : `Из ${ofCountries(all)} региона на карте названо: ${number.format(n)}.`,
    supports: (n) => `На это предложение опираются оттенки (${countries(n)}):`,
    supportsNothing: 'На это предложение не опирается ни один оттенок.',
    claims: 'О чём оно говорит',
    event: (date) => `Событие, ${when(date)}`,
    person: 'Человек',
    organization: 'Организация',
    party: (country) => `Партия (${country})`,
    group: 'Группа стран',
    figure: 'Общее число',
    mention: (country) => `Упоминание (${country})`,
    number: 'Число, которое не относится к партиям',
    cite: (section, paragraph, sentence) =>
      paragraph === 0 ? `${section}, заголовок` : `${section}, абзац ${paragraph}, предложение ${sentence}`,
    wordingOf: (words) => `Формулировка: ${words}`,
    allCountries: 'Все страны по алфавиту',
    opened: (name, marked) =>
      marked === 0 ? `Открыто: ${name}.` : `Открыто: ${name}, ${markedSentences(marked)}.`,
    next: 'Перейти к следующему отмеченному предложению',
    marked: (n) => capital(markedSentences(n)),
  },

  search: {
    label: 'Поиск по странам, партиям и статье',
    placeholder: 'Поиск',
    results: 'Результаты',
    clear: 'Очистить поиск',
    loading: 'Поиск загружается…',
    failed: 'Не удалось загрузить поиск.',
    retry: 'Повторить',
    hint: 'Ищите страну на любом из шести языков, партию, организацию, регион, человека, событие или любые слова статьи.',
    nothing: (query) => `Ничего с названием «${query}» нет, и в статье нет таких слов.`,
    kinds: {
      country: 'Страны и территории',
      party: 'Партии',
      organization: 'Организации',
      region: 'Регионы и группы',
      person: 'Люди',
      event: 'События',
      sentence: 'В статье',
    },
    someOf: (shown, total) =>
      shown < total ? `${number.format(shown)} из ${number.format(total)}` : number.format(total),
    found: (n) =>
      `${count(n, { one: '# результат', few: '# результата', many: '# результатов', other: '# результата' })}.`,
    evidence: (evidence, value, n, region) =>
      ({
        home: 'Предмет статьи',
        named: `Названо не менее ${ofParties(value ?? n)}`,
        average: `Около ${ofParties(value ?? 0)}: среднее по региону «${region}»`,
        unnumbered: 'Упоминание без числа',
        none: 'Нет упоминания, но это не значит, что отношений нет',
      })[evidence] ?? '',
    group: (n) => `Группа из ${ofCountries(n)}`,
    event: (date) => capital(when(date)),
    matches: sentences,
    matchOf: (at, n) => `${number.format(at)} из ${number.format(n)}`,
    matchSpoken: (at, n) => `Предложение ${number.format(at)} из ${number.format(n)}.`,
    next: 'Следующее найденное предложение',
    previous: 'Предыдущее найденное предложение',
  },

  trouble: {
    map: 'Сейчас карту нарисовать не удаётся. Статья рядом приведена полностью.',
    card: 'Сейчас эту карточку показать не удаётся. Текст ниже приведён полностью.',
    legend: 'Сейчас условные обозначения показать не удаётся. Карта и статья работают.',
    page: 'Сейчас атлас показать не удаётся. Вот статья целиком.',
    retry: 'Повторить',
    search: 'Поиск сейчас не работает. Карта и статья работают.',
  },
  noScript:
    'Скрипты отключены: карта и статья представлены полностью, а выбор страны ведёт к её предложению. Слоям, подсказкам и связям между текстом и картой нужны скрипты.',
};
