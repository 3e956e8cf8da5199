import type { ClockTime } from '../time.ts';
import { seatOf, type MeetingRecord } from './meeting-record.ts';
import { openedOn, sittingOf } from './sitting.ts';
import { holderOf } from './succession.ts';

/**
 * When somebody last came, went, or took over, and who; nothing where nobody did. Only for a meeting of one day: a line of
 * the roll keeps times without their day.
 */
export function lastMove(record: MeetingRecord): { readonly at: ClockTime; readonly name: string } | undefined {
  const { attendances, meeting } = record;
  const moves = [
    ...attendances.flatMap(({ memberId, arrivedAt, away, leftAt }) =>
      [arrivedAt, leftAt, ...away.flatMap(({ from, to }) => [from, to])].flatMap((at) =>
        at === null ? [] : [{ at, memberId }],
      ),
    ),
    ...(meeting.successions ?? []).map(({ part, at }) => ({ at, memberId: holderOf(meeting, part) })),
  ];
  const last = moves.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return last && { at: last.at, name: seatOf(record, last.memberId).name };
}

/** When the last vote of this sitting was announced, by the laptop's clock; nothing where none was. */
export function lastClosing({ meeting, rounds }: Pick<MeetingRecord, 'meeting' | 'rounds'>): ClockTime | undefined {
  const { on } = sittingOf(meeting);
  const closed = rounds.flatMap((round) => {
    const { result } = round;
    const day = (result?.mode === 'ballot' ? result.on : undefined) ?? openedOn(meeting, round);
    return result && day === on ? [result.closedAt] : [];
  });
  return closed.toSorted().at(-1);
}
