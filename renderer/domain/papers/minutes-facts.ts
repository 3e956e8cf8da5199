import { quorumState } from '../attendance.ts';
import type { MinutesFacts } from './facts.ts';
import type { AwardId } from '../ids.ts';
import { caseOf, letterheadOf, rollAtOpening, seatOf, seatsOf, type MeetingRecord } from '../meeting-record.ts';
import { calledName, countNominations, isCollective, type Nominee } from '../nomination.ts';
import { countOutcomes, isProposed, type Outcome } from '../outcome.ts';
import { panelFacts } from './panel-facts.ts';
import type { Round } from '../round.ts';
import { awardOf, deciderOf, type Award } from '../rule-book.ts';
import { commonFacts, personFacts, roundFacts, signerFacts, tellerFacts } from './shared-facts.ts';
import type { Instant } from '../time.ts';

/** Makes the facts of the minutes; the meeting has been closed, so every nomination has its outcome. */
export function minutesFacts(record: MeetingRecord, frozenAt: Instant): MinutesFacts {
  const { meeting, ruleBook } = record;
  const byPaperOrder = (a: Round, b: Round): number =>
    paperOrder(record, a.awardId) - paperOrder(record, b.awardId) || a.number - b.number;
  const lines = meeting.opening?.lines ?? record.attendances;
  const lineByMember = new Map(lines.map((line) => [line.memberId, line]));
  return {
    kind: 'minutes',
    ...commonFacts(record, frozenAt, letterheadOf(record).minutesSymbol, [
      signerFacts(record, 'secretary', meeting.secretaryId),
      signerFacts(record, 'chair', meeting.chairId),
    ]),
    purpose: meeting.purpose,
    opensAt: meeting.opensAt,
    endedAt: meeting.endedAt ?? meeting.opensAt,
    chair: personFacts(record, meeting.chairId),
    chairIsDeputy: seatOf(record, meeting.chairId).role !== 'chair',
    secretary: personFacts(record, meeting.secretaryId),
    members: seatsOf(record).map((seat) => ({
      ...personFacts(record, seat.memberId),
      state: lineByMember.get(seat.memberId)?.state ?? 'absent-unexcused',
      writtenOpinion: lineByMember.get(seat.memberId)?.writtenOpinion ?? false,
    })),
    quorum: quorumState(rollAtOpening(record), ruleBook.quorum.threshold),
    guests: meeting.guests,
    received: countNominations(record.nominations),
    discussion: meeting.notes.map((note) => ({ speaker: seatOf(record, note.speakerId).name, text: note.text })),
    setAside: outcomeLines(record).flatMap(setAsideLine),
    recusals: record.recusals.map((recusal) => {
      const { nomination, nominee } = caseOf(record, recusal.nominationId);
      return {
        member: seatOf(record, recusal.memberId).name,
        nominee: calledName(nominee),
        award: awardOf(ruleBook, nomination.awardId).name.vi,
        reason: recusal.reason,
      };
    }),
    panel: panelFacts(record),
    tellers: tellerFacts(record, lastTellers(record)),
    rounds: record.rounds.toSorted(byPaperOrder).map((round) => roundFacts(record, round)),
    conclusions: conclusions(record),
    onCondition: outcomeLines(record).flatMap(({ nominee, award, outcome }) =>
      outcome.type === 'approved-on-condition'
        ? [{ nominee, award, condition: outcome.condition, due: outcome.due }]
        : [],
    ),
    notProposed: outcomeLines(record)
      .filter(({ outcome }) => !isProposed(outcome))
      .map(({ nominee, award, outcome }) => ({ nominee, award, outcome: outcome.type })),
    counts: countOutcomes(record.matters.map((matter) => matter.outcome)),
  };
}

/** The tellers of the last ballot; a group that changed between ballots stands in each count record. */
const lastTellers = (record: MeetingRecord): Round['tellers'] =>
  record.rounds.findLast((round) => round.tellers.length > 0)?.tellers ?? [];

interface OutcomeLine {
  readonly nominee: string;
  readonly award: string;
  readonly outcome: Outcome;
}

/** Every nomination with its outcome, from the higher award to the lower, as conclusions are read. */
function outcomeLines(record: MeetingRecord): readonly OutcomeLine[] {
  return record.matters
    .map((matter) => ({ outcome: matter.outcome, ...caseOf(record, matter.nominationId) }))
    .toSorted((a, b) => paperOrder(record, a.nomination.awardId) - paperOrder(record, b.nomination.awardId))
    .flatMap(({ outcome, nomination, nominee }) =>
      outcome
        ? [{ nominee: calledName(nominee), award: awardOf(record.ruleBook, nomination.awardId).name.vi, outcome }]
        : [],
    );
}

/** A nomination that left the agenda without a vote, with the words that minutes give to it. */
function setAsideLine({ nominee, award, outcome }: OutcomeLine): MinutesFacts['setAside'] {
  if (outcome.type === 'withdrawn') return [{ nominee, award, outcome: outcome.type, note: outcome.letter }];
  if (outcome.type === 'deferred' || outcome.type === 'returned') {
    return [{ nominee, award, outcome: outcome.type, note: outcome.reason }];
  }
  return [];
}

const paperOrder = (record: MeetingRecord, awardId: AwardId): number => awardOf(record.ruleBook, awardId).paperOrder;

function conclusions(record: MeetingRecord): MinutesFacts['conclusions'] {
  const { ruleBook } = record;
  const awards = ruleBook.awards.toSorted((a, b) => a.paperOrder - b.paperOrder);
  const deciders = [...new Set(awards.map((award) => award.decider))];
  return deciders.flatMap((deciderId) => {
    const lines = awards
      .filter((award) => award.decider === deciderId)
      .map((award) => ({ award, nominees: proposedFor(record, award) }))
      .filter(({ nominees }) => nominees.length > 0);
    const first = lines[0];
    if (!first) return [];
    const decider = deciderOf(ruleBook, first.award);
    return [
      {
        decider: decider.name.vi,
        route: decider.route,
        awards: lines.map(({ award, nominees }) => ({
          award: award.name.vi,
          class: award.class,
          collectives: nominees.filter(isCollective).length,
          persons: nominees.filter((nominee) => !isCollective(nominee)).length,
        })),
      },
    ];
  });
}

const proposedFor = (record: MeetingRecord, award: Award): readonly Nominee[] =>
  record.matters.flatMap(({ outcome, nominationId }) => {
    const { nomination, nominee } = caseOf(record, nominationId);
    return isProposed(outcome) && nomination.awardId === award.id ? [nominee] : [];
  });
