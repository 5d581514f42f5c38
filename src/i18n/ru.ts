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
  visits: 'Визиты и конференции',
  interest: 'Интерес к отношениям',
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

const account = 'Собственный рассказ КПК, не проверен';

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
    'С какими партиями мира поддерживает отношения Коммунистическая партия Китая: её собственный рассказ по состоянию на август 2007 года, предложение за предложением.',
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
    wording: { name: 'Формулировки', about: 'Как статья описывает отношения, по нашим категориям' },
    blank: { name: 'Контурная карта', about: 'Все страны одного тона' },
    own: { name: 'Ваши числа', about: 'Числа из вашего файла' },
  },

  map: {
    label: 'Карта межпартийных отношений мира. Стрелки переводят от страны к стране, Enter открывает страну.',
    regionsLabel: 'Шесть регионов и напечатанные общие числа',
    loading: 'Рисуем контуры регионов…',
    failed: 'Не удалось загрузить контуры регионов. Цвета и статья представлены полностью и без них.',
    retry: 'Повторить',
    scroll: 'Карта продолжается в обе стороны: перетащите её.',
    spot: (lat, lon) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'южной' : 'северной'} широты, ${Math.abs(lon)}° ${lon < 0 ? 'западной' : 'восточной'} долготы`,
    gesture:
      'Чтобы изменить масштаб, вращайте колесо мыши, удерживая Ctrl или ⌘, либо используйте два пальца.',
    controls: 'Управление картой',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    whole: 'Весь мир',
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
    meridian: 'Середина карты',
    meridians: { atlantic: 'Атлантика целиком', pacific: 'Тихий океан целиком' },
    mercatorWarning:
      'Проекция Меркатора увеличивает всё, что лежит далеко на севере: Гренландия кажется величиной с Африку, хотя Африка больше её в 14 раз.',
    noCamera: 'Не удалось загрузить масштабирование.',
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
    home: 'Китай — предмет статьи: она рассказывает об отношениях его партии с другими. Числа у него нет.',
    homeTerritory: 'Показано вместе с Китаем, предметом статьи. Числа нет.',
    named: (n) => `Не менее ${ofParties(n)}: ${n === 1 ? 'она названа' : 'они названы'} в статье.`,
    namedSole: '1 партия: она названа в статье. Других законных партий там в августе 2007 года не было.',
    average: (n, region) =>
      `Около ${ofParties(n)}: это среднее по региону «${region}», а не подсчёт для этой страны.`,
    averageToo: (n, region) => `Среднее по региону «${region}» — около ${number.format(n)}.`,
    notNamed: (name) => `Страна (${name}) в статье не названа.`,
    onlyGroup: (group) => `Упоминается только в составе группы «${group}».`,
    arithmetic: (total, among, quotient) =>
      `Среднее: ${total} ÷ ${among} ≈ ${number.format(quotient)}, с округлением до целого.`,
    averageSays: 'Среднее ничего не говорит о том, сколько партий в стране.',
    countsEither: (outside, inside, all, others) =>
      `Здесь не названо стран: ${number.format(all)}. Общее число охватывает ${outside} из них, а если в него входят и названные в другом разделе (${number.format(others)}), то ${inside}.`,
    countsAllBut: (counted, all, missing) =>
      `Общее число охватывает ${number.format(counted)} из ${ofCountries(all)}; каких не хватает (${number.format(missing)}), не сказано.`,
    countsNamed: (counted, n) => `Общее число охватывает ${countries(counted)}; названо ${number.format(n)}.`,
    unnumbered: 'В статье упоминаются отношения с партиями этой страны, но число не указано.',
    unnumberedGroup: (group) => `Упоминается только в составе группы «${group}»; число не указано.`,
    none: 'Не упоминается. Это не значит, что отношений нет.',
    noneMaybe: (total) =>
      `Не упоминается. Возможно, входит в число подсчитанных стран (${total}); в статье об этом не сказано.`,
    noParties: (total) =>
      `Страна не названа. У подсчитанных стран (${total}) партии есть, а здесь в августе 2007 года законных партий не было. О таких странах в статье сказано, что есть отношения с правительствами, организациями или группами.`,
    noValue:
      'Не упоминается. Атлас не приписывает этой территории числа и не занимает позиции по её статусу.',
    apart: {
      crimea:
        'В данных карты Крым показан в составе России; в августе 2007 года он входил в состав Украины. Поэтому он показан отдельно и не получает числа ни от той, ни от другой.',
    },
    namedLayer: (n) => `${capital(named(n))}. В этом слое нет средних значений.`,
    namedLayerNone: 'Упоминается, но ни одна партия не названа.',
    wording: (words) => `Категория формулировки: ${words}.`,
    regional: 'Ни одно предложение её не называет; у региона есть общее число.',
  },
  asOf: (date) => `на ${month(date)}`,
  regionFigure: (region, text, date) => `${region}: ${text}, на ${month(date)}`,
  noFigure: (region) => `${region}: общее число не указано`,

  legend: {
    title: 'Что означают оттенки',
    named: 'Названные партии',
    namedAbout: 'не меньше этого числа',
    average: 'Среднее по региону',
    averageAbout: 'общее число поровну; не подсчёт для какой-либо страны',
    unnumbered: 'Упоминание без числа',
    unnumberedAbout: 'отношения есть',
    unnumberedNamed: 'Есть упоминание, партии не названы',
    none: 'Нет упоминания',
    noneAbout: 'не значит «нет»',
    noneRegions: 'Территории, спорные районы, государства, возникшие после 2007 года',
    home: 'Китай',
    homeAbout: 'предмет статьи',
    wording: 'Какими словами описаны отношения',
    wordingAbout: 'категории наши, и это не рейтинг',
    regional: 'Общее число есть только у региона',
    regions: 'Регионы статьи',
    regionsAbout: 'цвета лишь отличают их друг от друга',
    strength: strengths,
    mixedStrengths: (some) => capital(list.format(some.map((one) => shortStrengths[one]))),
    exact: (n) => parties(n),
    about: (n) => `около ${number.format(n)}`,
    drawn: (n) => `на карте ${countries(n)}`,
    caution: `${account}.`,
    boundaries: 'Границы: Natural Earth, по фактическому положению; они не выражают никакой позиции.',
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
    glance: 'Числа вкратце',
    glanceNamed: (c, p) => `${capital(countries(c))}, где ${named(p)}`,
    glanceSpoken: (c) => `${countries(c)} с упоминанием партий`,
    glanceGroups: (c) => `${countries(c)} с упоминанием только в составе группы`,
    noWorld: 'Общемирового числа нет: в статье оно не указано, а в разных регионах подсчитано разное.',
    doubts: (n) => `Что в статье не сходится (${number.format(n)})`,
    reasons: {
      'named in its section': 'страна названа в этом разделе',
      'geography only': 'только география',
    },
    law: (reason) => `Не из статьи: ${reason}.`,
    why: (reason) => `отнесено сюда, поскольку: ${reason}`,
    printedAs: (name) => `в статье: «${name}»`,
    standard: (name) => `обычное название: ${name}`,
    partiesNamed: (n) => `${n === 1 ? 'Названная партия' : 'Названные партии'} (${number.format(n)})`,
    nothingSaid: (name, region) =>
      `В статье нет упоминания: ${name}. Ниже для справки приведён раздел о регионе «${region}».`,
    figureOf: (relation, counted, date) => `«${relation}»; подсчитаны: ${counted}; на ${month(date)}`,
    namesOf: (n, total) => `В статье ${named(n)}; общее число: ${total}.`,
    namesNone: (total) => `В статье не названо ни одной партии; общее число: ${total}.`,
    namesOnly: (n) => `В статье ${named(n)}, общее число не указано.`,
    countriesOf: (n) => `Страны региона (${number.format(n)})`,
    countriesNamed: (n, all) =>
      n === 0
        ? `Из ${ofCountries(all)} региона на карте не названо ни одной.`
        : `Из ${ofCountries(all)} региона на карте названо: ${number.format(n)}.`,
    rests: (n) => `На это предложение опираются оттенки стран: ${number.format(n)}.`,
    restsSome: (n, all) =>
      `Стран, о которых здесь речь: ${number.format(all)}; оттенков, которые опираются на это предложение: ${number.format(n)}.`,
    counts: (total) => `Подсчитано: ${total}.`,
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
    wordingOf: (words) => `Категория формулировки: ${words}`,
    allCountries: 'Все страны и территории по алфавиту',
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
    evidence: (evidence, value, region) =>
      ({
        home: 'Предмет статьи',
        named: capital(named(value ?? 0)),
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

  table: {
    view: 'Вид',
    modes: { map: 'Карта', table: 'Таблица', story: 'Рассказ', quiz: 'Тест' },
    loading: 'Таблицы загружаются…',
    failed: 'Не удалось загрузить таблицы. Карта и статья представлены полностью и без них.',
    retry: 'Повторить',
    names: { countries: 'Страны', parties: 'Партии', figures: 'Общие числа', claims: 'Сведения' },
    shown: (n, all) => (n === all ? rows(all) : `${number.format(n)} из ${ofRows(all)}`),
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
    label: 'Выбрано для сравнения',
    pin: 'Сравнить',
    full: (most) =>
      `Для сравнения уже выбрано предельное число мест (${number.format(most)}): уберите одно, чтобы добавить другое.`,
    one: 'Добавьте для сравнения ещё одну страну или ещё один регион.',
    show: (n) => `Показать рядом (${number.format(n)})`,
    hide: 'Вернуться к тексту',
    title: 'Сравнение',
    remove: (name) => `Убрать из сравнения: ${name}`,
    clear: 'Убрать всё',
    rows: {
      shade: 'Что означает оттенок',
      figure: 'Общее число по региону',
      wording: 'Формулировка',
      parties: 'Названные партии',
      sentences: 'Что говорится в статье',
    },
    noRegion: 'Не входит ни в один регион статьи',
    notWorded: 'Собственной формулировки нет',
    noParties: 'Ни одна партия не названа',
    noSentence: 'Не упоминается ни в одном предложении',
    region: (n) => `Регион статьи, на карте ${countries(n)}.`,
  },

  trouble: {
    map: 'Сейчас карту нарисовать не удаётся. Статья рядом приведена полностью.',
    card: 'Сейчас эту карточку показать не удаётся. Текст ниже приведён полностью.',
    legend: 'Сейчас условные обозначения показать не удаётся. Карта и статья работают.',
    page: 'Сейчас атлас показать не удаётся. Вот статья целиком.',
    retry: 'Повторить',
    search: 'Поиск сейчас не работает. Карта и статья работают.',
  },

  offline: {
    update: 'Обновить',
    waits: 'Загружена новая версия атласа. После обновления вы останетесь на том же месте.',
  },

  frame: {
    title: 'Связи Коммунистической партии Китая с партиями',
    open: 'Открыть в атласе',
    legend: 'Обозначения',
    failed: 'Предложение не удалось загрузить.',
  },

  timeline: {
    title: 'Даты в статье',
    published: 'Публикация',
    date: when,
    by: (date) => `на ${when(date)}`,
    figure: (region, text) => `${region}: ${text}`,
    moment: (date, name) => `${capital(date)}: ${name}`,
  },

  keys: {
    skipToMap: 'Перейти к карте',
    title: 'Справка',
    open: 'Справка: клавиатура, для учителей',
    close: 'Закрыть',
  },

  numbers: {
    open: 'Добавить свои числа (CSV)',
    failed: 'Не удалось загрузить ваши числа.',
  },

  tools: { projector: 'Режим проектора', draw: 'Рисовать на карте', failed: 'Загрузить не удалось.' },

  share: {
    open: 'Поделиться или экспортировать',
    title: 'Поделиться и экспортировать',
    close: 'Закрыть',
    loading: 'Загрузка…',
    failed: 'Не удалось загрузить эту часть. Ссылка на этот вид — в адресной строке.',
    retry: 'Повторить',
  },

  story: {
    label: 'Рассказ',
    present: 'Доклад',
    presentAbout: 'Показать рассказ на весь экран',
    loading: 'Рассказ загружается…',
    failed: 'Не удалось загрузить рассказ. Карта и статья полны и без него.',
    retry: 'Повторить',
  },

  quiz: {
    label: 'Тест',
    loading: 'Тест загружается…',
    failed: 'Не удалось загрузить тест. Карта и статья представлены полностью и без него.',
  },

  presets: {
    label: 'Перейти',
    world: 'Мир',
    hint: (key) => `Клавиша: ${key.toUpperCase()}`,
  },
  noScript:
    'Скрипты отключены: карта и статья представлены полностью, а выбор страны ведёт к её предложению. Слоям, подсказкам и связям между текстом и картой нужны скрипты.',
};
