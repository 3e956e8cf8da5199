import { describe, expect, test } from 'vitest';
import { awardOf, deciderOf, ruleBookOn } from '#domain/rules/rule-book.ts';
import type { AwardId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';
import { shippedRuleBooks } from '#store/shipped.ts';

const on = (day: string) => ruleBookOn(shippedRuleBooks, day as CivilDate)?.id;

describe('the rules of a day', () => {
  test('are R2025b on 30/09/2026 and R2026 on 01/10/2026', () => {
    expect(on('2026-09-30')).toBe('R2025b');
    expect(on('2026-10-01')).toBe('R2026');
  });

  test('begin on 05/08/2025 and end with the decree, on 28/02/2027: nothing ships for the days around', () => {
    expect(['2025-08-04', '2025-08-05', '2027-02-28', '2027-03-01'].map(on)).toEqual([
      undefined,
      'R2025b',
      'R2026',
      undefined,
    ]);
  });

  test('are one edition on every day in between, never two', () => {
    const start = Date.UTC(2025, 7, 5);
    for (let day = 0; day < 573; day += 1) {
      const date = new Date(start + day * 86_400_000).toISOString().slice(0, 10);
      const inForce = shippedRuleBooks.filter(({ from, to }) => from <= date && (to === null || date <= to));
      expect(inForce, `of ${date}`).toHaveLength(1);
      expect(on(date)).toBe(inForce[0]?.id);
    }
  });

  test('do not depend on the order in which the editions are kept', () => {
    expect(ruleBookOn(shippedRuleBooks.toReversed(), '2026-10-01' as CivilDate)?.id).toBe('R2026');
  });
});

describe.each(shippedRuleBooks.map((book) => [book.id, book] as const))('%s', (_, book) => {
  const award = (id: string) => awardOf(book, id as AwardId);
  const ruled = [book.quorum, ...book.awards.flatMap(({ vote, conditions }) => [vote, ...conditions])];

  test('cites an article of an instrument for every rule it calls law', () => {
    const laws = ruled.filter(({ grade }) => grade === 'law');
    expect(laws.length).toBeGreaterThan(0);
    for (const { source } of laws) expect(source).toMatch(/^(?:Luật|Nghị định|Thông tư)\b.*Điều \d+/u);
  });

  test('presents nothing as local that no council has filled in', () => {
    expect(ruled.filter(({ grade }) => grade === 'local')).toEqual([]);
  });

  test('votes the national title by ballot, at 90 % of all members, recused ones included, as law', () => {
    expect(award('cstd-toan-quoc').vote).toEqual({
      mode: 'ballot',
      threshold: { numerator: 9, denominator: 10, comparison: 'at-least' },
      base: 'all-members',
      recusedStayInBase: true,
      writtenOpinions: 'counted',
      grade: 'law',
      source: expect.stringMatching(/152\/2025\/NĐ-CP.*Điều 33.*khoản 5/u),
    });
  });

  test('votes the flag of the Government by ballot, at 80 % of all members, by the same article', () => {
    expect(award('co-thi-dua-chinh-phu').vote).toEqual({
      ...award('cstd-toan-quoc').vote,
      threshold: { numerator: 4, denominator: 5, comparison: 'at-least' },
    });
  });

  test('calls no other share law: what the province has not given is a proposal', () => {
    const byLaw = ['cstd-toan-quoc', 'co-thi-dua-chinh-phu'];
    const others = book.awards.filter(({ id }) => !byLaw.includes(id));
    expect(others.map(({ vote }) => vote.grade)).toEqual(['default', 'default', 'default', 'default', 'default']);
    expect(book.quorum).toMatchObject({
      grade: 'default',
      threshold: { numerator: 2, denominator: 3, comparison: 'at-least' },
    });
  });

  test('proposes ballots of 80 % for Cờ tỉnh, Bằng khen and CSTĐ cơ sở, hands of over 50 % for LĐTT and Giấy khen', () => {
    for (const id of ['co-thi-dua-tinh', 'bang-khen-tinh', 'cstd-co-so']) {
      expect(award(id).vote).toMatchObject({ mode: 'ballot', base: 'all-members', recusedStayInBase: true });
      expect(award(id).vote.threshold).toEqual({ numerator: 4, denominator: 5, comparison: 'at-least' });
    }
    for (const id of ['ldtt', 'giay-khen']) {
      expect(award(id).vote).toMatchObject({ mode: 'hands', base: 'all-members', recusedStayInBase: true });
      expect(award(id).vote.threshold).toEqual({ numerator: 1, denominator: 2, comparison: 'more-than' });
    }
  });

  test('names who decides: the Head his own three, the Chairman and the Prime Minister theirs', () => {
    const deciders = Object.fromEntries(
      book.awards.map((award) => [award.id, [deciderOf(book, award).name.vi, deciderOf(book, award).route]]),
    );
    expect(deciders).toEqual({
      'cstd-toan-quoc': ['Thủ tướng Chính phủ', 'submit'],
      'co-thi-dua-chinh-phu': ['Thủ tướng Chính phủ', 'submit'],
      'co-thi-dua-tinh': ['Chủ tịch Ủy ban nhân dân tỉnh', 'submit'],
      'bang-khen-tinh': ['Chủ tịch Ủy ban nhân dân tỉnh', 'submit'],
      'cstd-co-so': ['Trưởng Ban', 'own-decision'],
      ldtt: ['Trưởng Ban', 'own-decision'],
      'giay-khen': ['Trưởng Ban', 'own-decision'],
    });
  });

  test('votes from lower to higher, so that what an award depends on is voted before it', () => {
    for (const { dependsOn, voteOrder } of book.awards) {
      for (const id of dependsOn) expect(awardOf(book, id).voteOrder).toBeLessThan(voteOrder);
    }
    expect(award('cstd-co-so').dependsOn).toEqual(['ldtt']);
    expect(new Set(book.awards.map(({ voteOrder }) => voteOrder)).size).toBe(book.awards.length);
  });

  test('prints from higher to lower: by decider, and for one decider titles before forms', () => {
    const printed = book.awards.toSorted((a, b) => a.paperOrder - b.paperOrder);
    expect(printed.map(({ id }) => id)).toEqual([
      'cstd-toan-quoc',
      'co-thi-dua-chinh-phu',
      'co-thi-dua-tinh',
      'bang-khen-tinh',
      'cstd-co-so',
      'ldtt',
      'giay-khen',
    ]);
    const own = printed.filter(({ decider }) => decider === 'truong-ban').map((award) => award.class);
    expect(own).toEqual(['title', 'title', 'form']);
  });

  test('gives titles of fighters and advanced workers to persons only', () => {
    for (const id of ['cstd-toan-quoc', 'cstd-co-so', 'ldtt']) expect(award(id).recipients).toEqual(['person']);
  });

  test('gives flags to enterprises and collectives only', () => {
    for (const id of ['co-thi-dua-chinh-phu', 'co-thi-dua-tinh']) {
      expect(award(id).recipients).toEqual(['enterprise', 'collective']);
    }
  });

  test('has every name and condition in both languages, and no id twice', () => {
    const said = [book.name, ...book.deciders.map(({ name }) => name)];
    said.push(...book.awards.flatMap((award) => [award.name, award.shortName, ...award.conditions.map((c) => c.text)]));
    for (const { vi, en } of said) expect(vi.trim() !== '' && en.trim() !== '' && vi !== en, `of ${vi}`).toBe(true);
    expect(new Set(book.awards.map(({ id }) => id)).size).toBe(book.awards.length);
  });

  test('asks under CSTĐ cơ sở for excellence "or" an initiative before 01/10/2026 and "and" from then, never as law', () => {
    const wanted = book.id === 'R2026' ? / và có sáng kiến/u : / hoặc có sáng kiến/u;
    const conditions = award('cstd-co-so').conditions.filter(({ text }) => wanted.test(text.vi));
    expect(conditions).toHaveLength(1);
    expect(conditions[0]?.grade).toBe('default');
  });

  test('knows no award or decider beyond its own', () => {
    expect(() => award('huan-chuong')).toThrow();
  });
});
