const slides = [...document.querySelectorAll('section')];
const STEPS = {
  PageDown: 1,
  ArrowRight: 1,
  ' ': 1,
  PageUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};
let current = 0;

function show(index) {
  current = Math.min(slides.length - 1, Math.max(0, index));
  slides.forEach((slide, at) => slide.toggleAttribute('data-current', at === current));
}

function press(key) {
  if (Object.hasOwn(STEPS, key)) show(current + STEPS[key]);
}

document.addEventListener('keydown', ({ key }) => press(key));
// The frame hands on the keys that it has no use for; nobody else is listened to.
window.addEventListener('message', ({ source, data }) => {
  const isOurs = [...document.querySelectorAll('iframe')].some(
    ({ contentWindow }) => contentWindow === source,
  );
  if (isOurs && data?.atlas === 1 && typeof data.key === 'string') press(data.key);
});
show(0);
