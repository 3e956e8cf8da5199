import type { NominationId } from '#domain/ids.ts';
import type { AttendanceListFacts, BallotPapersFacts } from '#domain/papers/facts.ts';
import { clock, common, longName, members, personName } from './sample-facts.ts';

/** The papers of a ballot on so many names, the second being the longest that there is. */
export const sampleBallots = (
  names = 6,
  copies = 3,
  isLong = (index: number): boolean => index === 1,
): BallotPapersFacts => ({
  kind: 'ballot-papers',
  title: 'Phiếu bầu',
  ...common(null),
  signers: [],
  award: 'Chiến sĩ thi đua cơ sở',
  class: 'title',
  copies,
  rows: Array.from({ length: names }, (_, index) => ({
    nominationId: `n${index}` as NominationId,
    number: index + 1,
    nominee: isLong(index) ? longName : personName(index),
    unit: 'Phòng Quản lý doanh nghiệp và lao động',
  })),
});

/** In how many ways a ballot paper is made. */
export type BallotKind = 'yes or no' | 'choice' | 'several awards';

/** The same in each of its forms; of several awards the names are shared out among up to three. */
export function ballotsOf(kind: BallotKind, names: number, more: Partial<BallotPapersFacts> = {}): BallotPapersFacts {
  const facts = { ...sampleBallots(names, 2, (index) => index % 7 === 1), ...more };
  if (kind === 'yes or no') return facts;
  if (kind === 'choice')
    return { ...facts, turn: 2, choose: more.choose ?? { most: Math.max(1, names - 1), of: 'person' } };
  const each = Math.ceil(names / 3);
  const part = (from: number): BallotPapersFacts['rows'] =>
    facts.rows.slice(from, from + each).map((row, index) => ({ ...row, number: index + 1 }));
  const awards = [
    { award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', class: 'form', rows: part(each) },
    { award: 'Cờ thi đua của Ủy ban nhân dân tỉnh', class: 'title', rows: part(2 * each) },
  ] as const;
  return { ...facts, rows: part(0), further: awards.filter(({ rows }) => rows.length > 0) };
}

/** The sheet that nine members and so many guests sign. */
export const sampleAttendanceList = (guests = 2, seats = 9): AttendanceListFacts => ({
  kind: 'attendance-list',
  ...common(null),
  signers: [],
  purpose: 'xét, đề nghị khen thưởng năm 2026',
  opensAt: clock('08:00'),
  members: Array.from({ length: seats }, (_, index) => {
    const { name, position, role } = members[index % members.length] ?? members[0]!;
    return { name, position, role };
  }),
  guests: Array.from({ length: guests }, (_, index) => `${personName(index)}, đại diện Sở Nội vụ`),
});
