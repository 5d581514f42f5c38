import type { StoryWords } from '../storyWords.ts';

export const words: StoryWords = {
  label: 'Le récit, étape par étape',
  at: (n, all) => `${n} sur ${all}`,
  announce: (at, title) => `${at}\u00a0: ${title}`,
  show: 'Montrer sur la carte',
  present: 'Présenter',
  talk: {
    label: 'Exposé',
    progress: 'Avancement',
    back: 'Étape précédente',
    on: 'Étape suivante',
    steps: 'Étapes',
    blank: 'Écran noir',
    blanked: 'L’écran est noir. Appuyez sur B ou changez d’étape pour le rallumer.',
    pointer: 'Pointeur',
    presenter: 'Fenêtre de l’orateur',
    refused: 'Le navigateur a bloqué la fenêtre de l’orateur.',
    open: 'L’ouvrir avec ce lien',
    fullScreen: 'Plein écran',
    leave: 'Terminer l’exposé',
    controls: 'L’exposé',
    spotlightOff: 'Retirer la mise en évidence',
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
      note: 'Un article du Parti communiste chinois (PCC) décrit ses relations avec des partis de nombreux pays. La carte montre ce qu’il dit\u202f; les hachures indiquent des moyennes régionales. Situation en août 2007, selon le PCC lui\u2011même\u202f; non vérifié.',
    },
    named: {
      title: '32\u00a0partis nommés',
      note: 'L’article nomme 32\u00a0partis dans 18\u00a0pays, ici en couleur pleine. Pour d’autres pays, il ne fait que mentionner des relations\u202f; beaucoup ne sont pas mentionnés.',
    },
    regions: {
      title: '6\u00a0régions, 4\u00a0totaux',
      note: 'Des 6\u00a0régions de l’article, 4 ont un total, chacun dans ses propres termes\u00a0: relations stables, relations de divers types, relations, contacts. L’article ne les additionne pas, l’atlas non plus.',
    },
    asia: {
      title: 'Asie, les voisins d’abord',
      note: 'La section nomme les partis au pouvoir en Corée du Nord, au Viêt Nam et au Laos. Elle mentionne des partis de 14\u00a0autres pays sans les nommer, et ne donne aucun total.',
    },
    'west-asia-north-africa': {
      title: 'Asie de l’Ouest et Afrique du Nord, 17\u00a0pays',
      note: 'Le total compte 17\u00a0pays, et le texte en nomme 15. Il ne dit pas quels autres sont comptés. Les hachures indiquent la moyenne régionale, qui n’est le décompte d’aucun pays.',
    },
    africa: {
      title: 'Afrique, plus de 70\u00a0partis dans plus de 40\u00a0pays',
      note: 'Une seule phrase donne tous les totaux de l’Afrique. La section ne nomme ni parti ni pays\u00a0: les 46\u00a0États de 2007 ont donc la même teinte, la moyenne régionale, environ 2. Cette moyenne ne dit rien du nombre de partis d’un pays.',
    },
    'latin-america': {
      title: 'Amérique latine, 105\u00a0partis sur 166',
      note: 'C’est le seul endroit où l’article dit sur combien\u00a0: 105\u00a0partis importants sur 166, dans 31\u00a0pays sur 33. Il ajoute de premiers contacts «\u00a0avec 32\u00a0», sans dire 32\u00a0quoi.',
    },
    cuba: {
      title: 'Cuba, le seul parti nommé',
      note: 'Cette section nomme un seul parti. Cuba est donc en couleur pleine\u00a0: un parti nommé l’emporte sur une moyenne régionale.',
    },
    'eastern-europe-central-asia': {
      title: 'Europe de l’Est et Asie centrale',
      note: 'Le total compte des contacts avec plus de 50\u00a0partis de 24\u00a0pays. La section nomme 10\u00a0partis, en Russie et dans 3\u00a0pays d’Asie centrale.',
    },
    russia: {
      title: 'Russie, 7\u00a0partis',
      note: 'L’article nomme ici plus de partis que dans tout autre pays. Il parle de contacts étroits avec 4 des 7, et de contacts avec les dirigeants des 3\u00a0autres\u00a0: un pays, deux formulations.',
    },
    developed: {
      title: 'Pays développés, des noms sans total',
      note: 'C’est ici que l’article nomme le plus de partis, de gauche et de droite\u00a0: 18 dans 10\u00a0pays, sans total. Au Portugal, il en nomme un\u202f; cela ne veut pas dire que c’est le seul. Un pays sans parti nommé n’a pas de chiffre\u202f; cela ne veut pas dire qu’il y en a peu.',
    },
    wording: {
      title: 'Les mots changent',
      note: '«\u00a0Très étroites\u00a0», «\u00a0stables\u00a0», «\u00a0contacts\u00a0»\u00a0: l’article emploie différents mots pour les relations. Les couleurs montrent nos propres catégories, pas un classement. L’article dit que la CDU allemande et Forza Italia «\u00a0sont intéressées\u00a0», puis que «\u00a0ces partis\u00a0» ont envoyé des délégations.',
    },
    organizations: {
      title: 'Les organisations ne sont pas des pays',
      note: 'L’article mentionne aussi des relations avec l’Internationale socialiste, des groupes du Parlement européen et d’autres organisations. Elles n’appartiennent à aucun pays et n’ont donc pas de teinte.',
    },
    'not-said': {
      title: 'Ce que l’article ne dit pas',
      note: 'Le Myanmar se trouve entre des pays que l’article nomme, mais n’est pas mentionné. Il est gris\u00a0: cela ne veut pas dire qu’il n’y a pas de relations. L’atlas ne montre jamais le silence comme un zéro.',
    },
    explore: {
      title: 'À vous d’explorer',
      note: 'Choisissez un pays. Chaque teinte ouvre les phrases qui la justifient, et chaque phrase montre les teintes qu’elle justifie.',
    },
  },
};
