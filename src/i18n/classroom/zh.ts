import { number } from '../phrases.zh.ts';
import type { ClassroomWords } from './load.ts';

export const zh: ClassroomWords = {
  draw: {
    label: '在地图上画',
    tools: { pen: '画笔', arrow: '箭头' },
    inks: { red: '红', blue: '蓝', black: '黑' },
    nibs: { thin: '细', thick: '粗' },
    undo: '撤销',
    clear: '清除',
    done: '完成',
    about: '在地图上拖动即可，需用鼠标、手指或触控笔。所画内容是演示者自己的，不属于原文。',
    count: (n) => `已画线条：${number.format(n)}`,
  },

  projector: {
    label: '投影',
    menu: '菜单',
    size: '字号',
    sizes: { small: '小', large: '大', huge: '特大', room: '按教室' },
    height: '屏幕高度（米）',
    distance: '后排距离（米）',
    /** How high a letter without ascender is, in minutes of arc. */
    seen: (minutes) => `从后排看，小写字母高${number.format(minutes)}′。`,
    most: (minutes, wanted) =>
      `屏幕容不下更大的字。从后排看，小写字母高${number.format(minutes)}′，而不是${number.format(wanted)}′。`,
    leave: '退出',
    close: '关闭',
  },
};
