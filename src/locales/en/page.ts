import { REMEMBERS_FAILURES } from '../../lib/failures.ts';
import { capital } from '../formats.ts';
import {
  number,
  list,
  count,
  amount,
  parties,
  countries,
  places,
  asOf,
  during,
  when,
  figure,
} from './phrases.ts';
import { the } from './the.ts';

const strengths = {
  close: 'Close: friendship or close contacts',
  stable: 'Stable, good, satisfactory or nice relations',
  developing: 'Developing relations',
  contacts: 'Contacts',
  visits: 'Visits and conferences',
  interest: 'Interest in relations',
} as const;

const shortStrengths = {
  close: 'close relations',
  stable: 'stable or good relations',
  developing: 'developing relations',
  contacts: 'contacts',
  visits: 'visits',
  interest: 'interest',
} as const;
type Strength = keyof typeof strengths;

const account = 'The CPC’s own account, not verified';

/** Every word of the interface in English. Other languages take the same shape. */
export const words = {
  locale: 'en',
  /** The atlas's own names are English, and so are the coders' texts. */
  names: {},
  coders: {},
  pageTitle: 'Relations Atlas: the party relations of the Communist Party of China, sentence by sentence',
  title: 'Relations Atlas',
  subtitle:
    'Which parties does the Communist Party of China say it has relations with? Its own account, as of August 2007, sentence by sentence.',
  /** The words for whose account it is, the same wherever the source is named. */
  account,
  about: 'About this map',
  skipToArticle: 'Skip to the article',
  parties,
  countries,
  places,
  amount,
  figure,
  noTotal: 'no total given',

  settings: {
    title: 'Settings',
  },
  language: {
    failed: (name: string) => `Couldn’t load ${name}. The page stays in English.`,
    close: 'Close',
  },

  layers: {
    legend: 'What to show',
    parties: {
      name: 'Number of parties',
      about: 'The parties the article names; where it gives only a regional total, the average',
    },
    named: { name: 'Named only', about: 'Only the parties the article names; no averages' },
    regions: { name: 'Regions', about: 'The article’s six regions, with the totals it gives' },
    wording: { name: 'Wording', about: 'How the article describes relations, in our own categories' },
    blank: { name: 'Blank map', about: 'All countries look the same' },
    own: { name: 'Your numbers', about: 'Numbers from your own file' },
  },

  map: {
    label: 'World map of party relations. Arrow keys move between countries; Enter opens one.',
    regionsLabel: 'The six regions and their totals',
    inset: 'Western Europe, enlarged',
    /** Describes a country only by its position, in whole degrees. */
    spot: (lat: number, lon: number) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'south' : 'north'}, ${Math.abs(lon)}° ${lon < 0 ? 'west' : 'east'}`,
    gesture: 'To zoom, hold Ctrl or ⌘ and scroll, or use two fingers.',
    controls: 'Move the map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Show the whole world',
    left: 'Move left',
    right: 'Move right',
    up: 'Move up',
    down: 'Move down',
    projection: 'Projection',
    projections: {
      'equal-earth': 'Equal Earth',
      'natural-earth': 'Natural Earth',
      mercator: 'Mercator',
      globe: 'Globe',
    },
    meridians: { atlantic: 'Atlantic', pacific: 'Pacific' },
    mercatorWarning:
      'Mercator enlarges the far north: Greenland looks as large as Africa, which is 14 times its size.',
    noCamera: 'Couldn’t load the zoom. The map and the article still work.',
  },

  /** Joins a name and its description: a mark and its shade, a region and its figure. */
  mark: (name: string, shade: string) => `${name}: ${shade}`,

  /** Sentences one after the other. */
  sentences: (some: readonly string[]) => some.join(' '),

  /** Names a shade in a few words. */
  shade: (evidence: 'home' | 'named' | 'average' | 'unnumbered' | 'none', value: number | null) =>
    ({
      home: 'the subject of the article',
      named: `${parties(value ?? 0)} named`,
      average: `about ${value}, regional average`,
      unnumbered: 'mentioned, no number',
      none: 'not mentioned',
    })[evidence],

  /** The meaning of the shade, in a sentence. */
  meaning: {
    home: 'China is the subject: the article is about its party’s relations with others. It has no number.',
    homeTerritory: 'Shown with China, the subject of the article. It has no number.',
    named: (n: number) => `${parties(n)} named.`,
    mayBeMore: 'There may be more.',
    soleLegal: 'No other party was legal there in August 2007.',
    average: (n: number) => `About ${parties(n)}, on average.`,
    averageOf: (region: string) => `Regional average (${region}), not a count for this country.`,
    averageToo: (n: number, region: string) => `Regional average (${region}): about ${number.format(n)}.`,
    notNamed: (name: string) => capital(`${the(name)} is not named.`),
    onlyGroup: (group: string) => `Mentioned only as part of “${group}”.`,
    /** Writes the arithmetic of an average: parties, countries and their quotient. */
    arithmetic: (total: string, among: string, quotient: number) =>
      `Average: ${total} ÷ ${among} ≈ ${number.format(quotient)}, rounded.`,
    averageSays: 'An average does not say how many parties a country has.',
    countsEither: (outside: string, inside: string, all: number, others: number) =>
      `The total counts ${outside} of the region’s ${number.format(all)} unnamed countries, or ${inside} if it includes the ${number.format(others)} that another section names.`,
    countsAllBut: (counted: number, all: number, missing: number) =>
      `The total counts ${number.format(counted)} of ${countries(all)}. The article does not say which ${number.format(missing)} are missing.`,
    countsNamed: (counted: number, named: number) =>
      `The total counts ${countries(counted)}; the article names ${number.format(named)} of them.`,
    unnumbered: 'Relations with its parties are mentioned, but no number is given.',
    unnumberedGroup: (group: string) => `Mentioned only as part of “${group}”; no number is given.`,
    none: 'Not mentioned. That does not mean none.',
    noneMaybe: (figure: string) =>
      `Not mentioned. It may be among the countries counted (${figure}); the article does not say.`,
    noParties: (total: string) =>
      `Not named. The countries counted (${total}) have parties; here none was legal in August 2007. For countries without parties, the article mentions relations with governments, organizations or groups.`,
    disputed: 'Disputed: no number.',
    noValue: 'Not mentioned. This atlas gives it no number and takes no position on its status.',
    /** The reason why a place is drawn separately, by its id. */
    apart: {
      crimea:
        'The map data shows Crimea as part of Russia; in August 2007 it was part of Ukraine. So it is drawn apart, with no number from either.',
    },
    namedLayer: (n: number) => `${parties(n)} named. No averages in this layer.`,
    namedLayerNone: 'Mentioned, but no party is named.',
    wording: (words: string) => `Wording category: ${words}.`,
    regional: 'No sentence names it; its region has a total.',
  },
  /** Says up to which date a figure counts. */
  asOf,
  regionFigure: (region: string, text: string, date: string) => `${region}: ${text}, ${asOf(date)}`,
  noFigure: (region: string) => `${region}: no total given`,

  legend: {
    title: 'What the shades mean',
    /** Joins a name and the remark after it, in one line. */
    whole: (name: string, about: string) => `${name} ${about}`,
    named: 'Parties named',
    average: 'Regional average',
    unnumbered: 'Mentioned, no number',
    unnumberedNamed: 'Mentioned, no party named',
    none: 'Not mentioned',
    home: 'China',
    homeAbout: 'the subject',
    disputed: ['Disputed:', 'no number'],
    wording: 'How the article describes relations',
    wordingAbout: 'our own categories, not a ranking',
    regional: 'Only its region has a total',
    regions: 'The article’s regions',
    regionsAbout: 'colors only tell them apart',
    strength: strengths,
    mixedStrengths: (some: readonly Strength[]) =>
      capital(list.format(some.map((one) => shortStrengths[one]))),
    exact: (n: number) => parties(n),
    about: (n: number) => `about ${number.format(n)}`,
    onMap: (n: number) => `${countries(n)} on the map`,
    caution: `${account}.`,
    boundaries: 'Boundaries: Natural Earth, de facto; they imply no position.',
  },

  panel: {
    label: 'Sentences from the article',
    fold: 'Hide the panel',
    resize: 'Panel width',
    readAloud: 'Listen',
    stopReading: 'Stop',
    sheet: { half: 'Raise the panel', full: 'Lower the panel' },
    contents: 'Contents',
    rest: 'The article',
    also: 'Also in the article',
    /** Notes on the lists whose entries are not countries. */
    alsoAbout: {
      organization: 'Organizations are not countries, so the map shows none of them.',
      person: 'People do not stand for countries, so the map shows none of them.',
      event: 'An event with a known place highlights that country. The others are only in the text.',
    },
    glance: 'Figures at a glance',
    glanceNamed: (c: number, p: number) => `${countries(c)} with ${parties(p)} named`,
    glanceSpoken: (c: number) => `${countries(c)} whose parties are mentioned`,
    glanceGroups: (c: number) => `${countries(c)} mentioned only as part of a group`,
    noWorld:
      'There is no world total: the article gives none, and its regional totals count different things.',
    doubts: (n: number) => `What does not add up in the article (${n})`,
    law: (reason: string) => `Not from the article: ${reason}.`,
    why: (region: string, reason: string) => `Region: ${region} (${reason})`,
    printedAs: (name: string) => `in the article: “${name}”`,
    standard: (name: string) => `usual name: ${name}`,
    partiesNamed: (n: number) => `${n === 1 ? 'Party' : 'Parties'} named (${n})`,
    nothingSaid: (name: string, region: string) =>
      `The article does not mention ${the(name)}. The section on its region, ${region}, is below for context.`,
    figureOf: (relation: string, counted: string, date: string) =>
      `“${relation}”; counted: ${counted}; ${asOf(date)}`,
    namesOf: (n: number, total: string) => `The article names ${parties(n)}; the total is ${total}.`,
    namesNone: (total: string) => `The article names none of the ${total} parties.`,
    namesOnly: (n: number) => `The article names ${parties(n)} and gives no total.`,
    countriesOf: (n: number) => `Its countries (${n})`,
    countriesNamed: (n: number, all: number) =>
      n === 0
        ? `The article names none of the ${countries(all)} shown here.`
        : `The article names ${n} of the ${countries(all)} shown here.`,
    rests: (n: number) =>
      n === 1
        ? 'This sentence supports the shade of 1 country.'
        : `This sentence supports the shades of ${countries(n)}.`,
    restsSome: (n: number, all: number) =>
      `This sentence is about ${countries(all)} and supports the shades of ${number.format(n)}.`,
    counts: (total: string) => `It counts ${total}.`,
    supportsNothing: 'This sentence supports no shade.',
    claims: 'What it says',
    event: (date: string) => `Event, ${when(date)}`,
    person: 'Person',
    organization: 'Organization',
    party: (country: string) => `Party of ${the(country)}`,
    group: 'Group of countries',
    figure: 'Figure',
    mention: (country: string) => `Mention of ${the(country)}`,
    number: 'A number, but not of parties',
    cite: (section: string, paragraph: number, sentence: number) =>
      paragraph === 0 ? `${section}, heading` : `${section}, paragraph ${paragraph}, sentence ${sentence}`,
    wordingOf: (words: string) => `Wording category: ${words}`,
    allCountries: 'All countries and territories, A to Z',
    opened: (name: string, marked: number) =>
      marked === 0 ? `${name} opened.` : `${name} opened, ${count(marked, 'sentence', 'sentences')} marked.`,
  },

  search: {
    label: 'Search countries, parties and the article',
    placeholder: 'Country, party or word',
    failed: 'Couldn’t load search.',
    kinds: {
      country: 'Countries and territories',
      party: 'Parties',
      organization: 'Organizations',
      region: 'Regions and groups',
      person: 'People',
      event: 'Events',
      sentence: 'In the article',
    },
    event: (date: string) => capital(when(date)),
    matches: (n: number) => count(n, 'sentence', 'sentences'),
  },

  table: {
    view: 'View',
    modes: { map: 'Map', table: 'Table', story: 'Story', quiz: 'Quiz' },
    loading: 'Loading the tables…',
    failed: 'Couldn’t load the tables. The map and the article still work.',
    names: { countries: 'Countries', parties: 'Parties', figures: 'Figures', claims: 'Claims' },
    rowCount: (n: number, all: number) =>
      n === all ? count(all, 'row', 'rows') : `${number.format(n)} of ${count(all, 'row', 'rows')}`,
    copied: (n: number) => `${count(n, 'row', 'rows')} copied.`,
  },

  compare: {
    failed: 'Couldn’t load the comparison.',
    pin: 'Compare',
    full: (most: number) => `You can compare up to ${number.format(most)} places. Remove one to add another.`,
  },

  trouble: {
    map: 'Couldn’t draw the map. The article still works.',
    card: 'Couldn’t show this card. The text below is complete.',
    legend: 'Couldn’t show the legend. The map and the article still work.',
    page: 'Couldn’t show the atlas. Here is the whole article.',
    retry: REMEMBERS_FAILURES ? 'Reload the page' : 'Try again',
    search: 'Search isn’t working. The map and the article still work.',
  },

  offline: {
    update: 'Update',
    waits: 'A new version of the atlas is ready. Updating keeps your place.',
  },

  timeline: {
    title: 'Dates in the article',
    button: 'Dates',
    choose: 'Choose a date to read its sentence.',
    count: (n: number) => count(n, 'date', 'dates'),
    /** Several figures of one date, and in how many sentences they stand. */
    figures: (n: number, sentences: number) =>
      `${count(n, 'figure', 'figures')} in ${count(sentences, 'sentence', 'sentences')}; each counts something different.`,
    /** A date as the atlas has it: "1984", "1980s", "late 1970s", "2000-09" or "2014-11-02". */
    date: when,
    /** A date in as few letters as fit on the scale. */
    short: when,
    figure: (region: string, text: string) => `${region}: ${text}`,
    /** Joins a date and its event or figure, in one line. */
    moment: (date: string, name: string) => `${capital(date)}: ${name}`,
    /** Says when the article or its book came out, apart from the dates in the text. */
    publication: (date: string) => `Published ${during(date)}`,
  },

  keys: {
    skipToMap: 'Skip to the map',
    title: 'Help',
    open: 'Help: keyboard and teaching',
    close: 'Close',
  },

  numbers: {
    open: 'Add your own numbers',
    failed: 'Couldn’t load the tool for your numbers.',
  },

  tools: { projector: 'Projector mode', draw: 'Draw on the map', failed: 'Couldn’t load this part.' },

  share: {
    open: 'Share or export',
    title: 'Share and export',
    close: 'Close',
    loading: 'Loading the sharing options…',
    failed: 'Couldn’t load the sharing options. The link to this view is in the address bar.',
  },

  story: {
    label: 'The story',
    present: 'Present',
    presentAbout: 'Present the story full screen',
    loading: 'Loading the story…',
    failed: 'Couldn’t load the story. The map and the article still work.',
  },

  quiz: {
    label: 'Quiz',
    loading: 'Loading the quiz…',
    failed: 'Couldn’t load the quiz. The map and the article still work.',
  },

  presets: {
    label: 'Go to',
    world: 'World',
  },
  shell: {
    headline: (named: number, states: number, averaged: number) =>
      `${parties(named)} named in ${countries(states)}. For ${number.format(averaged)} others, only regional totals.`,
    headlineNamed: (named: number, states: number) => `${parties(named)} named in ${countries(states)}.`,
    headlineRegions: (regions: number, totals: number) =>
      `${number.format(regions)} regions. ${number.format(totals)} have a total, each in its own words.`,
    headlineWording: 'Close, stable, developing: relations in the article’s own words.',
    deck: 'Which parties the Communist Party of China (CPC) says it has relations with: its own account, as of August 2007; not verified.',
    deckRegions:
      'Colors only tell the regions apart. The totals cannot be added up, and the article does not add them.',
    deckWording: 'Different words, not a ranking. Stripes mean two wordings for one country.',
    invite: 'Choose a country to read its sentences.',
    article: 'Article',
    present: 'Present',
    share: 'Share',
    more: 'More',
    show: 'Show',
    showLegend: 'Color the map by',
    world: 'World',
    center: 'Center on',
    dates: (from: string, to: string) => `Dates, ${from}–${to}`,
    closeDates: 'Close the dates',
    keyRegions: 'The article’s regions',
    keyWording: 'How the article describes relations',
    key: 'What the article says',
    keyNamed: ['Named,', 'at least', 'at least this many'],
    keyAverage: ['Regional average,', 'rounded'],
    keyMentioned: ['Mentioned,', 'no number'],
    keyNone: ['Not mentioned'],
    readOn: 'read more',
    wholeArticle: 'Whole article',
    place: (paragraph: number, sentence: number) =>
      paragraph === 0 ? 'Heading' : `Paragraph ${paragraph}, sentence ${sentence}`,
    /** The same in as few letters as fit beside a name. */
    placeShort: (paragraph: number, sentence: number) => `¶\u00a0${paragraph}, ${sentence}`,
  },
} as const;
