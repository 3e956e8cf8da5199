import { expect, test } from 'vitest';
import { awardsFitting, misfitOf, type Candidate } from '#domain/rules/award-fit.ts';
import { shippedRuleBooks } from '#store/shipped.ts';

const book = shippedRuleBooks.at(-1)!;
const firms = [{ name: 'Công ty TNHH Samsung Display Việt Nam', taxCode: '2300852009' }];
const fitting = (candidate: Candidate) => awardsFitting(book, candidate, firms).map(({ id }) => id);
const person = (unit: string, unitTaxCode = ''): Candidate => ({ kind: 'person', unit, unitTaxCode });

test('a worker of a firm comes for forms and for what goes up, never for the titles of his own director', () => {
  expect(fitting(person('Công ty TNHH Sao Mai'))).toEqual(['giay-khen', 'bang-khen-tinh', 'cstd-toan-quoc']);
  expect(fitting(person('Xưởng 2', '2300123454'))).toEqual(fitting(person('Công ty TNHH Sao Mai')));
});

test.each([
  ['Samsung Display Việt Nam', ''],
  ['Phân xưởng 3, Samsung Display Việt Nam', ''],
  ['Phòng Kế hoạch', '2300852009'],
  ['DNTN Minh Phát', ''],
  ['Doanh nghiệp tư nhân Minh Phát', ''],
  ['HTX Dệt may', ''],
  ['Hợp tác xã Dệt may', ''],
  ['Nhà máy Bia Hà Nội', ''],
  ['Chi nhánh Tiên Sơn', ''],
  ['Tập đoàn Ánh Dương', ''],
  ['Tổng công ty Viglacera', ''],
  ['Phòng Kế toán Công ty TNHH Sao Mai', ''],
])('%s (%s) is an enterprise, whose director gives the basic titles', (unit, taxCode) => {
  expect(fitting(person(unit, taxCode))).toEqual(['giay-khen', 'bang-khen-tinh', 'cstd-toan-quoc']);
});

test.each([
  ['Văn phòng, Ban Quản lý', '2300147531'],
  ['Phòng Quản lý doanh nghiệp', ''],
  ['Trung tâm Hỗ trợ doanh nghiệp', ''],
  ['Sở Khoa học và Công nghệ', ''],
  ['', ''],
])('%s (%s) is a body that is no enterprise', (unit, taxCode) => {
  expect(fitting(person(unit, taxCode))).toContain('ldtt');
});

test('an officer of the Authority comes for every award of a person, from lower to higher', () => {
  expect(fitting(person('Văn phòng, Ban Quản lý'))).toEqual([
    'ldtt',
    'giay-khen',
    'cstd-co-so',
    'bang-khen-tinh',
    'cstd-toan-quoc',
  ]);
});

test('an enterprise comes for flags and forms', () => {
  expect(fitting({ kind: 'enterprise' })).toEqual([
    'giay-khen',
    'bang-khen-tinh',
    'co-thi-dua-tinh',
    'co-thi-dua-chinh-phu',
  ]);
  const title = book.awards.find(({ id }) => id === 'ldtt')!;
  expect(misfitOf(book, title, { kind: 'enterprise' }, firms)).toBe('not-for-this-kind');
  expect(misfitOf(book, title, person('Công ty TNHH Sao Mai'), firms)).toBe('own-director');
});
