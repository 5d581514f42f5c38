import { English } from '../../ui/English.tsx';
import type { Question } from './engine/question.ts';
import { aboutOf, answerText, hasEnglishOptions } from './engine/wording.ts';
import { useQuizText } from './useQuizText.ts';

/** An answer, marked as English if it is in the article's own words. */
export function Option({ question, option }: { question: Question; option: string }) {
  const name = answerText(question, option, useQuizText());
  return hasEnglishOptions(question) ? <English>{name}</English> : <span>{name}</span>;
}

/** The subject of a question, each part in its own element. */
export function QuestionSubject({ question, as: Tag }: { question: Question; as: 'blockquote' | 'span' }) {
  return aboutOf(question, useQuizText()).map(({ text, english }) => (
    <Tag key={text} className="quiz-about">
      {english ? <English>{text}</English> : text}
    </Tag>
  ));
}
