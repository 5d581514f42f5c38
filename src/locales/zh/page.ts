import { REMEMBERS_FAILURES } from '../../lib/failures.ts';
import { notes } from './notes.ts';
import { number, amount, parties, countries, places, asOf, when, short, figure } from './phrases.ts';
import { reasons } from './reasons.ts';
import type { Translation } from '../words.ts';

const strengths = {
  close: '密切：友谊或密切联系',
  stable: '关系稳定、良好、令人满意或融洽',
  developing: '正在发展关系',
  contacts: '有联系',
  visits: '有访问和会议',
  interest: '有兴趣发展关系',
} as const;

const shortStrengths = {
  close: '关系密切',
  stable: '关系稳定或良好',
  developing: '正在发展关系',
  contacts: '有联系',
  visits: '有访问',
  interest: '有兴趣发展关系',
} as const;

const account = '中国共产党自述，未经核实';

/** 界面的中文。 */
export const words: Translation = {
  locale: 'zh',
  coders: { ...reasons, ...notes },
  names: {
    introduction: '引言',
    asia: '亚洲',
    'west-asia-north-africa': '西亚北非',
    africa: '非洲',
    'latin-america': '拉丁美洲',
    'eastern-europe-central-asia': '东欧中亚',
    developed: '发达国家',
    organizations: '国际和地区组织',
    closing: '结语',
    source: '出处',
    'western-europe': '西欧',
    'northern-europe': '北欧',
    oceania: '大洋洲',
    'north-america': '北美洲',
    'central-asia': '中亚',
    transcaucasia: '外高加索',
    'ashmore-cartier': '阿什莫尔和卡捷群岛',
    crimea: '克里米亚',
    kosovo: '科索沃',
    'northern-cyprus': '北塞浦路斯',
    siachen: '锡亚琴冰川',
    somaliland: '索马里兰',
    'southern-kurils': '南千岛群岛',
    hkg: '香港',
    mac: '澳门',
    cog: '刚果（布）',
    cod: '刚果（金）',
    mmr: '缅甸',
    prk: '朝鲜',
    kor: '韩国',
    pse: '巴勒斯坦',
    usa: '美国',
    vat: '梵蒂冈',
  },
  pageTitle: '关系地图集：中国共产党的党际关系，逐句可查',
  title: '关系地图集',
  subtitle: '据中国共产党自述，它同哪些政党有关系？截至2007年8月，逐句可查。',
  account,
  about: '关于本图',
  skipToArticle: '跳到文章',
  parties,
  countries,
  places,
  amount,
  figure,
  noTotal: '未给出总数',

  settings: {
    title: '设置',
  },
  language: {
    failed: (name) => `未能加载语言“${name}”，页面仍为中文。`,
    close: '关闭',
  },

  layers: {
    legend: '显示内容',
    parties: { name: '政党数目', about: '文中列出名称的政党；只有地区总数的，显示地区平均数' },
    named: { name: '仅限列出名称的政党', about: '只显示文中列出名称的政党，不含平均数' },
    regions: { name: '地区', about: '文中的六个地区，以及文中给出的总数' },
    wording: { name: '措辞', about: '文中如何描述关系，类别由我们划分' },
    blank: { name: '空白地图', about: '所有国家颜色相同' },
    own: { name: '你的数据', about: '你自己文件中的数字' },
  },

  map: {
    label: '党际关系世界地图。用方向键在国家之间移动，按回车键打开。',
    regionsLabel: '六个地区及其总数',
    inset: '西欧（放大）',
    spot: (lat, lon) =>
      `${lat < 0 ? '南' : '北'}纬${Math.abs(lat)}°，${lon < 0 ? '西' : '东'}经${Math.abs(lon)}°`,
    gesture: '缩放：按住 Ctrl 或 ⌘ 键滚动滚轮，或用双指操作。',
    controls: '移动地图',
    zoomIn: '放大',
    zoomOut: '缩小',
    whole: '显示全世界',
    left: '向左移动',
    right: '向右移动',
    up: '向上移动',
    down: '向下移动',
    projection: '投影',
    projections: {
      'equal-earth': '等积地球',
      'natural-earth': '自然地球',
      mercator: '墨卡托',
      globe: '地球仪',
    },
    meridians: { atlantic: '大西洋', pacific: '太平洋' },
    mercatorWarning: '墨卡托投影会放大极北地区：格陵兰看上去同非洲一样大，而非洲的面积其实是它的14倍。',
    noCamera: '未能加载缩放功能。地图和文章仍可使用。',
  },

  mark: (name, shade) => `${name}：${shade}`,
  sentences: (some) => some.join(''),

  shade: (evidence, value) =>
    ({
      home: '文章的主角',
      named: `列出${parties(value ?? 0)}的名称`,
      average: `约${number.format(value ?? 0)}个，地区平均数`,
      unnumbered: '有提及，无数字',
      none: '未提及',
    })[evidence],

  meaning: {
    home: '中国是主角：文章讲的是中国共产党同其他政党的关系，因此中国没有数字。',
    homeTerritory: '同文章的主角中国一并显示，没有数字。',
    named: (n) => `列出${parties(n)}的名称。`,
    mayBeMore: '可能还有更多。',
    soleLegal: '2007年8月，该国没有其他合法政党。',
    average: (n) => `平均约${parties(n)}。`,
    averageOf: (region) => `地区平均数（${region}），不是对该国的统计。`,
    averageToo: (n, region) => `地区平均数（${region}）约为${number.format(n)}个。`,
    notNamed: () => '文中没有列出该国。',
    onlyGroup: (group) => `只作为“${group}”的一部分被提及。`,
    arithmetic: (total, among, quotient) =>
      `平均数：${total} ÷ ${among} ≈ ${number.format(quotient)}；图上四舍五入为整数。`,
    averageSays: '平均数不能说明一国有多少个政党。',
    countsEither: (outside, inside, all, others) =>
      `这一节没有列出的${number.format(all)}个国家中，计入总数的有${outside}个；如果总数也包括另一节列出的${number.format(others)}个国家，则有${inside}个。`,
    countsAllBut: (counted, all, missing) =>
      `总数计入${number.format(all)}国中的${number.format(counted)}国。文中没有说明未计入的是哪${number.format(missing)}国。`,
    countsNamed: (counted, named) => `总数计入${countries(counted)}，文中列出其中${number.format(named)}国。`,
    unnumbered: '文中提及同该国政党的关系，但未给出数字。',
    unnumberedGroup: (group) => `只作为“${group}”的一部分被提及，没有数字。`,
    none: '未提及。这不等于没有关系。',
    noneMaybe: (total) => `未提及。该国可能在所统计的国家之内（${total}），文中没有说明。`,
    noParties: (total) =>
      `文中没有列出该国。被计入的国家（${total}）都有政党，而该国在2007年8月没有合法政党。对没有政党的国家，文中提及同其政府、组织或团体的关系。`,
    disputed: '有争议，无数字。',
    noValue: '未提及。地图集不为它标数字，也不对其地位持任何立场。',
    apart: {
      crimea:
        '地图数据把克里米亚显示为俄罗斯的一部分，而2007年8月它是乌克兰的一部分。因此它单独显示，不取任何一方的数字。',
    },
    namedLayer: (n) => `列出${parties(n)}的名称。此图层不含平均数。`,
    namedLayerNone: '有提及，但没有列出任何政党的名称。',
    wording: (words) => `措辞类别：${words}。`,
    regional: '没有句子提及该国；只有其所在地区有总数。',
  },
  asOf,
  regionFigure: (region, text, date) => `${region}：${text}（${asOf(date)}）`,
  noFigure: (region) => `${region}：未给出总数`,

  legend: {
    title: '颜色的含义',
    whole: (name, about) => `${name}，${about}`,
    named: '列出名称的政党',
    average: '地区平均数',
    unnumbered: '有提及，无数字',
    unnumberedNamed: '有提及，未列出政党名称',
    none: '未提及',
    home: '中国',
    disputed: ['有争议', '无数字'],
    homeAbout: '主角',
    wording: '文中如何描述关系',
    wordingAbout: '类别由我们划分，不是排名',
    regional: '只有所在地区有总数',
    regions: '文中的地区',
    regionsAbout: '颜色只用于区分',
    strength: strengths,
    mixedStrengths: (some) => some.map((one) => shortStrengths[one]).join('、'),
    exact: (n) => parties(n),
    about: (n) => `约${number.format(n)}个`,
    onMap: (n) => `图中${countries(n)}`,
    caution: `${account}。`,
    boundaries: '边界：Natural Earth，按实际控制划分，不代表任何立场。',
  },

  panel: {
    label: '文章中的句子',
    fold: '收起面板',
    resize: '面板宽度',
    readAloud: '朗读',
    stopReading: '停止',
    sheet: { half: '升高面板', full: '降低面板' },
    contents: '目录',
    rest: '文章',
    also: '文中还提到',
    alsoAbout: {
      organization: '组织不是国家，因此地图上不显示。',
      person: '人物不代表国家，因此地图上不显示。',
      event: '地点明确的事件会突出显示所在国家，其余的只见于正文。',
    },
    glance: '数字一览',
    glanceNamed: (c, p) => `${countries(c)}，文中列出其${parties(p)}的名称`,
    glanceSpoken: (c) => `${countries(c)}，文中提及其政党`,
    glanceGroups: (c) => `${countries(c)}，只作为国家组的一部分被提及`,
    noWorld: '没有世界总数：文中没有给出，而且各地区总数统计的对象不同。',
    doubts: (n) => `文中有出入之处（${number.format(n)}）`,
    law: (reason) => `并非出自文章：${reason}。`,
    why: (region, reason) => `归入地区：${region}（${reason}）`,
    printedAs: (name) => `文中写作“${name}”`,
    standard: (name) => `通用名称：${name}`,
    partiesNamed: (n) => `列出名称的政党（${number.format(n)}）`,
    nothingSaid: (name, region) => `文中没有提及${name}。下面是其所在地区（${region}）的一节，供参考。`,
    figureOf: (relation, counted, date) => `“${relation}”；统计对象：${counted}；${asOf(date)}`,
    namesOf: (n, total) => `文中列出${parties(n)}的名称，总数为${total}个。`,
    namesNone: (total) => `文中没有列出任何政党的名称，总数为${total}个。`,
    namesOnly: (n) => `文中列出${parties(n)}的名称，没有给出总数。`,
    countriesOf: (n) => `所含国家（${number.format(n)}）`,
    countriesNamed: (n, all) =>
      n === 0
        ? `图中该地区共${countries(all)}，文中一个也没有列出。`
        : `图中该地区共${countries(all)}，文中列出${number.format(n)}个。`,
    rests: (n) => `这句话是${countries(n)}颜色的依据。`,
    restsSome: (n, all) => `这句话涉及${countries(all)}，是其中${number.format(n)}个国家颜色的依据。`,
    counts: (total) => `计入：${total}。`,
    supportsNothing: '这句话不是任何颜色的依据。',
    claims: '这句话说了什么',
    event: (date) => `事件，${when(date)}`,
    person: '人物',
    organization: '组织',
    party: (country) => `${country}的政党`,
    group: '国家组',
    figure: '数字',
    mention: (country) => `提及${country}`,
    number: '数字，但不是政党数目',
    cite: (section, paragraph, sentence) =>
      paragraph === 0 ? `${section}，标题` : `${section}，第${paragraph}段第${sentence}句`,
    wordingOf: (words) => `措辞类别：${words}`,
    allCountries: '所有国家和地区（按拼音排列）',
    opened: (name, marked) =>
      marked === 0 ? `已打开${name}。` : `已打开${name}，标出${number.format(marked)}句。`,
  },

  search: {
    label: '搜索国家、政党和文章',
    placeholder: '国家、政党或词语',
    failed: '未能加载搜索功能。',
    kinds: {
      country: '国家和地区',
      party: '政党',
      organization: '组织',
      region: '地区和国家组',
      person: '人物',
      event: '事件',
      sentence: '文章内容',
    },
    event: (date) => when(date),
    matches: (n) => `${number.format(n)}句`,
  },

  trouble: {
    map: '无法绘制地图。文章仍可阅读。',
    card: '无法显示这张卡片。下面的文字是完整的。',
    legend: '无法显示图例。地图和文章仍可使用。',
    page: '无法显示地图集。以下是文章全文。',
    retry: REMEMBERS_FAILURES ? '重新加载页面' : '重试',
    search: '搜索功能无法使用。地图和文章仍可使用。',
  },

  table: {
    view: '视图',
    modes: { map: '地图', table: '表格', story: '故事', quiz: '测验' },
    loading: '正在加载表格……',
    failed: '未能加载表格。地图和文章仍可使用。',
    names: { countries: '国家', parties: '政党', figures: '数字', claims: '陈述' },
    rowCount: (n, all) =>
      n === all ? `${number.format(all)}行` : `${number.format(all)}行中的${number.format(n)}行`,
    copied: (n) => `已复制${number.format(n)}行。`,
  },

  compare: {
    failed: '未能加载对比功能。',
    pin: '对比',
    full: (most) => `最多可以对比${number.format(most)}个国家或地区。请先移除一个，再添加另一个。`,
  },

  offline: {
    update: '更新',
    waits: '地图集有新版本。更新后仍停留在当前位置。',
  },

  timeline: {
    title: '文中的日期',
    button: '日期',
    choose: '选择一个日期，阅读相应的句子。',
    count: (n) => `${number.format(n)}个日期`,
    figures: (n, sentences) =>
      `${number.format(sentences)}个句子，${number.format(n)}个数字，统计的对象各不相同。`,
    date: when,
    short,
    figure: (region, text) => `${region}：${text}`,
    moment: (date, name) => `${date}：${name}`,
    publication: (date) => `发表于${when(date)}`,
  },

  keys: {
    skipToMap: '跳到地图',
    title: '帮助',
    open: '帮助：键盘与教学',
    close: '关闭',
  },

  numbers: {
    open: '添加你的数据',
    failed: '未能加载添加数据的工具。',
  },

  tools: { projector: '投影仪模式', draw: '在地图上绘图', failed: '未能加载这项功能。' },

  share: {
    open: '分享或导出',
    title: '分享与导出',
    close: '关闭',
    loading: '正在加载分享选项……',
    failed: '未能加载分享选项。地址栏中有此视图的链接。',
  },

  story: {
    label: '故事',
    present: '演示',
    presentAbout: '全屏演示故事',
    loading: '正在加载故事……',
    failed: '未能加载故事。地图和文章仍可使用。',
  },

  quiz: {
    label: '测验',
    loading: '正在加载测验……',
    failed: '未能加载测验。地图和文章仍可使用。',
  },

  presets: { label: '前往', world: '世界' },
  shell: {
    headline: (named, states, averaged) =>
      `文章列出${number.format(states)}国${parties(named)}的名称；另有${number.format(averaged)}国只有地区总数。`,
    headlineNamed: (named, states) => `文章列出${number.format(states)}国${parties(named)}的名称。`,
    headlineRegions: (regions, totals) =>
      `${number.format(regions)}个地区，其中${number.format(totals)}个有总数，措辞各不相同。`,
    headlineWording: '“密切”“稳定”“正在发展”：文章如何描述关系。',
    deck: '中国共产党（中共）自述同哪些政党有关系；截至2007年8月，未经核实。',
    deckRegions: '颜色只用于区分地区。各地区的总数不能相加，文章也没有相加。',
    deckWording: '措辞不同，不是排名。条纹表示同一国家有两种措辞。',
    invite: '选择一个国家，阅读相关的句子。',
    article: '文章',
    present: '演示',
    share: '分享',
    more: '更多',
    show: '显示',
    showLegend: '地图着色方式',
    world: '世界',
    center: '地图中心',
    dates: (from, to) => `日期：${from}—${to}`,
    closeDates: '收起日期',
    keyRegions: '文中的地区',
    keyWording: '文中如何描述关系',
    key: '文章说了什么',
    keyNamed: ['列出名称', '至少', '至少此数'],
    keyAverage: ['地区平均数', '取整'],
    keyMentioned: ['有提及', '无数字'],
    keyNone: ['未提及'],
    readOn: '继续阅读',
    wholeArticle: '全文',
    place: (paragraph, sentence) => (paragraph === 0 ? '标题' : `第${paragraph}段第${sentence}句`),
    placeShort: (paragraph, sentence) => `${paragraph}段${sentence}句`,
  },
};
