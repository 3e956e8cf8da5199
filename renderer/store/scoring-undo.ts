import { isScoringDeed } from '#domain/deeds.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { ScoringId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Assessment, Scoring } from '#domain/scoring/assessment.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import { checkMark } from '#domain/scoring/leaf.ts';
import { mayExplain, mayWrite } from '#domain/scoring/stages.ts';
import { canonicalJson } from './canonical.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import { rowsOfEntry } from './entry-rows.ts';
import type { EntryName, JournalEntry, RowChange } from './journal.ts';
import { lastDeed } from './last-deed.ts';
import { checkedTables, checkScoring, standingIn } from './scoring-checks.ts';
import { dayOfScoring } from './scorings.ts';
import { takeBack, type DeedFamily } from './take-back.ts';

/** A lock, a closing and what undoes them are no slips of the hand: the way back has a reason, which stays on record. */
const standing: ReadonlySet<string> = new Set(['stage-locked', 'stage-reopened', 'scoring-closed', 'scoring-reopened']);

const scoring: DeedFamily = {
  isMeant: (type) => isScoringDeed(type) && !standing.has(type),
  action: 'keep-year',
  tables: [...checkedTables, 'rounds'],
  mayTakeBack: async (desk, rows) => {
    for (const row of rows) {
      const may = row.table === 'assessments' ? await mayRewrite(desk, row) : await mayRestore(desk, row);
      if (!may.ok) return may;
    }
    return ok(true);
  },
};

/** What a row says before and after its entry; null where it was not there. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `change` wrote the rows of this table
const sidesOf = <Row>({ before, after }: RowChange) => ({ before: before as Row | null, after: after as Row | null });

const since: Result<true, Refusal> = err({ type: 'cannot-undo', why: 'changed-since' });

/** Whether a column may become what it was: whoever sits here may write to it now, and its leaves are still the set's. */
async function mayRewrite({ db, actor }: Desk, row: RowChange): Promise<Result<true, Refusal>> {
  const { before, after } = sidesOf<Assessment>(row);
  const column = before ?? after;
  const own = column && (await db.scorings.get(column.scoringId));
  if (!own || !column) return since;
  const may = areAlikeButExplained(before, after) ? mayExplain(own) : mayWrite(own, column.stage, actor.role);
  if (!may.ok || before === null) return may;
  return (await isOfScoring(db, own, before)) ? ok(true) : since;
}

/** Whether nothing but what the unit explains is other than it was. */
function areAlikeButExplained(before: Assessment | null, after: Assessment | null): boolean {
  const rest = (side: Assessment | null): string =>
    canonicalJson([side?.marks ?? {}, side?.figures ?? {}, side?.comments ?? {}, side?.evidence ?? {}]);
  return rest(before) === rest(after);
}

/** Whether a column belongs to the scoring as it is now: units and set may have been exchanged since it was emptied. */
async function isOfScoring(db: CouncilDatabase, own: Scoring, column: Assessment): Promise<boolean> {
  const set = await db.criteriaSets.get(own.criteriaSetId);
  const leaves = new Map(leavesOf(set?.criteria ?? []).map((leaf) => [leaf.code, leaf]));
  const parts = [column.figures, column.comments, column.evidence, column.explanations];
  return (
    own.nomineeIds.includes(column.nomineeId) &&
    parts.every((part) => Object.keys(part).every((code) => leaves.has(code))) &&
    Object.entries(column.marks).every(([code, mark]) => {
      const leaf = leaves.get(code);
      return leaf !== undefined && checkMark(leaf, mark, set?.step ?? 1).ok;
    })
  );
}

/** Whether a scoring may become what it was: nothing speaks against it now, and no marks stand on what would go. */
async function mayRestore(desk: Desk, row: RowChange): Promise<Result<true, Refusal>> {
  const { before, after } = sidesOf<Scoring>(row);
  const decided = (side: Scoring | null): string => canonicalJson([side?.quota ?? null, side?.tieDecisions ?? []]);
  if (decided(before) !== decided(after)) return mayActOnCouncil('score-clusters', desk.actor.role);
  if (before === null) return ok(true);
  const { marked, remarked } = await standingIn(desk.db, before.id);
  const scored = [...marked, ...remarked];
  const isOther = after !== null && after.criteriaSetId !== before.criteriaSetId;
  if ((isOther && scored.length > 0) || scored.some((id) => !before.nomineeIds.includes(id))) return since;
  // Whoever would come back is asked anew: other clusters may score it by now.
  const now = after?.nomineeIds ?? [];
  return checkScoring(desk.db, { ...before, on: dayOfScoring(desk, before.year), known: before, scored: now });
}

/** The newest deed of this laptop in clusters' scorings, or in one of them, that was not taken back: what Ctrl+Z there means. */
export const lastScoringDeed = (db: CouncilDatabase, id?: ScoringId): Promise<JournalEntry | undefined> =>
  lastDeed(
    db,
    scoring.isMeant,
    id === undefined
      ? undefined
      : async (entry) =>
          (await rowsOfEntry(db, entry)).some(
            ({ key, before, after }) => key === id || (after ?? before)?.['scoringId'] === id,
          ),
  );

/** Takes one deed of a cluster's scoring back; see {@link takeBack}. What was locked since stays as it is. */
export const undoScoringDeed = (desk: Desk, entry: EntryName): Promise<Result<number, Refusal>> =>
  takeBack(desk, entry, scoring);
