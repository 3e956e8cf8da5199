import { leavesOf } from '#domain/scoring/criteria.ts';
import type { MeetingId, MemberId, NomineeId } from '#domain/ids.ts';
import { checkMark } from '#domain/scoring/leaf.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import type { Mark } from '#domain/scoring/points.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Marks, ScoreSheet } from '#domain/scoring/scoring.ts';
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

/** What a mark is checked against, and where it goes: the first entry, or the second. */
export const sheetTables: readonly RecordTable[] = ['meetings', 'memberships', 'criteriaSets', 'sheets', 'sheetChecks'];

/** Puts one mark on a member's sheet: one transaction, one journal entry, and it is on the disk. */
export const recordScore = (desk: Desk, entry: ScoreEntry): Promise<Result<ScoreSheet, Refusal>> =>
  change(desk.db, deedOf(desk, 'score-recorded'), sheetTables, () => putMark(desk, entry));

/** Puts marks on sheets in the order in which they were typed: one transaction, an entry for each, all on the disk. */
export const recordScores = (
  desk: Desk,
  entries: readonly ScoreEntry[],
): Promise<readonly Result<ScoreSheet, Refusal>[]> =>
  changeEach(
    desk.db,
    sheetTables,
    entries.map((entry) => ({ deed: deedOf(desk, 'score-recorded'), work: () => putMark(desk, entry) })),
  );

/** Refuses before it writes, so that the marks beside it stand. */
async function putMark(desk: Desk, entry: ScoreEntry): Promise<Result<ScoreSheet, Refusal>> {
  const { db, actor } = desk;
  const { meetingId, memberId, nomineeId } = entry;
  const place = [meetingId, nomineeId, memberId];
  const [meeting, known] = await Promise.all([
    meetingTaking(desk, entry),
    db.sheets.where('[meetingId+nomineeId+memberId]').equals(place).first(),
  ]);
  if (!meeting.ok) return meeting;
  if (meeting.value.sheetsTwice) {
    // Whoever typed it the second time would otherwise make both agree by himself.
    const check = await db.sheetChecks.where('[meetingId+nomineeId+memberId]').equals(place).first();
    if (check?.enteredBy.includes(actor.name)) return err({ type: 'typed-second-by-same', name: actor.name });
  }
  const sheet: ScoreSheet = {
    ...known,
    id: known?.id ?? desk.newId(),
    meetingId,
    memberId,
    nomineeId,
    marks: withMark(known?.marks, entry),
    enteredBy: withName(known?.enteredBy, actor.name),
  };
  await db.sheets.put(sheet);
  return ok(sheet);
}

/** The meeting, when this mark may stand on this member's sheet by its criteria. */
export async function meetingTaking(desk: Desk, entry: ScoreEntry): Promise<Result<Meeting, Refusal>> {
  const { meetingId, memberId, nomineeId, criterion, mark } = entry;
  const [meeting, seats] = await Promise.all([
    meetingFor(desk, meetingId, 'score'),
    desk.db.memberships.where({ memberId }).toArray(),
  ]);
  if (!meeting.ok) return meeting;
  const { councilId, criteriaSetId, scoredNomineeIds, date } = meeting.value;
  if (!seats.some((seat) => seat.councilId === councilId && inForceOn(seat, date)))
    return err({ type: 'not-a-member', memberId });
  if (criteriaSetId === null || !scoredNomineeIds.includes(nomineeId)) return err({ type: 'not-scored-here' });
  const set = await desk.db.criteriaSets.get(criteriaSetId);
  const leaf = leavesOf(set?.criteria ?? []).find(({ code }) => code === criterion);
  if (!leaf) return err({ type: 'not-scored-here' });
  const checked = mark === null ? ok(mark) : checkMark(leaf, mark, set?.step ?? 1);
  return checked.ok ? meeting : checked;
}

/** The marks of a sheet with this one put in, or taken out. */
export function withMark(marks: Marks | undefined, { criterion, mark }: ScoreEntry): Marks {
  const { [criterion]: _old, ...others } = marks ?? {};
  return mark === null ? others : { ...others, [criterion]: mark };
}

/** Whoever typed on a sheet, and now this person too. */
export const withName = (names: readonly string[] | undefined, name: string): readonly string[] =>
  names?.includes(name) ? names : [...(names ?? []), name];
