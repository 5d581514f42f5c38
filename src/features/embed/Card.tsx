import { figureOf, lookup } from '../../atlas/lookup.ts';
import { marksIn } from '../../atlas/pieces.ts';
import type { Id } from '../../atlas/id.ts';
import { citation } from '../../text/citation.ts';
import { encode } from '../../scene/encode.ts';
import { articleLayer, meaningOf } from '../../text/meaning.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { Quoted } from '../../ui/Quoted.tsx';
import { SwatchBox } from '../../ui/SwatchBox.tsx';

/** The meaning of a country's shade, or the total of a region. */
export function FrameMeaning({ focus }: { focus: Id }) {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useView((view) => articleLayer(view.layer));
  const { countries, regions } = lookup(atlas);
  const country = countries.get(focus);
  const figure = regions.has(focus) ? figureOf(atlas, focus) : undefined;
  if (!country && !regions.has(focus)) return null;
  const total = figure ? words.mark(words.figure(figure), words.asOf(figure.date)) : words.noTotal;
  const swatch = country && encode(atlas, layer).get(focus);
  const [first, ...more] = country ? meaningOf(atlas, country, layer, words) : [total];
  return (
    <div className="frame-meaning">
      {swatch && <SwatchBox id={swatch.id} paint={swatch.paint} />}
      <p>
        <b>{first}</b>
        {words.sentences(['', ...more])}
      </p>
    </div>
  );
}

/** A sentence, verbatim, with its words marked and where it stands. */
export function FrameQuote({ focus, sentence, isCurrent }: { focus: Id; sentence: Id; isCurrent: boolean }) {
  const atlas = useAtlas();
  const words = useWords();
  return (
    <figure className="frame-quote" data-current={isCurrent || undefined}>
      <blockquote lang="en" dir="ltr" translate="no" data-id={sentence}>
        <Quoted marks={marksIn(atlas, focus, sentence)} />
      </blockquote>
      <figcaption>{citation(atlas, sentence, words)}</figcaption>
    </figure>
  );
}
