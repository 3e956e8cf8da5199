import type { CountRecordFacts } from './facts.ts';
import type { MemberId } from '../ids.ts';
import { caseOf, seatOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName } from '../nominations/nomination.ts';
import { onOnePaper, type Round } from '../voting/round.ts';
import { recusalsIn } from './recusal-facts.ts';
import { commonFacts, roundFacts, signerFacts, tellerFacts } from './shared-facts.ts';
import type { Instant } from '../time.ts';

/** Makes the facts of one ballot's count record; the round has been closed with a count that reconciles. */
export function countRecordFacts(record: MeetingRecord, round: Round, frozenAt: Instant): CountRecordFacts {
  if (round.result?.mode !== 'ballot') throw new Error(`Round ${round.id} has no counted ballot`);
  const { rows: _rows, ...papers } = round.result.count;
  const rounds = onOnePaper(record.rounds, round);
  const { doubleCount, envelope } = round.result;
  const nameOf = (id: MemberId): string => seatOf(record, id).name;
  const head = round.tellers.find((teller) => teller.part === 'head');
  if (!head) throw new Error('A ballot was counted without a head of the tellers');
  const common = commonFacts(record, frozenAt, null, [
    signerFacts(record, 'teller-head', head.memberId),
    signerFacts(record, 'chair', record.meeting.chairId),
  ]);
  return {
    kind: 'count-record',
    ...common,
    // Of a vote on a day on which the meeting was reopened: the record is written, and dated, that day.
    ...(round.on ? { date: round.on, letterhead: { ...common.letterhead, date: round.on } } : {}),
    openedAt: round.openedAt,
    closedAt: round.result.closedAt,
    round: roundFacts(record, rounds[0] ?? round),
    ...(rounds.length > 1 ? { further: rounds.slice(1).map((other) => roundFacts(record, other)) } : {}),
    absent: round.roll.absent.length,
    recusals: recusalsIn(record, rounds).map((recusal) => ({
      member: nameOf(recusal.memberId),
      nominee: calledName(caseOf(record, recusal.nominationId).nominee),
      reason: recusal.reason,
    })),
    tellers: tellerFacts(record, round.tellers),
    papers,
    keeper: nameOf(envelope?.keeperId ?? record.meeting.secretaryId),
    keptUntil: record.meeting.wording.ballotsKeptUntil,
    ...(envelope ? { sealedBy: nameOf(envelope.sealedBy) } : {}),
    ...(round.recounts.length > 0
      ? { recount: { number: round.recounts.length + 1, on: round.result.on ?? round.on ?? record.meeting.date } }
      : {}),
    ...(doubleCount
      ? {
          doubleCount: {
            firstBy: nameOf(doubleCount.firstBy),
            secondBy: nameOf(doubleCount.secondBy),
            mismatches: doubleCount.mismatches,
          },
        }
      : {}),
  };
}
