import { lookup, sectionOf } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import type { Words } from '../../i18n/en.ts';
import type { Atlas } from '../../atlas/types.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { Ref } from './Ref.tsx';

/** Where a sentence stands, in words. */
export function citation(atlas: Atlas, sentence: Id, words: Words): string {
  const [, paragraph, at] = sentence.split('.').map(Number);
  const section = lookup(atlas).sections.get(sectionOf(sentence));
  return words.panel.cite(section?.name ?? '', paragraph ?? 0, at ?? 0);
}

/** A link to a sentence that says where it stands. */
export function Cite({ sentence }: { sentence: Id }) {
  return <Ref id={sentence}>{citation(useAtlas(), sentence, useWords())}</Ref>;
}
