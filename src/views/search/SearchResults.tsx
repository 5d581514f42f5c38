import type { ComponentProps, Key } from 'react';
import { lookup } from '../../atlas/lookup.ts';
import { encode } from '../../scene/encode.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { SwatchBox } from '../../ui/SwatchBox.tsx';
import { contextOf } from './context.ts';
import type { Group, Hit } from './found.ts';
import { useSearchWords } from './searchWords.ts';

interface Props {
  readonly groups: readonly Group[];
  readonly highlighted: number;
  readonly menu: ComponentProps<'div'>;
  readonly option: (hit: Hit, index: number) => ComponentProps<'div'> & { key?: Key };
}

const ENGLISH = { lang: 'en', dir: 'ltr' } as const;

/** The search results, by group. */
export function SearchResults({ groups, highlighted, menu, option }: Props) {
  const words = useWords();
  const own = useSearchWords();
  let index = 0;
  return (
    <div {...menu} className="search-box search-results">
      {groups.map(({ kind, total, hits }) => (
        <div key={kind} role="group" aria-labelledby={`found-${kind}`} className="search-group">
          <div className="search-kind" id={`found-${kind}`} role="presentation">
            {words.search.kinds[kind]} <span className="search-total">{own.someOf(hits.length, total)}</span>
          </div>
          {hits.map((hit) => {
            const at = index++;
            return (
              <div
                {...option(hit, at)}
                key={hit.id}
                className="search-option"
                data-id={hit.id}
                data-highlighted={at === highlighted ? '' : undefined}
              >
                {hit.kind === 'sentence' ? <Excerpt hit={hit} /> : <Named hit={hit} />}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Named({ hit }: { hit: Exclude<Hit, { kind: 'sentence' }> }) {
  const words = useWords();
  const own = useSearchWords();
  const atlas = useAtlas();
  const swatch = hit.kind === 'country' ? encode(atlas, 'parties').get(hit.id) : undefined;
  // Parties, people, organizations and groups have the article's English names; events have ours.
  const isEnglish = lookup(atlas).claims.has(hit.id) && hit.kind !== 'event';
  const context = contextOf(atlas, hit, words, own);
  return (
    <>
      <span className="search-words">
        <span className="search-name" {...(isEnglish ? ENGLISH : {})}>
          {hit.name}
        </span>
        {hit.also !== undefined && (
          <span className="search-also">
            <bdi>{hit.also}</bdi>
          </span>
        )}
        <span className="search-context">{context}</span>
      </span>
      {swatch && <SwatchBox id={swatch.id} paint={swatch.paint} />}
    </>
  );
}

function Excerpt({ hit }: { hit: Extract<Hit, { kind: 'sentence' }> }) {
  const atlas = useAtlas();
  return (
    <span className="search-words">
      <span className="search-excerpt" {...ENGLISH}>
        {hit.excerpt.map(({ from, text, marked }) =>
          marked ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>,
        )}
      </span>
      <span className="search-context">{lookup(atlas).sections.get(hit.section)?.name}</span>
    </span>
  );
}
