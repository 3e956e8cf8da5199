import type { MeetingId } from '#domain/ids.ts';
import type { Mark } from '#domain/scoring/points.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { firstTypist, mismatchesOf, unsettledOf, type SheetCheck, type Verdict } from '#domain/scoring/second-entry.ts';
import { change, changeEach } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingFor, meetingTables, recordAheadOrIn } from './meeting-reading.ts';
import { meetingTaking, sheetTables, withMark, withName, type ScoreEntry } from './scoring.ts';

/**
 * Asks that the panel's paper sheets be typed a second time by somebody else, or calls it off: refused while a box that
 * was typed twice is not alike, which would be settled by nobody.
 */
export const askSecondEntry = (
  desk: Desk,
  { meetingId, twice }: { readonly meetingId: MeetingId; readonly twice: boolean },
): Promise<Result<true, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, twice ? 'second-entry-asked' : 'second-entry-withdrawn'),
    meetingTables,
    async (): Promise<Result<true, Refusal>> => {
      const found = await recordAheadOrIn(desk, meetingId);
      if (!found.ok) return found;
      const { meeting, criteriaSet, sheets, sheetChecks } = found.value;
      if (!criteriaSet) return err({ type: 'not-scored-here' });
      const { sheetsTwice = false, ...once } = meeting;
      if (twice === sheetsTwice) return ok(true);
      if (twice) {
        await desk.db.meetings.put({ ...once, sheetsTwice: true });
        return ok(true);
      }
      const cells = sheetChecks.flatMap((check) => {
        const sheet = sheets.find((one) => one.memberId === check.memberId && one.nomineeId === check.nomineeId);
        return unsettledOf(criteriaSet, sheet?.marks ?? {}, check);
      }).length;
      if (cells > 0) return err({ type: 'mismatches-open', cells });
      await desk.db.meetings.put(once);
      return ok(true);
    },
  );

/** Puts marks on sheets that are typed a second time, in the order in which they were typed; an entry for each. */
export const typeAgain = (
  desk: Desk,
  entries: readonly ScoreEntry[],
): Promise<readonly Result<SheetCheck, Refusal>[]> =>
  changeEach(
    desk.db,
    sheetTables,
    entries.map((entry) => ({ deed: deedOf(desk, 'score-typed-again'), work: () => putAgain(desk, entry) })),
  );

async function putAgain(desk: Desk, entry: ScoreEntry): Promise<Result<SheetCheck, Refusal>> {
  const { actor, db } = desk;
  const { meetingId, memberId, nomineeId } = entry;
  const meeting = await meetingTaking(desk, entry);
  if (!meeting.ok) return meeting;
  if (!meeting.value.sheetsTwice) return err({ type: 'second-entry-unasked' });
  const { sheet, check } = await bothEntries(desk, entry);
  if (!sheet) return err({ type: 'first-entry-missing' });
  if (firstTypist(sheet, actor.name)) return err({ type: 'typed-by-same', name: actor.name });
  const typed: SheetCheck = {
    id: check?.id ?? desk.newId(),
    meetingId,
    memberId,
    nomineeId,
    marks: withMark(check?.marks, entry),
    enteredBy: withName(check?.enteredBy, actor.name),
    verdicts: check?.verdicts ?? {},
  };
  await db.sheetChecks.put(typed);
  return ok(typed);
}

/** What is said of a box that was typed twice and not alike, by somebody who looked at the paper again. */
export interface Judgement extends Omit<ScoreEntry, 'mark'> {
  readonly verdict: Verdict['verdict'];
  /** The two marks that were looked at. */
  readonly first: Mark | null;
  readonly second: Mark | null;
}

/** Says of a mismatch whether the first entry stands or is to be put right; neither mark changes by it. */
export const judgeMismatch = (desk: Desk, judgement: Judgement): Promise<Result<true, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, judgement.verdict === 'confirmed' ? 'mismatch-confirmed' : 'mismatch-rejected'),
    sheetTables,
    async (): Promise<Result<true, Refusal>> => {
      const { actor, db } = desk;
      const { meetingId, criterion, verdict, first, second } = judgement;
      const meeting = await meetingFor(desk, meetingId, 'score');
      if (!meeting.ok) return meeting;
      const { sheetsTwice, criteriaSetId } = meeting.value;
      if (!sheetsTwice) return err({ type: 'second-entry-unasked' });
      const { sheet, check } = await bothEntries(desk, judgement);
      if (firstTypist(sheet, actor.name)) return err({ type: 'typed-by-same', name: actor.name });
      const set = criteriaSetId === null ? undefined : await db.criteriaSets.get(criteriaSetId);
      if (!sheet || !check || !set) return err({ type: 'first-entry-missing' });
      const { verdicts } = check;
      // Judged again, an earlier judgement is no answer.
      const now = mismatchesOf(set, sheet.marks, { ...check, verdicts: {} }).find(({ code }) => code === criterion);
      if (!now) return err({ type: 'no-mismatch' });
      if (now.first !== first || now.second !== second) return err({ type: 'mismatch-changed' });
      await db.sheetChecks.put({
        ...check,
        verdicts: { ...verdicts, [criterion]: { verdict, first, second, by: actor.name } },
      });
      return ok(true);
    },
  );

/** Both entries of one member's sheet for one nominee. */
async function bothEntries({ db }: Desk, { meetingId, nomineeId, memberId }: Omit<ScoreEntry, 'mark'>) {
  const place = [meetingId, nomineeId, memberId];
  const [sheet, check] = await Promise.all([
    db.sheets.where('[meetingId+nomineeId+memberId]').equals(place).first(),
    db.sheetChecks.where('[meetingId+nomineeId+memberId]').equals(place).first(),
  ]);
  return { sheet, check };
}
