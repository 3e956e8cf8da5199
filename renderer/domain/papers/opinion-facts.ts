import { askedMembers, circulatedLists, deadlineOf, sentAt } from '../meeting/circulation-state.ts';
import { caseOf, letterheadOf, seatOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { isProposed } from '../meeting/outcome.ts';
import { calledName, nomineeDetail } from '../nominations/nomination.ts';
import { awardOf } from '../rules/rule-book.ts';
import type { Instant } from '../time.ts';
import { conclusionFacts } from './conclusion-facts.ts';
import type { EventFacts, OpinionReportFacts, OpinionSheetsFacts } from './circulation-papers.ts';
import { recusalFacts } from './recusal-facts.ts';
import { awardFacts, caseFacts, commonFacts, personFacts, roundFacts, signerFacts } from './shared-facts.ts';

/** Makes the facts of the papers that are sent to every member (Phiếu lấy ý kiến). */
export function opinionSheetsFacts(record: MeetingRecord, frozenAt: Instant): OpinionSheetsFacts {
  const lists = circulatedLists(record);
  return {
    kind: 'opinion-sheets',
    ...commonFacts(record, frozenAt, null, []),
    purpose: record.meeting.purpose,
    event: eventFacts(record),
    deadline: deadlineOf(record),
    secretary: seatOf(record, record.meeting.secretaryId).name,
    lists: lists.map(({ awardId, rows }) => ({
      ...awardFacts(record, awardId),
      rows: rows.map(({ nominationId, number }) => {
        const { nomination, nominee } = caseOf(record, nominationId);
        const { achievement } = nomination;
        return { number, nominee: calledName(nominee), unit: nomineeDetail(nominee), achievement };
      }),
    })),
    members: askedMembers(record).map(({ memberId }) => ({
      ...personFacts(record, memberId),
      recused: lists.flatMap(({ rows }, list) =>
        rows.filter(({ recused }) => recused.includes(memberId)).map(({ number }) => sheetLine(list, number)),
      ),
    })),
  };
}

/** A line of a sheet: which list, and its number on it. */
export const sheetLine = (list: number, number: number): string => `${list} ${number}`;

/** Makes the facts of the report on a circulation; it has been closed, so every line has its outcome. */
export function opinionReportFacts(record: MeetingRecord, frozenAt: Instant): OpinionReportFacts {
  const { meeting } = record;
  const members = askedMembers(record);
  const byPaperOrder = record.rounds.toSorted(
    (a, b) => awardOf(record.ruleBook, a.awardId).paperOrder - awardOf(record.ruleBook, b.awardId).paperOrder,
  );
  const replied = members.flatMap(({ name, reply, late }) => (reply ? [{ name, reply, late }] : []));
  return {
    kind: 'opinion-report',
    ...commonFacts(record, frozenAt, mainSymbol(record), [
      signerFacts(record, 'secretary', meeting.secretaryId),
      signerFacts(record, 'chair', meeting.chairId),
    ]),
    purpose: meeting.purpose,
    event: eventFacts(record),
    consent: meeting.circulation?.consent ?? '',
    sent: sentAt(record),
    deadline: deadlineOf(record),
    ...(meeting.circulation?.extensions.length ? { extensions: meeting.circulation.extensions } : {}),
    closed: { date: meeting.circulation?.closedOn ?? meeting.date, time: meeting.endedAt ?? meeting.opensAt },
    members: members.length,
    received: replied.length,
    late: replied
      .filter(({ late }) => late)
      .map(({ name, reply }) => ({ name, at: reply.received, note: reply.lateNote })),
    silent: members.filter(({ reply }) => !reply).map(({ name }) => name),
    recusals: recusalFacts(record),
    ...clearedFacts(record),
    opinions: replied
      .filter(({ reply }) => reply.opinion !== '')
      .map(({ name, reply }) => ({ name, text: reply.opinion })),
    rounds: byPaperOrder.map((round) => roundFacts(record, round)),
    conclusions: conclusionFacts(record),
    notProposed: record.matters.flatMap(({ outcome, nominationId }) =>
      outcome && !isProposed(outcome) && outcome.type !== 'transferred'
        ? [{ ...caseFacts(record, nominationId), outcome: outcome.type }]
        : [],
    ),
    wording: { receivers: meeting.wording.receivers },
  };
}

/** Said only where the register named somebody. */
function clearedFacts(record: MeetingRecord): Pick<OpinionReportFacts, 'cleared'> {
  const cleared = record.matters.flatMap(({ nominationId, cleared: members = [] }) =>
    members.map(({ memberId, reason }) => ({
      ...caseFacts(record, nominationId),
      member: seatOf(record, memberId).name,
      reason,
    })),
  );
  return cleared.length > 0 ? { cleared } : {};
}

/** The symbol of what a meeting comes to: of its minutes (/BB-), or of the report on a circulation (/BC-). */
export function mainSymbol(record: MeetingRecord): string {
  const { minutesSymbol } = letterheadOf(record);
  return record.meeting.circulation ? minutesSymbol.replace(/^\/BB-/u, '/BC-') : minutesSymbol;
}

function eventFacts({ meeting }: MeetingRecord): EventFacts {
  const { happenedOn = null, happenedAt = '', proof = '' } = meeting.circulation ?? {};
  return { on: happenedOn, at: happenedAt, proof };
}
