import { useLayoutEffect, useRef } from 'react';
import { nameOf } from '../../atlas/lookup.ts';
import { useAtlas, useView, useStore, useWords } from '../../store/react.tsx';
import { takeOver } from '../../ui/focus.ts';
import { Card } from './Card.tsx';

/** A card over an edge of the map, for what is opened. */
export function Opened() {
  const focus = useView((view) => view.focus);
  return focus === null ? null : <Place key={focus} focus={focus} />;
}

/** Stands where it does not cover what was opened. What the map flies to comes to the middle. */
function stand(card: HTMLElement | null, focus: string, isFlownTo: boolean) {
  const mark = document.querySelector(`[data-map] [data-id="${CSS.escape(focus)}"]`)?.getBoundingClientRect();
  const stage = document.querySelector('.stage')?.getBoundingClientRect();
  if (!card || !mark || !stage || isFlownTo) return;
  card.toggleAttribute('data-top', mark.top + mark.height / 2 > stage.top + stage.height / 2);
  card.toggleAttribute('data-left', mark.left + mark.width / 2 > stage.left + stage.width / 2);
}

function Place({ focus }: { focus: string }) {
  const atlas = useAtlas();
  const words = useWords();
  const {
    go,
    view: { getState },
  } = useStore();
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => stand(card.current, focus, getState().zoom === null), [focus, getState]);
  const close = () => {
    go({ focus: null });
    // The button is gone with the card.
    const stop = document.querySelector<HTMLElement>('[data-map] [tabindex="0"]');
    requestAnimationFrame(() => takeOver(stop));
  };
  return (
    <section className="frame-card" aria-labelledby="frame-name" ref={card}>
      <p className="visually-hidden" role="status">
        {words.panel.opened(nameOf(atlas, focus), atlas.reach[focus]?.sentences.length ?? 0)}
      </p>
      <div className="frame-card-head">
        <h2 id="frame-name">{nameOf(atlas, focus)}</h2>
        <button type="button" className="icon-button" aria-label={words.language.close} onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className="frame-card-text" tabIndex={0} role="group" aria-labelledby="frame-name">
        <Card focus={focus} />
      </div>
    </section>
  );
}
