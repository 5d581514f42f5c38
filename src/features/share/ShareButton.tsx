import { useWords } from '../../store/react.tsx';
import { shareAt } from './sharing.ts';
import { Sign } from '../../ui/Sign.tsx';

/** Opens the dialog, as does what asks for one of its tabs elsewhere on the page. */
export function ShareButton() {
  const { shell, share } = useWords();
  return (
    <button type="button" title={share.open} aria-haspopup="dialog" onClick={() => shareAt('link')}>
      <Sign path="M10 12.5V2.5M6.5 5.5L10 2.5L13.5 5.5M6 9H4V17.5H16V9H14" size={18} />
      <span>{shell.share}</span>
    </button>
  );
}
