import { describe, expect, test } from 'vitest';
import { compositionOn, letterheadOn, type Letterhead, type Membership } from '#domain/council.ts';
import type { CouncilId, LetterheadId, MemberId, MembershipId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';

const councilId = 'council' as CouncilId;
const members = ['an', 'binh', 'chi'].map((name) => ({ id: name as MemberId, name }));
const seat = (member: string, order: number, from: string, to: string | null, role: Membership['role'] = 'member') => ({
  id: `${member} ${from}` as MembershipId,
  councilId,
  memberId: member as MemberId,
  role,
  position: `${member} ${from}`,
  order,
  from: from as CivilDate,
  to: to as CivilDate | null,
});
const on = (memberships: readonly Membership[], day: string) =>
  compositionOn(memberships, members, day as CivilDate).map(({ memberId, role }) => `${memberId}: ${role}`);

describe('the council of a day', () => {
  test('stands in the order of its decision, whatever the order in which seats were entered', () => {
    const seats = [
      seat('chi', 3, '2026-01-05', null),
      seat('an', 1, '2026-01-05', null),
      seat('binh', 2, '2026-01-05', null),
    ];
    expect(on(seats, '2026-12-15')).toEqual(['an: member', 'binh: member', 'chi: member']);
  });

  test('is as composed that day: a new role is a new seat, and old meetings keep the old one', () => {
    const seats = [
      seat('an', 1, '2026-01-05', '2026-06-30', 'chair'),
      seat('binh', 2, '2026-01-05', '2026-06-30', 'vice-chair'),
      seat('binh', 1, '2026-07-01', null, 'chair'),
      seat('chi', 2, '2026-07-01', null),
    ];
    expect(on(seats, '2026-01-04')).toEqual([]);
    expect(on(seats, '2026-01-05')).toEqual(['an: chair', 'binh: vice-chair']);
    expect(on(seats, '2026-06-30')).toEqual(['an: chair', 'binh: vice-chair']);
    expect(on(seats, '2026-07-01')).toEqual(['binh: chair', 'chi: member']);
  });
});

test('the letterhead changes on the day of the new name, and papers of earlier days keep the old', () => {
  const head = (name: string, from: string, to: string | null) =>
    ({ id: name as LetterheadId, councilId, authorityName: name, from, to }) as unknown as Letterhead;
  const heads = [head('new', '2025-07-01', null), head('old', '2003-01-01', '2025-06-30')];
  const named = ['2002-12-31', '2025-06-30', '2025-07-01'].map(
    (day) => letterheadOn(heads, day as CivilDate)?.authorityName,
  );
  expect(named).toEqual([undefined, 'old', 'new']);
});
