import { EmptyState } from '#components/empty-state.tsx';
import { useWords } from '#components/language.tsx';
import { scoringScreenWords } from '#words/scoring-screen-words.ts';
import type { ScoringPartProps } from './scoring-part.ts';

/** Biểu đồ: how scores are spread, between units, members, clusters and years. */
export function PicturesPart(_props: ScoringPartProps) {
  const words = useWords(scoringScreenWords);
  return <EmptyState>{words.part.pictures}</EmptyState>;
}
