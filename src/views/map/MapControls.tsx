import { useStore, useWords } from '../../store/react.tsx';
import { command, WHOLE } from './command.ts';
import './zoom.css';
import { Sign } from '../../ui/Sign.tsx';

/** Buttons for what gestures do: nearer, farther, the whole world. */
export function MapControls() {
  const words = useWords().map;
  const { go } = useStore();
  return (
    <div className="zoom" role="group" aria-label={words.controls}>
      <Button
        label={words.zoomIn}
        sign="M10 4v12M4 10h12"
        press={() => command(({ zoomBy }) => zoomBy(1.6))}
      />
      <Button label={words.zoomOut} sign="M4 10h12" press={() => command(({ zoomBy }) => zoomBy(1 / 1.6))} />
      <Button
        label={words.whole}
        sign="M10 2.5a7.5 7.5 0 1 0 .01 0M2.5 10h15M10 2.5c-4.5 4.5-4.5 10.5 0 15c4.5-4.5 4.5-10.5 0-15"
        press={() => go(WHOLE)}
      />
    </div>
  );
}

function Button({ label, sign, press }: { label: string; sign: string; press: () => void }) {
  return (
    <button type="button" onClick={press} aria-label={label} title={label}>
      <Sign path={sign} />
    </button>
  );
}
