import { useStore as useZustand } from 'zustand';
import { gameActions, game } from './gameStore.ts';
import { scoreOf, TEAMS } from './engine/game.ts';
import { useQuizText } from './useQuizText.ts';
import { Button } from '../../ui/Button.tsx';

/** The points of this question, and the score of each team. */
export function Points() {
  const { quiz } = useQuizText();
  const now = useZustand(game);
  return (
    <div className="quiz-points" role="group" aria-label={quiz.teams}>
      {TEAMS.map((team) => (
        <Button
          key={team}
          aria-pressed={now.points[now.at]?.includes(team) ?? false}
          onClick={() => gameActions.point(team)}
        >
          <kbd aria-hidden="true">{team}</kbd> {quiz.point(quiz.team(team))}
          <span className="quiz-score">{scoreOf(now, team)}</span>
        </Button>
      ))}
    </div>
  );
}
