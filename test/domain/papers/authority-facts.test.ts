import { expect, test } from 'vitest';
import { compositionOn } from '#domain/council.ts';
import { authorityLines, signedAuthorityFacts } from '#domain/papers/authority-facts.ts';
import { supplementRequestFacts } from '#domain/papers/supplement-facts.ts';
import type { CivilDate, Instant } from '#domain/time.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const day = (text: string): CivilDate => text as CivilDate;
const record = { ...smallWorld, council: smallWorld.councils[0]! };
const now = Date.UTC(2026, 10, 20, 2) as Instant;
const letterhead = smallWorld.letterheads[0]!;

const signedOn = (date: string, of = record) =>
  signedAuthorityFacts(of, { year: 2026, date: day(date), symbol: '/BQL-VP' }, now);

test('the Authority’s papers are headed by the province and by itself, never by its council; a name without a province stands alone', () => {
  expect(signedOn('2026-11-20')?.letterhead).toEqual({
    superiorLines: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH'],
    issuerLines: ['BAN QUẢN LÝ', 'CÁC KHU CÔNG NGHIỆP'],
    symbol: '/BQL-VP',
    place: 'Bắc Ninh',
    date: '2026-11-20',
  });
  expect(authorityLines('Ban Quản lý Khu kinh tế thành phố Hải Phong')).toEqual({
    superiorLines: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HẢI PHONG'],
    issuerLines: ['BAN QUẢN LÝ', 'KHU KINH TẾ'],
  });
  expect(authorityLines('Ban Quản lý Khu kinh tế Hải Phong')).toEqual({
    superiorLines: [],
    issuerLines: ['BAN QUẢN LÝ', 'KHU KINH TẾ HẢI PHONG'],
  });
  expect(authorityLines('Sở Nội vụ thành phố Cần Thơ')).toEqual({
    superiorLines: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ CẦN THƠ'],
    issuerLines: ['SỞ NỘI VỤ'],
  });
});

test('a paper of before a renaming is drawn under the old name, and none where no name was in force', () => {
  const old = { ...letterhead, from: day('2020-01-01'), to: day('2026-06-30'), authorityName: 'Ban Quản lý cũ' };
  const both = { ...record, letterheads: [old, { ...letterhead, from: day('2026-07-01'), to: null }] };
  expect(signedOn('2026-06-30', both)?.authorityName).toBe('Ban Quản lý cũ');
  expect(signedOn('2026-07-01', both)?.authorityName).toBe(letterhead.authorityName);
  expect(signedOn('2019-01-01', both)).toBeUndefined();
});

test('whoever chairs the council signs for the Authority, if he heads it or is in charge of it', () => {
  const unknown = { heading: 'TRƯỞNG BAN', name: '' };
  const chair = compositionOn(record.memberships, record.members, day('2026-11-20')).find(
    ({ role }) => role === 'chair',
  );
  expect(signedOn('2026-11-20')?.authorityHead).toEqual({ heading: 'TRƯỞNG BAN', name: chair?.name });
  expect(signedOn('2026-11-20', { ...record, memberships: [] })?.authorityHead).toEqual(unknown);
  const chairedBy = (position: string) => {
    const members = record.members.map((member) => ({ ...member, position }));
    const memberships = record.memberships.map((seat) => ({ ...seat, position }));
    return signedOn('2026-11-20', { ...record, members, memberships })?.authorityHead;
  };
  expect(chairedBy('Phó Trưởng Ban')).toEqual(unknown);
  expect(chairedBy('Phó trưởng ban  phụ trách')).toEqual({ heading: 'PHÓ TRƯỞNG BAN PHỤ TRÁCH', name: chair?.name });
});

test('a request names of each dossier what is missing, and of an enterprise no zone', () => {
  const item = (id: string) => ({ id, text: { vi: `Giấy ${id}`, en: id }, grade: 'default', source: '' }) as const;
  const nominee = smallWorld.nominees.find(({ kind }) => kind === 'enterprise')!;
  const checklist = {
    lines: [
      { item: item('a'), attachments: [], missing: true },
      { item: item('b'), attachments: [], missing: false },
    ],
    besides: [],
    missing: 1,
  };
  const files = [{ nomination: smallWorld.nominations[0]!, nominee, award: undefined, checklist }];
  const facts = supplementRequestFacts(record, { unit: nominee.name, dueOn: day('2026-12-01'), files }, now);
  expect(facts?.files).toEqual([{ nominee: nominee.name, detail: '', award: '', class: 'form', lacks: ['Giấy a'] }]);
  expect(facts?.letterhead.symbol).toBe('/BQL-VP');
});
