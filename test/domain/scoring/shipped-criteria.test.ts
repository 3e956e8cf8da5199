import { describe, expect, test } from 'vitest';
import { checkCriteria, mostOf } from '#domain/scoring/criteria-check.ts';
import { linesOf } from '#domain/scoring/criteria-edit.ts';
import { leavesOf, maximumOf, steps, type CriteriaSet, type Criterion } from '#domain/scoring/criteria.ts';
import { checkMark } from '#domain/scoring/leaf.ts';
import { hundredths, points, type Mark } from '#domain/scoring/points.ts';
import { limited, sheetTotal, type Marks } from '#domain/scoring/scoring.ts';
import { tidyText } from '#domain/text.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';

const [presetC, presetA, presetB, worker] = shippedCriteriaSets;
if (!presetC || !presetA || !presetB || !worker) throw new Error('A preset is missing');

const leafOf = (set: CriteriaSet, code: string): Criterion => {
  const leaf = leavesOf(set.criteria).find((one) => one.code === code);
  if (!leaf) throw new Error(`No leaf ${code}`);
  return leaf;
};
/** The most that can stand on every leaf of the maximum, and what else a test puts. */
const fullMarks = (set: CriteriaSet, more: Marks = {}): Marks => ({
  ...Object.fromEntries(
    leavesOf(set.criteria)
      .filter(({ bonus, rule }) => !bonus && rule?.type !== 'deduction' && rule?.type !== 'disqualifier')
      .map((leaf): [string, Mark] => [
        leaf.code,
        leaf.rule?.type === 'count' ? hundredths((leaf.max / leaf.rule.each) * 100) : leaf.max,
      ]),
  ),
  ...Object.fromEntries(
    leavesOf(set.criteria)
      .filter(({ bonus }) => bonus)
      .map(({ code }): [string, Mark] => [code, hundredths(0)]),
  ),
  ...more,
});

describe.each(shippedCriteriaSets.map((set) => [set.name, set] as const))('%s', (_name, set) => {
  const lines = linesOf(set.criteria).map(({ criterion }) => criterion);

  test('could be published as it stands: sums, codes, bonus, tie chain and classes', () => {
    expect(checkCriteria(set)).toEqual([]);
  });

  test('calls itself a reference example of no year, never prescribed', () => {
    expect(set.name).toMatch(/ \(mẫu tham khảo\)$/u);
    expect(JSON.stringify(set)).not.toMatch(/theo quy định/iu);
    expect([set.published, set.version, set.year, set.follows]).toEqual([true, 1, null, null]);
  });

  test('has composed, tidy Vietnamese labels, each once, in the spelling of state papers', () => {
    for (const { label, code } of lines) {
      expect(label, code).toBe(tidyText(label).normalize('NFC'));
      expect(label, code).toMatch(/[à-ỹđ]/iu);
      expect(label, code).not.toMatch(/(?:hoà|thuý|huỷ|khoá|xoá|toà|uỷ)(?!\p{L})|tỉ lệ|kỉ luật|[0-9]\s?(?:điểm|đ)\b/iu);
    }
    expect(new Set(lines.map(({ label }) => label)).size).toBe(lines.length);
  });

  test('asks the law’s question first among equals, then only what it has', () => {
    expect(set.tieChain[0]).toEqual({ type: 'women' });
    const asks = new Set(set.tieChain.map(({ type }) => type));
    expect(asks.has('bonus')).toBe(set !== presetC && lines.some(({ bonus }) => bonus));
    expect(asks.has('deductions')).toBe(lines.some(({ rule }) => rule?.type === 'deduction'));
  });

  test('lets its highest marks be typed in its step', () => {
    expect(steps).toContain(set.step);
    for (const leaf of leavesOf(set.criteria)) {
      const { rule, max } = leaf;
      if (rule?.type === 'quantitative') continue;
      const mark = rule?.type === 'count' || rule?.type === 'deduction' ? points(1) : max;
      expect(checkMark(leaf, mark, set.step).ok, leaf.code).toBe(true);
      expect(max % set.step, leaf.code).toBe(0);
    }
  });
});

test('the presets have ids of their own, which never change', () => {
  expect(shippedCriteriaSets.map(({ id, audience }) => [id.slice(-2), audience])).toEqual([
    ['01', 'enterprise'],
    ['02', 'enterprise'],
    ['03', 'collective'],
    ['04', 'person'],
  ]);
  expect(new Set(shippedCriteriaSets.map(({ id }) => id.slice(0, -2)))).toEqual(
    new Set(['0000000a-0000-4000-8000-0000000000']),
  );
});

