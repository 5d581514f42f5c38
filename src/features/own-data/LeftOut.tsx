import { useCallback, useState } from 'react';
import { nameOf } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import type { OwnDataWords } from '../../locales/ownData.ts';
import { createPause } from '../../lib/schedule.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import type { Matcher } from './engine/match.ts';
import type { Left, Matched } from './engine/matchRows.ts';
import type { TableReading } from './reading.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly words: OwnDataWords;
  readonly reading: TableReading;
  readonly matched: Matched;
  readonly matcher: Matcher;
  readonly onTake: (taken: ReadonlyMap<string, Id>) => void;
}

/** Limits on a list's first entries, on a cell's letters, and on its lines. */
const SHOWN = 10;
const LETTERS = 80;
const LINES = 3;

/** The rows left out, with the reason and a way to use them. */
export function LeftOut(props: Props) {
  const { words, matched, reading } = props;
  const { mark } = useWords();
  const { left, found } = words;
  const { table, hasZeros } = reading.draft;
  const { unread, wide, marked, approximate } = matched;
  const without = [...matched.entries.values()].filter(({ values }) =>
    values.every((one) => one === null),
  ).length;
  const days = unread.filter(({ isDay }) => isDay).length;
  const others = unread.filter(({ isDay }) => !isDay);
  const lines = (all: readonly number[]) => found.lines(all.slice(0, SHOWN), Math.max(0, all.length - SHOWN));
  return (
    <section className="numbers-left" aria-labelledby="numbers-left">
      <h3 id="numbers-left">{left.legend}</h3>
      <Taken {...props} />
      {matched.left.length > 0 && <Unknown {...props} />}
      {matched.words > 0 && <p>{left.words(matched.words)}</p>}
      {days > 0 && <p>{left.days(days)}</p>}
      {others.length > 0 && (
        <>
          <p>{found.unread(others.length)}</p>
          <ul className="numbers-list">
            {others.slice(0, SHOWN).map(({ line, cell }) => (
              <li key={`${line} ${cell}`}>
                <bdi>{found.unreadCell(line, cell.slice(0, LETTERS))}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {wide.length > 0 && <p>{mark(left.wide(wide.length), lines(wide))}</p>}
      {table.above.length > 0 && <p>{left.above(table.above.length)}</p>}
      {marked > 0 && <p>{left.marked(marked)}</p>}
      {approximate > 0 && <p>{left.approximate(approximate)}</p>}
      {hasZeros && <p>{left.zeros}</p>}
      {without > 0 && <p>{found.without(without)}</p>}
      <p className="numbers-soft">{left.none}</p>
    </section>
  );
}

/** The meanings that the reader gave to cells. */
function Taken({ words: { found }, reading: { taken }, onTake }: Props) {
  const atlas = useAtlas();
  return (
    <ul className="numbers-list">
      {[...taken].map(([cell, id]) => (
        <li key={cell}>
          <span>
            <bdi>{found.taken(cell, nameOf(atlas, id))}</bdi>
          </span>{' '}
          <Button onClick={() => onTake(new Map([...taken].filter(([one]) => one !== cell)))}>
            {found.undo}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Groups come last: there is nothing to decide. */
const ORDER: readonly Left['why'][] = ['several', 'past', 'part', 'unknown', 'group'];
const byReason = (left: readonly Left[]) =>
  left.toSorted((one, other) => ORDER.indexOf(one.why) - ORDER.indexOf(other.why));

/** Cells that name no country, each with those that it may mean. */
function Unknown({ words: { found, left }, matched, matcher, reading: { taken }, onTake }: Props) {
  const atlas = useAtlas();
  const { mark } = useWords();
  const [count, setCount] = useState(SHOWN);
  const load = useCallback(async () => {
    const pause = createPause();
    const listed: (Left & { readonly ids: readonly Id[] })[] = [];
    for (const row of byReason(matched.left).slice(0, count)) {
      listed.push({ ...row, ids: matcher.suggest(row.cell) });
      await pause();
    }
    return listed;
  }, [matched, count, matcher]);
  const rows = useLoaded(load).value ?? [];
  const more = Math.min(matched.left.length - count, 5 * SHOWN);
  return (
    <>
      <ul className="numbers-list" data-unmatched="">
        {rows.map(({ cell, lines, why, ids }) => {
          const text = cell === '' ? found.emptyCell : cell.slice(0, LETTERS);
          return (
            <li key={cell}>
              <span>
                <bdi>{text}</bdi>{' '}
                <small>
                  {mark(found.lines(lines.slice(0, LINES), Math.max(0, lines.length - LINES)), left[why])}
                </small>
              </span>
              {ids.length > 0 && (
                <span role="group" aria-label={found.meant(text)} className="numbers-meant">
                  {ids.map((id) => (
                    <Button key={id} onClick={() => onTake(new Map([...taken, [cell, id]]))}>
                      {why === 'part' ? left.use(nameOf(atlas, id)) : nameOf(atlas, id)}
                    </Button>
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && <Button onClick={() => setCount(count + more)}>{found.more(more)}</Button>}
    </>
  );
}
