import { expect, test } from 'vitest';
import type { AgendaCase, AgendaGroup } from '#screens/meeting-room/agenda.ts';
import { agendaNumber, casesMatching, digitsOf } from '#screens/meeting-room/agenda-search.ts';

/** An agenda of one award with so many people on it, numbered from 1. */
const agendaOf = (names: readonly string[]): readonly AgendaGroup[] => {
  const cases = names.map((name, index) => ({
    matter: { order: index + 1 },
    nomination: { id: `n${index}` },
    nominee: { kind: 'person', name, unit: 'Công ty Sao Mai' },
  })) as unknown as readonly AgendaCase[];
  return [{ award: { id: 'ldtt' }, cases } as unknown as AgendaGroup];
};
const found = (names: readonly string[], sought: string) =>
  casesMatching(agendaOf(names), sought).map(({ agendaCase }) => agendaCase.nominee.name);

test('an agenda of 180 has three digits to a number, one of 30 has two: never more than three keys', () => {
  const many = agendaOf(Array.from({ length: 180 }, (_, index) => `Người ${index}`));
  expect(digitsOf(many)).toBe(3);
  expect(many[0]!.cases.map((one) => agendaNumber(many, one)).filter((number) => number.length !== 3)).toEqual([]);
  expect(new Set(many[0]!.cases.map((one) => agendaNumber(many, one))).size).toBe(180);
  expect(digitsOf(agendaOf(['A', 'B']))).toBe(2);
});

test('a name is found without its marks, by parts in any order, and names that begin so come first', () => {
  const names = ['Trần Thị Hoa Đào', 'Đặng Minh Tuấn', 'Lê Quang Dũng'];
  expect(found(names, 'dang tuan')).toEqual(['Đặng Minh Tuấn']);
  expect(found(names, 'tuan  dang')).toEqual(['Đặng Minh Tuấn']);
  expect(found(names, 'hoa')).toEqual(['Trần Thị Hoa Đào']);
  expect(found(names, 'sao mai')).toHaveLength(3);
  expect(found(names, ' ')).toEqual([]);
  expect(found(['Bùi Quang', 'An Bùi'], 'bui')).toEqual(['Bùi Quang', 'An Bùi']);
});
