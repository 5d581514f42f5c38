import type { SettingsWords } from '../settings.ts';

export const words: SettingsWords = {
  language: '语言',
  languageAuto: '跟随浏览器',
  theme: '主题',
  themes: { auto: '跟随设备', light: '浅色', dark: '深色' },
  text: '文字大小',
  texts: { normal: '标准', large: '大', larger: '特大' },
  motion: '动画效果',
  motions: { auto: '跟随设备', reduced: '减少', full: '完整' },
  keys: '单键快捷键',
  keysChoices: { on: '开', off: '关' },
  about: '文章始终为英文。设置只保存在本设备上。',
};
