import type { OfflineWords } from '../offline.ts';

export const words: OfflineWords = {
  keep: '保存以供离线使用',
  progress: (done, all) => `已保存${done}个文件，共${all}个`,
  kept: '已保存：没有网络也能打开。',
  failed: '未能全部保存。请在联网后重试。',
};
