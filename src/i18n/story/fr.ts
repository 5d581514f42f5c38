import type { StoryWords } from './words.ts';

export const fr: StoryWords = {
  label: 'Le récit, étape par étape',
  at: (n, all) => `${n} sur ${all}`,
  announce: (at, title) => `${at}\u202f: ${title}`,
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
      note: 'Un article du Parti communiste chinois (PCC) parle des relations de ce parti avec ceux de nombreux pays. La carte montre ce qu’il dit\u202f; les hachures sont des moyennes tirées de ses totaux. C’est le récit de ce parti sur lui-même, arrêté en août 2007, non vérifié.',
    },
    named: {
      title: '32 partis désignés par leur nom',
      note: 'L’article nomme 32 partis de 18 pays\u202f; ces pays sont ici en couleur pleine. D’autres pays, il dit seulement que des relations existent, et de beaucoup il ne dit rien.',
    },
    regions: {
      title: '6 régions, 4 totaux',
      note: 'Sur les 6 régions de l’article, 4 ont un total, et les termes diffèrent\u202f: relations stables, relations de divers types, relations, contacts. L’article ne les additionne pas, l’atlas non plus.',
    },
    asia: {
      title: 'L’Asie, les voisins d’abord',
      note: 'La section nomme les partis au pouvoir de Corée du Nord, du Viêt Nam et du Laos. Elle mentionne sans les nommer les partis de 14 autres pays, et ne donne aucun total.',
    },
    'west-asia-north-africa': {
      title: 'Asie de l’Ouest et Afrique du Nord, 17 pays',
      note: 'Le total porte sur 17 pays, et le texte en nomme 15. Il ne dit pas quels autres sont comptés. Les hachures indiquent la moyenne de la région\u202f; ce n’est le décompte d’aucun pays.',
    },
    africa: {
      title: 'L’Afrique, plus de 70 dans plus de 40',
      note: 'Tous les totaux de l’Afrique tiennent dans une phrase. La section ne nomme ni parti ni pays\u202f: les 46 États de 2007 ont donc la même teinte, celle de la moyenne, environ 2. Cette moyenne ne dit rien du nombre de partis d’un pays.',
    },
    'latin-america': {
      title: 'L’Amérique latine, 105 sur 166',
      note: 'Ici seulement, l’article dit sur combien\u202f: 105 partis importants sur 166, dans 31 pays sur 33. Il ajoute de premiers contacts «\u202favec 32\u202f»\u202f; de quoi, il ne le dit pas.',
    },
    cuba: {
      title: 'Cuba, le seul parti nommé',
      note: 'Dans cette section, un seul parti est nommé\u202f; Cuba est donc en couleur pleine\u202f: un parti nommé l’emporte sur une moyenne.',
    },
    'eastern-europe-central-asia': {
      title: 'Europe de l’Est et Asie centrale',
      note: 'Le total porte sur des contacts avec plus de 50 partis de 24 pays. La section nomme 10 partis, en Russie et dans 3 pays d’Asie centrale.',
    },
    russia: {
      title: 'La Russie, 7 partis',
      note: 'D’aucun autre pays l’article ne nomme autant de partis. Avec 4 des 7, il y a des contacts étroits\u202f; avec les dirigeants des 3 autres, des contacts\u202f: un pays, deux formulations.',
    },
    developed: {
      title: 'Pays développés, des noms sans total',
      note: 'C’est ici que l’article nomme le plus de partis, de gauche et de droite\u202f: 18 dans 10 pays, sans total. Du Portugal, il en nomme un, ce qui ne veut pas dire que c’est le seul. Les pays sans parti nommé n’ont pas de chiffre, ce qui ne veut pas dire peu.',
    },
    wording: {
      title: 'Les mots diffèrent',
      note: '«\u202fTrès étroites\u202f», «\u202fstables\u202f», «\u202fcontacts\u202f»\u202f: l’article emploie différents mots pour les relations. Les couleurs les rangent dans nos propres catégories, sans hiérarchie. De la CDU allemande et de Forza Italia, il dit qu’elles sont intéressées, puis que «\u202fces partis\u202f» ont envoyé des délégations.',
    },
    organizations: {
      title: 'Les organisations ne sont pas des pays',
      note: 'L’article parle aussi de relations avec l’Internationale socialiste, des groupes du Parlement européen et d’autres. Elles n’appartiennent à aucun pays et n’en colorent donc aucun.',
    },
    'not-said': {
      title: 'Ce que l’article ne dit pas',
      note: 'Le Myanmar se trouve entre des pays que l’article nomme, et n’est pas mentionné. Il est gris\u202f: non mentionné, ce qui ne veut pas dire aucun. L’atlas ne dessine jamais le silence comme un zéro.',
    },
    explore: {
      title: 'À vous d’explorer',
      note: 'Choisissez un pays. Chaque teinte ouvre les phrases sur lesquelles elle repose, et chaque phrase montre ce qui repose sur elle.',
    },
  },
};
