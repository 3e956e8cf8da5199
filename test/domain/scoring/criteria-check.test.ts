import { describe, expect, test } from 'vitest';
import { checkCriteria, mostOf, type CriteriaFault } from '#domain/scoring/criteria-check.ts';
import { diffCriteria } from '#domain/scoring/criteria-diff.ts';
import { addLine, changeLine, dropLine, removeLine, type LinePath } from '#domain/scoring/criteria-edit.ts';
import type { CriteriaSet, Criterion } from '#domain/scoring/criteria.ts';
import { points, type Points } from '#domain/scoring/points.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';

const preset = shippedCriteriaSets.find(({ id }) => id.startsWith('0000000a'))!;
const none: readonly CriteriaFault[] = [];
const pt = (whole: number): Points => points(whole);
const changed = (path: LinePath, change: Partial<Criterion>): CriteriaSet => changeLine(preset, path, change);

describe('publishing a criteria set', () => {
  test('nothing speaks against the example that ships', () => {
    expect(checkCriteria(preset)).toEqual(none);
  });

  test.each<[string, CriteriaSet, readonly unknown[]]>([
    ['a code that is missing', changed([0, 0], { code: '' }), [{ type: 'code-missing', path: [0, 0], code: '' }]],
    [
      'a code that stands twice',
      changed([0, 0], { code: '2.1' }),
      [
        { type: 'code-twice', path: [0, 0], code: '2.1' },
        { type: 'code-twice', path: [1, 0], code: '2.1' },
      ],
    ],
    [
      'a line that says nothing',
      changed([0, 0], { label: '' }),
      [{ type: 'label-missing', path: [0, 0], code: '1.1' }],
    ],
    [
      'a group without lines',
      addLine(preset, [3], 'group').set,
      [{ type: 'label-missing' }, { type: 'group-empty', path: [4] }],
    ],
    [
      'a group that is not what its lines come to',
      changed([0], { max: pt(50) }),
      [{ type: 'group-sum', path: [0], code: '1', max: 5000, sum: 4500 }],
    ],
    [
      'a bonus group that gives more than its lines',
      changed([4], { max: pt(11) }),
      [{ type: 'bonus-over-sum', max: 1100, sum: 1000 }],
    ],
    ['a bonus group that gives nothing', changed([4], { max: pt(0) }), [{ type: 'maximum-missing', code: '+' }]],
    ['a leaf that gives nothing', changed([0, 0], { max: pt(0) }), [{ type: 'maximum-missing', path: [0, 0] }]],
    [
      'a count of which each gives nothing',
      changed([0, 0], { rule: { type: 'count', each: pt(0) } }),
      [{ type: 'each-missing' }],
    ],
    [
      'a count of which each gives more than all',
      changed([0, 0], { rule: { type: 'count', each: pt(16) } }),
      [{ type: 'each-over-maximum', each: 1600, max: 1500 }],
    ],
    [
      'a deduction of which each takes more than all',
      changed([0, 0], { rule: { type: 'deduction', each: pt(16) } }),
      [{ type: 'each-over-maximum' }],
    ],
    [
      'a line under bonus that is none',
      changed([4, 0], { bonus: false }),
      [{ type: 'bonus-mixed', path: [4, 0], code: '+.1' }],
    ],
    [
      'a set in which nothing is scored',
      { ...preset, criteria: [], tieChain: [], classes: [] },
      [{ type: 'nothing-scored' }],
    ],
    [
      'an end below the maximum',
      { ...preset, cap: pt(90) },
      [{ type: 'cap-below-maximum', cap: 9000, maximum: 10_000 }],
    ],
    [
      'a tie chain that names a line which is gone',
      { ...preset, tieChain: [{ type: 'women' }, { type: 'group', code: '9' }] },
      [{ type: 'chain-missing', step: 1, code: '9' }],
    ],
    [
      'a tie chain that asks the same twice',
      { ...preset, tieChain: [{ type: 'bonus' }, { type: 'bonus' }] },
      [{ type: 'chain-twice', step: 1 }],
    ],
    [
      'classes that do not fall, have no name, or are out of reach',
      {
        ...preset,
        classes: [
          { name: 'Xuất sắc', from: pt(111) },
          { name: '', from: pt(80) },
          { name: 'Khá', from: pt(80) },
        ],
      },
      [
        { type: 'class-out-of-reach', place: 0, most: 11_000 },
        { type: 'class-unnamed', place: 1 },
        { type: 'classes-not-falling', place: 2 },
      ],
    ],
  ])('is held up by %s', (_what, set, faults) => {
    const found = checkCriteria(set);
    expect(found).toHaveLength(faults.length);
    expect(found).toMatchObject(faults);
  });

  test('a bonus group may give less than its lines, a disqualifier gives nothing, a deduction stands under bonus too', () => {
    expect(checkCriteria(changed([4], { max: pt(5) }))).toEqual(none);
    expect(checkCriteria(changed([0, 0], { rule: { type: 'disqualifier' }, max: pt(0) }))).toEqual(none);
    expect(
      checkCriteria(changed([4, 0], { rule: { type: 'deduction', each: null }, bonus: false, max: pt(2) })),
    ).toMatchObject([{ type: 'maximum-missing', code: '+' }]);
  });

  test('the most that a total reaches is the maximum with all bonus, or the end', () => {
    expect(mostOf(preset)).toBe(11_000);
    expect(mostOf({ ...preset, cap: pt(105) })).toBe(10_500);
    expect(mostOf(changed([4], { max: pt(5) }))).toBe(10_500);
  });
});

