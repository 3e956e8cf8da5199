import { quorumState } from '../meeting/attendance.ts';
import type { CaseFacts, MinutesFacts, PredecessorFacts } from './facts.ts';
import type { AwardId } from '../ids.ts';
import { caseOf, letterheadOf, rollAtOpening, seatOf, seatsOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { countNominations } from '../nominations/nomination.ts';
import { countOutcomes, isProposed, type Outcome } from '../meeting/outcome.ts';
import { afterwardsFacts } from './afterwards-facts.ts';
import { assentFacts } from './assent-facts.ts';
import { attendanceFacts } from './attendance-facts.ts';
import { ownBusinessFacts } from './business-facts.ts';
import { conclusionFacts } from './conclusion-facts.ts';
import { differentOpinions, discussionFacts } from './discussion-facts.ts';
import { overrideFacts } from './override-facts.ts';
import { panelFacts } from './panel-facts.ts';
import { recusalFacts } from './recusal-facts.ts';
import type { Round } from '../voting/round.ts';
import { awardOf } from '../rules/rule-book.ts';
import {
  awardFacts,
  caseFacts,
  commonFacts,
  personFacts,
  roundFacts,
  signerFacts,
  tellerFacts,
} from './shared-facts.ts';
import { heldBefore, type MeetingPart } from '../meeting/succession.ts';
import { longDate, type Instant } from '../time.ts';

/** Makes the facts of the minutes; the meeting has been closed, so every nomination has its outcome. */
export function minutesFacts(record: MeetingRecord, frozenAt: Instant): MinutesFacts {
  const { meeting, ruleBook } = record;
  const { receivers, copies, membersSign } = meeting.wording;
  const byPaperOrder = (a: Round, b: Round): number =>
    paperOrder(record, a.awardId) - paperOrder(record, b.awardId) || a.number - b.number;
  const lines = outcomeLines(record);
  const openedAt = meeting.openedAt ?? meeting.opensAt;
  return {
    kind: 'minutes',
    ...commonFacts(record, frozenAt, letterheadOf(record).minutesSymbol, [
      signerFacts(record, 'secretary', meeting.secretaryId),
      signerFacts(record, 'chair', meeting.chairId),
    ]),
    purpose: meeting.purpose,
    openedAt,
    endedAt: meeting.endedAt ?? openedAt,
    chair: personFacts(record, meeting.chairId),
    chairIsDeputy: seatOf(record, meeting.chairId).role !== 'chair',
    secretary: personFacts(record, meeting.secretaryId),
    ...predecessorFacts(record),
    members: seatsOf(record).map(({ memberId }) => ({
      ...personFacts(record, memberId),
      ...attendanceFacts(record, memberId),
    })),
    quorum: quorumState(rollAtOpening(record), ruleBook.quorum.threshold),
    ...(meeting.openedDespite ? { openedDespite: meeting.openedDespite } : {}),
    guests: meeting.guests,
    programme: { items: meeting.programme.map(({ title }) => title), assent: assentFacts(record, 'programme') },
    received: receivedFacts(record, lines),
    discussion: discussionFacts(record),
    ...differentOpinions(record),
    addedInSession: record.matters
      .filter(({ addedInSession }) => addedInSession)
      .map(({ nominationId }) => caseFacts(record, nominationId)),
    ...overrideFacts(record),
    setAside: lines.flatMap(setAsideLine),
    transferred: lines.flatMap(({ outcome, ...line }) =>
      outcome.type === 'transferred'
        ? [
            {
              ...line,
              to: awardFacts(record, caseOf(record, outcome.to).nomination.awardId),
              reason: outcome.reason,
              consent: outcome.consent,
            },
          ]
        : [],
    ),
    recusals: recusalFacts(record),
    panel: panelFacts(record),
    tellers: tellerFacts(record, lastTellers(record)),
    tellersAssent: assentFacts(record, 'tellers'),
    ...nextHeadFacts(record),
    ...ownBusinessFacts(record),
    rounds: record.rounds.toSorted(byPaperOrder).map((round) => roundFacts(record, round)),
    conclusions: conclusionFacts(record),
    onCondition: lines.flatMap(({ outcome, ...line }) =>
      outcome.type === 'approved-on-condition' ? [{ ...line, condition: outcome.condition, due: outcome.due }] : [],
    ),
    // A nomination that was transferred stands at its new form.
    notProposed: lines
      .filter(({ outcome }) => !isProposed(outcome) && outcome.type !== 'transferred')
      .map(({ outcome, ...line }) => ({ ...line, outcome: outcome.type })),
    counts: countOutcomes(record.matters.map((matter) => matter.outcome)),
    wording: { receivers, copies, membersSign },
    ...afterwardsFacts(record),
  };
}

/** Who presided, and who wrote, before somebody took over; nothing where nobody did. */
function predecessorFacts(record: MeetingRecord): Pick<MinutesFacts, 'chairsBefore' | 'secretariesBefore'> {
  const before = (part: MeetingPart): readonly PredecessorFacts[] =>
    heldBefore(record.meeting, part).map(({ from, at, on }) => ({
      ...personFacts(record, from),
      until: at,
      ...(on === undefined ? {} : { on }),
    }));
  const [chairsBefore, secretariesBefore] = [before('chair'), before('secretary')];
  return {
    ...(chairsBefore.length > 0 ? { chairsBefore } : {}),
    ...(secretariesBefore.length > 0 ? { secretariesBefore } : {}),
  };
}

/** The unit elected to head the cluster from the next year on. */
function nextHeadFacts(record: MeetingRecord): Pick<MinutesFacts, 'nextHead'> {
  const { nextHeadId, year } = record.meeting;
  const assent = assentFacts(record, 'head');
  return nextHeadId === null || !assent
    ? {}
    : { nextHead: { name: seatOf(record, nextHeadId).name, year: year + 1, assent } };
}

/** What came in: a transfer is one nomination, and a file known to lack something says what. */
function receivedFacts(record: MeetingRecord, lines: readonly OutcomeLine[]): MinutesFacts['received'] {
  const moved = new Set(
    record.matters.filter(({ outcome }) => outcome?.type === 'transferred').map(({ nominationId }) => nominationId),
  );
  return {
    ...countNominations(record.nominations.filter(({ id }) => !moved.has(id))),
    addedInSession: record.matters.filter(
      ({ addedInSession, nominationId }) => addedInSession && !moved.has(nominationId),
    ).length,
    incomplete: lines.flatMap(({ outcome, ...line }) => {
      if (outcome.type === 'returned') return [{ ...line, lacks: outcome.reason }];
      return outcome.type === 'approved-on-condition' ? [{ ...line, lacks: outcome.condition }] : [];
    }),
  };
}

/** The tellers of the last ballot; a group that changed between ballots stands in each count record. */
const lastTellers = (record: MeetingRecord): Round['tellers'] =>
  record.rounds.findLast((round) => round.tellers.length > 0)?.tellers ??
  // Of a cluster's ballot on its next head no round tells.
  (record.meeting.headBallots ? record.meeting.tellers : []);

interface OutcomeLine extends CaseFacts {
  readonly outcome: Outcome;
}

/** Every nomination with its outcome, from the higher award to the lower, as conclusions are read. */
const outcomeLines = (record: MeetingRecord): readonly OutcomeLine[] =>
  record.matters
    .map((matter) => ({ ...matter, order: paperOrder(record, caseOf(record, matter.nominationId).nomination.awardId) }))
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ outcome, nominationId }) => (outcome ? [{ ...caseFacts(record, nominationId), outcome }] : []));

/** A nomination that left the agenda without a vote, with the words that minutes give to it. */
function setAsideLine({ outcome, ...line }: OutcomeLine): MinutesFacts['setAside'] {
  if (outcome.type === 'withdrawn') return [{ ...line, outcome: outcome.type, note: outcome.letter }];
  if (outcome.type === 'already-decided')
    return [{ ...line, outcome: outcome.type, note: `${outcome.decision} ${longDate(outcome.date)}` }];
  return outcome.type === 'deferred' || outcome.type === 'returned'
    ? [{ ...line, outcome: outcome.type, note: outcome.reason }]
    : [];
}

const paperOrder = (record: MeetingRecord, awardId: AwardId): number => awardOf(record.ruleBook, awardId).paperOrder;
