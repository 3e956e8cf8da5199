import { isProposed } from '../meeting/outcome.ts';
import { phases } from '../meeting/meeting.ts';
import { isCurrent } from '../papers/current.ts';
import type { ClockTime } from '../time.ts';
import type { DataFinding, PhaseContradiction } from './data-finding.ts';
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
function leftOpen({ meeting, matters, rounds, papers }: MeetingRows): readonly DataFinding[] {
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
    ...(phases.indexOf(phase) >= phases.indexOf('signed') ? papersMissing({ meeting, matters, papers }) : []),
  ];
}

/** A signed meeting has its minutes, and a list wherever somebody is proposed. */
function papersMissing({
  meeting,
  matters,
  papers,
}: Pick<MeetingRows, 'meeting' | 'matters' | 'papers'>): readonly DataFinding[] {
  const kinds = new Set(papers.map(({ subject }) => subject.kind));
  const lacks =
    !kinds.has(meeting.kind === 'circulation' ? 'opinion-report' : 'minutes') ||
    (matters.some(({ outcome }) => isProposed(outcome)) && !kinds.has('award-list'));
  return lacks ? [{ type: 'record-missing', ...placeOf('meetings', meeting), phase: meeting.phase }] : [];
}

function timeFindings({ meeting, rounds, attendances }: MeetingRows): readonly DataFinding[] {
  // A circulation runs over days: the hour at which it ends says nothing about the hour at which it began.
  if (meeting.kind === 'circulation') return [];
  const openedAt = meeting.openedAt ?? meeting.opensAt;
  const late = (earlier: ClockTime | null, later: ClockTime | null): readonly [ClockTime, ClockTime] | null =>
    earlier !== null && later !== null && later < earlier ? [earlier, later] : null;
  const ended = late(openedAt, meeting.endedAt);
  return [
    ...(ended ? [disordered('meeting', placeOf('meetings', meeting), ended)] : []),
    ...rounds.flatMap((round) => {
      const closed = late(round.openedAt, round.result?.closedAt ?? null);
      return closed ? [disordered('round', placeOf('rounds', round), closed)] : [];
    }),
    ...attendances.flatMap((line) => {
      // Came, went out and came back, left: each time is not before the one it follows.
      const day = [line.arrivedAt ?? openedAt, ...line.away.flatMap(({ from, to }) => [from, to]), line.leftAt];
      const left =
        late(openedAt, line.arrivedAt) ??
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
