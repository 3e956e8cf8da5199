import type { AwardId, NominationId, RoundId } from '../ids.ts';
import { quorumState } from '../meeting/attendance.ts';
import { quorumNow } from '../meeting/quorum.ts';
import { caseOf, rollNow, talliesOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { isProposed } from '../meeting/outcome.ts';
import { calledName, nomineeDetail } from '../nominations/nomination.ts';
import { awardOf } from '../rules/rule-book.ts';
import { countsOpinions, roundRows, rowProspect, votersOf, type Round, type RoundRow } from '../voting/round.ts';
import { named, pagesOf } from './columns.ts';
import { pageAt } from './page-at.ts';
import {
  blankView,
  type ProjectedMeeting,
  type ProjectedName,
  type ProjectedResult,
  type ProjectedVote,
  type ProjectorView,
} from './view.ts';

/** What the chair has sent to the wall: the thing itself, from which the view is made anew when the room changes. */
export type ProjectorSubject =
  | { readonly type: 'opening' }
  | { readonly type: 'matter'; readonly awardId: AwardId; readonly only: NominationId | null }
  | { readonly type: 'result'; readonly roundId: RoundId }
  | { readonly type: 'conclusion' }
  | { readonly type: 'message'; readonly text: string };

/** Whether two subjects are one. */
export const sameSubject = (a: ProjectorSubject, b: ProjectorSubject): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * What the wall shows of a subject as the meeting stands. A matter never turns into its result by itself: the result is
 * a subject of its own. What is no longer so, such as a result that was taken back, is blank at once.
 */
export function projectorView(record: MeetingRecord, subject: ProjectorSubject, page: number): ProjectorView {
  switch (subject.type) {
    case 'opening':
      return openingView(record, page);
    case 'matter':
      return matterView(record, subject.awardId, subject.only, page);
    case 'result':
      return resultView(record, subject.roundId, page);
    case 'message':
      return { kind: 'message', meeting: meetingOf(record), text: subject.text, page: { number: 1, of: 1 } };
    default:
      return conclusionView(record, page);
  }
}

function openingView(record: MeetingRecord, page: number): ProjectorView {
  const { meeting } = record;
  const { columns, at } = pageAt(shortPages(meeting.programme.map(({ title }) => title)), page);
  return {
    kind: 'opening',
    meeting: meetingOf(record),
    date: meeting.date,
    opensAt: meeting.openedAt ?? meeting.opensAt,
    place: meeting.place,
    quorum: quorumNow(record),
    items: columns.flat(),
    page: at,
  };
}

function matterView(record: MeetingRecord, awardId: AwardId, only: NominationId | null, page: number): ProjectorView {
  const round = roundOf(record, awardId);
  const { vote: rule, name: award } = awardOf(record.ruleBook, awardId);
  const [roll, vote] = round ? [round.roll, round.rule] : [rollNow(record), rule];
  const all = round?.rows ?? waitingRows(record, awardId);
  const rows = only === null ? all : all.filter(({ nominationId }) => nominationId === only);
  if (rows.length === 0) return blankView;
  const [single] = rows.length === 1 ? rows : [];
  const need = rowProspect(vote, roll, single?.recused ?? []);
  const names = rows.map((row): ProjectedName => {
    const { required, base, attainable, reachable } = rowProspect(vote, roll, row.recused);
    const other = required !== need.required || base !== need.base;
    return {
      ...namedRow(record, row),
      need: other ? { required, base } : null,
      unreachable: reachable ? null : { attainable },
    };
  });
  const voters = votersOf(vote, roll);
  const { columns, at } = pageAt(pagesOf(named(names)), page);
  return {
    kind: 'matter',
    meeting: meetingOf(record),
    award,
    vote: voteOf(vote, round),
    need: { required: need.required, base: need.base },
    open: round?.result === null,
    room: {
      present: roll.present.length,
      opinions: countsOpinions(vote) ? roll.writtenOpinions.length : 0,
      absent: roll.absent.length - (countsOpinions(vote) ? roll.writtenOpinions.length : 0),
      recused: single ? single.recused.filter((id) => voters.includes(id)).length : 0,
    },
    quorum: quorumState(roll, record.ruleBook.quorum.threshold),
    total: rows.length,
    columns,
    page: at,
  };
}

function resultView(record: MeetingRecord, roundId: RoundId, page: number): ProjectorView {
  const round = record.rounds.find(({ id }) => id === roundId);
  const tallies = round ? talliesOf(round) : [];
  if (!round?.result || tallies.length === 0) return blankView;
  const rows = tallies.flatMap(({ nominationId, ...tally }): ProjectedResult[] => {
    const row = round.rows.find((candidate) => candidate.nominationId === nominationId);
    if (!row) return [];
    const { yes, no, blank, invalidRow, required, base, enough } = tally;
    return [{ ...namedRow(record, row), yes, no, blank, invalidRow, required, base, enough }];
  });
  const parted = [...rows.filter(({ enough }) => enough), ...rows.filter(({ enough }) => !enough)];
  const [first] = rows;
  const alike = rows.every(({ required, base }) => required === first?.required && base === first.base);
  // The cut line takes its place in a column.
  const isCut = rows.some(({ enough }) => !enough);
  const { columns, at } = pageAt(pagesOf(named(parted), { reserved: isCut ? 62 : 0 }), page);
  return {
    kind: 'result',
    meeting: meetingOf(record),
    award: awardOf(record.ruleBook, round.awardId).name,
    vote: voteOf(round.rule, round),
    need: alike && first ? { required: first.required, base: first.base } : null,
    enough: rows.filter(({ enough }) => enough).length,
    total: rows.length,
    papers:
      round.result.mode === 'ballot'
        ? {
            counted: round.result.count.returned + round.result.count.opinions,
            valid: round.result.count.valid,
            invalid: round.result.count.invalid,
          }
        : null,
    columns,
    page: at,
  };
}

function conclusionView(record: MeetingRecord, page: number): ProjectorView {
  const lines = record.ruleBook.awards
    .toSorted((a, b) => a.paperOrder - b.paperOrder)
    .map(({ id, name }) => {
      const matters = record.matters.filter((matter) => caseOf(record, matter.nominationId).nomination.awardId === id);
      const proposed = matters.filter(({ outcome }) => isProposed(outcome)).length;
      return { award: name, proposed, considered: matters.length };
    })
    .filter(({ considered }) => considered > 0);
  const { columns, at } = pageAt(shortPages(lines), page);
  return {
    kind: 'conclusion',
    meeting: meetingOf(record),
    lines: columns.flat(),
    page: at,
  };
}

/** The vote a matter is in: the open one, or, when nobody waits any more, the last one. */
function roundOf(record: MeetingRecord, awardId: AwardId): Round | undefined {
  const rounds = record.rounds.filter((round) => round.awardId === awardId);
  const open = rounds.find(({ result }) => result === null);
  return open ?? (waitingRows(record, awardId).length === 0 ? rounds.at(-1) : undefined);
}

/** The rows that would be put to the vote now. */
function waitingRows(record: MeetingRecord, awardId: AwardId): readonly RoundRow[] {
  const waiting = record.matters.filter(
    ({ outcome, nominationId }) => outcome === null && caseOf(record, nominationId).nomination.awardId === awardId,
  );
  return roundRows(
    waiting.map(({ nominationId }) => nominationId),
    record.recusals,
  );
}

const namedRow = (record: MeetingRecord, { nominationId, number }: RoundRow) => {
  const { nominee } = caseOf(record, nominationId);
  return { number, name: calledName(nominee), detail: nomineeDetail(nominee) };
};

const voteOf = ({ mode, threshold, base, grade, source }: Round['rule'], round: Round | undefined): ProjectedVote => ({
  // A circulation has no room, and so no wall.
  mode: mode === 'hands' ? 'hands' : 'ballot',
  choose: round?.question.type === 'choose' ? round.question.most : null,
  again: (round?.follows ?? null) !== null,
  threshold,
  base,
  grade,
  source,
});

const meetingOf = ({ meeting, council }: MeetingRecord): ProjectedMeeting => ({
  title: meeting.title,
  council: council.name,
  sample: council.sample,
  rehearsal: council.rehearsal,
});

/** A list whose lines are sentences: seven to a page, so that each may take two lines. */
const shortPages = <Row>(rows: readonly Row[]): readonly (readonly (readonly Row[])[])[] =>
  Array.from({ length: Math.ceil(rows.length / 7) }, (_, page) => [rows.slice(page * 7, (page + 1) * 7)]);
