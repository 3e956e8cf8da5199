import type { NominationId } from '../ids.ts';
import type { Seat } from '../council.ts';
import { rollNow, seatsOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import type { Instant } from '../time.ts';
import type { BallotPapersFacts } from './facts.ts';
import { commonFacts } from './shared-facts.ts';

/** Papers beyond one for every unit in the room. */
const spare = 2;

/** The units that can be elected to head the cluster next: all but those who count. */
export const standingForHead = (record: MeetingRecord): readonly Seat[] =>
  seatsOf(record).filter((seat) => !record.meeting.tellers.some(({ memberId }) => memberId === seat.memberId));

/** Makes the facts of the papers by which a cluster elects its next head; a line of it is no nomination, its id is nobody's. */
export const headBallotPapers = (
  record: MeetingRecord,
  newId: () => NominationId,
  frozenAt: Instant,
): BallotPapersFacts => ({
  kind: 'ballot-papers',
  ...commonFacts(record, frozenAt, null, []),
  award: 'Cụm trưởng',
  class: 'form',
  year: record.meeting.year + 1,
  rows: standingForHead(record).map(({ name }, index) => ({
    nominationId: newId(),
    number: index + 1,
    nominee: name,
    unit: '',
  })),
  choose: { most: 1, of: 'collective' },
  ...(record.meeting.wording.ballotsLarge ? { large: true } : {}),
  copies: rollNow(record).present.length + spare,
});
