import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import './menu.css';

/** Pixels between a menu and its button, and between it and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/** Places a menu below its button, from its start and within the window; above it where there is more room. */
function placeBy(button: Element, menu: HTMLElement) {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, scrollHeight: height } = menu;
  const places = [left, right - width];
  if (document.documentElement.dir === 'rtl') places.reverse();
  const place = places.find((at) => at >= EDGE && at + width <= clientWidth - EDGE);
  const isBelow = clientHeight - bottom >= Math.min(height + GAP + EDGE, top);
  menu.style.left = `${place ?? EDGE}px`;
  menu.style.maxBlockSize = `${(isBelow ? clientHeight - bottom : top) - GAP - EDGE}px`;
  menu.style.top = isBelow ? `${bottom + GAP}px` : 'auto';
  menu.style.bottom = isBelow ? 'auto' : `${clientHeight - top + GAP}px`;
}

/**
 * A button that opens a list. The list is a native popover: Escape and a press beside it close it. Its content is
 * made when it first opens.
 */
export function Menu({
  label,
  name,
  children,
}: {
  /** The button's content. */
  readonly label: ReactNode;
  /** The button's name, if it shows only an icon. */
  readonly name?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isMade, setMade] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const close = () => menu.current?.hidePopover();
  // The content may load while the menu is open.
  useEffect(() => {
    const [own, list] = [button.current, menu.current];
    if (!isOpen || !own || !list) return undefined;
    const observer = new ResizeObserver(() => placeBy(own, list));
    observer.observe(list);
    return () => observer.disconnect();
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        ref={button}
        popoverTarget={id}
        aria-haspopup="true"
        aria-label={name}
        title={name}
      >
        {label}
      </button>
      <div
        id={id}
        className="menu"
        role="presentation"
        popover="auto"
        ref={menu}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open') flushSync(() => setMade(true));
        }}
        onToggle={({ newState }) => {
          setOpen(newState === 'open');
          if (newState === 'open' && button.current && menu.current) placeBy(button.current, menu.current);
        }}
        // The choice is made; anything it opens stands alone.
        onClick={({ target }) => {
          if (!(target instanceof Element) || target.closest('[data-stays]')) return;
          if (target.closest('a, button, label')) close();
        }}
      >
        {isMade && children}
      </div>
    </>
  );
}

/** The place of an entry that has not loaded: the entries below it do not move. */
export const MenuPlace = () => <div className="menu-place" />;

/** An entry of a menu, with its shortcut. */
export function MenuItem({
  children,
  about,
  shortcut,
  pressed,
  ...button
}: {
  readonly children: ReactNode;
  readonly about?: string;
  readonly shortcut?: string;
  readonly pressed?: boolean;
  /** True if it leaves the menu open. */
  readonly 'data-stays'?: '';
  readonly onClick?: () => void;
  readonly popoverTarget?: string;
}) {
  return (
    <button type="button" aria-pressed={pressed} aria-keyshortcuts={shortcut} {...button}>
      <span>
        {children}
        {about !== undefined && <small>{about}</small>}
      </span>
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut.toUpperCase()}</kbd>}
    </button>
  );
}

/** One of a few in a menu, with a line that explains each. */
export function MenuChoice<T extends string>({
  legend,
  choices,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly name: string; readonly about?: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const group = useId();
  return (
    <fieldset className="menu-choice">
      <legend>{legend}</legend>
      {choices.map(({ value: own, name, about }) => (
        <label key={own}>
          <input type="radio" name={group} checked={own === value} onChange={() => onChange(own)} />
          <span>
            {name}
            {about !== undefined && <small>{about}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
