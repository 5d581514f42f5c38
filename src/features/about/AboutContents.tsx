import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ProseRun } from '../../atlas/prose.ts';
import type { AboutWords } from '../../locales/about.ts';
import { traitsOf } from '../../store/parts.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { Prose } from '../../views/Prose.tsx';
import { Cite } from './Cite.tsx';
import { closeAbout, opened } from './opened.ts';
import { hrefOf, LISTED, partIn, type AboutPart } from './parts.ts';
import { ReportPart } from './ReportPart.tsx';
import { AboutText } from './AboutText.tsx';

/** The list of parts and all that they tell; a part that is asked for comes into sight and takes the focus. */
export function AboutContents({
  about,
  disputed,
}: {
  about: AboutWords;
  /** The text on boundaries. */
  disputed: readonly ProseRun[];
}) {
  const atlas = useAtlas();
  const words = useWords();
  const whole = useView((view) => !traitsOf(view).framed);
  const request = useStore(opened);
  const held = useRef(new Map<AboutPart, HTMLElement | null>());
  const asked = partIn(request.at);
  useEffect(() => {
    const wanted = partIn(request.at);
    const part = wanted && held.current.get(wanted);
    part?.focus({ preventScroll: true });
    part?.scrollIntoView({ block: 'nearest' });
  }, [request]);
  const table = `?mode=table&focus=${atlas.sections[0]?.id ?? ''}`;
  return (
    <div className="about-columns">
      <nav className="about-parts" aria-label={about.parts}>
        <ul>
          {LISTED.map((part) => (
            <li key={part}>
              <a href={hrefOf(part)} aria-current={part === (asked ?? LISTED[0]) || undefined}>
                {about.titles[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <AboutText
        atlas={atlas}
        words={words}
        about={about}
        claims={
          whole ? (
            <a href={table} onClick={closeAbout}>
              {about.method.see}
            </a>
          ) : (
            <a href={table} target="_blank" rel="noopener">
              {about.method.see}
            </a>
          )
        }
        disputed={<Prose text={disputed} />}
        cite={<Cite source={atlas.source} words={about} />}
        report={<ReportPart words={about} />}
        hold={(part, element) => held.current.set(part, element)}
      />
    </div>
  );
}
