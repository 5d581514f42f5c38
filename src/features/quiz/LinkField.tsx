import { useId, useRef, useState } from 'react';
import { format } from '../../store/params.ts';
import type { View } from '../../store/view.ts';
import { useView } from '../../store/react.tsx';
import { quizPlace } from './choice.ts';
import { useQuizText } from './useQuizText.ts';

/** The address of the quiz alone. */
const linkTo = (view: View): string => `${location.href.replace(/[?#].*$/, '')}${format(quizPlace(view))}`;

/** The link to hand on. It lies in a field, so that it can be taken by hand where the clipboard is refused. */
export function LinkField() {
  const { quiz } = useQuizText();
  const link = useView((view) => linkTo(view));
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const copy = async () => {
    say('');
    try {
      await navigator.clipboard.writeText(link);
      say(quiz.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      say(quiz.refused);
    }
  };
  return (
    <div className="quiz-link">
      <label htmlFor={id}>{quiz.link}</label>
      <div>
        <input id={id} ref={field} className="field" readOnly value={link} dir="ltr" lang="en" />
        <button type="button" className="button" onClick={() => void copy()}>
          {quiz.copy}
        </button>
      </div>
      <p role="status" className="quiz-soft">
        {said}
      </p>
    </div>
  );
}
