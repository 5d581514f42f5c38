import { createElement, type ReactNode } from 'react';
import type { Prose as Text } from '../atlas/prose.ts';
import './prose.css';

/** The dialog around it has a heading of its own. */
const LOWER: Readonly<Record<string, string>> = { h1: 'h3', h2: 'h3', h3: 'h4' };

const render = (parts: readonly Text[]): ReactNode[] =>
  parts.map((part, at) => {
    if (typeof part === 'string') return part;
    const { tag, href, content } = part;
    return createElement(LOWER[tag] ?? tag, { key: at, href }, ...render(content));
  });

/** A page of docs/, in English, within a dialog. A link to a place leads there, and the dialog gives way. */
export function Prose({ text }: { text: readonly Text[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the links in it are pressed
    <article
      className="prose"
      lang="en"
      dir="ltr"
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('a')) target.closest('dialog')?.close();
      }}
    >
      {render(text)}
    </article>
  );
}
