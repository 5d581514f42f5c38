import type { ArrivalWords } from '../arrival.ts';

/** 链接或网页未能完整到达时的中文说明。 */
export const words: ArrivalWords = {
  unknown: '此链接所指的地点不在地图集中：',
  close: '关闭',
  reload: '重新加载页面',
  notes: {
    old: '此浏览器版本过旧，无法使用交互式地图集。地图和文章是完整的：选择一个国家，即可跳到相关的句子。',
    failed: '交互式地图集未能启动。地图和文章是完整的：选择一个国家，即可跳到相关的句子。',
    cut: '此页面未能完整加载：地图或文章有缺失。',
    style: '此页面的样式未能加载，因此版面简陋。',
  },
};
