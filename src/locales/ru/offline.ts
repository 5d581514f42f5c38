import type { OfflineWords } from '../offline.ts';

export const words: OfflineWords = {
  keep: 'Сохранить для работы без сети',
  progress: (done, all) => `Сохранено файлов: ${done} из ${all}`,
  kept: 'Сохранено: атлас открывается без сети.',
  failed: 'Сохранить всё не удалось. Попробуйте ещё раз, когда появится сеть.',
};
