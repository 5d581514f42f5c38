import { useEffect, useId, useRef, type ReactNode } from 'react';
import './dialog.css';

interface Props {
  readonly open: boolean;
  /** Runs after it closed: by its button, by Esc, or because `open` became false. */
  readonly onClose: () => void;
  readonly title: string;
  /** A line below the title. */
  readonly subtitle?: string;
  /** The name of the button that closes it. */
  readonly closeLabel: string;
  /** A class of the caller, whose CSS may set `--dialog-width`. */
  readonly className?: string;
  /** Drawn only while it is open. */
  readonly children: ReactNode;
  /** A row that stays at its lower edge, for the one solid button. */
  readonly footer?: ReactNode;
}

/**
 * A modal dialog: a title, a close button and a scrim. The browser keeps the focus inside, closes it on Esc and
 * gives the focus back to where it was. It stays mounted, so that the focus finds its way back.
 */
export function Dialog({ open, onClose, title, subtitle, closeLabel, className, children, footer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={className === undefined ? 'dialog' : `dialog ${className}`}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <form method="dialog" className="dialog-head">
        <div>
          <h2 id={titleId}>{title}</h2>
          {subtitle !== undefined && <p>{subtitle}</p>}
        </div>
        <button type="submit" className="dialog-close" aria-label={closeLabel} title={closeLabel}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M5 5L15 15M15 5L5 15" />
          </svg>
        </button>
      </form>
      {open && <div className="dialog-body">{children}</div>}
      {open && footer !== undefined && <div className="dialog-foot">{footer}</div>}
    </dialog>
  );
}
