import type { DeedType } from '#domain/deeds.ts';
import type { NomineeId, ScoringId } from '#domain/ids.ts';
import { mayActOnCouncil, type Acting } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Assessment, Scoring, Stage } from '#domain/scoring/assessment.ts';
import { leavesOf, type Criterion, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { mayWrite } from '#domain/scoring/stages.ts';
import { canonicalJson } from './canonical.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import type { TableName } from './tables.ts';

/** A cell of a scoring: one leaf in one unit's column of one stage. */
export interface StageCell {
  readonly nomineeId: NomineeId;
  readonly stage: Stage;
  readonly code: string;
}

/** Whether a scoring's stage may be written to by whoever sits here. */
type Gate = (scoring: Scoring, stage: Stage, acting: Acting) => Result<true, Refusal>;

/** The columns of a scoring while one deed writes to them. */
export interface Columns {
  readonly scoring: Scoring;
  readonly set: CriteriaSet;
  /** A unit's column of a stage as it stands by now, empty where nothing does. */
  of(this: void, nomineeId: NomineeId, stage: Stage): Assessment;
  /** The column and the leaf of a cell, where whoever sits here may write there. */
  at(
    this: void,
    cell: StageCell,
    gate?: Gate,
  ): Result<{ readonly column: Assessment; readonly leaf: Criterion }, Refusal>;
  put(this: void, column: Assessment): void;
  /** In how many cells the marks or figures are other ones than before. */
  changedCells(this: void): number;
}

/** What one deed does to columns of a scoring. */
interface ColumnDeed {
  readonly deed: DeedType;
  /** Where it writes; everywhere, where it looks through the whole scoring. Whoever types does not wait for the rest. */
  readonly at: readonly Pick<StageCell, 'nomineeId' | 'stage'>[] | 'everywhere';
  readonly besides?: readonly TableName[];
}

/** Writes to columns of a scoring in one deed; a column in which nothing stands any longer has no row. */
export const withColumns = <Value>(
  desk: Desk,
  scoringId: ScoringId,
  { deed, at, besides = [] }: ColumnDeed,
  work: (columns: Columns) => Result<Value, Refusal> | Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, deed),
    ['scorings', 'assessments', 'criteriaSets', ...besides],
    async (): Promise<Result<Value, Refusal>> => {
      const allowed = mayActOnCouncil('keep-year', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const scoring = await db.scorings.get(scoringId);
      if (!scoring) return err({ type: 'not-found', subject: 'scoring' });
      const [set, rows] = await Promise.all([
        db.criteriaSets.get(scoring.criteriaSetId),
        at === 'everywhere'
          ? db.assessments.where({ scoringId }).toArray()
          : db.assessments
              .where('[scoringId+nomineeId+stage]')
              .anyOf(at.map(({ nomineeId, stage }) => [scoringId, nomineeId, stage]))
              .toArray(),
      ]);
      if (!set) return err({ type: 'not-found', subject: 'criteria-set' });
      const written = new Map<string, Assessment>();
      const done = await work(columnsIn(desk, { scoring, set, rows, written }));
      if (!done.ok) return done;
      const known = new Map(rows.map((row) => [row.id, canonicalJson(row)]));
      const changed = [...written.values()].filter((row) => known.get(row.id) !== canonicalJson(row));
      await db.assessments.bulkPut(changed.filter((row) => !isBare(row)));
      await db.assessments.bulkDelete(changed.filter((row) => isBare(row) && known.has(row.id)).map(({ id }) => id));
      return done;
    },
  );

interface Drafts {
  readonly scoring: Scoring;
  readonly set: CriteriaSet;
  readonly rows: readonly Assessment[];
  readonly written: Map<string, Assessment>;
}

function columnsIn(desk: Desk, { scoring, set, rows, written }: Drafts): Columns {
  const keyOf = ({ nomineeId, stage }: Pick<StageCell, 'nomineeId' | 'stage'>): string => `${nomineeId} ${stage}`;
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  const leaves = new Map(leavesOf(set.criteria).map((leaf) => [leaf.code, leaf]));
  const of = (nomineeId: NomineeId, stage: Stage): Assessment => {
    const key = keyOf({ nomineeId, stage });
    return written.get(key) ?? known.get(key) ?? { ...bare, id: desk.newId(), scoringId: scoring.id, nomineeId, stage };
  };
  return {
    scoring,
    set,
    of,
    at: ({ nomineeId, stage, code }, gate = mayWrite) => {
      const open = gate(scoring, stage, desk.actor.role);
      if (!open.ok) return open;
      const leaf = leaves.get(code);
      if (!leaf || !scoring.nomineeIds.includes(nomineeId)) return err({ type: 'not-scored-here' });
      return ok({ column: of(nomineeId, stage), leaf });
    },
    put: (column) => written.set(keyOf(column), column),
    changedCells: () =>
      [...written].reduce((sum, [key, column]) => sum + cellsBetween(known.get(key) ?? bare, column), 0),
  };
}

type Given = Pick<Assessment, 'marks' | 'figures'>;

const cellsBetween = (before: Given, after: Given): number =>
  differences(before.marks, after.marks) + differences(before.figures, after.figures);

const differences = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): number =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (code) => canonicalJson(before[code] ?? null) !== canonicalJson(after[code] ?? null),
  ).length;

const bare = { marks: {}, figures: {}, comments: {}, evidence: {}, explanations: {} } as const;

const isBare = (column: Assessment): boolean =>
  [column.marks, column.figures, column.comments, column.evidence, column.explanations].every(
    (part) => Object.keys(part).length === 0,
  );

/** A list by leaf with one entry put in, or taken out where it is undefined. */
export function withEntry<Value>(
  list: Readonly<Record<string, Value>>,
  code: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const { [code]: _old, ...others } = list;
  return value === undefined ? others : { ...others, [code]: value };
}
