import { useWords } from '../../store/react.tsx';
import { useSearchWords } from './searchWords.ts';

interface Props {
  /** The index of the focused match, from 0; -1 if none is focused. */
  readonly at: number;
  readonly of: number;
  readonly step: (by: 1 | -1) => void;
}

/** The position among the matching sentences, with buttons to the previous and the next. */
export function Matches({ at, of, step }: Props) {
  const { search } = useWords();
  const own = useSearchWords();
  return (
    <span className="search-matches">
      <span className="search-count">{at < 0 ? search.matches(of) : own.matchOf(at + 1, of)}</span>
      <button type="button" className="search-button" onClick={() => step(-1)} aria-label={own.previous}>
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path d="M5 12L10 7L15 12" />
        </svg>
      </button>
      <button type="button" className="search-button" onClick={() => step(1)} aria-label={own.next}>
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path d="M5 8L10 13L15 8" />
        </svg>
      </button>
    </span>
  );
}
