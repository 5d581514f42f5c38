import type { Shape } from '../words.ts';
import type { words as en } from '../en/frame.ts';
import { number } from './phrases.ts';

export const words: Shape<typeof en> = {
  title: '中国共产党的党际关系',
  open: '在地图集中打开',
  legend: '图例',
  pager: {
    label: '句子',
    previous: '上一句',
    next: '下一句',
    at: (n, total) => `第${number.format(n)}句，共${number.format(total)}句`,
  },
};
