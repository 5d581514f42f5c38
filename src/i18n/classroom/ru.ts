import { number } from '../phrases.ru.ts';
import type { ClassroomWords } from './load.ts';

export const ru: ClassroomWords = {
  draw: {
    label: 'Рисовать на карте',
    tools: { pen: 'Перо', arrow: 'Стрелка' },
    inks: { red: 'Красный', blue: 'Синий', black: 'Чёрный' },
    nibs: { thin: 'Тонкая линия', thick: 'Толстая линия' },
    undo: 'Отменить',
    clear: 'Стереть',
    done: 'Готово',
    about: 'Ведите по карте мышью, пальцем или пером. Нарисованное принадлежит вам, а не статье.',
    count: (n) => `Нарисовано линий: ${number.format(n)}`,
  },

  projector: {
    label: 'Проектор',
    menu: 'Меню',
    size: 'Буквы',
    sizes: { small: 'Малые', large: 'Крупные', huge: 'Очень крупные', room: 'По размеру зала' },
    height: 'Высота экрана, м',
    distance: 'Задний ряд, м',
    /** How high a letter without ascender is, in minutes of arc. */
    seen: (minutes) => `Оттуда строчная буква видна под углом ${number.format(minutes)}′.`,
    most: (minutes, wanted) =>
      `Буквы крупнее на этом экране не поместятся. Оттуда строчная буква видна под углом ${number.format(minutes)}′, а не ${number.format(wanted)}′.`,
    leave: 'Выйти',
    close: 'Закрыть',
  },
};
