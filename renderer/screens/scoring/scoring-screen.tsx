import type { ComponentType } from 'react';
import { useWords } from '#components/language.tsx';
import { scoringScreenWords } from '#words/scoring-screen-words.ts';
import { YearFrame, type LedToYear, type YearPartProps } from '../year-frame.tsx';
import { ClustersPart } from './clusters-part.tsx';
import { PicturesPart } from './pictures-part.tsx';
import { RankingPart } from './ranking-part.tsx';

interface ScoringScreenProps extends LedToYear {
  /** The part that keeps the criteria sets: a screen of its own, put in from outside. */
  readonly criteria: ComponentType<YearPartProps>;
}

/** Chấm điểm: what units are scored by, what they are given, and what places it comes to. */
export function ScoringScreen({ criteria, ...led }: ScoringScreenProps) {
  const words = useWords(scoringScreenWords);
  const parts = { clusters: ClustersPart, ranking: RankingPart, criteria, pictures: PicturesPart };
  return <YearFrame place="scoring" parts={parts} words={words} {...led} />;
}
