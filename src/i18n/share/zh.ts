import type { Shape } from '../words.ts';
import { month, number } from '../phrases.zh.ts';
import type { en } from './en.ts';

export const zh: Shape<typeof en> = {
  tabs: '分享方式',
  handout: '讲义',
  refused: '无法写入剪贴板。文字已选中，请按 Ctrl+C 或 ⌘C 复制。',
  saved: (name) => `已保存 ${name}。`,

  link: {
    tab: '链接',
    about: '它通向您所看到的内容：地点、图层和镜头。',
    field: '此视图的链接',
    copy: '复制链接',
    copied: '链接已复制。',
    device: '分享…',
    code: '链接的二维码',
    room: '供在场者使用：用手机摄像头对准它。',
  },

  cite: {
    tab: '引用',
    what: '引用什么',
    article: '文章',
    atlas: '本地图集',
    style: '格式',
    text: '引文',
    copy: '复制引文',
    copied: '引文已复制。',
    sentence: '句子',
    quoted: '句子及其出处',
    copySentence: '复制句子',
    sentenceCopied: '句子及其出处已复制。',
    none: '打开一个国家、地区或句子，便可在此连同出处复制原文。',
  },

  picture: {
    tab: '图片',
    headline: (date) => `中国共产党的党际关系（截至${month(date)}）`,
    preview: '预览',
    shape: '形状',
    shapes: { shown: '如所示', slide: '幻灯片，16:9' },
    size: 'PNG 尺寸',
    pixels: (factor, width, height) =>
      `${factor}×（${number.format(width)} × ${number.format(height)} 像素）`,
    theme: '主题',
    themes: { light: '浅色', dark: '深色' },
    transparent: '透明背景，不画海洋',
    drawn: '连同画在地图上的内容',
    own: '画在地图上的线条是演示者自己的，不属于原文。',
    svg: '下载 SVG',
    png: '下载 PNG',
    copy: '复制图片',
    copied: '图片已复制。',
    uncopied: '此处无法复制图片，请改为下载。',
    drawing: '正在绘制…',
    failed: '无法绘制图片，请试较小的尺寸。',
    print: '打印或存为 PDF',
  },

  slides: {
    tab: '幻灯片',
    about:
      '一份 PowerPoint 文件：地图由可改色、可加动画的形状组成，每国一个并以国名命名；附图例、数字表格，备注中有原句和出处。',
    what: '内容',
    view: '当前视图',
    story: '整个故事',
    make: '下载 PPTX',
    making: '正在制作幻灯片…',
    failed: '无法制作幻灯片。',
    figures: '文章所载的总数',
    notes: '文章原文：',
  },

  embed: {
    tab: '嵌入',
    about: '用于网页、幻灯片或课件。不带正文时，在地图上选取后会以卡片显示相应的句子。',
    size: '尺寸',
    sizes: { small: '小', slide: '幻灯片', large: '大' },
    panel: '地图旁附正文',
    here: (name) => `打开位置：${name}`,
    preview: '预览',
    frame: '框架，适用于任何页面',
    element: '元素，高度自动适应',
    copy: '复制代码',
    copied: '代码已复制。',
  },

  data: {
    tab: '数据',
    about: '空格表示文章没有说明，绝不表示零。',
    offline: '下载整部图谱（单个文件）',
    offlineAbout: '适合没有网络的场合：双击即可打开。',
    table: '表格',
    rows: '行',
    every: '全部',
    only: (name) => `仅限：${name}`,
    csv: '下载 CSV',
    json: '下载 JSON',
    copy: '复制 CSV',
    copied: 'CSV 已复制。',
  },
};
