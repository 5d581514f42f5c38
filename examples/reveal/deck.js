import Reveal from '/reveal.js/reveal.mjs';

const atlas = document.querySelector('relations-atlas');

/** A slide that names a place shows it; the others hide the atlas. */
function show(slide) {
  const { at } = slide.dataset;
  atlas.toggleAttribute('data-shown', at !== undefined);
  if (at !== undefined) atlas.setAttribute('at', at);
  // A frame that is out of sight must not keep the keyboard.
  else if (document.activeElement === atlas) atlas.blur();
}

const deck = new Reveal({ hash: true, center: false, transition: 'none' });
const isPrinted = /[?&](print-pdf|view=print)\b/.test(location.search);
if (isPrinted) {
  // On paper all slides stand side by side: each has a map of its own.
  for (const slide of document.querySelectorAll('section[data-at]')) {
    const own = atlas.cloneNode();
    own.setAttribute('at', slide.dataset.at);
    slide.append(own);
  }
  atlas.remove();
}
await deck.initialize();
if (!isPrinted) {
  deck.on('slidechanged', ({ currentSlide }) => show(currentSlide));
  show(deck.getCurrentSlide());
}
