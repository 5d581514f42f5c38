import { useEffect, useRef } from 'react';
import { kindOf, lookup, nameOf, sectionsFor } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import { useAtlas, useSelect, useStore, useWords } from '../../store/react.tsx';
import { Article } from './Article.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { Contents } from './Contents.tsx';
import { CountryCard } from './CountryCard.tsx';
import './panel.css';
import { RegionCard } from './RegionCard.tsx';
import { RestCard } from './RestCard.tsx';
import { revealMark, revealNext } from './reveal.ts';
import { SentenceCard } from './SentenceCard.tsx';
import { Sheet } from './Sheet.tsx';

/** The article beside the map: whole at rest, or what concerns the focus with its sentences marked. */
export function Panel() {
  const words = useWords();
  const atlas = useAtlas();
  const focus = useSelect(({ view }) => view.focus);
  const body = useRef<HTMLDivElement>(null);
  const first = useRef(true);

  useEffect(() => {
    // The first page is read from its top unless it opens at a place.
    if (first.current && focus === null) {
      first.current = false;
      return;
    }
    first.current = false;
    revealMark(body.current);
  }, [focus]);

  return (
    <Sheet focus={focus}>
      <section
        className="panel"
        data-panel=""
        data-focus={focus ?? ''}
        aria-label={words.panel.label}
        id="panel"
      >
        <Bar focus={focus} next={() => revealNext(body.current)} />
        <div className="panel-body" ref={body} tabIndex={-1}>
          {focus === null ? (
            <>
              <Article sections={['introduction']} />
              <RestCard />
              <Contents />
              <Article sections={atlas.sections.map(({ id }) => id).filter((id) => id !== 'introduction')} />
            </>
          ) : (
            <>
              <div className="card">
                <Card id={focus} />
              </div>
              <Article sections={sectionsFor(atlas, focus)} />
              <Contents />
            </>
          )}
        </div>
      </section>
    </Sheet>
  );
}

/** Where one is, the way back, and on to the next marked sentence. */
function Bar({ focus, next }: { focus: Id | null; next: () => void }) {
  const words = useWords();
  const { go } = useStore();
  const atlas = useAtlas();
  const marked = focus === null ? 0 : (atlas.reach[focus]?.sentences.length ?? 0);
  return (
    <div className="panel-bar">
      {focus === null ? (
        <span className="panel-here">{words.panel.rest}</span>
      ) : (
        <>
          <a href="?focus=" className="panel-back">
            <span aria-hidden="true">‹</span> {words.panel.world}
          </a>
          <strong className="panel-here">{nameOf(atlas, focus)}</strong>
          {marked > 0 && (
            <button type="button" className="panel-marked" onClick={next} title={words.panel.next}>
              {words.panel.marked(marked)} <span aria-hidden="true">↓</span>
            </button>
          )}
        </>
      )}
      <button
        type="button"
        className="icon-button panel-fold"
        onClick={() => go({ pane: 'closed' })}
        aria-label={words.panel.fold}
        title={words.panel.fold}
      >
        <span aria-hidden="true">»</span>
      </button>
    </div>
  );
}

function Card({ id }: { id: Id }) {
  const atlas = useAtlas();
  const { countries, regions, sections, claims } = lookup(atlas);
  switch (kindOf(atlas, id)) {
    case 'country': {
      const country = countries.get(id);
      return country && <CountryCard country={country} />;
    }
    case 'region': {
      const region = regions.get(id);
      return region && <RegionCard region={region} />;
    }
    case 'claim': {
      const claim = claims.get(id);
      return claim && <ClaimCard claim={claim} />;
    }
    case 'sentence':
      return <SentenceCard id={id} />;
    default:
      return <h2>{sections.get(id)?.name}</h2>;
  }
}
