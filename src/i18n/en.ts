import { capital } from './formats.ts';
import {
  number,
  list,
  count,
  amount,
  parties,
  countries,
  places,
  month,
  when,
  figure,
} from './phrases.en.ts';

const strengths = {
  close: 'Close: friendship or close contacts',
  stable: 'Stable, good, satisfactory or nice relations',
  developing: 'Relations being developed',
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
export const en = {
  locale: 'en',
  /** The atlas's own names are English. */
  names: {},
  pageTitle: 'Relations Atlas: the party relations of the Communist Party of China, sentence by sentence',
  title: 'Relations Atlas',
  subtitle:
    'With which of the world’s parties does the Communist Party of China keep relations? Its own account of August 2007, sentence by sentence.',
  /** Whose account it is: the same words wherever the source is named. */
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
    language: 'Language',
    languageAuto: 'As in the browser',
    theme: 'Theme',
    themes: { auto: 'As on the device', light: 'Light', dark: 'Dark' },
    text: 'Text size',
    texts: { normal: 'Normal', large: 'Large', larger: 'Larger' },
    motion: 'Motion',
    motions: { auto: 'As on the device', reduced: 'Reduced', full: 'Full' },
    keys: 'Single-key shortcuts',
    keysChoices: { on: 'On', off: 'Off' },
    about: 'The article itself stays in English. Settings are kept on this device only.',
  },
  language: {
    failed: (name: string) => `${name} could not be loaded. The page stays in English.`,
    retry: 'Try again',
    close: 'Close',
  },

  layers: {
    legend: 'What to show',
    parties: {
      name: 'Number of parties',
      about: 'The parties the article names, or the average of a region where it gives only a total',
    },
    named: { name: 'Named only', about: 'Only parties that the article calls by name; no averages' },
    regions: { name: 'Regions', about: 'The article’s six regions with the totals it prints' },
    wording: { name: 'Wording', about: 'How the article words the relation, in categories of ours' },
    blank: { name: 'Blank map', about: 'All countries alike, without shades' },
    own: { name: 'Your numbers', about: 'Numbers from a file of yours' },
  },

  map: {
    label: 'World map of party relations. Arrow keys move between countries, Enter opens one.',
    regionsLabel: 'The six regions and their printed totals',
    loading: 'Drawing the outlines of the regions…',
    failed:
      'The outlines of the regions could not be loaded. The colors and the article are complete without them.',
    retry: 'Try again',
    scroll: 'The map goes on to both sides: drag it.',
    /** A country by its place alone, in whole degrees. */
    spot: (lat: number, lon: number) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'south' : 'north'}, ${Math.abs(lon)}° ${lon < 0 ? 'west' : 'east'}`,
    gesture: 'Hold Ctrl or ⌘ and turn the wheel, or use two fingers, to zoom.',
    controls: 'Move the map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'The whole world',
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
    meridian: 'Middle',
    meridians: { atlantic: 'Atlantic whole', pacific: 'Pacific whole' },
    mercatorWarning:
      'Mercator enlarges what lies far north: Greenland looks as large as Africa, which is 14 times its size.',
    noCamera: 'Zooming could not be loaded.',
  },

  /** A name and what is told of it: a mark and its shade, a region and its figure. */
  mark: (name: string, shade: string) => `${name}: ${shade}`,

  /** Sentences one after the other. */
  sentences: (some: readonly string[]) => some.join(' '),

  /** A shade in a few words. */
  shade: (evidence: 'home' | 'named' | 'average' | 'unnumbered' | 'none', value: number | null) =>
    ({
      home: 'the subject of the article',
      named: `${parties(value ?? 0)} named`,
      average: `about ${value}, average of its region`,
      unnumbered: 'mentioned, no number',
      none: 'not mentioned',
    })[evidence],

  /** What the shade means, in a sentence. */
  meaning: {
    home: 'China is the subject of the article: it tells of its party’s relations with others. It has no number.',
    homeTerritory: 'Drawn with China, the subject of the article. It has no number.',
    named: (n: number) =>
      n === 1 ? 'At least 1 party: the article names it.' : `At least ${parties(n)}: the article names them.`,
    namedSole: '1 party: the article names it. No other was legal there in August 2007.',
    average: (n: number, region: string) =>
      `About ${parties(n)}: the average of ${region}, not a count for this country.`,
    averageToo: (n: number, region: string) => `The average of ${region} is about ${number.format(n)}.`,
    notNamed: (name: string) => `${name} is not named.`,
    onlyGroup: (group: string) => `Mentioned only as a part of “${group}”.`,
    /** How an average comes of its figure: parties, countries, and what one by the other gives. */
    arithmetic: (total: string, among: string, quotient: number) =>
      `Average: ${total} ÷ ${among} ≈ ${number.format(quotient)}, rounded.`,
    averageSays: 'An average says nothing about how many parties a country has.',
    countsEither: (outside: string, inside: string, all: number, others: number) =>
      `The total counts ${outside} of the ${number.format(all)} countries not named here, or ${inside} if it includes the ${number.format(others)} that another section names.`,
    countsAllBut: (counted: number, all: number, missing: number) =>
      `The total counts ${number.format(counted)} of ${countries(all)}; which ${number.format(missing)} are missing, it does not say.`,
    countsNamed: (counted: number, named: number) =>
      `The total counts ${countries(counted)}; ${number.format(named)} are named.`,
    unnumbered: 'The article mentions relations with its parties and gives no number.',
    unnumberedGroup: (group: string) => `Mentioned only as a part of “${group}”; no number is given.`,
    none: 'Not mentioned. That does not mean none.',
    noneMaybe: (figure: string) =>
      `Not mentioned. It may be among the countries counted (${figure}); the article does not say.`,
    noParties: (total: string) =>
      `Not named. The countries counted (${total}) have parties, and here none was legal in August 2007. Of such countries the article says that there are relations with governments, organizations or groups.`,
    noValue: 'Not mentioned. This atlas gives it no number and takes no position on its status.',
    /** Why a place is drawn by itself, by its id. */
    apart: {
      crimea:
        'The map data draws Crimea as a part of Russia; in August 2007 it was a part of Ukraine. So it is drawn by itself and takes no number from either.',
    },
    namedLayer: (n: number) => `${parties(n)} named. No averages in this layer.`,
    namedLayerNone: 'Mentioned, but no party is named.',
    wording: (words: string) => `Wording category: ${words}.`,
    regional: 'No sentence names it; its region has a total.',
  },
  asOf: (date: string) => `by ${month(date)}`,
  regionFigure: (region: string, text: string, date: string) => `${region}: ${text}, by ${month(date)}`,
  noFigure: (region: string) => `${region}: no total given`,

  legend: {
    title: 'What the shades mean',
    named: 'Parties named',
    namedAbout: 'at least this many',
    average: 'Average of the region',
    averageAbout: 'its total spread evenly; not a count for any country',
    unnumbered: 'Mentioned, no number',
    unnumberedAbout: 'relations stated',
    unnumberedNamed: 'Mentioned, no party named',
    none: 'Not mentioned',
    noneAbout: 'does not mean none',
    noneRegions: 'Territories, disputed areas, states formed after 2007',
    home: 'China',
    homeAbout: 'the subject',
    wording: 'How the article words the relation',
    wordingAbout: 'in categories of ours, not a ranking',
    regional: 'Only its region has a total',
    regions: 'Regions of the article',
    regionsAbout: 'colors tell them apart, nothing else',
    strength: strengths,
    mixedStrengths: (some: readonly Strength[]) =>
      capital(list.format(some.map((one) => shortStrengths[one]))),
    exact: (n: number) => parties(n),
    about: (n: number) => `about ${number.format(n)}`,
    drawn: (n: number) => `${countries(n)} drawn`,
    caution: `${account}.`,
    boundaries: 'Boundaries: Natural Earth, de facto; they imply no position.',
  },

  panel: {
    label: 'What the article says',
    fold: 'Hide the panel',
    unfold: 'Show the panel',
    resize: 'Width of the panel',
    sheet: { peek: 'Open the panel half way', half: 'Open the panel to the top', full: 'Lower the panel' },
    back: 'Article',
    contents: 'Contents',
    rest: 'The article',
    readAll: 'Read the whole article',
    howTo: 'How to read the map',
    glance: 'The figures at a glance',
    glanceNamed: (c: number, p: number) => `${countries(c)} with ${parties(p)} named`,
    glanceSpoken: (c: number) => `${countries(c)} whose parties are mentioned`,
    glanceGroups: (c: number) => `${countries(c)} mentioned only as part of a group`,
    noWorld: 'There is no world total: the article gives none, and its regional totals differ in kind.',
    doubts: (n: number) => `What does not add up in the article (${n})`,
    /** The reasons that most countries have; the rest are the coders’, and English. */
    reasons: { 'named in its section': 'named in its section', 'geography only': 'geography only' },
    law: (reason: string) => `Not from the article: ${reason}.`,
    why: (reason: string) => `here because: ${reason}`,
    printedAs: (name: string) => `printed as “${name}”`,
    standard: (name: string) => `usual name: ${name}`,
    partiesNamed: (n: number) => `${n === 1 ? 'Party' : 'Parties'} named (${n})`,
    nothingSaid: (name: string, region: string) =>
      `The article does not mention ${name}. The section on its region, ${region}, is below for context.`,
    figureOf: (relation: string, counted: string, date: string) =>
      `“${relation}”; counted: ${counted}; by ${month(date)}`,
    namesOf: (n: number, total: string) => `The article names ${parties(n)}; the total is ${total}.`,
    namesNone: (total: string) => `The article names none of the ${total} parties.`,
    namesOnly: (n: number) => `The article names ${parties(n)} and gives no total.`,
    countriesOf: (n: number) => `Its countries (${n})`,
    countriesNamed: (n: number, all: number) =>
      n === 0
        ? `It names none of the ${countries(all)} drawn here.`
        : `It names ${n} of the ${countries(all)} drawn here.`,
    rests: (n: number) =>
      n === 1
        ? 'The shade of 1 country rests on this sentence.'
        : `The shades of ${countries(n)} rest on this sentence.`,
    restsSome: (n: number, all: number) =>
      `It is about ${countries(all)}; the shades of ${number.format(n)} rest on it.`,
    counts: (total: string) => `It counts ${total}.`,
    supportsNothing: 'No shade rests on this sentence.',
    claims: 'What it tells',
    event: (date: string) => `Event, ${when(date)}`,
    person: 'Person',
    organization: 'Organization',
    party: (country: string) => `Party of ${country}`,
    group: 'Group of countries',
    figure: 'Figure',
    mention: (country: string) => `Mention of ${country}`,
    number: 'A number that counts no parties',
    cite: (section: string, paragraph: number, sentence: number) =>
      paragraph === 0 ? `${section}, heading` : `${section}, paragraph ${paragraph}, sentence ${sentence}`,
    wordingOf: (words: string) => `Wording category: ${words}`,
    allCountries: 'All countries and territories, A to Z',
    opened: (name: string, marked: number) =>
      marked === 0 ? `${name} opened.` : `${name} opened, ${count(marked, 'sentence', 'sentences')} marked.`,
    next: 'Go to the next marked sentence',
    marked: (n: number) => count(n, 'sentence marked', 'sentences marked'),
  },

  search: {
    label: 'Search countries, parties and the article',
    placeholder: 'Search',
    results: 'Results',
    clear: 'Clear the search',
    loading: 'Search is loading…',
    failed: 'Search could not be loaded.',
    retry: 'Try again',
    hint: 'Look for a country in any of six languages, or for a party, an organization, a region or a person. Events and words of the article are found too.',
    nothing: (query: string) => `Nothing is called “${query}”, and the article does not hold these words.`,
    kinds: {
      country: 'Countries and territories',
      party: 'Parties',
      organization: 'Organizations',
      region: 'Regions and groups',
      person: 'People',
      event: 'Events',
      sentence: 'In the article',
    },
    someOf: (shown: number, total: number) =>
      shown < total ? `${number.format(shown)} of ${number.format(total)}` : number.format(total),
    found: (n: number) => `${count(n, 'result', 'results')}.`,
    evidence: (evidence: string, value: number | null, region: string) =>
      ({
        home: 'The subject of the article',
        named: `${parties(value ?? 0)} named`,
        average: `About ${parties(value ?? 0)}: the average of ${region}`,
        unnumbered: 'Mentioned, no number',
        none: 'Not mentioned, which does not mean none',
      })[evidence] ?? '',
    group: (n: number) => `Group of ${countries(n)}`,
    event: (date: string) => capital(when(date)),
    matches: (n: number) => count(n, 'sentence', 'sentences'),
    matchOf: (at: number, n: number) => `${number.format(at)} of ${number.format(n)}`,
    matchSpoken: (at: number, n: number) => `Sentence ${number.format(at)} of ${number.format(n)}.`,
    next: 'Next sentence found',
    previous: 'Previous sentence found',
  },

  table: {
    view: 'View',
    modes: { map: 'Map', table: 'Table', story: 'Story', quiz: 'Quiz' },
    loading: 'The tables are loading…',
    failed: 'The tables could not be loaded. The map and the article are complete without them.',
    retry: 'Try again',
    names: { countries: 'Countries', parties: 'Parties', figures: 'Figures', claims: 'Claims' },
    shown: (n: number, all: number) =>
      n === all ? count(all, 'row', 'rows') : `${number.format(n)} of ${count(all, 'row', 'rows')}`,
    copied: (n: number) => `${count(n, 'row', 'rows')} copied.`,
  },

  compare: {
    failed: 'The comparison could not be loaded.',
    label: 'Compared places',
    pin: 'Compare',
    full: (most: number) => `${number.format(most)} places are compared already: remove one to add another.`,
    one: 'Add another country or region to compare.',
    show: (n: number) => `Side by side (${number.format(n)})`,
    hide: 'Back to the text',
    title: 'Side by side',
    remove: (name: string) => `Remove ${name} from the comparison`,
    clear: 'Clear all',
    rows: {
      shade: 'What the shade means',
      figure: 'Total of the region',
      wording: 'Wording',
      parties: 'Parties named',
      sentences: 'What the article says',
    },
    noRegion: 'Belongs to no region of the article',
    notWorded: 'No wording of its own',
    noParties: 'No party named',
    noSentence: 'No sentence mentions it',
    region: (n: number) => `A region of the article, ${countries(n)} drawn.`,
  },

  trouble: {
    map: 'The map cannot be drawn just now. The article beside it is complete.',
    card: 'This card cannot be shown just now. The text below is complete.',
    legend: 'The legend cannot be shown just now. The map and the article still work.',
    page: 'The atlas cannot be shown just now. Here is the article, whole.',
    retry: 'Try again',
    search: 'Search does not work just now. The map and the article do.',
  },

  offline: {
    update: 'Update',
    waits: 'A newer version of the atlas has arrived. Updating keeps your place.',
  },

  /** What a frame on another page says around the map. */
  frame: {
    title: 'Party relations of the Communist Party of China',
    open: 'Open in the atlas',
    legend: 'Legend',
    failed: 'The sentence could not be loaded.',
  },

  timeline: {
    title: 'Dates in the article',
    /** Heads the days on which the text came out, apart from what it tells of. */
    published: 'Publication',
    /** A date as the atlas has it: "1984", "1980s", "late 1970s", "2000-09" or "2014-11-02". */
    date: when,
    /** A figure counts up to its date. */
    by: (date: string) => `by ${when(date)}`,
    figure: (region: string, text: string) => `${region}: ${text}`,
    /** A date and what it dates, in one line. */
    moment: (date: string, name: string) => `${capital(date)}: ${name}`,
  },

  keys: {
    skipToMap: 'Skip to the map',
    title: 'Help',
    open: 'Help: keyboard, and for teachers',
    close: 'Close',
  },

  numbers: {
    open: 'Bring your own numbers (CSV)',
    failed: 'Your numbers could not be loaded.',
  },

  tools: { projector: 'Projector mode', draw: 'Draw on the map', failed: 'This could not be loaded.' },

  share: {
    open: 'Share or export',
    title: 'Share and export',
    close: 'Close',
    loading: 'Sharing is loading…',
    failed: 'Sharing could not be loaded. The address bar holds the link to this view.',
    retry: 'Try again',
  },

  story: {
    label: 'The story',
    present: 'Present',
    presentAbout: 'Present the story on the whole screen',
    loading: 'The story is loading…',
    failed: 'The story could not be loaded. The map and the article are complete without it.',
    retry: 'Try again',
  },

  quiz: {
    label: 'Quiz',
    loading: 'The quiz is loading…',
    failed: 'The quiz could not be loaded. The map and the article are complete without it.',
  },

  presets: {
    label: 'Go to',
    world: 'World',
    hint: (key: string) => `Key: ${key.toUpperCase()}`,
  },
  noScript:
    'Scripts are off: the map and the article are complete, and choosing a country jumps to its sentence. Layers, tooltips and links between text and map need scripts.',
} as const;
