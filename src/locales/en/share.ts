import { asOf, number } from './phrases.ts';

/** English words of sharing and exporting. */
export const words = {
  tabs: 'Ways to share',
  handout: 'Handout',
  cancel: 'Cancel',
  canceled: 'Canceled.',
  refused: 'Couldn’t copy. The text is selected: press Ctrl+C or ⌘C.',
  saved: (name: string) => `${name} saved.`,

  link: {
    tab: 'Link',
    about: 'The link opens what you see now: the place, the layer and the zoom.',
    kind: 'Kind of link',
    kinds: { preview: 'With a preview', plain: 'Plain' },
    abouts: {
      preview: 'Chats and emails show the title, the sentence and a picture of this place.',
      plain: 'A direct link, without a page in between. Chats show the world map for every place.',
    },
    field: 'Link to this view',
    copy: 'Copy link',
    copied: 'Link copied.',
    device: 'Share…',
    code: 'QR code for the link',
    room: 'An audience can scan it with a phone.',
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
    none: 'Open a country, a region or a sentence to copy its words here, with their source.',
  },

  picture: {
    tab: 'Image',
    headline: (date: string) => `Party relations of the Communist Party of China, ${asOf(date)}`,
    preview: 'Preview',
    shape: 'Shape',
    shapes: { shown: 'As shown', slide: 'Slide, 16:9' },
    size: 'PNG size',
    pixels: (factor: number, width: number, height: number) =>
      `${factor}× (${number.format(width)} × ${number.format(height)} pixels)`,
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark' },
    transparent: 'Transparent background, no sea',
    strokes: 'Include the drawing on the map',
    own: 'The drawing on the map is the presenter’s, not the article’s.',
    svg: 'Download SVG',
    png: 'Download PNG',
    copy: 'Copy image',
    copied: 'Image copied.',
    uncopied: 'Couldn’t copy the image here. Download it instead.',
    drawing: 'Making the image…',
    failed: 'Couldn’t make the image. Try a smaller size.',
    tooLarge: (width: number, height: number) =>
      `This device cannot draw ${number.format(width)} × ${number.format(height)} pixels. The next smaller size is now selected.`,
    print: 'Print or save as PDF',
  },

  slides: {
    tab: 'Slides',
    about:
      'A PowerPoint file. Each country is a named shape that you can recolor and animate. There is a legend and a table of the figures. The sentences and the source are in the notes.',
    what: 'Contents',
    view: 'This view',
    story: 'The whole story',
    make: 'Download PPTX',
    making: 'Making the slides…',
    failed: 'Couldn’t make the slides. Try again.',
    /** The name of a line drawn by hand, by its number. */
    stroke: (at: number) => `Drawn by the presenter, ${number.format(at)}`,
    figures: 'The totals the article gives',
    /** The names of the parts of a slide. */
    map: 'Map',
    source: 'Source',
    notes: 'In the article’s words:',
  },

  embed: {
    tab: 'Embed',
    about:
      'For a web page, a slide or a lesson. If you leave out the text, a card shows the sentences about the country a reader chooses.',
    size: 'Size',
    sizes: { small: 'Small', slide: 'Slide', large: 'Large' },
    sized: (name: string, width: number, height: number) => `${name} (${width} × ${height})`,
    panel: 'Show the text beside the map',
    here: (name: string) => `Start at: ${name}`,
    preview: 'Preview',
    frame: 'As an iframe, for any page',
    element: 'As an element that sets its own height',
    copy: 'Copy code',
    copied: 'Code copied.',
  },

  data: {
    tab: 'Data',
    about: 'An empty cell means that the article does not say it, never zero.',
    offline: 'Download the whole atlas as one file',
    offlineAbout: 'For use offline: double-click the file to open it.',
    table: 'Table',
    rows: 'Rows',
    every: 'All',
    only: (name: string) => `Only: ${name}`,
    csv: 'Download CSV',
    json: 'Download JSON',
    copy: 'Copy CSV',
    copied: 'CSV copied.',
  },
} as const;
