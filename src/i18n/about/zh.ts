import type { Shape } from '../words.ts';
import type { en } from './en.ts';

export const zh: Shape<typeof en> = {
  subtitle: '一篇文章，一张地图：能说明什么，不能说明什么。',
  parts: '本文各部分',
  titles: {
    how: '如何读图',
    source: '来源',
    method: '方法',
    limits: '局限',
    boundaries: '边界',
    license: '许可',
    cite: '如何引用',
    report: '报告错误',
  },
  how: {
    named: { name: '点名：', text: '至少这么多政党，文中列出其名称。' },
    average: { name: '平均：', text: '地区总数除以国家数，不是该国的实际数目。' },
    mentioned: { name: '提及：', text: '有关系，无数字。' },
    none: { name: '未提及：', text: '不等于没有。' },
    home: { name: '主体：', text: '中国，无数字。' },
  },
  source: {
    dates: (counted, page) => `文中数字截至${counted}，网页日期为${page}。`,
    checked: '本图未核实其中任何内容。',
  },
  method: {
    claims: (n) => `每种颜色都有文中语句为据：共${n}条主张，逐条对应原文。`,
    see: '查看全部主张',
    coders: '两名编码者按同一套书面规则，各自独立阅读文章。两人都不是该领域的专家。',
    agreement: '两份编码几乎处处一致。这说明规则可以照做，并不说明文章属实，也不说明别人会写出同样的规则。',
    rules: '规则和两份编码见源代码的“data”文件夹。',
  },
  limits: {
    totals: (n) => `有${n}个地区给出了总数。各总数所计的内容不尽相同，不能相加。`,
    silence: '文章没有说的，就标为“未提及”，绝不标为零。',
    boundaries: 'Natural Earth 的实际控制线，不代表任何立场。有争议的地区不沿用任何一方的数值。',
    disputed: '各争议地点',
  },
  license: {
    coding: '编码和数据：',
    article: '文章：',
    quoted: '版权归权利人所有，此处为引用。导出的每张图都注明出处。',
    boundaries: '边界：',
    publicDomain: 'Natural Earth，公有领域',
    code: '代码：',
  },
  cite: {
    copy: '复制',
    copyAs: (style) => `复制为 ${style}`,
    copied: '已复制。',
    refused: '无法复制。文字已选中，请按 Ctrl+C 或 ⌘C。',
  },
  report: {
    say: '请写明国家和句子。',
    fill: '若已选中，两项会自动填好。',
    open: '报告错误',
    copy: '复制报告',
    send: '请发给维护者，也就是您找到本图或其源代码的地方。',
    title: (place) => `关系图集中的错误：${place}`,
    whole: '整张地图',
    place: '地点：',
    sentence: '句子：',
    link: '链接：',
    wrong: '错在何处：',
    instead: '文章实际怎么说：',
  },
};
