import type { OfflineWords } from '../offline.ts';

export const words: OfflineWords = {
  keep: 'Guardar para usar sin conexión',
  progress: (done, all) => `${done} de ${all}\u00a0archivos guardados`,
  kept: 'Guardado: el atlas se abre sin conexión.',
  failed: 'No se pudo guardar todo. Inténtelo de nuevo con conexión.',
};
