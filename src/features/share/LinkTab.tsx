import { useMemo, useState } from 'react';
import { encode } from 'uqr';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { addressOf, previewAddressOf } from './address.ts';
import { CopyField } from './CopyField.tsx';
import type { Tab, TabProps } from './tab.ts';
import { Button } from '../../ui/Button.tsx';

/** The address of the place's own page, for chats, and the plain one. */
const LINK_KINDS = ['preview', 'plain'] as const;
type LinkKind = (typeof LINK_KINDS)[number];

function LinkPanel({ words, say }: TabProps) {
  const { title } = useWords();
  const atlas = useAtlas();
  const [kind, setKind] = useState<LinkKind>('preview');
  const plain = useView((view) => addressOf(view));
  const preview = useView((view) => previewAddressOf(view, atlas));
  const address = kind === 'preview' ? (preview ?? plain) : plain;
  return (
    <>
      <p className="share-about">{words.link.about}</p>
      {preview !== undefined && (
        <fieldset>
          <legend>{words.link.kind}</legend>
          <Segments
            group="share-link"
            segments={LINK_KINDS.map((value) => ({ value, name: words.link.kinds[value] }))}
            value={kind}
            onChange={setKind}
          />
        </fieldset>
      )}
      {preview !== undefined && <p className="share-about">{words.link.abouts[kind]}</p>}
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
        <Button
          // Closing the share sheet is not a failure.
          onClick={() => void navigator.share({ title, url: address }).catch(() => undefined)}
        >
          {words.link.device}
        </Button>
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
