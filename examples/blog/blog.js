const atlas = document.querySelector('relations-atlas');
const place = document.querySelector('#place');

const tell = () => (place.textContent = atlas.getAttribute('at') || 'the whole world');
// By hand, by the buttons of the text, or by the reader in the map.
for (const button of document.querySelectorAll('[data-at]'))
  button.addEventListener('click', () => {
    atlas.setAttribute('at', button.dataset.at);
    tell();
  });
atlas.addEventListener('atlas-go', tell);
tell();
