import { expect, test } from 'vitest';
import { authorityFacts, authorityHead, headOfAuthority } from '#domain/papers/authority-head.ts';
import { supplementRequestFacts } from '#domain/papers/supplement-facts.ts';
import type { CivilDate, Instant } from '#domain/time.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const day = (text: string): CivilDate => text as CivilDate;
const record = { ...smallWorld, council: smallWorld.councils[0]! };
const now = Date.UTC(2026, 10, 20, 2) as Instant;
const letterhead = smallWorld.letterheads[0]!;

test('the Authority’s papers are headed by the province and by itself, never by its council', () => {
  const head = authorityHead(letterhead, day('2026-11-20'), '/BQL-VP');
  expect(head.superiorLines).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH']);
  expect(head.issuerLines).toEqual(['BAN QUẢN LÝ', 'CÁC KHU CÔNG NGHIỆP']);
  const plain = authorityHead({ ...letterhead, authorityName: 'Sở Nội vụ thành phố Cần Thơ' }, day('2026-11-20'), null);
  expect([plain.superiorLines, plain.issuerLines]).toEqual([['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ CẦN THƠ'], ['SỞ NỘI VỤ']]);
});

test('a paper of before a renaming is drawn under the old name, and none where no name was in force', () => {
  const old = { ...letterhead, from: day('2020-01-01'), to: day('2026-06-30'), authorityName: 'Ban Quản lý cũ' };
  const both = { ...record, letterheads: [old, { ...letterhead, from: day('2026-07-01'), to: null }] };
  expect(authorityFacts(both, day('2026-06-30'), null, now)?.authorityName).toBe('Ban Quản lý cũ');
  expect(authorityFacts(both, day('2026-07-01'), null, now)?.authorityName).toBe(letterhead.authorityName);
  expect(authorityFacts(both, day('2019-01-01'), null, now)).toBeUndefined();
});

test('whoever chairs the council signs for the Authority', () => {
  const nobody = { position: 'Trưởng Ban', name: '' };
  expect(headOfAuthority(record, day('2026-11-20')).position).toBe('Trưởng Ban');
  expect(headOfAuthority(record, day('2026-11-20'))).not.toEqual(nobody);
  expect(headOfAuthority({ ...record, memberships: [] }, day('2026-11-20'))).toEqual(nobody);
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
