import { countries, number } from '../phrases.zh.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

const at = (line: number, column: number) => `第${number.format(line)}行第${number.format(column)}列：`;

export const zh: Shape<typeof en> = {
  title: '你自己的数据',
  about:
    '每行有一个国家和一个数字的表格，会成为与文章图层并列的一个图层。它只留在这个浏览器里，不会发送到任何地方。',
  absentHere:
    '这个链接指向某人自己的数据，而这个浏览器里没有。现在显示的是文章的图层。有文件的人可以在这里带入。',
  limits: '支持 CSV 或以制表符分隔的文本，最大 5 MB。国家可用六种语言之一的名称或代码书写。',

  own: {
    pasted: '粘贴的内容',
    name: (file, day) => `你的数据：${file}，${day}`,
    number: (text) => `你的数字：${text}。`,
    percent: (text) => `${text}%`,
    noted: (text, note) => `${text}备注：${note}`,
    unnumbered: '你的文件里有这个国家，但没有数字；这不表示零。',
    absent: '不在你的文件里',
    absentAbout: '不表示零',
    caution: '这些数字由读者带入，不属于文章。',
  },

  take: {
    legend: '表格',
    choose: '选择文件',
    drop: '或拖放到这里',
    paste: '或粘贴电子表格中的行',
    read: '读取这些行',
    reading: '正在读取……',
    another: '另一个表格',
  },

  errors: {
    kept: '之前载入的内容没有改变。',
    large: (size) => `文件有 ${size} MB，最多读取 5 MB。请只保留需要的列和行。`,
    binary: '这不是文本。请在电子表格软件中选择“另存为”和“CSV UTF-8”。',
    unreadable: '无法读取文件。',
    empty: '里面没有任何行。',
    narrow: '只有一列。表格的每一行需要一个国家和一个数字。',
    quote: (line, column) => `${at(line, column)}引号在这里开始，却没有结束。`,
    afterQuote: (line, column) => `${at(line, column)}结束的引号后面还有内容。单元格内的引号要写两次。`,
    control: (line, column) => `${at(line, column)}文本中不应有的字符。`,
    columns: (line, most) =>
      `第${number.format(line)}行的单元格超过${number.format(most)}个。请只保留需要的列。`,
    wide: (line, column, own, first) =>
      `${at(line, column)}这是第${number.format(own)}个单元格，而表格的首行有${number.format(first)}个。单元格内有逗号时，要用引号括住单元格。`,
  },

  columns: {
    legend: '各列的内容',
    country: '国家',
    value: '数字',
    note: '备注',
    noNote: '无',
    header: '首行是列名',
    decimal: '小数点',
    decimals: { '.': '点：1.5', ',': '逗号：1,5' },
    encoding: '编码',
    encodingTold: (name) => `文件不是 UTF-8 编码，已按 ${name} 读取。文字正确吗？`,
    column: (n) => `第${number.format(n)}列`,
    preview: '前几行',
  },

  found: {
    legend: '读到的内容',
    numbers: (n, rows) => `${countries(n)}有数字，共${number.format(rows)}行。`,
    without: (n) => `${countries(n)}没有数字：按不在文件里绘制，绝不当作零。`,
    again: (names, more) =>
      `出现在多行中，只保留第一行：${names.join('、')}${more > 0 ? `，还有${number.format(more)}个` : ''}。`,
    unread: (n) => `${number.format(n)}个单元格不是数字，已略去：`,
    unreadCell: (line, cell) => `第${number.format(line)}行：${cell}`,
    unmatched: (n) => `没有国家叫这个名称（${number.format(n)}）：`,
    lines: (lines, more) =>
      `第${lines.map((line) => number.format(line)).join('、')}行${more > 0 ? '……' : ''}`,
    emptyCell: '空',
    meant: (cell) => `“${cell}”是：`,
    noSuggestion: '略去',
    taken: (cell, name) => `“${cell}”读作${name}。`,
    undo: '撤销',
    more: (n) => `再显示${number.format(n)}个`,
    none: '没有找到有数字的国家。列选对了吗？',
  },

  classes: {
    legend: '分级',
    method: '方法',
    methods: { quantile: '分位数', equal: '等间距', natural: '自然断点' },
    abouts: {
      quantile: '每级的国家数大致相同',
      equal: '每级的宽度相同',
      natural: '在间隔处分开（Jenks）',
    },
    count: '级数',
    preview: '图例将是',
  },

  draw: '显示在地图上',
  drawn: '现已载入',
  show: '显示这个图层',
  saveFile: '把地图集和这些数据存成一个文件',
  saving: '正在生成文件……',
  saved: (name) => `${name} 已保存。它无需网络即可打开，里面有这些数据。`,
  unsaved: '无法载入地图集的文件。请在有网络时再试。',
  remove: '移除这些数据',
  removed: '你的数据已移除。',
  unkept: '这个浏览器不为本页保存内容：数据在关闭页面前有效。',
};
