import { memo } from 'react';
import { createPortal } from 'react-dom';
import { lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import { announcement } from '../../text/announcement.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { Boundary } from '../../ui/Boundary.tsx';
import { Later } from '../../ui/Later.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { CountryCard } from './CountryCard.tsx';

/** Loads the card of an id that is not a country. */
const loadOther = () => import('./OtherCard.tsx').then(({ OtherCard }) => OtherCard);

/** The focused place: its meaning and the sentences for it. `spoken` is the live region that announces it. */
export const Answer = memo(function Answer({ focus, spoken }: { focus: Id; spoken: HTMLElement | null }) {
  const atlas = useAtlas();
  const words = useWords();
  return (
    <div className="card" key={focus}>
      {spoken && createPortal(announcement(atlas, focus, words), spoken)}
      <Boundary
        fallback={(retry) => (
          <Trouble message={words.trouble.card} action={words.trouble.retry} onAction={retry} />
        )}
      >
        <Card id={focus} />
      </Boundary>
    </div>
  );
});

function Card({ id }: { id: Id }) {
  const atlas = useAtlas();
  const { trouble } = useWords();
  const country = lookup(atlas).countries.get(id);
  if (country) return <CountryCard country={country} />;
  return <Later load={loadOther} message={trouble.card} action={trouble.retry} props={{ id }} />;
}
