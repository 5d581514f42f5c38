import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { lookup, nameOf, sectionsFor } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import { useAtlas, useShown, useView, useWords } from '../../store/react.tsx';
import { Boundary } from '../../ui/Boundary.tsx';
import { takeOver } from '../../ui/focus.ts';
import { Later } from '../../ui/Later.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { Article } from './Article.tsx';
import { Bar } from './Bar.tsx';
import { Contents } from './Contents.tsx';
import { CountryCard } from './CountryCard.tsx';
import './panel.css';
import { Glance, HowTo, Index } from './RestCard.tsx';
import { revealMark, revealNext } from './reveal.ts';
import { Sheet } from './Sheet.tsx';

/** Places side by side, which the first view does not need. */
const loadCompared = () => import('./Compared.tsx').then(({ Compared }) => Compared);

/** The card of what is no country. */
const loadOther = () => import('./OtherCard.tsx').then(({ OtherCard }) => OtherCard);

/** Shown in place of what is in focus; no id has an asterisk. */
const COMPARISON = '*';

/**
 * The article beside the map: whole at rest, or what concerns the focus with its sentences marked. The card comes
 * first, the text once that has been painted.
 */
export function Panel() {
  const words = useWords();
  const atlas = useAtlas();
  const focus = useView((view) => view.focus);
  const read = useShown((view) => view.focus);
  const pane = useView((view) => view.pane);
  const panel = useRef<HTMLElement>(null);
  const revealed = useRef<Id | null>(null);
  const pinned = useView((view) => view.compare.length);
  // At rest a comparison is what there is to read; what is opened is read first, until one asks.
  const [asked, setAsked] = useState<{ focus: Id | null; open: boolean } | null>(null);
  const comparesAt = (at: Id | null) =>
    pinned > 0 && (asked?.focus === at ? asked.open : at === null && pinned > 1);
  const [comparing, compared] = [comparesAt(focus), comparesAt(read)];

  const reveal = useCallback(() => {
    revealMark(panel.current);
    takeOver(panel.current);
  }, []);
  useEffect(() => {
    // The page at rest is read from its top; nothing has moved yet.
    const next = compared ? COMPARISON : read;
    if (revealed.current === next) return;
    revealed.current = next;
    reveal();
  }, [read, compared, reveal]);

  const wasOpen = useRef(pane);
  useEffect(() => {
    if (wasOpen.current !== pane && pane === 'open') takeOver(panel.current);
    wasOpen.current = pane;
  }, [pane]);

  const marked = focus === null ? 0 : (atlas.reach[focus]?.sentences.length ?? 0);

  return (
    <Sheet focus={focus}>
      <section
        className="panel"
        data-panel=""
        data-focus={read ?? ''}
        aria-label={words.panel.label}
        id="panel"
        ref={panel}
        tabIndex={-1}
      >
        <p className="visually-hidden" role="status">
          {focus !== null && words.panel.opened(nameOf(atlas, focus), marked)}
        </p>
        <Bar focus={focus} comparing={comparing} next={() => revealNext(panel.current)} />
        {!comparing && focus !== null && <Answer focus={focus} onShown={reveal} />}
        {!compared && <Reading focus={read} />}
        {pinned > 0 && (
          <Later
            load={loadCompared}
            message={words.compare.failed}
            action={words.trouble.retry}
            props={{
              open: compared,
              onOpen: (open: boolean) => setAsked({ focus, open }),
              onShown: reveal,
            }}
          />
        )}
      </section>
    </Sheet>
  );
}

/** The answer stays in sight above the text that gives it. Each, as its text, begins at its top. */
const Answer = memo(function Answer({ focus, onShown }: { focus: Id; onShown: () => void }) {
  const words = useWords();
  return (
    <div className="card" key={focus}>
      <Boundary
        fallback={(retry) => (
          <Trouble message={words.trouble.card} action={words.trouble.retry} onAction={retry} />
        )}
      >
        <Card id={focus} onShown={onShown} />
      </Boundary>
    </div>
  );
});

const Reading = memo(function Reading({ focus }: { focus: Id | null }) {
  const atlas = useAtlas();
  if (focus !== null)
    return (
      <div className="reading" key={focus}>
        <Article sections={sectionsFor(atlas, focus)} />
        <Contents atRest={false} />
      </div>
    );
  return (
    <div className="reading">
      <HowTo />
      <Article sections={['introduction']} />
      <Glance />
      <Contents atRest />
      <Index />
      <Article sections={atlas.sections.map(({ id }) => id).filter((id) => id !== 'introduction')} />
    </div>
  );
});

function Card({ id, onShown }: { id: Id; onShown: () => void }) {
  const atlas = useAtlas();
  const { trouble } = useWords();
  const country = lookup(atlas).countries.get(id);
  if (country) return <CountryCard country={country} />;
  return <Later load={loadOther} message={trouble.card} action={trouble.retry} props={{ id, onShown }} />;
}
