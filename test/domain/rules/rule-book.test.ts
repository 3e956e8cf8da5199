import { describe, expect, test } from 'vitest';
import { awardOf, deciderOf, ruleBookOn, type Sourced } from '#domain/rules/rule-book.ts';
import type { AwardId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';
import { shippedCatalogue, shippedRuleBooks } from '#store/shipped.ts';

const article = /^(?:Luật|Nghị định|Thông tư)(?=\s).*Điều \d+/u;

const on = (day: string) => ruleBookOn(shippedRuleBooks, day as CivilDate)?.id;

describe('the rules of a day', () => {
  test('are R2025b on 30/09/2026 and R2026 on 01/10/2026', () => {
    expect(on('2026-09-30')).toBe('R2025b');
    expect(on('2026-10-01')).toBe('R2026');
  });

  test('are those of each regime from its first day to its last', () => {
    const days = ['2024-01-01', '2025-06-30', '2025-07-01', '2025-08-04', '2025-08-05'];
    expect(days.map(on)).toEqual(['R2024', 'R2024', 'R2025a', 'R2025a', 'R2025b']);
  });

  test('begin with the law of 2022 and end with the decree, on 28/02/2027: what follows is asked, not invented', () => {
    expect(['2023-12-31', '2027-02-28', '2027-03-01'].map(on)).toEqual([undefined, 'R2026', undefined]);
    expect(
      shippedRuleBooks
        .at(-1)
        ?.asks?.map(({ text }) => text.vi)
        .join(' '),
    ).toContain('01/3/2027');
  });

  test('are one edition on every day in between, never two', () => {
    const start = Date.UTC(2024, 0, 1);
    for (let day = 0; day < 1155; day += 1) {
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
  const ruled: readonly Sourced[] = [
    book.quorum,
    ...(book.filing ? [book.filing] : []),
    ...(book.common ?? []),
    ...book.awards.flatMap(({ vote, reward, conditions }) => [vote, ...(reward ? [reward] : []), ...conditions]),
  ];

  test('cites an article of an instrument for every rule it calls law', () => {
    const laws = ruled.filter(({ grade }) => grade === 'law');
    expect(laws.length).toBeGreaterThan(0);
    for (const { source } of laws) expect(source).toMatch(article);
  });

  test('presents nothing as local that no council has filled in', () => {
    expect(ruled.filter(({ grade }) => grade === 'local')).toEqual([]);
  });

  test('asks only where it is a custom, and has every question in both languages', () => {
    for (const { grade, ask } of ruled.filter((rule) => rule.ask)) {
      expect(grade).toBe('default');
      expect(ask?.vi !== '' && ask?.en !== '' && ask?.vi !== ask?.en).toBe(true);
    }
    for (const { text } of book.asks ?? []) expect(text.vi).not.toBe(text.en);
  });

  test('has every award’s decider and what it builds on', () => {
    for (const each of book.awards) {
      expect(() => deciderOf(book, each)).not.toThrow();
      for (const id of each.dependsOn) expect(() => awardOf(book, id)).not.toThrow();
    }
  });

  test('gives each award its factor of the base salary, and asks for it under the decree of 2023', () => {
    const factors = book.awards.map(({ id, reward }) => [id, reward?.person ?? null, reward?.collective ?? null]);
    expect(factors).toEqual(
      book.id === 'R2024'
        ? book.awards.map(({ id }) => [id, null, null])
        : [
            ['cstd-toan-quoc', 450, null],
            ['co-thi-dua-chinh-phu', null, 1200],
            ['co-thi-dua-tinh', null, 800],
            ['bang-khen-tinh', 150, 300],
            ['cstd-co-so', 100, null],
            ['ldtt', 30, null],
            ['giay-khen', 30, 60],
          ],
    );
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

describe.each(shippedRuleBooks.filter(({ id }) => id !== 'R2024').map((book) => [book.id, book] as const))(
  '%s, under the decree of 2025,',
  (_, book) => {
    const award = (id: string) => awardOf(book, id as AwardId);

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
  },
);

describe('R2024', () => {
  const book = shippedRuleBooks.find(({ id }) => id === 'R2024')!;

  test('cites nothing of the decree of 2025 but the article that leaves its files under the decree of 2023', () => {
    const sources = [book.quorum, ...(book.common ?? []), ...book.awards.flatMap((a) => [a.vote, ...a.conditions])];
    for (const { source } of sources) expect(source).not.toContain('152/2025');
    expect(book.filing).toMatchObject({ grade: 'law', source: 'Nghị định 152/2025/NĐ-CP, Điều 60' });
    expect(book.citations.join()).toContain('98/2023/NĐ-CP');
  });

  test('presents no vote as law, and asks for the two that the later decree fixes', () => {
    expect(book.awards.every(({ vote }) => vote.grade === 'default')).toBe(true);
    const asked = book.awards.filter(({ vote }) => vote.ask).map(({ id }) => id);
    expect(asked).toEqual(['cstd-toan-quoc', 'co-thi-dua-chinh-phu']);
  });
});

describe('the catalogue', () => {
  const { awards, deciders } = shippedCatalogue;
  const [book] = shippedRuleBooks;

  test('has no award that the editions have, and every decider and lower award of its own or theirs', () => {
    const known = [...awards, ...book!.awards].map(({ id }) => id);
    expect(new Set(known).size).toBe(known.length);
    for (const { decider, dependsOn } of awards) {
      expect(deciders.map(({ id }) => id)).toContain(decider);
      for (const id of dependsOn) expect(known).toContain(id);
    }
  });

  test('cites an article for what it calls law, and asks for every standard that nobody has read', () => {
    for (const { id, vote, reward, conditions } of awards) {
      for (const rule of [vote, ...(reward ? [reward] : []), ...conditions].filter(({ grade }) => grade === 'law'))
        expect(rule.source).toMatch(article);
      expect(
        conditions.some(({ ask }) => ask !== undefined),
        `of ${id}`,
      ).toBe(true);
    }
  });

  test('stands among the awards of an edition where papers and votes expect it', () => {
    const all = [...awards, ...book!.awards];
    const inOrder = (by: 'paperOrder' | 'voteOrder') => all.toSorted((a, b) => a[by] - b[by]).map(({ id }) => id);
    expect(inOrder('paperOrder')).toEqual([
      'huan-chuong-lao-dong-nhat',
      'huan-chuong-lao-dong-nhi',
      'huan-chuong-lao-dong-ba',
      'cstd-toan-quoc',
      'co-thi-dua-chinh-phu',
      'bang-khen-thu-tuong',
      'co-thi-dua-tinh',
      'cstd-tinh',
      'tap-the-ldxs',
      'bang-khen-tinh',
      'cstd-co-so',
      'ldtt',
      'tap-the-ldtt',
      'giay-khen',
    ]);
    const votes = inOrder('voteOrder');
    for (const { id, dependsOn } of all)
      for (const lower of dependsOn) expect(votes.indexOf(lower)).toBeLessThan(votes.indexOf(id));
  });
});
