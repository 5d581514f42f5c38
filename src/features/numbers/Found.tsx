import { useCallback, useState } from 'react';
import { nameOf } from '../../atlas/lookup.ts';
import type { Judged } from '../../atlas/own/judge.ts';
import type { Matcher } from '../../atlas/own/match.ts';
import type { Id } from '../../atlas/types.ts';
import type { NumbersWords } from '../../i18n/numbers/load.ts';
import { useAtlas } from '../../store/react.tsx';
import { createPause } from '../../lib/schedule.ts';
import { useLoaded } from '../../ui/useLoaded.ts';

interface Props {
  readonly words: NumbersWords;
  readonly judged: Judged;
  /** Rows below the header. */
  readonly rows: number;
  readonly matcher: Matcher;
  readonly taken: ReadonlyMap<string, Id>;
  readonly onTake: (taken: ReadonlyMap<string, Id>) => void;
}

/** Of each list, what is shown at first; of a cell, its letters; of its lines, the first. */
const SHOWN = 10;
const LETTERS = 80;
const LINES = 3;

/** What became of the rows: what is drawn, and what is not and why. */
export function Found(props: Props) {
  const { words, judged, rows } = props;
  const atlas = useAtlas();
  const { found } = words;
  const without = judged.given.size - judged.numbers;
  const again = judged.again.map(({ id }) => nameOf(atlas, id));
  return (
    <fieldset className="numbers-part">
      <legend>{found.legend}</legend>
      <div role="status">
        <p>{judged.numbers > 0 ? found.numbers(judged.numbers, rows) : found.none}</p>
        {without > 0 && <p>{found.without(without)}</p>}
        {again.length > 0 && <p>{found.again(again.slice(0, SHOWN), Math.max(0, again.length - SHOWN))}</p>}
      </div>
      {judged.unread.length > 0 && (
        <>
          <p>{found.unread(judged.unread.length)}</p>
          <ul className="numbers-list">
            {judged.unread.slice(0, SHOWN).map(({ line, cell }) => (
              <li key={line}>
                <bdi>{found.unreadCell(line, cell.slice(0, LETTERS))}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <Taken {...props} />
      {judged.unmatched.length > 0 && <Unmatched {...props} />}
    </fieldset>
  );
}

/** What the reader has said cells to mean. */
function Taken({ words: { found }, taken, onTake }: Props) {
  const atlas = useAtlas();
  return (
    <ul className="numbers-list">
      {[...taken].map(([cell, id]) => (
        <li key={cell}>
          <span>
            <bdi>{found.taken(cell, nameOf(atlas, id))}</bdi>
          </span>{' '}
          <button
            type="button"
            className="button"
            onClick={() => onTake(new Map([...taken].filter(([one]) => one !== cell)))}
          >
            {found.undo}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Cells that name no country, each with those that it may mean. */
function Unmatched({ words: { found }, judged: { unmatched }, matcher, taken, onTake }: Props) {
  const atlas = useAtlas();
  const [shown, setShown] = useState(SHOWN);
  const load = useCallback(async () => {
    const pause = createPause();
    const told: (Judged['unmatched'][number] & { readonly ids: readonly Id[] })[] = [];
    for (const row of unmatched.slice(0, shown)) {
      told.push({ ...row, ids: matcher.suggest(row.cell) });
      await pause();
    }
    return told;
  }, [unmatched, shown, matcher]);
  const rows = useLoaded(load).value ?? [];
  const more = Math.min(unmatched.length - shown, 5 * SHOWN);
  return (
    <>
      <p>{found.unmatched(unmatched.length)}</p>
      <ul className="numbers-list" data-unmatched="">
        {rows.map(({ cell, lines, ids }) => {
          const text = cell === '' ? found.emptyCell : cell.slice(0, LETTERS);
          return (
            <li key={cell}>
              <span>
                <bdi>{text}</bdi>{' '}
                <small>{found.lines(lines.slice(0, LINES), Math.max(0, lines.length - LINES))}</small>
              </span>
              {ids.length > 0 ? (
                <span role="group" aria-label={found.meant(text)} className="numbers-meant">
                  {ids.map((id) => (
                    <button
                      key={id}
                      type="button"
                      className="button"
                      onClick={() => onTake(new Map([...taken, [cell, id]]))}
                    >
                      {nameOf(atlas, id)}
                    </button>
                  ))}
                </span>
              ) : (
                <small>{found.noSuggestion}</small>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + more)}>
          {found.more(more)}
        </button>
      )}
    </>
  );
}
