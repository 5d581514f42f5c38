import { number } from '../phrases.zh.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

export const zh: Shape<typeof en> = {
  about: '供课堂使用的讲义，可打印或存为 PDF。黑白打印时各种颜色仍可区分。',
  paper: '纸张',
  papers: { a4: 'A4', letter: 'Letter' },
  turn: '方向',
  turns: { portrait: '纵向', landscape: '横向' },
  parts: '打印内容',
  part: {
    map: '地图与图例',
    figures: '数字表格',
    article: '文章各节',
    blank: '带编号的涂色空白地图',
    quiz: '测验及答案',
  },
  regions: '表格与空白地图的地区',
  sections: '章节',
  marks: '标出的句子',
  allMarks: '所有作为依据的句子',
  marksOf: (name) => `有关${name}的句子`,
  quizOf: (questions, seed) => `${number.format(questions)}道题，题号种子${seed}。题目内容在“测验”中选择。`,
  print: '打印或存为 PDF',
  nothing: '请至少选择一项打印内容。',
  preview: '讲义预览',

  code: '回到此处',
  links: '链接',
  marked: '下划线标出的是地图所依据的句子，编号对应下方的链接。',
  coloring: (region) => `空白地图：${region}`,
  task: '选四种颜色，按文章对各国的说法为其涂色。',
  list: '国家',
  detail: (letter) => `局部图${letter}`,
  name: '姓名',
  date: '日期',
  choose: '每题选一个答案。',
  locate: '请把题号写在空白地图上。',
  shade: '题号标在着色地图上。',
  maps: '测验用地图',
  key: '测验答案',
  keyAbout: '供教师使用。每个答案都附有作为依据的句子。',
};
