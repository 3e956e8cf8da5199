import { EmptyState } from '#components/empty-state.tsx';
import { useWords } from '#components/language.tsx';
import { scoringScreenWords } from '#words/scoring-screen-words.ts';

interface CriteriaPartProps {
  readonly year: number;
  /** The criteria set to which somebody was led. */
  readonly chosen: string | null;
}

/** Bảng tiêu chí: the sets by which units and people are scored, version by version. */
export function CriteriaPart(_props: CriteriaPartProps) {
  const words = useWords(scoringScreenWords);
  return <EmptyState>{words.part.criteria}</EmptyState>;
}
