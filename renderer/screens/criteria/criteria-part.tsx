import { EmptyState } from '#components/empty-state.tsx';
import { useWords } from '#components/language.tsx';
import { scoringScreenWords } from '#words/scoring-screen-words.ts';
import type { ScoringPartProps } from '../scoring/scoring-part.ts';

/** Bảng tiêu chí: the sets by which units and people are scored, version by version. */
export function CriteriaPart(_props: ScoringPartProps) {
  const words = useWords(scoringScreenWords);
  return <EmptyState>{words.part.criteria}</EmptyState>;
}
