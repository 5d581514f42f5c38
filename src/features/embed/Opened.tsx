import { useRef, useState } from 'react';
import { lookup, nameOf } from '../../atlas/lookup.ts';
import { proofsOf } from '../../atlas/pieces.ts';
import type { Id } from '../../atlas/id.ts';
import { announcement } from '../../text/announcement.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useAtlas, useStore, useView, useWords } from '../../store/react.tsx';
import { takeOver } from '../../ui/focus.ts';
import { Sign } from '../../ui/Sign.tsx';
import { Unseen } from '../../ui/Unseen.tsx';
import { drawnMap } from '../../views/map/drawnMap.ts';
import './card.css';
import { FrameMeaning, FrameQuote } from './Card.tsx';
import { Pager } from './Pager.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

/** The opened place beside the map; it covers nothing. */
export function Opened() {
  const focus = useView((view) => view.focus);
  return focus === null ? null : <Place key={focus} focus={focus} />;
}

function Place({ focus }: { focus: Id }) {
  const atlas = useAtlas();
  const words = useWords();
  const { go } = useStore();
  const [at, setAt] = useState(0);
  const text = useRef<HTMLDivElement>(null);
  const sentences = proofsOf(atlas, focus);
  const country = lookup(atlas).countries.get(focus);
  const region = lookup(atlas).regions.get(country?.region ?? '');
  const close = () => {
    go({ focus: null });
    // The button is gone with the card.
    const stop = drawnMap.getState()?.surface.tabStop();
    requestAnimationFrame(() => takeOver(stop ?? null));
  };
  const turn = (to: number) => {
    setAt(to);
    text.current?.scrollTo({ top: 0 });
  };
  return (
    <section className="frame-card" aria-labelledby="frame-name">
      <Unseen as="p" role="status">
        {announcement(atlas, focus, words)}
      </Unseen>
      <div className="frame-card-head">
        <div>
          {region && country?.status === 'state' && <a href={hrefTo(region.id)}>{region.name}</a>}
          <h2 id="frame-name">{nameOf(atlas, focus)}</h2>
        </div>
        <IconButton aria-label={words.language.close} onClick={close}>
          <Sign path="M4 4l12 12M16 4L4 16" />
        </IconButton>
      </div>
      <div className="frame-card-text" tabIndex={0} role="group" aria-labelledby="frame-name" ref={text}>
        <FrameMeaning focus={focus} />
        {sentences.map((id, index) => (
          <FrameQuote key={id} focus={focus} sentence={id} isCurrent={index === at} />
        ))}
      </div>
      {sentences.length > 1 && <Pager at={at} total={sentences.length} turn={turn} />}
    </section>
  );
}
