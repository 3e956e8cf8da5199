import type { MeetingId } from '#domain/ids.ts';
import { rollNow, seatOf, seatsOf } from '#domain/meeting/meeting-record.ts';
import { whyNoQuorum } from '#domain/meeting/quorum.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { electedBy, headMismatch, type HeadBallot } from '#domain/voting/head-ballot.ts';
import { inVain } from './assents.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/**
 * Enters the count of a choose-one ballot on who heads the cluster next; a further one follows where nobody was elected,
 * or puts another election in its place. Who counts does not stand.
 */
export const countHeadBallot = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly ballot: Omit<HeadBallot, 'members' | 'present'> },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'head-ballot-counted'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    const record = found.value;
    const { meeting } = record;
    const quorum = whyNoQuorum(record);
    if (quorum) return err(quorum);
    const roll = rollNow(record);
    const ballot: HeadBallot = { ...input.ballot, members: roll.members.length, present: roll.present.length };
    if (meeting.tellers.length === 0) return err({ type: 'tellers-missing' });
    if (ballot.rows.length === 0) return err({ type: 'nothing-to-vote' });
    const stranger = ballot.rows.find((row) => !seatsOf(record).some(({ memberId }) => memberId === row.memberId));
    if (stranger) return err({ type: 'not-a-member', memberId: stranger.memberId });
    const teller = meeting.tellers.find(({ memberId }) => ballot.rows.some((row) => row.memberId === memberId));
    if (teller) return err({ type: 'teller-is-nominee', name: seatOf(record, teller.memberId).name });
    const mismatch = headMismatch(ballot);
    if (mismatch) return err({ type: 'head-not-reconciled', mismatch });
    await desk.db.meetings.put({
      ...meeting,
      assents: meeting.assents.filter(({ subject }) => subject !== 'head'),
      headBallots: [...(inVain(meeting).headBallots ?? []), ballot],
      nextHeadId: electedBy(ballot) ?? null,
    });
    return ok(true);
  });
