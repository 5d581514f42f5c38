import { useId, useRef, useState } from 'react';
import type { View } from '../../store/view.ts';
import { useView } from '../../store/react.tsx';
import { quizPlace } from './choice.ts';
import { useQuizText } from './useQuizText.ts';
import { format } from '../../store/permalink.ts';
import { FormField } from '../../ui/FormField.tsx';
import { Button } from '../../ui/Button.tsx';

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
        <FormField id={id} ref={field} readOnly value={link} dir="ltr" lang="en" />
        <Button onClick={() => void copy()}>{quiz.copy}</Button>
      </div>
      <p role="status" className="quiz-soft">
        {said}
      </p>
    </div>
  );
}
