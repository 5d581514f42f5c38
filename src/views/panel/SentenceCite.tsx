import type { Id } from '../../atlas/id.ts';
import { citation } from '../../text/citation.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { Ref } from './Ref.tsx';

/** A link to a sentence that says where it stands. */
export function SentenceCite({ sentence }: { sentence: Id }) {
  return <Ref id={sentence}>{citation(useAtlas(), sentence, useWords())}</Ref>;
}
