import type { SearchWords } from '../search.ts';
import { countries, parties, number } from './phrases.ts';

/** Chinese words of the search. */
export const words: SearchWords = {
  results: '结果',
  clear: '清除搜索',
  hint: '可输入国家名（六种语言均可）、政党、组织、地区、人物或事件，也可输入文章中的词语。',
  nothing: (query) => `没有找到“${query}”。请检查拼写，或换一个词。`,
  someOf: (shown, total) =>
    shown < total ? `${number.format(shown)} / ${number.format(total)}` : number.format(total),
  found: (n) => `${number.format(n)}条结果。`,
  evidence: (evidence, value, region) =>
    ({
      home: '文章的主角',
      named: `列出${parties(value ?? 0)}的名称`,
      average: `约${parties(value ?? 0)}：地区平均数（${region}）`,
      unnumbered: '有提及，无数字',
      none: '未提及，这不等于没有关系',
    })[evidence] ?? '',
  group: (n) => `由${countries(n)}组成的国家组`,
  matchOf: (at, n) => `${number.format(at)} / ${number.format(n)}`,
  matchSpoken: (at, n) => `第${number.format(at)}处，共${number.format(n)}处。`,
  next: '下一处',
  previous: '上一处',
};
