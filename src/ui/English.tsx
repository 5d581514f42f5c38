import type { ReactNode } from 'react';

/** Words that stay English in every language: the article's, and names. */
export function English({ children }: { children: ReactNode }) {
  return (
    <span lang="en" dir="ltr" translate="no">
      {children}
    </span>
  );
}

/** A phrase of the interface with English words in it, in their order. */
export function Mixed({ text, english }: { text: string; english: readonly string[] }) {
  const [first, ...rest] = english;
  const at = first ? text.indexOf(first) : -1;
  if (!first || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <English>{first}</English>
      <Mixed text={text.slice(at + first.length)} english={rest} />
    </>
  );
}
