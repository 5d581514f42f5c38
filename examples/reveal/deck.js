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
deck.on('slidechanged', ({ currentSlide }) => show(currentSlide));
await deck.initialize();
show(deck.getCurrentSlide());
