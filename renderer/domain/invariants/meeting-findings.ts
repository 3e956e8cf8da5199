import { isProposed } from '../meeting/outcome.ts';
import { phases } from '../meeting/meeting.ts';
import { isCurrent } from '../papers/current.ts';
import { paperKey, type PaperSubject } from '../papers/paper.ts';
import type { ClockTime } from '../time.ts';
import type { DataFinding, PhaseContradiction } from './data-finding.ts';
import { closedOnItsDay, sittingOf } from '../meeting/sitting.ts';
import { paperRound } from '../voting/round.ts';
import { placeOf } from './place.ts';
import type { MeetingRows } from './vote-findings.ts';

/** A meeting against its own phase: what it has too early, what it lacks too late, and times out of their order. */
export const meetingFindings = (rows: MeetingRows): readonly DataFinding[] => [
  ...phaseFindings(rows),
  ...(isPast(rows, 'closed') ? leftOpen(rows) : []),
  ...timeFindings(rows),
];

const isPast = ({ meeting }: MeetingRows, phase: (typeof phases)[number]): boolean =>
  phases.indexOf(meeting.phase) >= phases.indexOf(phase);

function phaseFindings(rows: MeetingRows): readonly DataFinding[] {
  const { meeting, rounds } = rows;
  const [opened, closed] = [isPast(rows, 'in-session'), isPast(rows, 'closed')];
  const checks: readonly (readonly [PhaseContradiction, boolean])[] = [
    ['opened', !opened && meeting.openedAt !== null],
    ['not-opened', opened && meeting.openedAt === null],
    ['roll-fixed', !opened && meeting.opening !== null],
    ['roll-not-fixed', opened && meeting.opening === null],
    ['voted', !opened && rounds.length > 0],
    ['ended', !closed && meeting.endedAt !== null],
    ['not-ended', closed && meeting.endedAt === null],
  ];
  return checks.flatMap(([by, isSo]): readonly DataFinding[] =>
    isSo ? [{ type: 'phase-contradicted', ...placeOf('meetings', meeting), phase: meeting.phase, by }] : [],
  );
}

/** After a meeting ended nothing is undecided, no vote runs, and every ballot has its tellers' record. */
function leftOpen(rows: MeetingRows): readonly DataFinding[] {
  const { meeting, matters, rounds, papers } = rows;
  const { phase } = meeting;
  const recorded = new Set(
    papers
      .filter((paper) => isCurrent({ meeting, rounds }, paper))
      .flatMap(({ subject }) => (subject.kind === 'count-record' ? [subject.roundId] : [])),
  );
  return [
    ...matters
      .filter(({ outcome }) => outcome === null)
      .map((matter): DataFinding => ({
        type: 'without-outcome',
        ...placeOf('matters', matter),
        nominationId: matter.nominationId,
        phase,
      })),
    ...rounds.flatMap((round): readonly DataFinding[] => {
      const place = placeOf('rounds', round);
      if (round.result === null) return [{ type: 'round-left-open', ...place, phase }];
      const hasRecord = round.rule.mode !== 'ballot' || recorded.has(paperRound(round));
      return hasRecord ? [] : [{ type: 'record-missing', ...place, phase }];
    }),
    ...(phases.indexOf(phase) >= phases.indexOf('signed') ? papersMissing(rows) : []),
  ];
}

/** A signed meeting has its minutes, and a list for every award for which somebody is proposed: those that still hold. */
function papersMissing({ meeting, matters, rounds, papers }: MeetingRows): readonly DataFinding[] {
  const held = new Set(
    papers.filter((paper) => isCurrent({ meeting, rounds }, paper)).map(({ subject }) => paperKey(subject)),
  );
  const proposed = matters.flatMap(({ outcome }) =>
    isProposed(outcome) && outcome && 'roundId' in outcome ? [outcome.roundId] : [],
  );
  const awards = new Set(rounds.filter(({ id }) => proposed.includes(id)).map(({ awardId }) => awardId));
  const wanted: readonly PaperSubject[] = [
    { kind: meeting.kind === 'circulation' ? 'opinion-report' : 'minutes' },
    ...[...awards].map((awardId): PaperSubject => ({ kind: 'award-list', awardId })),
  ];
  return wanted.every((subject) => held.has(paperKey(subject)))
    ? []
    : [{ type: 'record-missing', ...placeOf('meetings', meeting), phase: meeting.phase }];
}

function timeFindings({ meeting, rounds, attendances }: MeetingRows): readonly DataFinding[] {
  // A circulation runs over days: the hour at which it ends says nothing about the hour at which it began.
  if (meeting.kind === 'circulation') return [];
  const { since } = sittingOf(meeting);
  const late = (earlier: ClockTime | null, later: ClockTime | null): readonly [ClockTime, ClockTime] | null =>
    earlier !== null && later !== null && later < earlier ? [earlier, later] : null;
  const ended = late(since, meeting.endedAt);
  return [
    ...(ended ? [disordered('meeting', placeOf('meetings', meeting), ended)] : []),
    ...rounds.flatMap((round) => {
      const closed = closedOnItsDay(meeting, round) ? late(round.openedAt, round.result?.closedAt ?? null) : null;
      return closed ? [disordered('round', placeOf('rounds', round), closed)] : [];
    }),
    // A roll that went on over two days tells the times of both, and not of which day each is.
    ...(since === null ? [] : attendances).flatMap((line) => {
      // Came, went out and came back, left: each time is not before the one it follows.
      const day = [line.arrivedAt ?? since, ...line.away.flatMap(({ from, to }) => [from, to]), line.leftAt];
      const left =
        late(since, line.arrivedAt) ??
        day.slice(1).flatMap((time, index) => [late(day[index] ?? null, time)].filter((found) => found !== null))[0];
      return left ? [disordered('attendance', placeOf('attendances', line), left)] : [];
    }),
  ];
}

const disordered = (
  of: 'meeting' | 'round' | 'attendance',
  place: ReturnType<typeof placeOf>,
  [earlier, later]: readonly [ClockTime, ClockTime],
): DataFinding => ({ type: 'times-disordered', ...place, of, earlier, later });
