import type { Shape } from '../words.ts';
import type { words as en } from '../en/about.ts';
import { asOf, when } from './phrases.ts';

export const words: Shape<typeof en> = {
  subtitle: '一篇文章，一张地图：能说明什么，不能说明什么。',
  parts: '本文各部分',
  titles: {
    how: '如何读图',
    source: '出处',
    method: '方法',
    limits: '局限',
    boundaries: '边界',
    license: '许可',
    cite: '如何引用',
    report: '报告错误',
  },
  how: {
    named: { name: '列出名称：', text: '文中至少列出这么多政党的名称。' },
    average: { name: '地区平均数：', text: '地区总数 ÷ 国家数，不是对任何一国的统计。' },
    mentioned: { name: '提及：', text: '提到关系，但没有数字。' },
    none: { name: '未提及：', text: '这不等于没有关系。' },
    home: { name: '主角：', text: '中国，没有数字。' },
  },
  source: {
    dates: (counted, page) => `文中数字${asOf(counted)}，网页日期为${when(page)}。`,
    checked: '制作本图时，我们没有核实文章所述是否属实。',
  },
  method: {
    claims: (n) => `每种颜色都有句子作依据：共${n}条陈述，每条附原文。`,
    see: '查看全部陈述',
    coders: '两名编码者按同样的书面规则，各自独立阅读文章。两人都不是该领域的专家。',
    agreement: '两份编码几乎处处一致。这说明规则可以执行，并不说明文章属实，也不说明别人会写出同样的规则。',
    rules: '规则和两份编码都在源代码的 data 文件夹中。',
  },
  limits: {
    totals: (n) => `文章给出${n}个地区的总数。各总数统计的对象不同，不能相加。`,
    silence: '文章没有说的，显示为“未提及”，绝不显示为零。',
    boundaries: 'Natural Earth，按实际控制划分。不代表任何立场。争议地区不取任何一方的数字。',
    disputed: '查看争议地区',
  },
  license: {
    coding: '编码和数据：',
    article: '文章：',
    quoted: '版权归权利人所有，这里只是引用。导出的每张图都注明出处。',
    boundaries: '边界：',
    publicDomain: 'Natural Earth，公有领域',
    code: '代码：',
  },
  cite: {
    copy: '复制',
    copyAs: (style) => `复制为 ${style} 格式`,
    copied: '已复制。',
    refused: '无法复制。文字已选中，请按 Ctrl+C 或 ⌘C。',
  },
  report: {
    say: '请写明国家和句子。',
    fill: '当前打开的国家或句子会自动填入。',
    open: '报告错误',
    copy: '复制报告',
    send: '请发给向你提供本图或其源代码的人。',
    title: (place) => `关系地图集勘误：${place}`,
    whole: '整张地图',
    place: '地点：',
    sentence: '句子：',
    link: '链接：',
    wrong: '错误之处：',
    instead: '文章的实际说法：',
  },
};
