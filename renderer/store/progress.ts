import { isInRoom } from '#domain/meeting/attendance.ts';
import type { MatterId, MeetingId } from '#domain/ids.ts';
import { phases, type OpeningRoll, type Phase } from '#domain/meeting/meeting.ts';
import { actingIn, rollNow, seatOf, seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { closingRefusal, whatIsMissing } from '#domain/papers/missing.ts';
import { isCurrent } from '#domain/papers/current.ts';
import type { EnteredOutcome } from '#domain/meeting/outcome.ts';
import { papersToFreeze } from '#domain/papers/paper-facts.ts';
import { paperKey, type Paper } from '#domain/papers/paper.ts';
import { quorumNow } from '#domain/meeting/quorum.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { lastMove } from '#domain/meeting/ending.ts';
import { sittingOf } from '#domain/meeting/sitting.ts';
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
    const outcome = tidyOutcome(input.outcome);
    if (!outcome.ok) return outcome;
    await desk.db.matters.put({ ...matter, outcome: outcome.value });
    return ok(true);
  });

/** An outcome says by which paper, or why. */
function tidyOutcome(outcome: EnteredOutcome): Result<EnteredOutcome, Refusal> {
  if (outcome.type === 'withdrawn') {
    const letter = tidyText(outcome.letter);
    return letter ? ok({ type: outcome.type, letter }) : err({ type: 'required', field: 'letter' });
  }
  if (outcome.type === 'already-decided') {
    const decision = tidyText(outcome.decision);
    return decision
      ? ok({ type: outcome.type, decision, date: outcome.date })
      : err({ type: 'required', field: 'decision' });
  }
  const reason = tidyText(outcome.reason);
  return reason ? ok({ type: outcome.type, reason }) : err({ type: 'required', field: 'reason' });
}

/** Leads a meeting to its next phase; at opening the quorum is asked, at closing that nothing is left open. */
export const advanceMeeting = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    /** When it was opened, as typed; else the time of the invitation stands. */
    readonly openedAt?: ClockTime;
    readonly endedAt?: ClockTime;
    /** Why it is opened with too few in the room; nothing can be voted on until there are enough. */
    readonly despite?: string | undefined;
  },
): Promise<Result<Phase, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'phase-advanced', tidyText(input.despite ?? '') || undefined),
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
      const refusal =
        next === 'in-session' ? whyNotOpened(desk, record, input.despite) : whyNot(record, next, papers, endedAt);
      if (refusal) return err(refusal);
      const opened =
        next === 'in-session'
          ? {
              opening: openingOf(record),
              openedAt: input.openedAt ?? meeting.opensAt,
              openedDespite: quorumNow(record).met ? '' : tidyText(input.despite ?? ''),
            }
          : {};
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
  if (next === 'convened' && !hasAgenda(record)) return { type: 'required', field: 'agenda' };
  if (next === 'closed') return whyNotClosed(record, papers, endedAt);
  if (next !== 'signed') return undefined;
  const missing = papersToFreeze(record).filter(
    (subject) => !papers.some((paper) => paperKey(paper.subject) === paperKey(subject) && isCurrent(record, paper)),
  );
  return missing.length > 0 ? { type: 'papers-missing', count: missing.length } : undefined;
}

/** A cluster has business of its own, and so has the initiative council. */
const hasAgenda = ({ council, matters }: MeetingRecord): boolean => council.kind !== 'council' || matters.length > 0;

/**
 * The quorum by the full roll, and somebody who presides and somebody who writes in the room. Without the quorum whoever
 * presides may open *despite* that, for a reason that the minutes print.
 */
function whyNotOpened(desk: Desk, record: MeetingRecord, despite: string | undefined): Refusal | undefined {
  const roll = rollNow(record);
  const { met, present, required } = quorumNow(record);
  if (!met && despite === undefined) return { type: 'quorum-missing', present, required };
  if (!met && tidyText(despite ?? '') === '') return { type: 'required', field: 'reason' };
  if (!met && actingIn(record, desk.actor) !== 'chair') return { type: 'chair-only' };
  const missing = roll.members.length - record.attendances.length;
  if (missing > 0) return { type: 'roll-incomplete', missing };
  for (const part of ['chair', 'secretary'] as const) {
    const id = part === 'chair' ? record.meeting.chairId : record.meeting.secretaryId;
    // Somebody may vote in their place; nobody presides or writes in it.
    if (!isInRoom(record.attendances.find(({ memberId }) => memberId === id)))
      return { type: 'presiding-absent', part, name: seatOf(record, id).name };
  }
  return undefined;
}

const openingOf = (record: MeetingRecord): OpeningRoll => ({
  seats: seatsOf(record),
  lines: record.attendances.map(({ memberId, state, writtenOpinion, substituteVotes }) => ({
    memberId,
    state,
    writtenOpinion,
    ...(substituteVotes ? { substituteVotes } : {}),
  })),
});

function whyNotClosed(record: MeetingRecord, papers: readonly Paper[], endedAt: ClockTime | null): Refusal | undefined {
  const missing = closingRefusal(whatIsMissing(record, papers));
  if (missing) return missing;
  const open = (record.meeting.initiatives ?? []).filter(({ vote }) => vote === null);
  if (open.length > 0) return { type: 'initiatives-open', count: open.length };
  if (endedAt === null) return { type: 'required', field: 'time' };
  const { since } = sittingOf(record.meeting);
  if (since === null) return undefined;
  if (endedAt <= since) return { type: 'ends-before-opening', opensAt: since };
  const later = lastMove(record);
  return later && later.at > endedAt ? { type: 'ends-before-coming', ...later } : undefined;
}
