import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldPoints, foldWhole } from '#domain/scoring/aggregate.ts';
import { aggregates, leavesOf, type CriteriaSet, type Criterion, type LeafRule } from '#domain/scoring/criteria.ts';
import type { MemberId, NomineeId } from '#domain/ids.ts';
import { hundredths, type Mark } from '#domain/scoring/points.ts';
import { panelScore, sheetTotal, type Marks } from '#domain/scoring/scoring.ts';
import { setOf } from '#test/worlds/criteria.ts';

const rules: readonly LeafRule[] = [
  { type: 'direct' },
  { type: 'pass' },
  { type: 'count', each: hundredths(150) },
  { type: 'quantitative', relation: 'absolute', indicator: null },
  { type: 'deduction', each: hundredths(50) },
  { type: 'deduction', each: null },
  { type: 'disqualifier' },
];

interface Branch {
  readonly max: number;
  readonly bonus: boolean;
  readonly rule: LeafRule | null;
  readonly children: readonly Branch[];
}

/** Any tree, however odd: bonus groups in bonus groups, deductions among bonus, groups without a leaf. */
const { branch } = fc.letrec<{ branch: Branch }>((tie) => ({
  branch: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'tree' },
    fc.record({
      max: fc.integer({ min: 0, max: 1000 }),
      bonus: fc.boolean(),
      rule: fc.constantFrom(...rules),
      children: fc.constant([]),
    }),
    fc.record({
      max: fc.integer({ min: 0, max: 1500 }),
      bonus: fc.boolean(),
      rule: fc.constant(null),
      children: fc.array(tie('branch'), { maxLength: 3, depthIdentifier: 'tree' }),
    }),
  ),
}));

const numbered = (branches: readonly Branch[], prefix: string): readonly Criterion[] =>
  branches.map(({ max, bonus, rule, children }, index) => {
    const code = `${prefix}${index + 1}`;
    return { code, label: code, max: hundredths(max), bonus, rule, children: numbered(children, `${code}.`) };
  });

const flat = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((criterion) => [criterion, ...flat(criterion.children)]);

const trees = fc.array(branch, { maxLength: 4 }).map((branches) => numbered(branches, ''));

const sheetsFor = (criteria: readonly Criterion[]): fc.Arbitrary<readonly Marks[]> => {
  const mark = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 10 }).map((whole): Mark => hundredths(100 * whole)) },
    { weight: 1, arbitrary: fc.constant<Mark>('not-applicable') },
  );
  const codes = leavesOf(criteria).map(({ code }) => code);
  const sheet = fc
    .tuple(...codes.map((code) => fc.option(mark, { freq: 20 }).map((given) => [code, given] as const)))
    .map((entries) => Object.fromEntries(entries.filter((entry): entry is [string, Mark] => entry[1] !== null)));
  return fc.array(sheet, { maxLength: 5 });
};

interface Sum {
  base: number;
  bonus: number;
  deducted: number;
}

/** The oracle: the sums of one line of the tree, its children's added up anew at every level. */
function sumOf({ code, max, bonus, rule, children }: Criterion, marks: Marks): Sum {
  if (rule === null) {
    const sum = { base: 0, bonus: 0, deducted: 0 };
    for (const own of children.map((child) => sumOf(child, marks))) {
      sum.base += own.base;
      sum.bonus += own.bonus;
      sum.deducted += own.deducted;
    }
    return bonus ? { ...sum, bonus: Math.min(sum.bonus, max) } : sum;
  }
  const mark = marks[code];
  const nothing = { base: 0, bonus: 0, deducted: 0 };
  if (mark === undefined || mark === 'not-applicable' || rule.type === 'disqualifier') return nothing;
  const each = rule.type === 'count' || rule.type === 'deduction' ? rule.each : null;
  const points = each === null ? mark : Math.min(max, (mark / 100) * each);
  if (rule.type === 'deduction') return { ...nothing, deducted: points };
  return bonus ? { ...nothing, bonus: points } : { ...nothing, base: points };
}

