import { useEffect, useRef, type ReactNode, type Ref } from 'react';
import { useStore } from 'zustand';
import { lookup, nameOf } from '../../atlas/lookup.ts';
import { dirOf } from '../../locales/locales.ts';
import type { ClassroomWords } from '../../locales/classroom.ts';
import { INK_COLORS, INKS, NIBS, type Ink, type Nib } from '../../scene/strokes.ts';
import { useAtlas, useView, useStore as useAtlasStore, useWords } from '../../store/react.tsx';
import { traitsOf } from '../../store/parts.ts';
import { penActions } from './actions.ts';
import { arrowAt } from './arrow.ts';
import { SHAPE_OF, TOOLS, type Tool } from './shapes.ts';
import { penStore } from './penStore.ts';
import { projectionNow } from './unit.ts';
import { usePenKeys } from './usePenKeys.ts';
import type { Held } from './useHeld.ts';
import { Unseen } from '../../ui/Unseen.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

/**
 * The tools; every button works by keyboard too. A line needs a mouse, a finger or a pen; an arrow to the open place
 * needs only a press.
 */
export function Tools({ words: { draw: words }, held }: { words: ClassroomWords; held: Held }) {
  const { locale } = useWords();
  const { view } = useAtlasStore();
  const count = useStore(penStore, ({ strokes }) => strokes.length);
  const canUndo = useStore(penStore, ({ past }) => past.length > 0);
  const canRedo = useStore(penStore, ({ future }) => future.length > 0);
  const first = useRef<HTMLButtonElement>(null);
  const { shape, ink, nib } = held.kind;
  usePenKeys();

  useEffect(() => {
    const before = document.activeElement;
    // In a talk the keyboard is the clicker's.
    if (traitsOf(view.getState()).alone || !navigator.userActivation.hasBeenActive) return undefined;
    first.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement)
        before.focus({ preventScroll: true });
    };
  }, [view]);

  return (
    <div className="draw-tools" data-tools="" role="group" aria-label={words.label} dir={dirOf(locale)}>
      <div className="draw-row">
        {TOOLS.map((one, at) => (
          <Choice
            key={one}
            ref={at === 0 ? first : undefined}
            name={words.tools[one]}
            pressed={SHAPE_OF[one] === shape}
            choose={() => held.take({ shape: SHAPE_OF[one] })}
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
        {shape === 'arrow' && <Pointer words={words} kind={held.kind} />}
        <Button aria-disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={penActions.undo}>
          {words.undo}
        </Button>
        <Button aria-disabled={!canRedo} aria-keyshortcuts="Control+Shift+Z" onClick={penActions.redo}>
          {words.redo}
        </Button>
        <Button aria-disabled={count === 0} onClick={penActions.clear}>
          {words.clear}
        </Button>
        <Button onClick={penActions.putDown}>{words.done}</Button>
      </div>
      {/* Once one draws, one knows, and the map has the room. */}
      {count === 0 && <p className="draw-about">{words.about}</p>}
      <Unseen as="p" role="status">
        {words.count(count)}
      </Unseen>
    </div>
  );
}

/** Draws an arrow to the open place, without dragging. */
function Pointer({ words, kind }: { words: ClassroomWords['draw']; kind: Held['kind'] }) {
  const atlas = useAtlas();
  const focus = useView((view) => view.focus);
  const anchor = lookup(atlas).countries.get(focus ?? '')?.anchor;
  if (focus === null || !anchor) return null;
  const point = () => {
    const points = arrowAt(anchor, projectionNow());
    if (points.length > 1) penActions.draw({ ...kind, points });
  };
  return <Button onClick={point}>{words.pointTo(nameOf(atlas, focus))}</Button>;
}

interface ChoiceProps {
  readonly name: string;
  readonly pressed: boolean;
  readonly choose: () => void;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

function Choice({ ref, name, pressed, choose, children }: ChoiceProps) {
  return (
    <IconButton aria-label={name} title={name} aria-pressed={pressed} onClick={choose} ref={ref}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
    </IconButton>
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
