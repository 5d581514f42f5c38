import { useStore as useZustand } from 'zustand';
import { placeInStory, spotlightOf } from './steps.ts';
import { format } from '../../store/permalink.ts';
import { useAtlas, useView } from '../../store/react.tsx';
import { useStory, type ToldStep } from './useStory.ts';
import { StepCaption } from './StepCaption.tsx';
import { Clock } from './Clock.tsx';
import './presenter.css';
import { session } from './session.ts';
import { Spotlight } from './Spotlight.tsx';
import { StepNumbers } from './StepNumbers.tsx';
import { StepQuote } from './StepQuote.tsx';
import './talk.css';
import './talkControls.css';
import './projected.css';
import { useTalk } from './useTalk.ts';

/** The speaker's window: the audience's map, the notes, the next step and the time. */
export function Presenter() {
  const atlas = useAtlas();
  const { steps, words } = useStory();
  const { presenter, talk } = words;
  const view = useView();
  const blank = useZustand(session, (now) => now.blank);
  const press = useTalk({ asks: true });
  const at = placeInStory(atlas, view);
  const [step, next] = [steps[at], steps[at + 1]];
  const spotlight = spotlightOf(atlas, view);
  if (!step) return null;
  return (
    <section className="presenter" aria-label={presenter.label} data-presenter={step.id}>
      <Clock words={words}>
        <a href={format({ ...view, mode: 'talk' })} target="relations-atlas-talk" rel="opener">
          {presenter.openTalk}
        </a>
      </Clock>
      <div className="presenter-now" role="group" aria-label={presenter.now}>
        <p className="presenter-kind">
          {presenter.now} · <span role="status">{words.at(at + 1, steps.length)}</span>
        </p>
        {spotlight === null ? (
          <StepCaption step={step} />
        ) : (
          <Spotlight id={spotlight} off={() => press('leave')} words={words} />
        )}
      </div>
      <Next step={next} label={presenter.next} end={presenter.end} />
      <div className="presenter-controls" role="group" aria-label={talk.controls}>
        <button type="button" className="talk-button" onClick={() => press('backward')}>
          <span aria-hidden="true">‹</span> {talk.back}
        </button>
        <StepNumbers steps={steps} at={at} label={talk.steps} />
        <button type="button" className="talk-button" aria-pressed={blank} onClick={() => press('blank')}>
          {blank ? presenter.unblank : presenter.blank}
        </button>
        <button type="button" className="talk-button presenter-on" onClick={() => press('forward')}>
          {talk.on} <span aria-hidden="true">›</span>
        </button>
        <p className="presenter-blank" role="status">
          {blank && presenter.isBlank}
        </p>
      </div>
    </section>
  );
}

function Next({ step, label, end }: { step: ToldStep | undefined; label: string; end: string }) {
  return (
    <div className="presenter-next">
      <p className="presenter-kind">{label}</p>
      {step ? (
        <div {...step.english}>
          <h2>{step.title}</h2>
          <p>{step.note}</p>
          <StepQuote step={step} />
        </div>
      ) : (
        <p>{end}</p>
      )}
    </div>
  );
}
