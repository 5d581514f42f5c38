import { claimsOf, lookup, nameOf } from '../../../atlas/lookup.ts';
import type { Id } from '../../../atlas/id.ts';
import { figureLine, meaningOf } from '../../../text/meaning.ts';
import { ownClaims } from './pool.ts';
import { partsOf, SHADES, VERDICTS, type Question, type SentenceQuestion, type Stated } from './question.ts';
import { partyOf, totalOf, type QuizText } from './wording.ts';

/** The usual name of the party in question, if the article's differs. */
export function usualName(question: Question, { atlas }: QuizText): string | undefined {
  if (question.kind !== 'party') return undefined;
  const { name, standard } = partyOf(atlas, question.party);
  return name === standard ? undefined : standard;
}

/** Gives the reason for the answer in a sentence or more, shown after every answer, right or wrong. */
export function reasonOf(question: Question, text: QuizText): string[] {
  const { atlas, words, quiz } = text;
  const { reason } = quiz;
  const nameFor = (id: Id) => nameOf(atlas, id);
  switch (question.kind) {
    case 'locate':
      return meaningFor(question.country, text);
    case 'party':
      return [reason.party(nameFor(question.answer))];
    case 'figure':
      return [regionLine(question.answer, text)];
    case 'shade': {
      const country = lookup(atlas).countries.get(question.country);
      const figure = question.answer === 'average' && country && figureLine(atlas, country, words);
      return [...meaningFor(question.country, text), ...(figure ? [figure] : [])];
    }
    case 'said': {
      const region = lookup(atlas).countries.get(question.country)?.region ?? '';
      const total = totalOf(region, text) ?? '';
      return [reason[question.states][question.answer](nameFor(question.country), total)];
    }
    case 'sentence':
      return [sentenceReason(question, text)];
    case 'basis':
      return [reason.basis[question.answer](nameFor(question.country))];
    case 'unsaid':
      return [statedReason(question.answer, 'unsaid', text)];
    case 'allows':
      return [reason.allows];
  }
}

function meaningFor(id: Id, { atlas, words }: QuizText): string[] {
  const country = lookup(atlas).countries.get(id);
  return country ? meaningOf(atlas, country, 'parties', words) : [];
}

function sentenceReason({ country, basis }: SentenceQuestion, { atlas, quiz }: QuizText): string {
  const name = nameOf(atlas, country);
  if (basis === 'average')
    return quiz.reason.sentence.average(
      name,
      nameOf(atlas, lookup(atlas).countries.get(country)?.region ?? ''),
    );
  return quiz.reason.sentence.unnumbered(name, claimsOf(atlas, country, 'group')[0]?.standard ?? '');
}

/** Explains why the article makes a statement about a country, or does not. */
function statedReason(stated: Stated, verdict: 'yes' | 'unsaid', { atlas, quiz }: QuizText): string {
  const { states, country } = partsOf(stated);
  return quiz.reason[states][verdict](nameOf(atlas, country));
}

/** Writes a region with its printed total, or says that there is none. */
function regionLine(region: Id, text: QuizText): string {
  const { atlas, words } = text;
  const figure = claimsOf(atlas, region, 'figure').find(({ mean }) => mean);
  return figure
    ? words.regionFigure(nameOf(atlas, region), words.figure(figure), figure.date)
    : words.noFigure(nameOf(atlas, region));
}

/** Explains a wrong answer, if the article or the legend has words for it. */
export function wrongOf(question: Question, answer: string, text: QuizText): string[] {
  const { atlas, words, quiz } = text;
  switch (question.kind) {
    case 'party': {
      const named = claimsOf(atlas, answer, 'party').length;
      return [
        named > 0
          ? quiz.reason.othersNamed(nameOf(atlas, answer), words.parties(named))
          : quiz.reason.noneNamed(nameOf(atlas, answer)),
      ];
    }
    case 'figure':
      return [regionLine(answer, text)];
    case 'shade': {
      const shade = SHADES.find((one) => one === answer);
      return shade ? [quiz.shades[shade]] : [];
    }
    case 'said': {
      const verdict = VERDICTS.find((one) => one === answer);
      return verdict ? [quiz.meant[verdict]] : [];
    }
    case 'sentence':
      return ownClaims(atlas, question.country).some(({ sentence }) => sentence === answer)
        ? [quiz.reason.sentence.mention(nameOf(atlas, question.country))]
        : [];
    case 'unsaid': {
      const option = question.options.find((one) => one === answer);
      return option ? [statedReason(option, 'yes', text)] : [];
    }
    case 'allows': {
      const conclusion = question.options.find((one) => one === answer);
      return conclusion && Object.hasOwn(quiz.misread, conclusion)
        ? [quiz.misread[conclusion as keyof typeof quiz.misread]]
        : [];
    }
    default:
      return [];
  }
}