const ownSet = (criteria: readonly Criterion[], changes: Partial<CriteriaSet>): CriteriaSet =>
  setOf(criteria, { belowZero: true, aggregate: 'sum', ...changes });

const nomineeId = 'nominee' as NomineeId;

describe('a criteria set that is read once for all its sheets', () => {
  const cases = trees.chain((criteria) => {
    const codes = flat(criteria).map(({ code }) => code);
    return fc.record({
      criteria: fc.constant(criteria),
      sheets: sheetsFor(criteria),
      // Groups and leaves, one inside the other, and the same twice.
      asked: codes.length === 0 ? fc.constant<string[]>([]) : fc.array(fc.constantFrom(...codes), { maxLength: 8 }),
    });
  });

  test('adds every sheet up as its tree says, group by group', () => {
    fc.assert(
      fc.property(cases, ({ criteria, sheets }) => {
        for (const marks of sheets) {
          const sums = criteria.map((criterion) => sumOf(criterion, marks));
          const all = (part: keyof Sum) => sums.reduce((sum, own) => sum + own[part], 0);
          const [base, bonus, deducted] = [all('base'), all('bonus'), all('deducted')];
          expect(sheetTotal(criteria, marks)).toMatchObject({ base, bonus, deducted, points: base + bonus - deducted });
        }
      }),
    );
  });

  test('tells the points of every group and leaf that the chain asks for, wherever it stands, and as often as it asks', () => {
    fc.assert(
      fc.property(cases, ({ criteria, sheets, asked }) => {
        const set = ownSet(criteria, { tieChain: asked.map((code) => ({ type: 'group', code })) });
        const scorers = sheets.map((_, index) => `m${index}` as MemberId);
        const own = sheets.map((marks, index) => ({ memberId: scorers[index]!, nomineeId, marks }));
        const finished = sheets.filter((marks) => {
          const { missing, outOf } = sheetTotal(criteria, marks);
          return missing === 0 && outOf > 0;
        });
        const figures = asked.map((code) => {
          const criterion = flat(criteria).find((one) => one.code === code)!;
          return finished
            .map((marks) => sumOf(criterion, marks))
            .reduce((sum, { base, bonus, deducted }) => sum + base + bonus - deducted, 0);
        });
        const score = panelScore(set, nomineeId, own, scorers);
        expect(score.tieFigures).toEqual(finished.length === 0 ? [] : figures);
        // The same tree under another chain is read anew.
        const other = panelScore({ ...set, tieChain: set.tieChain.toReversed() }, nomineeId, own, scorers);
        expect(other.tieFigures).toEqual(score.tieFigures.toReversed());
      }),
    );
  });

  test('means the first of two lines with one code, and does not know a group that is not there', () => {
    const leaf = (max: number): Criterion => ({
      code: '1',
      label: '1',
      max: hundredths(max),
      bonus: false,
      rule: { type: 'count', each: hundredths(100) },
      children: [],
    });
    const set = ownSet([leaf(200), leaf(500)], { tieChain: [{ type: 'group', code: '1' }] });
    const sheets = [{ memberId: 'm' as MemberId, nomineeId, marks: { '1': hundredths(900) } }];
    expect(panelScore(set, nomineeId, sheets, ['m' as MemberId])).toMatchObject({ points: 700, tieFigures: [200] });
    const other = { ...set, tieChain: [{ type: 'group' as const, code: '9' }] };
    expect(panelScore(other, nomineeId, [], ['m' as MemberId]).tieFigures).toEqual([]);
    expect(() => panelScore(other, nomineeId, sheets, ['m' as MemberId])).toThrow('has no group 9');
  });
});

describe('whole figures', () => {
  test('fold as the same figures do in halves', () => {
    const values = fc.array(fc.integer({ min: -5000, max: 20_000 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(fc.constantFrom(...aggregates), values, (how, whole) => {
        const halves = whole.map((points) => ({ points: 2 * points, of: 2 }));
        expect(foldWhole(how, whole)).toBe(foldPoints(how, halves));
        const ones = whole.map((points) => ({ points, of: 1 }));
        expect(foldPoints(how, ones)).toBe(foldWhole(how, whole));
      }),
    );
  });
});