describe('a version and the one before it', () => {
  test('differ in nothing where nothing was changed', () => {
    expect(diffCriteria(preset, structuredClone(preset))).toEqual([]);
    const { rule, ...rest } = preset.criteria[0]!.children[0]!;
    const spelled = {
      ...preset,
      criteria: [
        { ...preset.criteria[0]!, children: [{ rule, ...rest }, ...preset.criteria[0]!.children.slice(1)] },
        ...preset.criteria.slice(1),
      ],
    };
    expect(diffCriteria(preset, spelled)).toEqual([]);
  });

  test('differ in what came, went, and changed, line by line', () => {
    const points15 = changeLine(preset, [0, 0], { max: pt(16), label: 'Doanh thu tăng' });
    const counted = changeLine(points15, [1, 0], { rule: { type: 'count', each: pt(2) } });
    const removed = removeLine(counted, [3, 0]).set;
    const after = changeLine(addLine(removed, [3, 1], 'leaf').set, [3, 2], { label: 'Quỹ khuyến học' });
    expect(diffCriteria(preset, after)).toMatchObject([
      { type: 'changed', after: { code: '1' }, fields: ['max'] },
      { type: 'changed', before: { code: '1.1', max: 1500 }, after: { max: 1600 }, fields: ['label', 'max'] },
      { type: 'changed', after: { code: '2.1' }, fields: ['rule'] },
      { type: 'changed', after: { code: '4' }, fields: ['max'] },
      { type: 'came', line: { code: '4.3', label: 'Quỹ khuyến học' } },
      { type: 'went', line: { code: '4.1' } },
      { type: 'recoded', before: { code: '4.2' }, after: { code: '4.1' } },
      { type: 'recoded', before: { code: '4.3' }, after: { code: '4.2' } },
    ]);
  });

  test('differ where a line went under another group, and in how they are reckoned', () => {
    const moved = dropLine(preset, [0, 3], [1, 4])!.set;
    const diff = diffCriteria(preset, { ...moved, cap: pt(100), tieChain: [{ type: 'women' }] });
    expect(diff).toContainEqual({ type: 'moved', line: moved.criteria[1]!.children[4], under: moved.criteria[1] });
    expect(diff.filter(({ type }) => type === 'setting')).toEqual([
      { type: 'setting', field: 'cap' },
      { type: 'setting', field: 'tieChain' },
    ]);
  });
});
