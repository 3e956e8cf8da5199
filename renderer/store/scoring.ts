import { leavesOf } from '#domain/scoring/criteria.ts';
import type { MeetingId, MemberId, NomineeId } from '#domain/ids.ts';
import { checkMark } from '#domain/scoring/leaf.ts';
import type { Mark } from '#domain/scoring/points.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { ScoreSheet } from '#domain/scoring/scoring.ts';
import { inForceOn } from '#domain/time.ts';
import { change, changeEach } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingFor } from './meeting-reading.ts';
import type { RecordTable } from './tables.ts';

/** One cell of a score sheet as it was typed; null empties it again. */
export interface ScoreEntry {
  readonly meetingId: MeetingId;
  readonly memberId: MemberId;
  readonly nomineeId: NomineeId;
  readonly criterion: string;
  readonly mark: Mark | null;
}

const tables: readonly RecordTable[] = ['meetings', 'memberships', 'criteriaSets', 'sheets'];

/** Puts one mark on a member's sheet: one transaction, one journal entry, and it is on the disk. */
export const recordScore = (desk: Desk, entry: ScoreEntry): Promise<Result<ScoreSheet, Refusal>> =>
  change(desk.db, deedOf(desk, 'score-recorded'), tables, () => putMark(desk, entry));

/** Puts marks on sheets in the order in which they were typed: one transaction, an entry for each, all on the disk. */
export const recordScores = (
  desk: Desk,
  entries: readonly ScoreEntry[],
): Promise<readonly Result<ScoreSheet, Refusal>[]> =>
  changeEach(
    desk.db,
    tables,
    entries.map((entry) => ({ deed: deedOf(desk, 'score-recorded'), work: () => putMark(desk, entry) })),
  );

/** Refuses before it writes, so that the marks beside it stand. */
async function putMark(desk: Desk, entry: ScoreEntry): Promise<Result<ScoreSheet, Refusal>> {
  const { db } = desk;
  const { meetingId, memberId, nomineeId, criterion, mark } = entry;
  const [meeting, seats, known] = await Promise.all([
    meetingFor(desk, meetingId, 'score'),
    db.memberships.where({ memberId }).toArray(),
    db.sheets.where('[meetingId+nomineeId+memberId]').equals([meetingId, nomineeId, memberId]).first(),
  ]);
  if (!meeting.ok) return meeting;
  const { councilId, criteriaSetId, scoredNomineeIds, date } = meeting.value;
  if (!seats.some((seat) => seat.councilId === councilId && inForceOn(seat, date)))
    return err({ type: 'not-a-member', memberId });
  if (criteriaSetId === null || !scoredNomineeIds.includes(nomineeId)) return err({ type: 'not-scored-here' });
  const set = await db.criteriaSets.get(criteriaSetId);
  const leaf = leavesOf(set?.criteria ?? []).find(({ code }) => code === criterion);
  if (!leaf) return err({ type: 'not-scored-here' });
  const checked = mark === null ? ok(mark) : checkMark(leaf, mark, set?.step ?? 1);
  if (!checked.ok) return checked;
  const { [criterion]: _old, ...others } = known?.marks ?? {};
  const marks = mark === null ? others : { ...others, [criterion]: mark };
  const sheet: ScoreSheet = {
    ...known,
    id: known?.id ?? desk.newId(),
    meetingId,
    memberId,
    nomineeId,
    marks,
    enteredBy: desk.actor.name,
  };
  await db.sheets.put(sheet);
  return ok(sheet);
}
