import { number } from '../phrases.en.ts';

/** The words of the projector and of drawing in English. */
export const en = {
  draw: {
    label: 'Draw on the map',
    tools: { pen: 'Pen', arrow: 'Arrow' },
    inks: { red: 'Red', blue: 'Blue', black: 'Black' },
    nibs: { thin: 'Thin', thick: 'Thick' },
    undo: 'Undo',
    clear: 'Clear',
    done: 'Done',
    about:
      'Drag over the map: this takes a mouse, a finger or a pen. What you draw is your own, not the article’s.',
    count: (n: number) => `Lines drawn: ${number.format(n)}`,
  },

  projector: {
    label: 'Projector',
    menu: 'Menu',
    size: 'Letters',
    sizes: { small: 'Small', large: 'Large', huge: 'Very large', room: 'By the room' },
    height: 'Height of the screen, m',
    distance: 'Back row, m',
    /** How high a letter without ascender is, in minutes of arc. */
    seen: (minutes: number) => `From there a small letter is ${number.format(minutes)}′ high.`,
    most: (minutes: number, wanted: number) =>
      `Larger letters do not fit this screen. From there a small letter is ${number.format(minutes)}′ high, not ${number.format(wanted)}′.`,
    leave: 'Leave',
    close: 'Close',
  },
} as const;
