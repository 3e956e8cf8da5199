import { expect, test } from 'vitest';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { withShippedChecks } from '#domain/rules/shipped-checks.ts';
import { shippedRuleBooks } from '#store/shipped.ts';

const newest = shippedRuleBooks.at(-1)!;

/** As a council kept the edition before its rules said how they are looked up. */
const older = (more: Partial<RuleBook> = {}): RuleBook => {
  const { common: _common, filing: _filing, ...book } = newest;
  const awards = book.awards.map((award) => ({
    ...award,
    conditions: award.conditions.map(({ check: _check, ...condition }) => condition),
  }));
  return { ...book, awards, ...more };
};

test('an edition kept before rules were checked takes the checks of the shipped one', () => {
  expect(withShippedChecks(older(), shippedRuleBooks)).toEqual(newest);
});

test('what the council settled of its votes stays when its edition takes the checks', () => {
  const awards = older().awards.map((award) => ({ ...award, vote: { ...award.vote, source: 'Điều 6 Quy chế' } }));
  const settled = older({ id: 'the council’s own' as never, from: '2026-12-15' as never, awards });
  const read = withShippedChecks(settled, shippedRuleBooks);
  expect(read).toMatchObject({ id: 'the council’s own', from: '2026-12-15', common: newest.common });
  expect(read.awards.map(({ vote }) => vote.source)).toEqual(awards.map(() => 'Điều 6 Quy chế'));
  expect(read.awards.map(({ conditions }) => conditions)).toEqual(newest.awards.map(({ conditions }) => conditions));
});

test('an edition whose conditions the council worded itself keeps its own', () => {
  const [first, ...others] = older().awards;
  const [condition, ...rest] = first!.conditions;
  const reworded = { ...condition!, text: { vi: 'Có ba năm liên tục', en: 'Three years in a row' } };
  const edited = older({ awards: [{ ...first!, conditions: [reworded, ...rest] }, ...others] });
  expect(withShippedChecks(edited, shippedRuleBooks)).toBe(edited);
});

test('an edition that brings its checks, or of a day that no shipped one knows, is read as it stands', () => {
  expect(withShippedChecks(newest, shippedRuleBooks)).toBe(newest);
  const foreign = older({ id: 'another' as never, from: '2019-01-01' as never });
  expect(withShippedChecks(foreign, shippedRuleBooks)).toBe(foreign);
});
