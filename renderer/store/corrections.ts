import type { MeetingId, NomineeId } from '#domain/ids.ts';
import { corrected, type CorrectedField } from '#domain/meeting/correction.ts';
import { bothAgree, type BothNames } from '#domain/meeting/reopening.ts';
import { nomineeKey } from '#domain/nominations/new-nomination.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { vietnamStamp } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/**
 * Đính chính: puts a nominee's name, office or body right after the results were locked, with what proves it. Papers
 * frozen afterwards write it rightly, and the minutes tell of it; papers frozen before, and every vote, stay as they are.
 * Whoever presides and whoever writes both put their names to it, as the minutes say.
 */
export const correctName = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly nomineeId: NomineeId;
    readonly field: CorrectedField;
    readonly after: string;
    readonly proof: string;
    readonly names: BothNames;
  },
): Promise<Result<true, Refusal>> => {
  const deed = deedOf(desk, 'name-corrected', tidyText(input.proof));
  return change(desk.db, deed, meetingTables, async (): Promise<Result<true, Refusal>> => {
    const { db } = desk;
    const found = await recordFor(desk, input.meetingId, 'correct');
    if (!found.ok) return found;
    const { meeting, nominees } = found.value;
    const { meetingId, nomineeId, field } = input;
    const known = nominees.find(({ id }) => id === nomineeId);
    if (!known) return err({ type: 'not-found', subject: 'nominee' });
    const proof = tidyText(input.proof);
    if (!proof) return err({ type: 'required', field: 'proof' });
    const agreed = bothAgree(found.value, input.names);
    if (!agreed.ok) return agreed;
    const right = corrected(known, field, input.after);
    if (!right.ok) return right;
    const { nominee, before, after } = right.value;
    const key = nomineeKey(nominee);
    const other = (await db.nominees.toArray()).find((row) => row.id !== nomineeId && nomineeKey(row) === key);
    if (other) return err({ type: 'nominee-exists', name: calledName(other) });
    await db.nominees.put(nominee);
    const { chairId, secretaryId } = meeting;
    const { at } = deed;
    const on = vietnamStamp(at).date;
    await db.corrections.add({
      id: desk.newId(),
      meetingId,
      nomineeId,
      field,
      before,
      after,
      proof,
      chairId,
      secretaryId,
      on,
      at,
    });
    return ok(true);
  });
};
