import { useEffect, useRef } from 'react';
import { kindOf, lookup, nameOf, sectionsFor } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import { useAtlas, useSelect, useWords } from '../../store/react.tsx';
import { Article } from './Article.tsx';
import { Bar } from './Bar.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { Contents } from './Contents.tsx';
import { CountryCard } from './CountryCard.tsx';
import './panel.css';
import { RegionCard } from './RegionCard.tsx';
import { Glance, HowTo, Index } from './RestCard.tsx';
import { revealMark, revealNext } from './reveal.ts';
import { SentenceCard } from './SentenceCard.tsx';
import { Sheet } from './Sheet.tsx';

/** The article beside the map: whole at rest, or what concerns the focus with its sentences marked. */
export function Panel() {
  const words = useWords();
  const atlas = useAtlas();
  const focus = useSelect(({ view }) => view.focus);
  const pane = useSelect(({ view }) => view.pane);
  const panel = useRef<HTMLElement>(null);
  const shown = useRef<Id | null>(null);

  useEffect(() => {
    // The page at rest is read from its top; nothing has moved yet.
    if (shown.current === focus) return;
    shown.current = focus;
    revealMark(panel.current);
    keepFocus(panel.current);
  }, [focus]);

  const wasOpen = useRef(pane);
  useEffect(() => {
    if (wasOpen.current !== pane && pane === 'open') keepFocus(panel.current);
    wasOpen.current = pane;
  }, [pane]);

  const marked = focus === null ? 0 : (atlas.reach[focus]?.sentences.length ?? 0);

  return (
    <Sheet focus={focus}>
      <section
        className="panel"
        data-panel=""
        data-focus={focus ?? ''}
        aria-label={words.panel.label}
        id="panel"
        ref={panel}
        tabIndex={-1}
      >
        <p className="visually-hidden" role="status">
          {focus !== null && words.panel.opened(nameOf(atlas, focus), marked)}
        </p>
        <Bar focus={focus} next={() => revealNext(panel.current)} />
        {focus === null ? <AtRest /> : <InFocus key={focus} focus={focus} />}
      </section>
    </Sheet>
  );
}

function AtRest() {
  const atlas = useAtlas();
  return (
    <div className="reading">
      <HowTo />
      <Article sections={['introduction']} />
      <Glance />
      <Contents />
      <Index />
      <Article sections={atlas.sections.map(({ id }) => id).filter((id) => id !== 'introduction')} />
    </div>
  );
}

/** The answer stays in sight above the text that gives it. */
function InFocus({ focus }: { focus: Id }) {
  const atlas = useAtlas();
  return (
    <>
      <div className="card">
        <Card id={focus} />
      </div>
      <div className="reading">
        <Article sections={sectionsFor(atlas, focus)} />
        <Contents />
      </div>
    </>
  );
}

function Card({ id }: { id: Id }) {
  const atlas = useAtlas();
  const { countries, regions, claims } = lookup(atlas);
  const country = countries.get(id);
  const region = regions.get(id);
  const claim = claims.get(id);
  if (country) return <CountryCard country={country} />;
  if (region) return <RegionCard region={region} />;
  if (claim) return <ClaimCard claim={claim} />;
  if (kindOf(atlas, id) === 'sentence') return <SentenceCard id={id} />;
  return <h2>{nameOf(atlas, id)}</h2>;
}

/** Where the link that was followed is gone with the old card, the keyboard goes on from the new one. */
function keepFocus(panel: HTMLElement | null) {
  // A page that was only opened has no keyboard to keep.
  if (document.activeElement === document.body && navigator.userActivation.hasBeenActive) {
    panel?.focus({ preventScroll: true });
  }
}
