import { figureOf, lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import { citation } from '../../scene/citation.ts';
import { encode } from '../../scene/encode.ts';
import { articleLayer, meaningOf } from '../../scene/meaning.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { SwatchBox } from '../../ui/SwatchBox.tsx';
import { marksIn } from '../../views/panel/quotes.ts';
import { sentencesOf } from './sentencesOf.ts';

/** What a place means and the sentences it rests on, in short. */
export function Card({ focus }: { focus: Id }) {
  const atlas = useAtlas();
  return (
    <>
      <Meaning focus={focus} />
      {sentencesOf(atlas, focus).map((id) => (
        <Quote key={id} focus={focus} sentence={id} />
      ))}
    </>
  );
}

function Meaning({ focus }: { focus: Id }) {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useView((view) => articleLayer(view.layer));
  const { countries, regions } = lookup(atlas);
  const country = countries.get(focus);
  if (country) {
    const swatch = encode(atlas, layer).get(focus);
    return (
      <p className="card-meaning">
        {swatch && <SwatchBox id={swatch.id} paint={swatch.paint} />}
        <span>{words.sentences(meaningOf(atlas, country, layer, words))}</span>
      </p>
    );
  }
  if (!regions.has(focus)) return null;
  const figure = figureOf(atlas, focus);
  return (
    <p className="card-number">
      {figure ? words.mark(words.figure(figure), words.asOf(figure.date)) : words.noTotal}
    </p>
  );
}

/** A sentence, verbatim, with its words marked and where it stands. */
function Quote({ focus, sentence }: { focus: Id; sentence: Id }) {
  const atlas = useAtlas();
  const words = useWords();
  const text = lookup(atlas).sentences.get(sentence)?.text ?? '';
  return (
    <figure className="frame-quote">
      <blockquote lang="en" dir="ltr" data-id={sentence}>
        {marksIn(atlas, focus, sentence, text).map(({ from, text: piece, quoted }) =>
          quoted ? (
            <mark key={from} className="quote">
              {piece}
            </mark>
          ) : (
            piece
          ),
        )}
      </blockquote>
      <figcaption>{citation(atlas, sentence, words)}</figcaption>
    </figure>
  );
}
