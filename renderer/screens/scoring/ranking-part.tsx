import { EmptyState } from '#components/empty-state.tsx';
import { useWords } from '#components/language.tsx';
import { scoringScreenWords } from '#words/scoring-screen-words.ts';
import type { ScoringPartProps } from './scoring-part.ts';

/** Xếp hạng và chỉ tiêu: the places within a cluster, the cut line, and what would move it. */
export function RankingPart(_props: ScoringPartProps) {
  const words = useWords(scoringScreenWords);
  return <EmptyState>{words.part.ranking}</EmptyState>;
}
