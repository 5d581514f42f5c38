import { createElement, type ReactNode } from 'react';
import type { ProseRun as Text } from '../atlas/prose.ts';
import './prose.css';

/** The dialog around it has a heading of its own. */
const LOWER: Readonly<Record<string, string>> = { h1: 'h3', h2: 'h3', h3: 'h4' };

const render = (parts: readonly Text[]): ReactNode[] =>
  parts.map((part, at) => {
    if (typeof part === 'string') return part;
    const { tag, href, content } = part;
    return createElement(LOWER[tag] ?? tag, { key: at, href }, ...render(content));
  });

interface Props {
  readonly text: readonly Text[];
  /** The text is English in every language. */
  readonly isEnglish?: boolean;
}

/** A page of docs/ within a dialog. A link to a place leads there, and the dialog gives way. */
export function Prose({ text, isEnglish = false }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the links in it are pressed
    <article
      className="prose"
      {...(isEnglish && { lang: 'en', dir: 'ltr' })}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('a')) target.closest('dialog')?.close();
      }}
    >
      {render(text)}
    </article>
  );
}
