import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { lookup, nameOf } from '../../atlas/lookup.ts';
import { dirOf } from '../../i18n/locales.ts';
import type { ClassroomWords } from '../../i18n/classroom/load.ts';
import { INK_COLORS } from '../../scene/strokes.ts';
import { INKS, NIBS, pen, TOOLS, type Ink, type Nib, type Tool } from '../../store/pen.ts';
import { useAtlas, useView, useStore as useAtlasStore, useWords } from '../../store/react.tsx';
import { added } from '../../store/strokes.ts';
import { traitsOf } from '../../store/parts.ts';
import { arrowAt } from './arrow.ts';
import { projectionNow } from './unit.ts';
import { useDrawKeys } from './useDrawKeys.ts';
import type { Held } from './useHeld.ts';

const undo = () => pen.setState(({ strokes }) => ({ strokes: strokes.slice(0, -1) }));
const clear = () => pen.setState({ strokes: [] });
const putDown = () => pen.setState({ open: false });

/** The tools: every button by keyboard, too. A line takes a mouse, a finger or a pen; an arrow to what is open, a press. */
export function Tools({ words: { draw: words }, held }: { words: ClassroomWords; held: Held }) {
  const { locale } = useWords();
  const { view } = useAtlasStore();
  const count = useStore(pen, ({ strokes }) => strokes.length);
  const box = useRef<HTMLDivElement>(null);
  const { tool, ink, nib } = held.kind;
  useDrawKeys(undo, putDown);

  useEffect(() => {
    const before = document.activeElement;
    // In a talk the keyboard is the clicker's.
    if (traitsOf(view.getState()).alone || !navigator.userActivation.hasBeenActive) return undefined;
    box.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement)
        before.focus({ preventScroll: true });
    };
  }, [view]);

  return (
    <div className="draw-tools" role="group" aria-label={words.label} dir={dirOf(locale)} ref={box}>
      <div className="draw-row">
        {TOOLS.map((one) => (
          <Choice
            key={one}
            name={words.tools[one]}
            pressed={one === tool}
            choose={() => held.take({ tool: one })}
          >
            <Sign tool={one} />
          </Choice>
        ))}
        <span className="draw-gap" />
        {INKS.map((one) => (
          <Choice
            key={one}
            name={words.inks[one]}
            pressed={one === ink}
            choose={() => held.take({ ink: one })}
          >
            <Blot ink={one} />
          </Choice>
        ))}
        <span className="draw-gap" />
        {NIBS.map((one) => (
          <Choice
            key={one}
            name={words.nibs[one]}
            pressed={one === nib}
            choose={() => held.take({ nib: one })}
          >
            <Line nib={one} />
          </Choice>
        ))}
        <span className="draw-gap" />
        {tool === 'arrow' && <Pointer words={words} kind={held.kind} />}
        <button
          type="button"
          className="button"
          aria-disabled={count === 0}
          aria-keyshortcuts="Control+Z"
          onClick={undo}
        >
          {words.undo}
        </button>
        <button type="button" className="button" aria-disabled={count === 0} onClick={clear}>
          {words.clear}
        </button>
        <button type="button" className="button" onClick={putDown}>
          {words.done}
        </button>
      </div>
      {/* Once one draws, one knows, and the map has the room. */}
      {count === 0 && <p className="draw-about">{words.about}</p>}
      <p className="visually-hidden" role="status">
        {words.count(count)}
      </p>
    </div>
  );
}

/** Draws an arrow to what is open, without dragging. */
function Pointer({ words, kind }: { words: ClassroomWords['draw']; kind: Held['kind'] }) {
  const atlas = useAtlas();
  const focus = useView((view) => view.focus);
  const anchor = lookup(atlas).countries.get(focus ?? '')?.anchor;
  if (focus === null || !anchor) return null;
  const point = () => {
    const points = arrowAt(anchor, projectionNow());
    if (points.length > 1) pen.setState(({ strokes }) => ({ strokes: added(strokes, { ...kind, points }) }));
  };
  return (
    <button type="button" className="button" onClick={point}>
      {words.pointTo(nameOf(atlas, focus))}
    </button>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly pressed: boolean;
  readonly choose: () => void;
  readonly children: ReactNode;
}

function Choice({ name, pressed, choose, children }: ChoiceProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={choose}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}

const Sign = ({ tool }: { tool: Tool }) => (
  <path
    d={tool === 'pen' ? 'M3 14Q6 4 10 10T17 6' : 'M3 16L16 4M9 4H16V11'}
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
  />
);
const Blot = ({ ink }: { ink: Ink }) => (
  <circle cx="10" cy="10" r="6.5" fill={INK_COLORS[ink]} stroke="#fff" strokeWidth="2" />
);
const Line = ({ nib }: { nib: Nib }) => (
  <path d="M4 10H16" stroke="currentColor" strokeWidth={nib === 'thin' ? 2 : 5} strokeLinecap="round" />
);
