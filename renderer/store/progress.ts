import { quorumState } from '#domain/meeting/attendance.ts';
import type { MatterId, MeetingId } from '#domain/ids.ts';
import { phases, type OpeningRoll, type Phase } from '#domain/meeting/meeting.ts';
import { rollNow, seatOf, seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { closingRefusal, whatIsMissing } from '#domain/papers/missing.ts';
import type { EnteredOutcome } from '#domain/meeting/outcome.ts';
import { papersToFreeze } from '#domain/papers/paper-facts.ts';
import { paperKey, type Paper } from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { ClockTime } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/** Defers, returns or writes off a withdrawn nomination; one that was voted on keeps its vote. */
export const setOutcome = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly matterId: MatterId; readonly outcome: EnteredOutcome },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'outcome-entered'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'set-outcome');
    if (!found.ok) return found;
    const matter = found.value.matters.find((candidate) => candidate.id === input.matterId);
    if (!matter) return err({ type: 'not-found', subject: 'nomination' });
    if (matter.outcome) return err({ type: 'already-decided' });
    if (
      found.value.rounds.some(
        (round) => !round.result && round.rows.some((row) => row.nominationId === matter.nominationId),
      )
    ) {
      return err({ type: 'round-running' });
    }
    const { outcome } = input;
    const why = tidyText(outcome.type === 'withdrawn' ? outcome.letter : outcome.reason);
    if (!why) return err({ type: 'required', field: outcome.type === 'withdrawn' ? 'letter' : 'reason' });
    await desk.db.matters.put({
      ...matter,
      outcome: outcome.type === 'withdrawn' ? { type: 'withdrawn', letter: why } : { type: outcome.type, reason: why },
    });
    return ok(true);
  });

/** Leads a meeting to its next phase; at opening the quorum is asked, at closing that nothing is left open. */
export const advanceMeeting = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    /** When it was opened, as typed; else the time of the invitation stands. */
    readonly openedAt?: ClockTime;
    readonly endedAt?: ClockTime;
  },
): Promise<Result<Phase, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'phase-advanced'),
    [...meetingTables, 'papers'],
    async (): Promise<Result<Phase, Refusal>> => {
      const found = await recordFor(desk, input.meetingId, 'advance');
      if (!found.ok) return found;
      const record = found.value;
      const { meeting } = record;
      const next = phases[phases.indexOf(meeting.phase) + 1];
      if (!next) throw new Error('An archived meeting was allowed to advance');
      const papers = await desk.db.papers.where({ meetingId: meeting.id }).toArray();
      const endedAt = next === 'closed' ? (input.endedAt ?? null) : meeting.endedAt;
      const refusal = whyNot(record, next, papers, endedAt);
      if (refusal) return err(refusal);
      const opened =
        next === 'in-session' ? { opening: openingOf(record), openedAt: input.openedAt ?? meeting.opensAt } : {};
      await desk.db.meetings.put({ ...meeting, ...opened, phase: next, endedAt });
      return ok(next);
    },
  );

function whyNot(
  record: MeetingRecord,
  next: Phase,
  papers: readonly Paper[],
  endedAt: ClockTime | null,
): Refusal | undefined {
  // A circulation is sent and summed up by deeds of its own: nobody is invited, and nobody opens anything.
  if (record.meeting.circulation && (next === 'convened' || next === 'in-session' || next === 'closed'))
    return { type: 'phase-forbids', phase: record.meeting.phase, action: 'advance' };
  if (next === 'convened' && record.matters.length === 0) return { type: 'required', field: 'agenda' };
  if (next === 'in-session') return whyNotOpened(record);
  if (next === 'closed') return whyNotClosed(record, papers, endedAt);
  if (next !== 'signed') return undefined;
  const missing = papersToFreeze(record).filter(
    (subject) => !papers.some((paper) => paperKey(paper.subject) === paperKey(subject)),
  );
  return missing.length > 0 ? { type: 'papers-missing', count: missing.length } : undefined;
}

/** The quorum by the full roll, and somebody who presides and somebody who writes in the room. */
function whyNotOpened(record: MeetingRecord): Refusal | undefined {
  const roll = rollNow(record);
  const { met, present, required } = quorumState(roll, record.ruleBook.quorum.threshold);
  if (!met) return { type: 'quorum-missing', present, required };
  const missing = roll.members.length - record.attendances.length;
  if (missing > 0) return { type: 'roll-incomplete', missing };
  for (const part of ['chair', 'secretary'] as const) {
    const id = part === 'chair' ? record.meeting.chairId : record.meeting.secretaryId;
    if (!roll.present.includes(id)) return { type: 'presiding-absent', part, name: seatOf(record, id).name };
  }
  return undefined;
}

const openingOf = (record: MeetingRecord): OpeningRoll => ({
  seats: seatsOf(record),
  lines: record.attendances.map(({ memberId, state, writtenOpinion }) => ({ memberId, state, writtenOpinion })),
});

function whyNotClosed(record: MeetingRecord, papers: readonly Paper[], endedAt: ClockTime | null): Refusal | undefined {
  const missing = closingRefusal(whatIsMissing(record, papers));
  if (missing) return missing;
  if (endedAt === null) return { type: 'required', field: 'time' };
  const opensAt = record.meeting.openedAt ?? record.meeting.opensAt;
  return endedAt > opensAt ? undefined : { type: 'ends-before-opening', opensAt };
}
