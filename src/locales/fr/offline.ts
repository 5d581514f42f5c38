import type { OfflineWords } from '../offline.ts';

export const words: OfflineWords = {
  keep: 'Enregistrer pour un usage hors connexion',
  progress: (done, all) => `Fichiers enregistrés\u00a0: ${done} sur ${all}`,
  kept: 'Enregistré\u00a0: l’atlas s’ouvre hors connexion.',
  failed: 'Tout n’a pas pu être enregistré. Réessayez une fois connecté.',
};
