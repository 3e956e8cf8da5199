import { booksWith, day, department, firm, hand, held, local, worker } from './golden-world.ts';
import { expect, test } from 'vitest';
import { explain } from '#domain/eligibility/explain.ts';
import { lack, runGolden } from './golden.ts';

const nd = 'Nghị định 152/2025/NĐ-CP';
const law = 'Luật Thi đua, khen thưởng 06/2022/QH15';
const toCompare = 'Luật Thi đua, khen thưởng số 06/2022/QH15 (cần đối chiếu điều, khoản)';

const fighter = { award: 'cstd-co-so', alsoFor: ['ldtt'] } as const;
const oneInFive = local('toi-da-20', 'Quy chế của Hội đồng, Điều 10', {
  type: 'cap',
  percent: 20,
  of: { awardId: 'ldtt' },
});
const capped = { ruleBooks: booksWith('cstd-co-so', oneInFive) };

const manyListed = [['ldtt', 4]] as const;

const decider = 'dung-tham-quyen';

runGolden([
  // Caps.
  [
    'two flags of the government are within 20% of twelve leaders',
    'khong-qua-20',
    `${nd}, Điều 7, khoản 1`,
    'law',
    { award: 'co-thi-dua-chinh-phu', nominee: firm, clusterLeaders: 12, others: [['co-thi-dua-chinh-phu', 1]] },
    'met',
    [],
  ],
  [
    'three flags of the government pass 20% of fourteen leaders',
    'khong-qua-20',
    `${nd}, Điều 7, khoản 1`,
    'law',
    { award: 'co-thi-dua-chinh-phu', nominee: firm, clusterLeaders: 14, others: [['co-thi-dua-chinh-phu', 2]] },
    'missing',
    [lack('over-cap', { count: 3, allowed: 2, of: 14 })],
  ],
  [
    'while nobody told the number of leaders the cap is not known',
    'khong-qua-20',
    `${nd}, Điều 7, khoản 1`,
    'law',
    { award: 'co-thi-dua-chinh-phu', nominee: firm },
    'not-known',
    [lack('cap-base-unknown')],
  ],
  [
    'a cap of the council’s own counts the list it is taken from',
    'toi-da-20',
    'Quy chế của Hội đồng, Điều 10',
    'local',
    {
      ...fighter,
      ...capped,
      others: [
        ['cstd-co-so', 1],
        ['ldtt', 8],
      ],
    },
    'missing',
    [lack('over-cap', { count: 2, allowed: 1, of: 9 })],
  ],
  [
    'ten on the list for LĐTT allow two',
    'toi-da-20',
    'Quy chế của Hội đồng, Điều 10',
    'local',
    {
      ...fighter,
      ...capped,
      others: [
        ['cstd-co-so', 1],
        ['ldtt', 9],
      ],
    },
    'met',
    [],
  ],
  [
    'a file that was moved to another award leaves room at its old one',
    'toi-da-20',
    'Quy chế của Hội đồng, Điều 10',
    'local',
    { ...fighter, ...capped, others: [...manyListed, ['cstd-co-so', 1]], moved: [['cstd-co-so 0', 'giay-khen']] },
    'met',
    [],
  ],
  [
    'and takes room at its new one',
    'toi-da-20',
    'Quy chế của Hội đồng, Điều 10',
    'local',
    { ...fighter, ...capped, others: [...manyListed, ['giay-khen', 1]], moved: [['giay-khen 0', 'cstd-co-so']] },
    'missing',
    [lack('over-cap', { count: 2, allowed: 1, of: 5 })],
  ],

  // Dependants between awards, deciders, registration.
  [
    'a base title builds on LĐTT of the same list',
    'ldtt',
    toCompare,
    'default',
    { award: 'cstd-co-so' },
    'missing',
    [lack('lower-award')],
  ],
  ['with LĐTT on the list it stands', 'ldtt', toCompare, 'default', fighter, 'met', []],
  [
    'LĐTT that a director gave for the year counts, with its decision',
    'ldtt',
    toCompare,
    'default',
    { award: 'cstd-co-so', held: [held('Lao động tiên tiến', 'năm 2026', { awardId: 'ldtt' as never })] },
    'met',
    [],
  ],
  [
    'as does the one that the file quotes by its short name',
    'ldtt',
    toCompare,
    'default',
    {
      award: 'cstd-co-so',
      file: {
        earlierAwards: [{ award: 'LĐTT năm 2026', decisionNumber: '8/QĐ-SM', decisionDate: day('2026-12-01') }],
      },
    },
    'met',
    [],
  ],
  [
    'without number and day of its decision it is not known',
    'ldtt',
    toCompare,
    'default',
    { award: 'cstd-co-so', held: [held('LĐTT', 'năm 2026', { decisionNumber: '' })] },
    'not-known',
    [lack('lower-award-decision', { year: 2026 })],
  ],
  [
    'a decision that says no year rewards that of its day',
    'ldtt',
    toCompare,
    'default',
    { award: 'cstd-co-so', held: [held('LĐTT', '', { decidedOn: day('2026-12-10') })] },
    'met',
    [],
  ],
  [
    'that of another year does not count',
    'ldtt',
    toCompare,
    'default',
    { award: 'cstd-co-so', held: [held('LĐTT', 'năm 2025')] },
    'missing',
    [lack('lower-award')],
  ],
  [
    'nor one decided after the meeting',
    'ldtt',
    toCompare,
    'default',
    { award: 'cstd-co-so', held: [held('LĐTT', 'năm 2026', { decidedOn: day('2026-12-16') })] },
    'missing',
    [lack('lower-award')],
  ],
  [
    'the national title builds on the base one of the same list',
    'dat-danh-hieu-truoc',
    '',
    'default',
    { award: 'cstd-toan-quoc' },
    'missing',
    [lack('lower-award')],
  ],
  [
    'a director gives LĐTT to his own workers',
    decider,
    `${law}, Điều 80`,
    'law',
    { award: 'ldtt', nominee: worker },
    'missing',
    [lack('own-director', { unit: 'Công ty TNHH Sao Mai' })],
  ],
  [
    'a worker may be put forward for a form',
    decider,
    `${law}, Điều 80`,
    'law',
    { award: 'giay-khen', nominee: worker },
    'met',
    [],
  ],
  [
    'no collective is put forward for a title of persons',
    decider,
    `${law}, Điều 80`,
    'law',
    { award: 'ldtt', nominee: department },
    'missing',
    [lack('not-for-this-kind')],
  ],
  [
    'whoever did not register at the start of the year is asked why',
    'dang-ky-thi-dua',
    `${law}, Điều 20 (cần đối chiếu)`,
    'default',
    { award: 'ldtt', registered: false },
    'missing',
    [lack('not-registered', { year: 2026 })],
  ],
  [
    'where registrations are not kept it is not known',
    'dang-ky-thi-dua',
    `${law}, Điều 20 (cần đối chiếu)`,
    'default',
    { award: 'ldtt', registered: null },
    'not-known',
    [lack('registrations-unkept')],
  ],
]);

test('a lower award that was decided elsewhere is shown with its decision', () => {
  const told = { award: 'cstd-co-so', held: [held('LĐTT', 'năm 2026')] };
  const line = explain(hand(told)).find(({ ruleId }) => ruleId === 'ldtt');
  expect(line?.evidence).toMatchObject([
    { type: 'award-held', year: 2026, decisionNumber: '5/QĐ-UBND', decidedOn: day('2026-01-10') },
  ]);
});
