import type { ScoringId } from '#domain/ids.ts';
import { ScoringList } from './scoring-list.tsx';
import type { YearPartProps } from '../year-frame.tsx';
import { StageDesk } from './stage-desk.tsx';

/** Chấm điểm các cụm: what the units of every cluster are given, stage by stage. */
export const ClustersPart = ({ year, chosen }: YearPartProps) =>
  chosen === null ? (
    <ScoringList key={year} year={year} />
  ) : (
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an address of something that is not there says so
    <StageDesk key={chosen} id={chosen as ScoringId} year={year} />
  );
