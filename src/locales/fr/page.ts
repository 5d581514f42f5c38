import { REMEMBERS_FAILURES } from '../../lib/failures.ts';
import { capital } from '../formats.ts';
import { notes } from './notes.ts';
import {
  number,
  list,
  count,
  amount,
  parties,
  countries,
  places,
  during,
  when,
  short,
  figure,
} from './phrases.ts';
import { reasons } from './reasons.ts';
import type { Translation } from '../words.ts';

const strengths = {
  close: 'Relations étroites\u00a0: amitié ou contacts étroits',
  stable: 'Relations stables, bonnes, satisfaisantes ou cordiales',
  developing: 'Relations en développement',
  contacts: 'Contacts',
  visits: 'Visites et conférences',
  interest: 'Intérêt pour des relations',
} as const;

const shortStrengths = {
  close: 'relations étroites',
  stable: 'relations stables ou bonnes',
  developing: 'relations en développement',
  contacts: 'contacts',
  visits: 'visites',
  interest: 'intérêt',
} as const;

const account = 'Selon le PCC lui\u2011même, non vérifié';

/** L’interface en français. */
export const words: Translation = {
  locale: 'fr',
  coders: { ...reasons, ...notes },
  names: {
    introduction: 'Introduction',
    asia: 'Asie',
    'west-asia-north-africa': 'Asie de l’Ouest et Afrique du Nord',
    africa: 'Afrique',
    'latin-america': 'Amérique latine',
    'eastern-europe-central-asia': 'Europe de l’Est et Asie centrale',
    developed: 'Pays développés',
    organizations: 'Organisations',
    closing: 'Paragraphe final',
    source: 'Source',
    'western-europe': 'Europe de l’Ouest',
    'northern-europe': 'Europe du Nord',
    oceania: 'Océanie',
    'north-america': 'Amérique du Nord',
    'central-asia': 'Asie centrale',
    transcaucasia: 'Transcaucasie',
    'ashmore-cartier': 'Îles Ashmore-et-Cartier',
    crimea: 'Crimée',
    kosovo: 'Kosovo',
    'northern-cyprus': 'Chypre du Nord',
    siachen: 'Glacier de Siachen',
    somaliland: 'Somaliland',
    'southern-kurils': 'Îles Kouriles du Sud',
    hkg: 'Hong Kong',
    mac: 'Macao',
    cog: 'Congo',
    cod: 'République démocratique du Congo',
    mmr: 'Myanmar',
    prk: 'Corée du Nord',
    kor: 'Corée du Sud',
    pse: 'Palestine',
    usa: 'États-Unis',
    vat: 'Saint-Siège',
  },
  pageTitle:
    'Atlas des relations\u00a0: les relations du Parti communiste chinois avec d’autres partis, phrase par phrase',
  title: 'Atlas des relations',
  subtitle:
    'Avec quels partis le Parti communiste chinois dit-il avoir des relations\u202f? Selon le PCC lui\u2011même, situation en août 2007, phrase par phrase.',
  account,
  about: 'À propos de cette carte',
  skipToArticle: 'Aller à l’article',
  parties,
  countries,
  places,
  amount,
  figure,
  noTotal: 'aucun total indiqué',

  settings: {
    title: 'Réglages',
  },
  language: {
    failed: (name) => `Impossible de charger cette langue\u00a0: ${name}. La page reste en français.`,
    close: 'Fermer',
  },

  layers: {
    legend: 'Afficher',
    parties: {
      name: 'Nombre de partis',
      about: 'Les partis que l’article nomme\u202f; s’il ne donne qu’un total régional, la moyenne',
    },
    named: {
      name: 'Partis nommés',
      about: 'Seulement les partis que l’article nomme\u202f; aucune moyenne',
    },
    regions: { name: 'Régions', about: 'Les six régions de l’article, avec les totaux qu’il donne' },
    wording: {
      name: 'Formulation',
      about: 'Comment l’article décrit les relations, selon nos propres catégories',
    },
    blank: { name: 'Carte muette', about: 'Tous les pays ont le même aspect' },
    own: { name: 'Vos chiffres', about: 'Les chiffres de votre propre fichier' },
  },

  map: {
    label:
      'Carte mondiale des relations entre partis. Les flèches du clavier mènent d’un pays à l’autre, Entrée ouvre le pays.',
    regionsLabel: 'Les six régions et leurs totaux',
    inset: 'Europe de l’Ouest, agrandie',
    spot: (lat, lon) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'sud' : 'nord'}, ${Math.abs(lon)}° ${lon < 0 ? 'ouest' : 'est'}`,
    gesture: 'Pour zoomer, tournez la molette avec Ctrl ou ⌘ enfoncé, ou utilisez deux doigts.',
    controls: 'Déplacer la carte',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    whole: 'Afficher le monde entier',
    left: 'Vers la gauche',
    right: 'Vers la droite',
    up: 'Vers le haut',
    down: 'Vers le bas',
    projection: 'Projection',
    projections: {
      'equal-earth': 'Equal Earth',
      'natural-earth': 'Natural Earth',
      mercator: 'Mercator',
      globe: 'Globe',
    },
    meridians: { atlantic: 'Atlantique', pacific: 'Pacifique' },
    mercatorWarning:
      'Mercator agrandit l’extrême nord\u00a0: le Groenland y paraît aussi grand que l’Afrique, pourtant 14\u00a0fois plus vaste.',
    noCamera: 'Impossible de charger le zoom.',
  },

  mark: (name, shade) => `${name}\u00a0: ${shade}`,
  sentences: (some) => some.join(' '),

  shade: (evidence, value) =>
    ({
      home: 'le sujet de l’article',
      named: count(value ?? 0, { one: '# parti nommé', other: '# partis nommés' }),
      average: `environ ${number.format(value ?? 0)}, moyenne régionale`,
      unnumbered: 'mentionné, sans chiffre',
      none: 'non mentionné',
    })[evidence],

  meaning: {
    home: 'La Chine est le sujet\u00a0: l’article parle des relations de son parti avec d’autres. Elle n’a pas de chiffre.',
    homeTerritory: 'Montré avec la Chine, sujet de l’article. Sans chiffre.',
    named: (n) => `${count(n, { one: '# parti nommé', other: '# partis nommés' })}.`,
    mayBeMore: 'Il peut y en avoir d’autres.',
    soleLegal: 'Aucun autre parti n’y était légal en août 2007.',
    average: (n) => `Environ ${parties(n)}, en moyenne.`,
    averageOf: (region) => `Moyenne régionale (${region})\u00a0: ce n’est pas un décompte pour ce pays.`,
    averageToo: (n, region) => `Moyenne régionale (${region})\u00a0: environ ${number.format(n)}.`,
    notNamed: (name) => `L’article ne nomme pas ce pays (${name}).`,
    onlyGroup: (group) => `Mentionné seulement dans un groupe («\u00a0${group}\u00a0»).`,
    arithmetic: (total, among, quotient) =>
      `Moyenne\u00a0: ${total} ÷ ${among} ≈ ${number.format(quotient)} (arrondie).`,
    averageSays: 'Une moyenne ne dit rien du nombre de partis d’un pays.',
    countsEither: (outside, inside, all, others) =>
      `Le total compte ${outside} des ${countries(all)} non nommés ici, ou ${inside} s’il inclut les ${number.format(others)} que nomme une autre section.`,
    countsAllBut: (counted, all, missing) =>
      `Le total compte ${countries(counted)} sur ${number.format(all)}. L’article ne dit pas quels sont les ${number.format(missing)}\u00a0autres.`,
    countsNamed: (counted, named) =>
      `Le total compte ${countries(counted)}, dont ${number.format(named)}\u00a0nommés.`,
    unnumbered: 'L’article mentionne des relations avec des partis de ce pays, sans donner de chiffre.',
    unnumberedGroup: (group) => `Mentionné seulement dans un groupe («\u00a0${group}\u00a0»), sans chiffre.`,
    none: 'Non mentionné. Cela ne veut pas dire qu’il n’y a pas de relations.',
    noneMaybe: (total) =>
      `Non mentionné. Il se peut qu’il figure parmi les pays comptés (${total})\u202f; l’article ne le dit pas.`,
    noParties: (total) =>
      `Non nommé. Les pays comptés (${total}) ont des partis\u202f; ici, aucun n’était légal en août 2007. Pour les pays sans parti, l’article mentionne des relations avec des gouvernements, des organisations ou des groupes.`,
    disputed: 'Contesté\u00a0: sans chiffre.',
    noValue: 'Non mentionné. Cet atlas ne lui donne aucun chiffre et ne prend pas position sur son statut.',
    apart: {
      crimea:
        'Les données de la carte rattachent la Crimée à la Russie\u202f; en août 2007, elle faisait partie de l’Ukraine. Elle est donc montrée à part et ne reçoit le chiffre ni de l’une ni de l’autre.',
    },
    namedLayer: (n) =>
      `${count(n, { one: '# parti nommé', other: '# partis nommés' })}. Aucune moyenne dans cette couche.`,
    namedLayerNone: 'Mentionné, mais aucun parti n’est nommé.',
    wording: (words) => `Catégorie de formulation\u00a0: ${words}.`,
    regional: 'Aucune phrase ne le nomme\u202f; sa région a un total.',
  },
  asOf: during,
  regionFigure: (region, text, date) => `${region}\u00a0: ${text}, ${during(date)}`,
  noFigure: (region) => `${region}\u00a0: aucun total indiqué`,

  legend: {
    title: 'Ce que signifient les teintes',
    whole: (name, about) => `${name} ${about}`,
    named: 'Partis nommés',
    average: 'Moyenne régionale',
    unnumbered: 'Mentionné, sans chiffre',
    unnumberedNamed: 'Mentionné, aucun parti nommé',
    none: 'Non mentionné',
    home: 'Chine',
    homeAbout: 'le sujet',
    disputed: ['Contesté\u00a0:', 'sans chiffre'],
    wording: 'Comment l’article décrit les relations',
    wordingAbout: 'nos propres catégories, pas un classement',
    regional: 'Seule la région a un total',
    regions: 'Régions de l’article',
    regionsAbout: 'les couleurs ne font que les distinguer',
    strength: strengths,
    mixedStrengths: (some) => capital(list.format(some.map((one) => shortStrengths[one]))),
    exact: (n) => parties(n),
    about: (n) => `environ ${number.format(n)}`,
    onMap: (n) => `${countries(n)} sur la carte`,
    caution: `${account}.`,
    boundaries:
      'Frontières\u00a0: Natural Earth, de facto\u202f; elles n’impliquent aucune prise de position.',
  },

  panel: {
    label: 'Les phrases de l’article',
    fold: 'Masquer le panneau',
    resize: 'Largeur du panneau',
    readAloud: 'Écouter',
    stopReading: 'Arrêter',
    sheet: {
      half: 'Relever le panneau',
      full: 'Abaisser le panneau',
    },
    contents: 'Sommaire',
    rest: 'L’article',
    also: 'Également dans l’article',
    alsoAbout: {
      organization: 'Les organisations ne sont pas des pays\u00a0: la carte n’en montre aucune.',
      person: 'Les personnes ne représentent pas un pays\u00a0: la carte n’en montre aucune.',
      event:
        'Un événement dont on connaît le lieu met en évidence le pays concerné. Les autres n’apparaissent que dans le texte.',
    },
    glance: 'Les chiffres en un coup d’œil',
    glanceNamed: (c, p) =>
      `${countries(c)}, avec ${count(p, { one: '# parti nommé', other: '# partis nommés' })}`,
    glanceSpoken: (c) => `${countries(c)} dont les partis sont mentionnés`,
    glanceGroups: (c) =>
      count(c, {
        one: '# pays mentionné seulement dans un groupe',
        other: '# pays mentionnés seulement dans un groupe',
      }),
    noWorld:
      'Il n’y a pas de total mondial\u00a0: l’article n’en donne pas, et ses totaux régionaux ne comptent pas la même chose.',
    doubts: (n) => `Ce qui ne concorde pas dans l’article (${number.format(n)})`,
    law: (reason) => `Ne vient pas de l’article\u00a0: ${reason}.`,
    why: (region, reason) => `Région\u00a0: ${region} (${reason})`,
    printedAs: (name) => `dans l’article\u00a0: «\u00a0${name}\u00a0»`,
    standard: (name) => `nom usuel\u00a0: ${name}`,
    partiesNamed: (n) => `${n === 1 ? 'Parti nommé' : 'Partis nommés'} (${number.format(n)})`,
    nothingSaid: (name, region) =>
      `L’article ne mentionne pas ce pays (${name}). La section sur sa région, «\u00a0${region}\u00a0», figure ci-dessous à titre de contexte.`,
    figureOf: (relation, counted, date) =>
      `«\u00a0${relation}\u00a0»\u202f; ce qui est compté\u00a0: ${counted}\u202f; ${during(date)}`,
    namesOf: (n, total) => `L’article nomme ${parties(n)}\u202f; total\u00a0: ${total}.`,
    namesNone: (total) => `L’article ne nomme aucun de ces partis (total\u00a0: ${total}).`,
    namesOnly: (n) => `L’article nomme ${parties(n)} et ne donne aucun total.`,
    countriesOf: (n) => `Ses pays (${number.format(n)})`,
    countriesNamed: (n, all) =>
      n === 0
        ? `Sur les ${countries(all)} montrés ici, l’article n’en nomme aucun.`
        : `Sur les ${countries(all)} montrés ici, l’article en nomme ${number.format(n)}.`,
    rests: (n) =>
      n === 1
        ? 'Cette phrase justifie la teinte d’un pays.'
        : `Cette phrase justifie la teinte de ${countries(n)}.`,
    restsSome: (n, all) =>
      n === 0
        ? `Cette phrase parle de ${countries(all)}, mais n’en justifie pas la teinte.`
        : `Cette phrase parle de ${countries(all)} et justifie la teinte de ${n === 1 ? 'l’un' : number.format(n)} d’entre eux.`,
    counts: (total) => `Elle compte\u00a0: ${total}.`,
    supportsNothing: 'Cette phrase ne justifie aucune teinte.',
    claims: 'Ce qu’elle dit',
    event: (date) => `Événement, ${when(date)}`,
    person: 'Personne',
    organization: 'Organisation',
    party: (country) => `Parti (${country})`,
    group: 'Groupe de pays',
    figure: 'Chiffre',
    mention: (country) => `Mention (${country})`,
    number: 'Un nombre, mais pas un nombre de partis',
    cite: (section, paragraph, sentence) =>
      paragraph === 0 ? `${section}, titre` : `${section}, paragraphe ${paragraph}, phrase ${sentence}`,
    wordingOf: (words) => `Catégorie de formulation\u00a0: ${words}`,
    allCountries: 'Tous les pays et territoires, de A à Z',
    opened: (name, marked) =>
      marked === 0
        ? `Ouvert\u00a0: ${name}.`
        : `Ouvert\u00a0: ${name}, ${count(marked, { one: '# phrase marquée', other: '# phrases marquées' })}.`,
  },

  search: {
    label: 'Chercher un pays, un parti ou un mot de l’article',
    placeholder: 'Pays, parti ou mot',
    failed: 'Impossible de charger la recherche.',
    kinds: {
      country: 'Pays et territoires',
      party: 'Partis',
      organization: 'Organisations',
      region: 'Régions et groupes',
      person: 'Personnes',
      event: 'Événements',
      sentence: 'Dans l’article',
    },
    event: (date) => capital(when(date)),
    matches: (n) => count(n, { one: '# phrase', other: '# phrases' }),
  },

  trouble: {
    map: 'Impossible de dessiner la carte. L’article reste lisible.',
    card: 'Impossible d’afficher cette fiche. Le texte ci-dessous est complet.',
    legend: 'Impossible d’afficher la légende. La carte et l’article restent consultables.',
    page: 'Impossible d’afficher l’atlas. Voici l’article en entier.',
    retry: REMEMBERS_FAILURES ? 'Recharger la page' : 'Réessayer',
    search: 'La recherche ne fonctionne pas. La carte et l’article restent consultables.',
  },

  table: {
    view: 'Vue',
    modes: { map: 'Carte', table: 'Tableau', story: 'Récit', quiz: 'Quiz' },
    loading: 'Chargement des tableaux…',
    failed: 'Impossible de charger les tableaux. La carte et l’article restent consultables.',
    names: { countries: 'Pays', parties: 'Partis', figures: 'Chiffres', claims: 'Affirmations' },
    rowCount: (n, all) =>
      n === all
        ? count(all, { one: '# ligne', other: '# lignes' })
        : `${number.format(n)} sur ${count(all, { one: '# ligne', other: '# lignes' })}`,
    copied: (n) => `${count(n, { one: '# ligne copiée', other: '# lignes copiées' })}.`,
  },

  compare: {
    failed: 'Impossible de charger la comparaison.',
    pin: 'Comparer',
    full: (most) =>
      `Vous pouvez comparer ${number.format(most)}\u00a0lieux au plus. Retirez-en un pour en ajouter un autre.`,
  },

  offline: {
    update: 'Mettre à jour',
    waits: 'Une nouvelle version de l’atlas est prête. Après la mise à jour, vous retrouverez la même vue.',
  },

  timeline: {
    title: 'Dates dans l’article',
    button: 'Dates',
    choose: 'Choisissez une date pour lire la phrase correspondante.',
    count: (n) => count(n, { one: '# date', other: '# dates' }),
    figures: (n, sentences) =>
      `${count(n, { one: '# chiffre', other: '# chiffres' })} dans ${count(sentences, { one: '# phrase', other: '# phrases' })}\u202f; chacun compte une chose différente.`,
    date: when,
    short,
    figure: (region, text) => `${region}\u00a0: ${text}`,
    moment: (date, name) => `${capital(date)}\u00a0: ${name}`,
    publication: (date) => `Publié ${during(date)}`,
  },

  keys: {
    skipToMap: 'Aller à la carte',
    title: 'Aide',
    open: 'Aide\u00a0: clavier et enseignement',
    close: 'Fermer',
  },

  numbers: {
    open: 'Ajouter vos chiffres',
    failed: 'Impossible de charger l’outil pour vos chiffres.',
  },

  tools: {
    projector: 'Mode projecteur',
    draw: 'Dessiner sur la carte',
    failed: 'Impossible de charger cette fonction.',
  },

  share: {
    open: 'Partager ou exporter',
    title: 'Partager et exporter',
    close: 'Fermer',
    loading: 'Chargement des options de partage…',
    failed:
      'Impossible de charger les options de partage. Le lien vers cette vue est dans la barre d’adresse.',
  },

  story: {
    label: 'Le récit',
    present: 'Présenter',
    presentAbout: 'Présenter le récit en plein écran',
    loading: 'Chargement du récit…',
    failed: 'Impossible de charger le récit. La carte et l’article restent consultables.',
  },

  quiz: {
    label: 'Quiz',
    loading: 'Chargement du quiz…',
    failed: 'Impossible de charger le quiz. La carte et l’article restent consultables.',
  },

  presets: { label: 'Aller à', world: 'Monde' },
  shell: {
    headline: (named, states, averaged) =>
      `${parties(named)} nommés, dans ${countries(states)}. Pour ${number.format(averaged)}\u00a0autres pays, seulement des totaux régionaux.`,
    headlineNamed: (named, states) => `${parties(named)} nommés, dans ${countries(states)}.`,
    headlineRegions: (regions, totals) =>
      `${number.format(regions)}\u00a0régions. ${number.format(totals)} ont un total, chacun dans ses propres termes.`,
    headlineWording: 'Relations étroites, stables, en développement\u00a0: les termes de l’article.',
    deck: 'Les partis avec lesquels le Parti communiste chinois (PCC) se dit en relation. Situation en août 2007, selon le PCC lui\u2011même\u202f; non vérifié.',
    deckRegions:
      'Les couleurs ne font que distinguer les régions. On ne peut pas additionner les totaux, et l’article ne le fait pas.',
    deckWording:
      'Des mots différents, pas un classement. Les rayures indiquent deux formulations pour un même pays.',
    invite: 'Choisissez un pays pour lire ce que l’article en dit.',
    article: 'Article',
    present: 'Présenter',
    share: 'Partager',
    more: 'Plus',
    show: 'Afficher',
    showLegend: 'Colorer la carte selon',
    world: 'Monde',
    center: 'Centrer sur',
    dates: (from, to) => `Dates\u00a0: ${from}\u00a0– ${to}`,
    closeDates: 'Fermer les dates',
    keyRegions: 'Les régions de l’article',
    keyWording: 'Comment l’article décrit les relations',
    key: 'Ce que dit l’article',
    keyNamed: ['Nommés,', 'au moins', 'au moins ce nombre'],
    keyAverage: ['Moyenne régionale,', 'arrondie'],
    keyMentioned: ['Mentionné,', 'sans chiffre'],
    keyNone: ['Non mentionné'],
    readOn: 'lire la suite',
    wholeArticle: 'Article entier',
    place: (paragraph, sentence) =>
      paragraph === 0 ? 'Titre' : `Paragraphe ${paragraph}, phrase ${sentence}`,
    placeShort: (paragraph, sentence) => `¶\u00a0${paragraph}, ${sentence}`,
  },
};
