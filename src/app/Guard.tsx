import type { ReactNode } from 'react';
import { useWords } from '../store/react.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { Trouble } from '../ui/Trouble.tsx';

/** A part of the page that may fail on its own, and be tried again. */
export function Guard({
  message,
  instead,
  children,
}: {
  message: string;
  instead?: ReactNode;
  children: ReactNode;
}) {
  const words = useWords();
  return (
    <Boundary
      fallback={(retry) => (
        <>
          <Trouble message={message} action={words.trouble.retry} onAction={retry} />
          {instead}
        </>
      )}
    >
      {children}
    </Boundary>
  );
}
