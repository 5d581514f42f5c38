import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Id } from '../../atlas/id.ts';
import { useDeferred, useView, useWords } from '../../store/react.tsx';
import { isOpen } from '../../store/view.ts';
import { afterPaint } from '../../lib/schedule.ts';
import { wasPressed } from '../../lib/early.ts';
import { takeOver } from '../../ui/focus.ts';
import { Later } from '../../ui/Later.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useSoon } from '../../ui/useSoon.ts';
import { Bar } from './Bar.tsx';
import './panel.css';
import { BottomSheet } from './BottomSheet.tsx';
import { Unseen } from '../../ui/Unseen.tsx';

/** Loads the lists around the whole article, which the first view does not need. */
const loadLists = () => import('./Lists.tsx').then(({ Lists }) => Lists);
const loadAlso = () => import('./AlsoLists.tsx').then(({ AlsoLists }) => AlsoLists);

/** Ids for views instead of the focus; no other id has an asterisk. */
const COMPARISON = '*';
const LISTS = '**';

/** Loads the answer while the page is idle, so that it is ready when the reader asks. */
const loadAnswer = () => import('./Answer.tsx').then(({ Answer }) => Answer);

/** The panel beside the map: the answer for the focus, then the article, in one scroll. */
export function Panel({ article }: { article: ReactNode }) {
  const words = useWords();
  const { locale } = words;
  const loadCompared = useCallback(
    async () => (await import('./openCompared.tsx')).openCompared(locale),
    [locale],
  );
  const focus = useView((view) => view.focus);
  const read = useDeferred(({ view }) => view.focus);
  const open = useView(isOpen);
  const listed = useView((view) => view.focus === null && view.also !== null);
  const panel = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const [spoken, setSpoken] = useState<HTMLElement | null>(null);
  const answer = useSoon(loadAnswer, focus !== null);
  const revealed = useRef<Id | null>(null);
  /** The scroll position in the whole article, restored when the answer closes. */
  const reached = useRef(0);
  const origin = useRef<HTMLElement | SVGElement | null>(null);
  const pinned = useView((view) => view.compare.length);
  // At rest, a comparison comes first; an opened place comes before it, until the reader asks for the comparison.
  const [asked, setAsked] = useState<{ focus: Id | null; open: boolean } | null>(null);
  const comparesAt = (at: Id | null) =>
    pinned > 0 && (asked?.focus === at ? asked.open : at === null && pinned > 1);
  const [comparing, compared] = [comparesAt(focus), comparesAt(read)];

  const isArriving = useRef(true);
  useEffect(() => {
    // The panel as it was served becomes that of the address right after these effects.
    const timer = setTimeout(() => (isArriving.current = false));
    return () => clearTimeout(timer);
  }, []);
  /** Moves the focus to the panel, except if the panel arrived late for the page's own address. */
  const takeKeyboard = useCallback(() => {
    if (isArriving.current && !wasPressed()) return;
    takeOver(panel.current);
    // A panel that is laid out only with this frame could not take it yet.
    afterPaint(() => takeOver(panel.current));
  }, []);

  const reveal = useCallback(() => {
    if (scroll.current) scroll.current.scrollTop = revealed.current === null ? reached.current : 0;
    takeKeyboard();
  }, [takeKeyboard]);
  useEffect(() => {
    // The page at rest is read from its top; nothing has moved yet.
    const next = compared ? COMPARISON : listed ? LISTS : read;
    if (revealed.current === next) return;
    revealed.current = next;
    reveal();
  }, [read, compared, listed, reveal]);
  useEffect(() => {
    // What the keyboard was on when the panel came has it again when the panel goes.
    if (!open) return takeOver(origin.current);
    const { activeElement } = document;
    origin.current =
      activeElement instanceof HTMLElement || activeElement instanceof SVGElement ? activeElement : null;
    takeKeyboard();
    return undefined;
  }, [open, takeKeyboard]);

  return (
    <BottomSheet focus={focus} open={open}>
      <section
        className="panel"
        data-panel=""
        data-focus={read ?? ''}
        aria-label={words.panel.label}
        id="panel"
        ref={panel}
        tabIndex={-1}
      >
        <Unseen as="p" role="status" ref={setSpoken} />
        <Bar
          focus={focus}
          comparing={comparing}
          listed={listed}
          onRead={() => setAsked({ focus: null, open: false })}
        />
        <div
          className="panel-scroll"
          ref={scroll}
          onScroll={({ currentTarget }) => {
            // What opens moves the article before it takes its place.
            if (focus === null && revealed.current === null) reached.current = currentTarget.scrollTop;
          }}
        >
          {!comparing && focus !== null && (
            <>
              {answer.value && <answer.value focus={focus} spoken={spoken} />}
              {answer.failed && (
                <Trouble message={words.trouble.card} action={words.trouble.retry} onAction={answer.retry} />
              )}
            </>
          )}
          {pinned > 0 && (
            <Later
              load={loadCompared}
              message={words.compare.failed}
              action={words.trouble.retry}
              props={{
                open: compared,
                onOpen: (isWanted: boolean) => setAsked({ focus, open: isWanted }),
                onShown: reveal,
              }}
            />
          )}
          {listed && !compared && (
            <Later load={loadAlso} message={words.tools.failed} action={words.trouble.retry} />
          )}
          {/* The answer comes first: the article is laid out only once its own section alone is shown. */}
          <div hidden={compared || listed || (focus !== null && read === null)}>
            {article}
            {open && focus === null && (
              <Later load={loadLists} message={words.tools.failed} action={words.trouble.retry} />
            )}
          </div>
        </div>
      </section>
    </BottomSheet>
  );
}