describe('Preset A, for a cluster of enterprises', () => {
  test('is 450, 200, 180, 70 and 70, which is 970, and 30 of bonus make 1000', () => {
    expect(presetA.criteria.map(({ code, max }) => [code, max / 100])).toEqual([
      ['I', 450],
      ['II', 200],
      ['III', 180],
      ['IV', 70],
      ['V', 70],
      ['VI', 30],
      ['VII', 0],
      ['X', 0],
    ]);
    expect([maximumOf(presetA.criteria), mostOf(presetA)]).toEqual([97_000, 100_000]);
  });

  test('has every kind of leaf, and reckons five leaves from the year’s indicators', () => {
    const kinds = new Set(leavesOf(presetA.criteria).map(({ rule }) => rule?.type));
    expect(kinds).toEqual(new Set(['quantitative', 'direct', 'count', 'pass', 'deduction', 'disqualifier']));
    const fed = leavesOf(presetA.criteria).flatMap(({ code, rule }) =>
      rule?.type === 'quantitative' ? [[code, rule.relation, rule.indicator]] : [],
    );
    expect(fed).toEqual([
      ['I.1', 'relative', 'production'],
      ['I.2', 'relative', 'exports'],
      ['I.3', 'relative', 'budget'],
      ['I.4', 'absolute', 'investment'],
      ['I.5', 'absolute', null],
      ['III.1', 'absolute', 'income'],
    ]);
  });

  test('gives no more than 30 of bonus, takes off by times, and ranks nobody with a disqualifier', () => {
    const marks = fullMarks(presetA, {
      'VI.1': points(3),
      'VI.2': points(1),
      'VI.3': points(4),
      'VII.1': points(2),
      'VII.4': points(1),
      'X.1': points(1),
    });
    const total = sheetTotal(presetA.criteria, marks);
    expect(total).toMatchObject({ base: 97_000, bonus: 3_000, deducted: 2_500, points: 97_500, missing: 0 });
    expect(total.disqualified).toBe(true);
    expect(leafOf(presetA, 'VII.3').rule).toEqual({ type: 'deduction', each: points(50) });
  });
});

describe('Preset B, of a unit’s work on emulation', () => {
  test('is out of 100, and its eighth line says that the original cannot be read', () => {
    expect(leavesOf(presetB.criteria).map(({ code, max }) => [code, max / 100])).toEqual([
      ['01', 10],
      ['02', 10],
      ['03', 20],
      ['04', 10],
      ['05', 10],
      ['06', 10],
      ['07', 20],
      ['08', 10],
      ['+.1', 10],
      ['+.2', 15],
    ]);
    expect(maximumOf(presetB.criteria)).toBe(10_000);
    expect(leafOf(presetB, '08').label).toBe('Nội dung khác (bản gốc không đọc được)');
  });

  test('lets 97 points and a flag of 10 stand as 107', () => {
    const total = sheetTotal(presetB.criteria, fullMarks(presetB, { '01': points(7), '+.1': points(1) }));
    expect(limited(presetB, total, maximumOf(presetB.criteria))).toEqual({ points: 10_700, of: 1 });
  });
});

describe('Preset C, by which the council’s panel scores', () => {
  test('comes first, and is out of 100 in the groups 45, 25, 15 and 15, with a bonus of at most 10 beside it', () => {
    expect(maximumOf(presetC.criteria)).toBe(10_000);
    expect(presetC.criteria.map(({ max, bonus }) => [max, bonus])).toEqual([
      [4500, false],
      [2500, false],
      [1500, false],
      [1500, false],
      [1000, true],
    ]);
  });

  test('has the weights of the reference table, leaf by leaf, and parts ties by the core groups', () => {
    const leaves = leavesOf(presetC.criteria).filter(({ bonus }) => !bonus);
    expect(leaves.map(({ code, max }) => [code, max / 100])).toEqual([
      ['1.1', 15],
      ['1.2', 12],
      ['1.3', 9],
      ['1.4', 9],
      ['2.1', 8],
      ['2.2', 7],
      ['2.3', 6],
      ['2.4', 4],
      ['3.1', 5],
      ['3.2', 6],
      ['3.3', 4],
      ['4.1', 6],
      ['4.2', 4],
      ['4.3', 5],
    ]);
    expect(presetC.tieChain.slice(1)).toEqual([
      { type: 'group', code: '1' },
      { type: 'group', code: '2' },
    ]);
    expect(presetC.aggregate).toBe('mean');
  });
});

test('the worker’s sheet is 40, 25, 15, 10 and 10', () => {
  expect(worker.criteria.map(({ max }) => max / 100)).toEqual([40, 25, 15, 10, 10]);
  expect(maximumOf(worker.criteria)).toBe(10_000);
});
