import { month, number } from '../phrases.en.ts';

/** The words of sharing and exporting in English. */
export const en = {
  tabs: 'Ways to share',
  handout: 'Handout',
  refused: 'The clipboard could not be written to. The text is selected: copy it by Ctrl+C or ⌘C.',
  saved: (name: string) => `${name} saved.`,

  link: {
    tab: 'Link',
    about: 'It leads to what you see: the place, the layer and the camera.',
    field: 'Link to this view',
    copy: 'Copy link',
    copied: 'Link copied.',
    device: 'Share…',
    code: 'QR code of the link',
    room: 'For the room: point the camera of a phone at it.',
  },

  cite: {
    tab: 'Cite',
    what: 'What to cite',
    article: 'The article',
    atlas: 'This atlas',
    style: 'Style',
    text: 'Citation',
    copy: 'Copy citation',
    copied: 'Citation copied.',
    sentence: 'Sentence',
    quoted: 'The sentence with its source',
    copySentence: 'Copy sentence',
    sentenceCopied: 'Sentence copied, with its source.',
    none: 'Open a country, a region or a sentence, and its words can be copied here with their source.',
  },

  picture: {
    tab: 'Picture',
    headline: (date: string) => `Party relations of the Communist Party of China, as of ${month(date)}`,
    preview: 'Preview',
    shape: 'Shape',
    shapes: { shown: 'As shown', slide: 'Slide, 16:9' },
    size: 'Size of the PNG',
    pixels: (factor: number, width: number, height: number) =>
      `${factor}× (${number.format(width)} × ${number.format(height)} pixels)`,
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark' },
    transparent: 'Transparent, without the sea',
    drawn: 'With what is drawn on the map',
    own: 'The lines drawn on the map are the presenter’s own, not the article’s.',
    svg: 'Download SVG',
    png: 'Download PNG',
    copy: 'Copy image',
    copied: 'Image copied.',
    uncopied: 'The image could not be copied here. Download it instead.',
    drawing: 'Drawing…',
    failed: 'The picture could not be drawn. Try a smaller size.',
    print: 'Print or save as PDF',
  },

  slides: {
    tab: 'Slides',
    about:
      'A PowerPoint file. The map is made of shapes to recolor and animate, one for each country and named after it. It has a legend, and the figures as a table. Sentences and source are in the notes.',
    what: 'What',
    view: 'This view',
    story: 'The whole story',
    make: 'Download PPTX',
    making: 'Making the slides…',
    failed: 'The slides could not be made.',
    /** The name of a line drawn by hand, by its number. */
    stroke: (at: number) => `Drawn by the presenter, ${number.format(at)}`,
    figures: 'The totals the article prints',
    notes: 'In the article’s words:',
  },

  embed: {
    tab: 'Embed',
    about:
      'For a page, a slide or a lesson. Where the text is left out, a choice on the map shows its sentence in a card.',
    size: 'Size',
    sizes: { small: 'Small', slide: 'Slide', large: 'Large' },
    panel: 'With the text beside the map',
    here: (name: string) => `Opened at: ${name}`,
    preview: 'Preview',
    frame: 'As a frame, for any page',
    element: 'As an element that takes the height it needs',
    copy: 'Copy code',
    copied: 'Code copied.',
  },

  data: {
    tab: 'Data',
    about: 'A missing cell means that the article does not say it, never zero.',
    offline: 'Download the whole atlas as one file',
    offlineAbout: 'For a room without a network: it opens by a double click.',
    table: 'Table',
    rows: 'Rows',
    every: 'All',
    only: (name: string) => `Only of: ${name}`,
    csv: 'Download CSV',
    json: 'Download JSON',
    copy: 'Copy CSV',
    copied: 'CSV copied.',
  },
} as const;
