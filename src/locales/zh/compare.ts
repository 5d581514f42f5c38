import type { Shape } from '../words.ts';
import type { words as en } from '../en/compare.ts';
import { number, countries } from './phrases.ts';

export const words: Shape<typeof en> = {
  label: '要对比的国家和地区',
  add: '添加国家',
  one: '再添加一个国家或地区，即可对比。',
  show: (n) => `并排对比（${number.format(n)}）`,
  hide: '返回正文',
  title: '并排对比',
  remove: (name) => `将${name}从对比中移除`,
  clear: '全部清除',
  rows: {
    shade: '颜色的含义',
    figure: '地区总数',
    wording: '措辞',
    parties: '列出名称的政党',
    together: '在同一句中',
    sentences: '文章说了什么',
  },
  only: (name) => `仅${name}`,
  noMore: '没有其他句子',
  noRegion: '不属于文中的任何地区',
  notWorded: '无专门措辞',
  noParties: '未列出政党名称',
  noSentence: '没有句子提及',
  region: (n) => `文中的一个地区，图中共${countries(n)}。`,
};
