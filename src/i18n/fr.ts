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
} from './phrases.fr.ts';
import type { Translation } from './words.ts';

const strengths = {
  close: 'Étroites\u202f: amitié ou contacts étroits',
  stable: 'Relations stables, bonnes, satisfaisantes ou amicales',
  developing: 'Relations en cours de développement',
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

const account = 'Le propre récit du PCC, non vérifié';

/** L’interface en français. */
export const fr: Translation = {
  locale: 'fr',
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
    'Atlas des relations\u202f: les relations du Parti communiste chinois avec les partis du monde, phrase par phrase',
  title: 'Atlas des relations',
  subtitle:
    'Avec quels partis du monde le Parti communiste chinois entretient des relations\u202f: son propre récit d’août 2007, phrase par phrase.',
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
    language: 'Langue',
    languageAuto: 'Celle du navigateur',
    theme: 'Thème',
    themes: { auto: 'Celui de l’appareil', light: 'Clair', dark: 'Sombre' },
    text: 'Taille du texte',
    texts: { normal: 'Normale', large: 'Grande', larger: 'Très grande' },
    motion: 'Animations',
    motions: { auto: 'Selon l’appareil', reduced: 'Réduites', full: 'Complètes' },
    keys: 'Raccourcis à une touche',
    keysChoices: { on: 'Activés', off: 'Désactivés' },
    about: 'L’article lui-même reste en anglais. Les réglages ne sont conservés que sur cet appareil.',
  },
  language: {
    failed: (name) => `Langue «\u202f${name}\u202f»\u202f: chargement impossible. La page reste en français.`,
    retry: 'Réessayer',
    close: 'Fermer',
  },

  layers: {
    legend: 'Afficher',
    parties: {
      name: 'Nombre de partis',
      about: 'Les partis que l’article nomme, ou la moyenne de la région là où il ne donne qu’un total',
    },
    named: {
      name: 'Partis nommés',
      about: 'Seulement les partis désignés par leur nom\u202f; aucune moyenne',
    },
    regions: { name: 'Régions', about: 'Les six régions de l’article, avec les totaux qu’il imprime' },
    wording: {
      name: 'Formulation',
      about: 'Comment l’article qualifie la relation, en catégories établies par nous',
    },
    blank: { name: 'Carte muette', about: 'Tous les pays de la même teinte' },
    own: { name: 'Vos chiffres', about: 'Des chiffres tirés de votre fichier' },
  },

  map: {
    label:
      'Carte du monde des relations entre partis. Les touches fléchées vont d’un pays à l’autre, Entrée en ouvre un.',
    regionsLabel: 'Les six régions et leurs totaux imprimés',
    loading: 'Tracé des contours des régions…',
    failed:
      'Les contours des régions n’ont pas pu être chargés. Les couleurs et l’article sont complets sans eux.',
    retry: 'Réessayer',
    scroll: 'La carte continue de chaque côté\u202f: faites-la glisser.',
    spot: (lat, lon) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'sud' : 'nord'}, ${Math.abs(lon)}° ${lon < 0 ? 'ouest' : 'est'}`,
    gesture: 'Pour zoomer, maintenez Ctrl ou ⌘ et tournez la molette, ou utilisez deux doigts.',
    controls: 'Déplacer la carte',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    whole: 'Le monde entier',
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
    meridian: 'Centre',
    meridians: { atlantic: 'Atlantique entier', pacific: 'Pacifique entier' },
    mercatorWarning:
      'Mercator agrandit ce qui est loin au nord\u202f: le Groenland y paraît aussi grand que l’Afrique, qui est 14 fois plus étendue.',
    noCamera: 'Le zoom n’a pas pu être chargé.',
  },

  mark: (name, shade) => `${name}\u202f: ${shade}`,
  sentences: (some) => some.join(' '),

  shade: (evidence, value) =>
    ({
      home: 'le sujet de l’article',
      named: count(value ?? 0, { one: '# parti nommé', other: '# partis nommés' }),
      average: `environ ${number.format(value ?? 0)}, moyenne de la région`,
      unnumbered: 'mentionné, sans chiffre',
      none: 'non mentionné',
    })[evidence],

  meaning: {
    home: 'La Chine est le sujet de l’article\u202f: il raconte les relations de son parti avec les autres. Elle n’a pas de chiffre.',
    homeTerritory: 'Représenté avec la Chine, sujet de l’article. Sans chiffre.',
    named: (n) =>
      n === 1
        ? 'Au moins 1 parti\u202f: l’article le nomme.'
        : `Au moins ${parties(n)}\u202f: l’article les nomme.`,
    namedSole: '1 parti\u202f: l’article le nomme. Aucun autre n’y était légal en août 2007.',
    average: (n, region) =>
      `Environ ${parties(n)}\u202f: moyenne de la région «\u202f${region}\u202f», et non décompte propre à ce pays.`,
    averageToo: (n, region) =>
      `La moyenne de la région «\u202f${region}\u202f» est d’environ ${number.format(n)}.`,
    notNamed: (name) => `L’article ne nomme pas ce pays (${name}).`,
    onlyGroup: (group) => `Mentionné seulement au sein d’un ensemble («\u202f${group}\u202f»).`,
    arithmetic: (total, among, quotient) =>
      `Moyenne\u202f: ${total} ÷ ${among} ≈ ${number.format(quotient)}, arrondie.`,
    averageSays: 'Une moyenne ne dit rien du nombre de partis d’un pays.',
    countsEither: (outside, inside, all, others) =>
      `Le total compte ${outside} des ${number.format(all)} pays non nommés ici, ou ${inside} s’il compte aussi les ${number.format(others)} qu’une autre section nomme.`,
    countsAllBut: (counted, all, missing) =>
      `Le total compte ${number.format(counted)} pays sur ${number.format(all)}\u202f; il ne dit pas lesquels manquent (${number.format(missing)}).`,
    countsNamed: (counted, named) =>
      `Le total compte ${countries(counted)}, dont ${number.format(named)} nommés.`,
    unnumbered: 'L’article mentionne des relations avec des partis de ce pays, sans donner de chiffre.',
    unnumberedGroup: (group) =>
      `Mentionné seulement au sein d’un ensemble («\u202f${group}\u202f»)\u202f; aucun chiffre n’est donné.`,
    none: 'Non mentionné. Cela ne veut pas dire qu’il n’y en a pas.',
    noneMaybe: (total) =>
      `Non mentionné. Il se peut qu’il figure parmi les pays comptés (${total})\u202f; l’article ne le dit pas.`,
    noParties: (total) =>
      `Non nommé. Les pays comptés (${total}) ont des partis\u202f; ici, aucun n’était légal en août 2007. De tels pays, l’article dit qu’il y a des relations avec leurs gouvernements, organisations ou groupes.`,
    noValue:
      'Non mentionné. Cet atlas ne lui attribue aucun chiffre et ne prend pas position sur son statut.',
    apart: {
      crimea:
        'Les données de la carte rattachent la Crimée à la Russie\u202f; en août 2007, elle faisait partie de l’Ukraine. Elle est donc dessinée à part et ne prend le chiffre ni de l’une ni de l’autre.',
    },
    namedLayer: (n) =>
      `${count(n, { one: '# parti nommé', other: '# partis nommés' })}. Aucune moyenne dans cette vue.`,
    namedLayerNone: 'Mentionné, mais aucun parti n’est nommé.',
    wording: (words) => `Catégorie de formulation\u202f: ${words}.`,
    regional: 'Aucune phrase ne le nomme\u202f; sa région a un total.',
  },
  asOf: (date) => `en ${month(date)}`,
  regionFigure: (region, text, date) => `${region}\u202f: ${text}, en ${month(date)}`,
  noFigure: (region) => `${region}\u202f: aucun total indiqué`,

  legend: {
    title: 'Ce que signifient les teintes',
    named: 'Partis nommés',
    namedAbout: 'au moins autant',
    average: 'Moyenne de la région',
    averageAbout: 'son total réparti également\u202f; ce n’est le décompte d’aucun pays',
    unnumbered: 'Mentionné, sans chiffre',
    unnumberedAbout: 'relations affirmées, non comptées',
    unnumberedNamed: 'Mentionné, aucun parti nommé',
    none: 'Non mentionné',
    noneAbout: 'ne veut pas dire aucun',
    noneRegions: 'Territoires, zones disputées, États formés après 2007',
    home: 'Chine',
    homeAbout: 'le sujet',
    wording: 'Comment l’article qualifie la relation',
    wordingAbout: 'en catégories établies par nous, non un classement',
    regional: 'Seule la région a un total',
    regions: 'Régions de l’article',
    regionsAbout: 'les couleurs les distinguent, rien de plus',
    strength: strengths,
    mixedStrengths: (some) => capital(list.format(some.map((one) => shortStrengths[one]))),
    exact: (n) => parties(n),
    about: (n) => `environ ${number.format(n)}`,
    drawn: (n) => count(n, { one: '# pays représenté', other: '# pays représentés' }),
    caution: `${account}.`,
    boundaries:
      'Frontières\u202f: Natural Earth, de facto\u202f; elles n’impliquent aucune prise de position.',
  },

  panel: {
    label: 'Ce que dit l’article',
    fold: 'Masquer le panneau',
    unfold: 'Afficher le panneau',
    resize: 'Largeur du panneau',
    sheet: {
      peek: 'Ouvrir le panneau à moitié',
      half: 'Ouvrir le panneau jusqu’en haut',
      full: 'Abaisser le panneau',
    },
    back: 'Article',
    contents: 'Sommaire',
    rest: 'L’article',
    readAll: 'Lire tout l’article',
    howTo: 'Comment lire la carte',
    glance: 'Les chiffres en un coup d’œil',
    glanceNamed: (c, p) =>
      `${countries(c)}, avec ${count(p, { one: '# parti nommé', other: '# partis nommés' })}`,
    glanceSpoken: (c) => `${countries(c)} dont les partis sont mentionnés`,
    glanceGroups: (c) =>
      count(c, {
        one: '# pays mentionné seulement au sein d’un ensemble',
        other: '# pays mentionnés seulement au sein d’un ensemble',
      }),
    noWorld:
      'Il n’y a pas de total mondial\u202f: l’article n’en donne pas, et ses totaux régionaux ne comptent pas la même chose.',
    doubts: (n) => `Ce qui ne concorde pas dans l’article (${number.format(n)})`,
    reasons: {
      'named in its section': 'pays nommé dans cette section',
      'geography only': 'par simple géographie',
    },
    law: (reason) => `Hors article\u202f: ${reason}.`,
    why: (reason) => `rattachement\u202f: ${reason}`,
    printedAs: (name) => `dans l’article\u202f: «\u202f${name}\u202f»`,
    standard: (name) => `nom usuel\u202f: ${name}`,
    partiesNamed: (n) => `${n === 1 ? 'Parti nommé' : 'Partis nommés'} (${number.format(n)})`,
    nothingSaid: (name, region) =>
      `L’article ne mentionne pas ce pays (${name}). La section sur sa région, «\u202f${region}\u202f», figure ci-dessous à titre de contexte.`,
    figureOf: (relation, counted, date) =>
      `«\u202f${relation}\u202f»\u202f; éléments comptés\u202f: ${counted}\u202f; en ${month(date)}`,
    namesOf: (n, total) => `L’article nomme ${parties(n)} (total\u202f: ${total}).`,
    namesNone: (total) => `L’article ne nomme aucun parti (total\u202f: ${total}).`,
    namesOnly: (n) => `L’article nomme ${parties(n)} et ne donne aucun total.`,
    countriesOf: (n) => `Ses pays (${number.format(n)})`,
    countriesNamed: (n, all) =>
      n === 0
        ? `Sur les ${countries(all)} représentés ici, il n’en nomme aucun.`
        : `Sur les ${countries(all)} représentés ici, il en nomme ${number.format(n)}.`,
    rests: (n) => `La teinte de ${countries(n)} repose sur cette phrase.`,
    restsSome: (n, all) =>
      `Elle parle de ${countries(all)}\u202f; la teinte de ${number.format(n)} d’entre eux repose sur elle.`,
    counts: (total) => `Elle compte\u202f: ${total}.`,
    supportsNothing: 'Aucune teinte ne repose sur cette phrase.',
    claims: 'Ce qu’elle dit',
    event: (date) => `Événement, ${when(date)}`,
    person: 'Personne',
    organization: 'Organisation',
    party: (country) => `Parti (${country})`,
    group: 'Ensemble de pays',
    figure: 'Chiffre',
    mention: (country) => `Mention (${country})`,
    number: 'Un nombre qui ne compte pas de partis',
    cite: (section, paragraph, sentence) =>
      paragraph === 0 ? `${section}, titre` : `${section}, paragraphe ${paragraph}, phrase ${sentence}`,
    wordingOf: (words) => `Catégorie de formulation\u202f: ${words}`,
    allCountries: 'Tous les pays et territoires, de A à Z',
    opened: (name, marked) =>
      marked === 0
        ? `${name}\u202f: ouvert.`
        : `${name}\u202f: ouvert, ${count(marked, { one: '# phrase marquée', other: '# phrases marquées' })}.`,
    next: 'Aller à la phrase marquée suivante',
    marked: (n) => count(n, { one: '# phrase marquée', other: '# phrases marquées' }),
  },

  search: {
    label: 'Chercher des pays, des partis et dans l’article',
    placeholder: 'Chercher',
    results: 'Résultats',
    clear: 'Effacer la recherche',
    loading: 'Chargement de la recherche…',
    failed: 'La recherche n’a pas pu être chargée.',
    retry: 'Réessayer',
    hint: 'Cherchez un pays dans l’une des six langues, un parti, une organisation, une région, une personne, un événement, ou n’importe quels mots de l’article.',
    nothing: (query) => `Rien ne s’appelle «\u202f${query}\u202f», et l’article ne contient pas ces mots.`,
    kinds: {
      country: 'Pays et territoires',
      party: 'Partis',
      organization: 'Organisations',
      region: 'Régions et ensembles',
      person: 'Personnes',
      event: 'Événements',
      sentence: 'Dans l’article',
    },
    someOf: (shown, total) =>
      shown < total ? `${number.format(shown)} sur ${number.format(total)}` : number.format(total),
    found: (n) => `${count(n, { one: '# résultat', other: '# résultats' })}.`,
    evidence: (evidence, value, region) =>
      ({
        home: 'Le sujet de l’article',
        named: count(value ?? 0, { one: '# parti nommé', other: '# partis nommés' }),
        average: `Environ ${parties(value ?? 0)}\u202f: moyenne de la région «\u202f${region}\u202f»`,
        unnumbered: 'Mentionné, sans chiffre',
        none: 'Non mentionné, ce qui ne veut pas dire aucun',
      })[evidence] ?? '',
    group: (n) => `Ensemble de ${countries(n)}`,
    event: (date) => capital(when(date)),
    matches: (n) => count(n, { one: '# phrase', other: '# phrases' }),
    matchOf: (at, n) => `${number.format(at)} sur ${number.format(n)}`,
    matchSpoken: (at, n) => `Phrase ${number.format(at)} sur ${number.format(n)}.`,
    next: 'Phrase trouvée suivante',
    previous: 'Phrase trouvée précédente',
  },

  trouble: {
    map: 'La carte ne peut pas être dessinée pour le moment. L’article à côté est complet.',
    card: 'Cette fiche ne peut pas être affichée pour le moment. Le texte ci-dessous est complet.',
    legend: 'La légende ne peut pas être affichée pour le moment. La carte et l’article fonctionnent.',
    page: 'L’atlas ne peut pas être affiché pour le moment. Voici l’article en entier.',
    retry: 'Réessayer',
    search: 'La recherche ne fonctionne pas pour le moment. La carte et l’article fonctionnent.',
  },

  table: {
    view: 'Affichage',
    modes: { map: 'Carte', table: 'Tableau', story: 'Récit', quiz: 'Quiz' },
    loading: 'Chargement des tableaux…',
    failed: 'Les tableaux n’ont pas pu être chargés. La carte et l’article sont complets sans eux.',
    retry: 'Réessayer',
    names: { countries: 'Pays', parties: 'Partis', figures: 'Chiffres', claims: 'Affirmations' },
    shown: (n, all) =>
      n === all
        ? count(all, { one: '# ligne', other: '# lignes' })
        : `${number.format(n)} sur ${count(all, { one: '# ligne', other: '# lignes' })}`,
    copied: (n) => `${count(n, { one: '# ligne copiée', other: '# lignes copiées' })}.`,
  },

  compare: {
    failed: 'La comparaison n’a pas pu être chargée.',
    label: 'Lieux comparés',
    pin: 'Comparer',
    full: (most) =>
      `${number.format(most)} lieux sont déjà comparés\u202f: retirez-en un pour en ajouter un autre.`,
    one: 'Ajoutez un autre pays ou une autre région à comparer.',
    show: (n) => `Côte à côte (${number.format(n)})`,
    hide: 'Retour au texte',
    title: 'Côte à côte',
    remove: (name) => `Retirer de la comparaison\u202f: ${name}`,
    clear: 'Tout retirer',
    rows: {
      shade: 'Ce que signifie la teinte',
      figure: 'Total de la région',
      wording: 'Formulation',
      parties: 'Partis nommés',
      sentences: 'Ce que dit l’article',
    },
    noRegion: 'N’appartient à aucune région de l’article',
    notWorded: 'Aucune formulation propre',
    noParties: 'Aucun parti nommé',
    noSentence: 'Aucune phrase ne le mentionne',
    region: (n) =>
      `Une région de l’article, ${count(n, { one: '# pays représenté', other: '# pays représentés' })}.`,
  },

  offline: {
    update: 'Mettre à jour',
    waits: 'Une version plus récente de l’atlas est arrivée. La mise à jour garde votre place.',
  },

  frame: {
    title: 'Les relations du Parti communiste chinois avec les partis',
    open: 'Ouvrir dans l’atlas',
    legend: 'Légende',
    failed: 'La phrase n’a pas pu être chargée.',
  },

  timeline: {
    title: 'Les dates dans l’article',
    published: 'Publication',
    date: when,
    by: (date) => `en ${when(date)}`,
    figure: (region, text) => `${region}\u202f: ${text}`,
    moment: (date, name) => `${capital(date)}\u202f: ${name}`,
  },

  keys: {
    skipToMap: 'Aller à la carte',
    title: 'Aide',
    open: 'Aide\u202f: clavier, et pour les enseignants',
    close: 'Fermer',
  },

  numbers: {
    open: 'Apporter vos propres chiffres (CSV)',
    failed: 'Vos chiffres n’ont pas pu être chargés.',
  },

  tools: { projector: 'Mode projecteur', draw: 'Dessiner sur la carte', failed: 'Le chargement a échoué.' },

  share: {
    open: 'Partager ou exporter',
    title: 'Partager et exporter',
    close: 'Fermer',
    loading: 'Chargement du partage…',
    failed: 'Le partage n’a pas pu être chargé. La barre d’adresse contient le lien vers cette vue.',
    retry: 'Réessayer',
  },

  story: {
    label: 'Le récit',
    present: 'Présenter',
    presentAbout: 'Présenter le récit en plein écran',
    loading: 'Chargement du récit…',
    failed: 'Le récit n’a pas pu être chargé. La carte et l’article sont complets sans lui.',
    retry: 'Réessayer',
  },

  quiz: {
    label: 'Quiz',
    loading: 'Chargement du quiz…',
    failed: 'Le quiz n’a pas pu être chargé. La carte et l’article sont complets sans lui.',
  },

  presets: { label: 'Aller à', world: 'Monde', hint: (key) => `Touche\u202f: ${key.toUpperCase()}` },
  noScript:
    'Les scripts sont désactivés\u202f: la carte et l’article sont complets, et choisir un pays mène à sa phrase. Les vues, les infobulles et les liens entre le texte et la carte ont besoin de scripts.',
};
