import { EmptyState } from '#components/empty-state.tsx';
import { useWords } from '#components/language.tsx';
import { scoringScreenWords } from '#words/scoring-screen-words.ts';
import type { ScoringPartProps } from './scoring-part.ts';

/** Chấm điểm các cụm: what the units of every cluster are given, stage by stage. */
export function ClustersPart(_props: ScoringPartProps) {
  const words = useWords(scoringScreenWords);
  return <EmptyState>{words.part.clusters}</EmptyState>;
}
