import type { Actor } from '../actor.ts';
import type { MemberId, NomineeId } from '../ids.ts';
import { isCounted, substituteOf } from '../meeting/attendance.ts';
import { rollNow, seatOf, seatsOf, type Composition, type MeetingRecord } from '../meeting/meeting-record.ts';
import type { IndicatorTable } from '../year/indicators.ts';
import { leavesOf, type Criterion, type CriteriaSet } from './criteria.ts';
import { mustBeMarked } from './leaf.ts';
import type { Marks, ScoreSheet } from './scoring.ts';
import { reckonFigures } from './stage-figures.ts';

/** What tells whose turn it can be to score. */
export type Turners = Composition & Pick<MeetingRecord, 'attendances'>;

/** Who has a turn when the members score for themselves: those in the room; before the roll is called, all members. */
export const turnsOf = (record: Turners): readonly MemberId[] =>
  record.attendances.length === 0 ? seatsOf(record).map(({ memberId }) => memberId) : rollNow(record).present;

/** Whether a member can take the laptop now: he is in the room, or nobody has called the roll. */
export const canTakeTurn = ({ attendances }: Turners, memberId: MemberId): boolean =>
  attendances.length === 0 || isCounted(attendances.find((line) => line.memberId === memberId));

/** Under whose name a member's own marks are recorded: his, or that of whoever sits there in his place. */
export function scorerOf(record: Turners, memberId: MemberId): Actor {
  const { name, role } = seatOf(record, memberId);
  const substitute = substituteOf(record.attendances.find((line) => line.memberId === memberId));
  if (substitute) return { name: substitute, role: 'other' };
  return { name, role: role === 'chair' || role === 'secretary' ? role : 'other' };
}

/** Whether a member marks this leaf himself; what is reckoned from plan and actual he only sees. */
export const isMarkedByHand = ({ rule }: Criterion): boolean => rule?.type !== 'quantitative';

/** How many leaves of a sheet still wait for the member's mark. */
export const leftToMark = (set: CriteriaSet, marks: Marks): number =>
  leavesOf(set.criteria).filter((leaf) => isMarkedByHand(leaf) && mustBeMarked(leaf) && marks[leaf.code] === undefined)
    .length;

/** Who of these has marked everything that is his to mark, for every nominee. */
export const finishedAmong = (
  turns: readonly MemberId[],
  sheets: readonly Pick<ScoreSheet, 'memberId' | 'nomineeId' | 'marks'>[],
  { set, nomineeIds }: { readonly set: CriteriaSet; readonly nomineeIds: readonly NomineeId[] },
): readonly MemberId[] =>
  turns.filter((memberId) =>
    nomineeIds.every((nomineeId) => {
      const own = sheets.find((sheet) => sheet.memberId === memberId && sheet.nomineeId === nomineeId);
      return leftToMark(set, own?.marks ?? {}) === 0;
    }),
  );

/** The points that the year's figures give the nominees on leaves which nobody marks; a leaf without figures is left out. */
export function reckonedMarks(
  { criteria }: CriteriaSet,
  nomineeIds: readonly NomineeId[],
  indicators: ReadonlyMap<NomineeId, IndicatorTable>,
): ReadonlyMap<NomineeId, Marks> {
  const figures = reckonFigures(
    criteria,
    new Map(nomineeIds.map((id) => [id, { given: [], indicators: indicators.get(id) }])),
  );
  return new Map(
    nomineeIds.map((id) => [
      id,
      Object.fromEntries(
        Object.entries(figures[id] ?? {}).flatMap(([code, own]) =>
          own.type === 'reckoned' ? [[code, own.points] as const] : [],
        ),
      ),
    ]),
  );
}
