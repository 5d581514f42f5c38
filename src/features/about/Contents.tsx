import { useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { aboutWords } from '../../i18n/about/load.ts';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { Cite } from './Cite.tsx';
import { hrefOf, LISTED, opened, type Part } from './opened.ts';
import { ReportPart } from './ReportPart.tsx';
import { Told } from './Told.tsx';

const close = () => opened.setState({ at: null });

/** The list of parts and all that they tell; a part that is asked for comes into sight and takes the focus. */
export function Contents() {
  const atlas = useAtlas();
  const words = useWords();
  const whole = useView((view) => view.embed === 'off');
  const request = useStore(opened);
  const held = useRef(new Map<Part, HTMLElement | null>());
  const { locale } = words;
  const load = useCallback(() => aboutWords[locale](), [locale]);
  const { value: about, failed, retry } = useLoaded(load);
  const isHere = about !== null;
  useEffect(() => {
    if (!isHere || request.at === null || request.at === 'start') return;
    const part = held.current.get(request.at);
    part?.focus({ preventScroll: true });
    part?.scrollIntoView({ block: 'nearest' });
  }, [request, isHere]);
  if (failed) return <Trouble message={words.tools.failed} action={words.trouble.retry} onAction={retry} />;
  if (!about) return null;
  const table = `?mode=table&focus=${atlas.sections[0]?.id ?? ''}`;
  return (
    <div className="about-columns">
      <nav className="about-parts" aria-label={about.parts}>
        <ul>
          {LISTED.map((part, at) => (
            <li key={part}>
              <a
                href={hrefOf(part)}
                aria-current={request.at === part || (at === 0 && request.at === 'start') || undefined}
              >
                {about.titles[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Told
        atlas={atlas}
        words={words}
        about={about}
        claims={
          whole ? (
            <a href={table} onClick={close}>
              {about.method.see}
            </a>
          ) : (
            <a href={table} target="_blank" rel="noopener">
              {about.method.see}
            </a>
          )
        }
        cite={<Cite source={atlas.source} words={about} />}
        report={<ReportPart words={about} />}
        hold={(part, element) => held.current.set(part, element)}
      />
    </div>
  );
}
