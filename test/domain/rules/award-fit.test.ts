import { expect, test } from 'vitest';
import { awardsFitting, misfitOf, type Candidate } from '#domain/rules/award-fit.ts';
import { shippedRuleBooks } from '#store/shipped.ts';

const book = shippedRuleBooks.at(-1)!;
const fitting = (candidate: Candidate) => awardsFitting(book, candidate).map(({ id }) => id);
const person = (unit: string, unitTaxCode = ''): Candidate => ({ kind: 'person', unit, unitTaxCode });

test('a worker of a firm comes for forms and for what goes up, never for the titles of his own director', () => {
  expect(fitting(person('Công ty TNHH Sao Mai'))).toEqual(['giay-khen', 'bang-khen-tinh', 'cstd-toan-quoc']);
  expect(fitting(person('Xưởng 2', '2300123454'))).toEqual(fitting(person('Công ty TNHH Sao Mai')));
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
  expect(misfitOf(book, title, { kind: 'enterprise' })).toBe('not-for-this-kind');
  expect(misfitOf(book, title, person('Công ty TNHH Sao Mai'))).toBe('own-director');
});
