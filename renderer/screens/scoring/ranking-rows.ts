import { criterionOf, type Criterion, type CriteriaSet } from '#domain/scoring/criteria.ts';
import type { Standings } from '#domain/scoring/cut-line.ts';
import type { NomineeId } from '#domain/ids.ts';
import type { Bilingual } from '#domain/rules/rule-book.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { hundredths, type Points } from '#domain/scoring/points.ts';
import { partingStep, type Ranked } from '#domain/scoring/ranking.ts';
import { sheetTotal } from '#domain/scoring/scoring.ts';
import type { Column, ScoringRecord } from '#domain/scoring/stages.ts';
import type { Stage } from '#domain/scoring/assessment.ts';

/** What is said of a unit at the end of its line. */
export type RankingNote =
  | { readonly type: 'within' }
  | { readonly type: 'on-the-line' }
  | { readonly type: 'distance'; readonly points: Points }
  | { readonly type: 'parted'; readonly step: number }
  | { readonly type: 'decided' }
  | { readonly type: 'disqualified' }
  | { readonly type: 'no-figure' }
  | { readonly type: 'left-out' }
  | { readonly type: 'none' };

/** A unit on its line of the ranking. */
export interface RankingRow {
  readonly nominee: Nominee;
  readonly rank: number | undefined;
  readonly points: Points | undefined;
  /** What the first group of the tie chain gives; undefined where nothing stands. */
  readonly group: Points | undefined;
  readonly bonus: Points | undefined;
  readonly deducted: Points | undefined;
  /** What the set calls such a total; empty where it calls it nothing. */
  readonly scoreClass: string;
  readonly note: RankingNote;
  /** For what it is nominated already, in short. */
  readonly nominated: readonly Bilingual[];
  /** What a trial does to it. */
  readonly change: 'enters' | 'leaves' | null;
}

/** The ranking as the table shows it: above the line, equal across it, below it, and who has no place. */
export interface RankingRows {
  readonly above: readonly RankingRow[];
  readonly onTheLine: readonly RankingRow[];
  readonly below: readonly RankingRow[];
  readonly unranked: readonly RankingRow[];
}

/** The group that has a column of its own: the first that the tie chain asks for, else the first of the set. */
export function leadingGroup({ tieChain, criteria }: CriteriaSet): Criterion | undefined {
  const asked = tieChain.find((step) => step.type === 'group');
  return asked ? criterionOf(criteria, asked.code) : criteria.find(({ rule, bonus }) => rule === null && !bonus);
}

/** Everything a table of the ranking needs. */
export interface RankingSource {
  readonly record: ScoringRecord;
  readonly columns: ReadonlyMap<NomineeId, Readonly<Record<Stage, Column>>>;
  readonly stage: Stage;
  readonly standings: Standings;
  /** Without what is tried, so that lines say what a trial does to them; null where nothing is tried. */
  readonly settled: Standings | null;
  readonly leftOut: readonly NomineeId[];
  /** The awards of the year for which units are nominated. */
  readonly nominated: ReadonlyMap<NomineeId, readonly Bilingual[]>;
}

/** The lines of the table, in the order of their places. */
export function rankingRows(source: RankingSource): RankingRows {
  const { record, standings, leftOut, settled } = source;
  const nominees = new Map(record.nominees.map((nominee) => [nominee.id, nominee]));
  const ranked = new Map(standings.ranked.map((line) => [line.nomineeId, line]));
  const [above, was] = [new Set(standings.above), new Set(settled?.above)];
  // Those who are equal across the line are its last: whoever stands below is as far from them.
  const lastId = standings.onTheLine[0] ?? standings.above.at(-1);
  const last = lastId === undefined ? undefined : ranked.get(lastId);
  const changeOf = (id: NomineeId): RankingRow['change'] => {
    if (settled === null || above.has(id) === was.has(id)) return null;
    return above.has(id) ? 'enters' : 'leaves';
  };
  const rows = (ids: readonly NomineeId[], noteOf: (line: Ranked) => RankingNote): readonly RankingRow[] =>
    ids.flatMap((id) => {
      const [nominee, line] = [nominees.get(id), ranked.get(id)];
      return nominee && line ? [{ ...figuresOf(source, nominee, line), note: noteOf(line), change: changeOf(id) }] : [];
    });
  return {
    above: rows(standings.above, () => ({ type: 'within' })),
    onTheLine: rows(standings.onTheLine, () => ({ type: 'on-the-line' })),
    below: rows(standings.below, (line) => belowNote(last, line)),
    unranked: rows(standings.unranked, ({ nomineeId, score }) =>
      leftOut.includes(nomineeId) ? { type: 'left-out' } : { type: score.disqualified ? 'disqualified' : 'no-figure' },
    ),
  };
}

/** How far from the line, or what parted it from its equal just above. */
function belowNote(last: Ranked | undefined, { score, decision }: Ranked): RankingNote {
  if (last?.score.points === undefined || score.points === undefined) return { type: 'none' };
  const points = hundredths(last.score.points - score.points);
  if (points > 0) return { type: 'distance', points };
  const step = partingStep(last.score, score);
  if (step !== -1) return { type: 'parted', step: step + 1 };
  return { type: decision === undefined ? 'none' : 'decided' };
}

function figuresOf(
  { record: { set }, columns, stage, nominated }: RankingSource,
  nominee: Nominee,
  { rank, score: { points, disqualified } }: Ranked,
): Omit<RankingRow, 'note' | 'change'> {
  const column = columns.get(nominee.id)?.[stage];
  const leading = leadingGroup(set);
  const stands = points !== undefined && column !== undefined;
  return {
    nominee,
    rank,
    points,
    group: stands && leading ? sheetTotal([leading], column.marks).points : undefined,
    bonus: stands ? column.total.bonus : undefined,
    deducted: stands ? hundredths(0 - column.total.deducted) : undefined,
    nominated: nominated.get(nominee.id) ?? [],
    // Whoever is not ranked is not classed either.
    scoreClass:
      points === undefined || disqualified ? '' : (set.classes.find(({ from }) => points >= from)?.name ?? ''),
  };
}
