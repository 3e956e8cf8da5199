import { compositionOn, letterheadOn, type Seat } from '#domain/council.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { unconfirmedAwards } from '#domain/rules/rule-edition.ts';
import type { CivilDate } from '#domain/time.ts';
import type { Path } from '#components/navigation.ts';
import type { CouncilRecord } from '#store/council.ts';

/** The six steps of preparing a meeting, in their order; any may be left for later. */
export const steps = ['basics', 'members', 'import', 'review', 'rules', 'papers'] as const;
export type StepId = (typeof steps)[number];

/** What is known while a meeting is prepared. */
export interface Preparation {
  readonly council: CouncilRecord;
  /** Null until the meeting is made: that needs a day, a place, a chair and a secretary. */
  readonly record: MeetingRecord | null;
  /** The day of the meeting, or today while it has none. */
  readonly day: CivilDate;
  /** Nominations of the meeting's year, on its agenda or not. */
  readonly nominations: number;
}

/** Where a step of a meeting, or of a new one, stands. */
export const stepPath = (meetingId: MeetingId | null, step: StepId): Path =>
  meetingId === null
    ? `/meetings/new/${steps.indexOf(step) + 1}`
    : `/meetings/${meetingId}/prepare/${steps.indexOf(step) + 1}`;

/** The step that an address names; the first where it names none. */
export const stepIn = (part: string | undefined): StepId => steps[Number(part ?? 1) - 1] ?? 'basics';

/** Whether the meeting has been opened: what was prepared is only looked at, and no draft stands before it. */
export const isOpened = (record: MeetingRecord | null): boolean =>
  record !== null && record.meeting.phase !== 'preparing' && record.meeting.phase !== 'convened';

/** The steps that have what the meeting needs of them. */
export function doneSteps(preparation: Preparation): ReadonlySet<StepId> {
  const { council, record, day, nominations } = preparation;
  const done: Readonly<Record<StepId, boolean>> = {
    basics: record !== null && letterheadOn(council.letterheads, day) !== undefined,
    members: lacksOf(seatsOn(preparation)) === undefined,
    import: nominations > 0,
    review: (record?.matters.length ?? 0) > 0,
    rules:
      record !== null && record.ruleBook.quorum.grade !== 'default' && unconfirmedAwards(record.ruleBook).length === 0,
    papers: record !== null && record.meeting.phase !== 'preparing',
  };
  return new Set(steps.filter((step) => done[step]));
}

/** The council as composed on the day of the meeting. */
export const seatsOn = ({ council, day }: Preparation): readonly Seat[] =>
  compositionOn(council.memberships, council.members, day);

/** What a composition lacks first: a chair, a secretary, or three more who can count. */
export function lacksOf(seats: readonly Seat[]): 'chair' | 'secretary' | 'tellers' | undefined {
  if (!seats.some(({ role }) => role === 'chair')) return 'chair';
  if (!seats.some(({ role }) => role === 'secretary')) return 'secretary';
  return seats.length < 5 ? 'tellers' : undefined;
}
