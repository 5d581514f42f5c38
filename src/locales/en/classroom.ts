import { count, number } from './phrases.ts';
import { the } from './the.ts';

/** English words of the projector, the pen and Help. */
export const words = {
  draw: {
    label: 'Draw on the map',
    tools: { pen: 'Pen', arrow: 'Arrow' },
    inks: { red: 'Red', blue: 'Blue', black: 'Black' },
    nibs: { thin: 'Thin', thick: 'Thick' },
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Clear',
    done: 'Done',
    about: 'Drag on the map with a mouse, a finger or a pen. What you draw is yours, not the article’s.',
    /** A button; the place is named as the map names it. */
    pointTo: (place: string) => `Point to ${the(place)}`,
    count: (n: number) => `Lines drawn: ${number.format(n)}`,
  },

  projector: {
    label: 'Projector',
    menu: 'Menu',
    size: 'Text size',
    sizes: { small: 'Small', large: 'Large', huge: 'Very large', room: 'Fit the room' },
    height: 'Screen height, m',
    distance: 'Distance to the back row, m',
    /** The height of a letter without ascender, in minutes of arc. */
    seen: (minutes: number) =>
      `From the back row, a small letter is ${count(minutes, 'arc minute', 'arc minutes')} high.`,
    most: (minutes: number, wanted: number) =>
      `Larger text does not fit this screen. From the back row, a small letter is ${count(minutes, 'arc minute', 'arc minutes')} high, not ${number.format(wanted)}.`,
    leave: 'Leave projector mode',
    close: 'Close',
  },

  help: {
    parts: { keys: 'Keyboard', teachers: 'For teachers' },
    off: 'Single-key shortcuts are off in the settings.',
    or: 'or',
    groups: {
      map: 'On the map',
      places: 'Go to a place',
      page: 'On the page',
      talk: 'In a talk',
      quiz: 'In a quiz',
    },
    does: {
      walk: 'Go to the next country in that direction',
      regions: 'Go to the previous or next region',
      open: 'Open the country',
      speak: 'Announce its sentence',
      pan: 'Move the map or spin the globe',
      zoom: 'Zoom in or out',
      world: 'Show the whole world',
      home: 'China',
      search: 'Search',
      panel: 'Go to the panel',
      back: 'Cancel, then close what is open',
      list: 'Show this list',
      talk: 'Present the story',
      projector: 'Toggle projector mode',
      draw: 'Toggle drawing on the map',
      forward: 'Next step',
      backward: 'Previous step',
      ends: 'First or last step',
      blank: 'Toggle a black screen',
      restart: 'Start again from the first step',
      anew: 'Start from this step',
      pointer: 'Toggle the ring around the pointer',
      presenter: 'Open the presenter window',
      fullScreen: 'Toggle full screen',
      leave: 'End the talk',
      choose: 'Choose an answer',
      onward: 'Show the answer, then go on',
      points: 'Give a team a point, or take it back',
    },
    names: {
      ArrowLeft: '←',
      ArrowUp: '↑',
      ArrowDown: '↓',
      ArrowRight: '→',
      PageUp: 'PgUp',
      PageDown: 'PgDn',
      Enter: 'Enter',
      Escape: 'Esc',
      Shift: 'Shift',
      Home: 'Home',
      End: 'End',
      ' ': 'Space',
      '-': '−',
    },
  },
} as const;
