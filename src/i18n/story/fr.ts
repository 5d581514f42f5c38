import type { StoryWords } from './words.ts';

export const fr: StoryWords = {
  label: 'Le récit, étape par étape',
  at: (n, all) => `${n} sur ${all}`,
  announce: (at, title) => `${at} : ${title}`,
  show: 'Montrer sur la carte',
  present: 'Présenter',
  talk: {
    label: 'Exposé',
    progress: 'Avancement',
    back: 'Étape précédente',
    on: 'Étape suivante',
    steps: 'Étapes',
    blank: 'Écran noir',
    blanked: 'L’écran est noir. La touche B ou une étape le rallume.',
    pointer: 'Pointeur',
    presenter: 'Fenêtre de l’orateur',
    refused: 'Le navigateur n’a pas ouvert la fenêtre de l’orateur.',
    open: 'L’ouvrir par ce lien',
    fullScreen: 'Plein écran',
    leave: 'Quitter',
    controls: 'L’exposé',
    spotlightOff: 'Éteindre',
  },
  presenter: {
    label: 'Orateur',
    now: 'Maintenant',
    next: 'Ensuite',
    end: 'C’est la dernière étape.',
    clock: 'Heure',
    elapsed: 'Temps écoulé',
    reset: 'Remettre à zéro',
    blank: 'Écran noir',
    unblank: 'Rallumer l’écran',
    isBlank: 'Le public voit un écran noir.',
    together: 'Synchronisé avec l’exposé',
    alone: 'Aucun exposé n’est ouvert dans une autre fenêtre.',
    openTalk: 'Ouvrir l’exposé',
  },
  steps: {
    article: {
      title: 'Un article, une carte',
      note: 'Un article du Parti communiste chinois (PCC) dit avec quels partis du monde il entretient des relations. La carte montre ce que dit l’article. C’est le récit de ce parti sur lui-même, à août 2007, sans vérification.',
    },
    named: {
      title: '32 partis désignés par leur nom',
      note: 'L’article nomme 32 partis de 18 pays ; ils sont ici en couleur pleine. D’autres pays, il dit seulement que des relations existent, et de beaucoup il ne dit rien.',
    },
    regions: {
      title: 'Six régions, quatre totaux',
      note: 'Quatre de ses six régions ont un total, et chacun compte autre chose : relations stables, relations de divers types, contacts. On ne peut pas les additionner, et l’article ne le fait pas.',
    },
    asia: {
      title: 'L’Asie, les voisins d’abord',
      note: 'La section nomme les partis au pouvoir de Corée du Nord, du Viêt Nam et du Laos. Des partis de quatorze autres pays, elle parle sans donner de nom, et elle ne donne aucun total.',
    },
    'west-asia-north-africa': {
      title: 'Asie de l’Ouest et Afrique du Nord, 17 pays',
      note: 'Le total parle de 17 pays, et le texte en nomme 15. Il ne dit pas quels sont les deux autres. Les hachures indiquent la moyenne de la région, non un décompte pour un pays.',
    },
    africa: {
      title: 'L’Afrique, plus de 70 dans plus de 40',
      note: 'Une seule phrase contient toute l’Afrique. Elle ne nomme ni parti ni pays : chaque pays a donc la même teinte, la moyenne.',
    },
    'latin-america': {
      title: 'L’Amérique latine, 105 sur 166',
      note: 'Ici seulement, l’article dit sur combien : 105 partis importants sur 166, dans 31 pays sur 33. Avec 32 autres, il y a de premiers contacts.',
    },
    cuba: {
      title: 'Cuba, le seul parti nommé',
      note: 'Des 105 partis, un seul est nommé. La teinte de Cuba reste la moyenne de sa région, car un parti nommé ne veut pas dire qu’il n’y en a qu’un.',
    },
    'eastern-europe-central-asia': {
      title: 'Europe de l’Est et Asie centrale',
      note: 'Le total parle de contacts avec plus de 50 partis de 24 pays. Dix partis sont nommés, en Russie et dans trois pays d’Asie centrale.',
    },
    russia: {
      title: 'La Russie, sept partis',
      note: 'Aucun autre pays n’a autant de noms. Avec quatre des sept, il y a des contacts étroits ; avec trois, des contacts avec leurs dirigeants : un pays, deux formulations.',
    },
    developed: {
      title: 'Pays développés, des noms sans total',
      note: 'C’est ici que l’article nomme le plus de partis, de gauche et de droite, et il ne donne pas de total. Les pays sans nom sont pointillés ou gris, non comptés comme peu.',
    },
    wording: {
      title: 'Les mots diffèrent',
      note: '« Très étroites », « stables », « contacts » : l’article a ses mots pour chaque relation. Les couleurs distinguent les mots et ne classent rien. De deux partis, il dit seulement qu’ils sont intéressés.',
    },
    organizations: {
      title: 'Les organisations ne sont pas des pays',
      note: 'L’article parle aussi de relations avec l’Internationale socialiste, des groupes du Parlement européen et d’autres. Elles n’appartiennent à aucun pays et n’en colorent donc aucun.',
    },
    'not-said': {
      title: 'Ce que l’article ne dit pas',
      note: 'Le Myanmar se trouve entre des pays que l’article nomme, et n’est pas mentionné. Il est gris : non mentionné, ce qui ne veut pas dire aucun. L’atlas n’écrit jamais zéro.',
    },
    explore: {
      title: 'À vous d’explorer',
      note: 'Choisissez un pays. Chaque teinte ouvre la phrase sur laquelle elle repose, et chaque phrase montre tout ce qui repose sur elle.',
    },
  },
};
