import type { ComponentProps, ReactNode } from 'react';
import { useWords } from '../../store/react.tsx';

/** The search field, the same before and after its script has loaded. */
export function SearchField({ children, ...input }: ComponentProps<'input'> & { children?: ReactNode }) {
  const words = useWords();
  return (
    <div className="search-field">
      <svg className="search-icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d="M8.5 3a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M12.5 12.5L17 17" />
      </svg>
      <input
        {...input}
        type="text"
        aria-label={words.search.label}
        aria-keyshortcuts="/"
        placeholder={words.search.placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        data-search=""
      />
      {children}
      <kbd className="search-key" aria-hidden="true">
        /
      </kbd>
    </div>
  );
}
