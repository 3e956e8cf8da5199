import type { NominationId, NomineeId, RoundId } from '#domain/ids.ts';
import { rollNow, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Matter } from '#domain/meeting/meeting.ts';
import type { Nomination, Person } from '#domain/nominations/nomination.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { roundRows, type Round, type RoundResult } from '#domain/voting/round.ts';
import type { ClockTime } from '#domain/time.ts';

/** A person on a list. */
export interface Listed {
  readonly name: string;
  readonly position: string;
  readonly unit: string;
}

/** A meeting whose agenda is one award's list of these people, as long as a test wants it. */
export function withList(record: MeetingRecord, list: readonly Listed[]): MeetingRecord {
  const [matter] = record.matters as [Matter];
  const [nomination] = record.nominations as [Nomination];
  const awardId = record.ruleBook.awards.find(({ vote }) => vote.mode === 'hands')!.id;
  const idOf = (index: number) => `listed-${index + 1}`;
  return {
    ...record,
    nominees: list.map((listed, index): Person => ({
      ...listed,
      id: idOf(index) as NomineeId,
      kind: 'person',
      salutation: index % 2 === 0 ? 'Ông' : 'Bà',
      unitTaxCode: '',
      bornOn: null,
      classification: '',
      ended: null,
      memberId: null,
    })),
    nominations: list.map((_, index) => ({
      ...nomination,
      id: idOf(index) as NominationId,
      nomineeId: idOf(index) as NomineeId,
      awardId,
    })),
    matters: list.map((_, index) => ({ ...matter, nominationId: idOf(index) as NominationId, outcome: null })),
    recusals: [],
    rounds: [],
  };
}

/** The show of hands on such a list: open, or closed with so many against each of the rows named. */
export function withHands(record: MeetingRecord, against: Readonly<Record<number, number>> | null): MeetingRecord {
  const award = awardOf(record.ruleBook, record.nominations[0]!.awardId);
  const rows = roundRows(
    record.nominations.map(({ id }) => id),
    [],
  );
  const result: RoundResult = {
    mode: 'hands',
    closedAt: '09:00' as ClockTime,
    count: {
      takenOut: Object.entries(against ?? {}).map(([number, votes]) => ({
        nominationId: record.nominations[Number(number) - 1]!.id,
        against: votes,
        abstained: 0,
      })),
    },
  };
  const round: Round = {
    id: 'hands-on-list' as RoundId,
    meetingId: record.meeting.id,
    awardId: award.id,
    number: 1,
    rule: award.vote,
    question: { type: 'yes-no' },
    follows: null,
    means: 'paper',
    sharedPaper: null,
    validity: 'row',
    recounts: [],
    challenges: [],
    roll: rollNow(record),
    rows,
    struck: [],
    tellers: [],
    openedAt: '08:45' as ClockTime,
    result: against === null ? null : result,
  };
  return { ...record, rounds: [round] };
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Dương'];
const given = ['Thị Phương Thảo', 'Văn Hùng', 'Minh Đức', 'Thị Hồng Nhung', 'Quang Vinh', 'Thị Lan', 'Xuân Trường'];

/** So many people with names and offices as they are. */
export const ordinaryPeople = (count: number): readonly Listed[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${families[index % families.length]} ${given[index % given.length]}`,
    position: index % 3 === 0 ? 'Phó Trưởng phòng' : 'Chuyên viên',
    unit: index % 2 === 0 ? 'Phòng Quản lý doanh nghiệp và lao động' : 'Văn phòng',
  }));

/** So many with the longest names and offices that anybody has. */
export const longNamedPeople = (count: number): readonly Listed[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Nguyễn Hoàng Phương Khánh Quỳnh Trang ${index + 1}`,
    position: 'Phó Trưởng phòng phụ trách Phòng Quản lý quy hoạch, xây dựng và môi trường',
    unit: 'Công ty trách nhiệm hữu hạn một thành viên Công nghệ Điện tử Ánh Dương Kinh Bắc (Việt Nam)',
  }));
