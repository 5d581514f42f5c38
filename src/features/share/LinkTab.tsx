import { useMemo } from 'react';
import { encode } from 'uqr';
import { useView, useWords } from '../../store/react.tsx';
import { addressOf } from './address.ts';
import { CopyField } from './CopyField.tsx';
import type { Tab, TabProps } from './tab.ts';

function LinkPanel({ words, say }: TabProps) {
  const { title } = useWords();
  const address = useView((view) => addressOf(view));
  return (
    <>
      <p className="share-about">{words.link.about}</p>
      <CopyField
        words={words}
        say={say}
        label={words.link.field}
        text={address}
        action={words.link.copy}
        done={words.link.copied}
        rows={2}
        lang="en"
      />
      {'share' in navigator && (
        <button
          type="button"
          className="button"
          // Closing the sheet is no failure.
          onClick={() => void navigator.share({ title, url: address }).catch(() => undefined)}
        >
          {words.link.device}
        </button>
      )}
      <figure className="share-code">
        <Code text={address} label={words.link.code} />
        <figcaption>{words.link.room}</figcaption>
      </figure>
    </>
  );
}

/** A QR code, dark on light in every theme: that is what cameras read. */
function Code({ text, label }: { text: string; label: string }) {
  const { data, size } = useMemo(() => encode(text, { border: 4 }), [text]);
  const d = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x},${y}h1v1h-1z` : ''))).join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}

export const linkTab: Tab = { id: 'link', name: (words) => words.link.tab, Panel: LinkPanel };
