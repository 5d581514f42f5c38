import type { Atlas } from '../../atlas/types.ts';
import { words as about } from '../../locales/en/about.ts';
import type { Words } from '../../locales/words.ts';
import type { BuildPart } from '../buildPart.ts';
import { AboutText } from './AboutText.tsx';

/** “About this map” for readers without scripts; the page links to it. */
const Noscript = ({ atlas, words }: { readonly atlas: Atlas; readonly words: Words }) => (
  <section id="about" className="about-static">
    <h2>{words.about}</h2>
    <AboutText atlas={atlas} words={words} about={about} claims={null} />
  </section>
);

export const aboutBuild: BuildPart = { id: 'about', Noscript };
