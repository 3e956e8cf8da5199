import { describe, expect, test } from 'vitest';
import { countGroups, findingsOf, type FilesToReview } from '#domain/intake/findings.ts';
import type { Finding } from '#domain/intake/finding.ts';
import type { Nomination, Nominee } from '#domain/nominations/nomination.ts';
import { blankProfile } from '#domain/registry/profile.ts';
import type { CivilDate } from '#domain/time.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { findingSentence, findingWords } from '#words/finding-words.ts';

const person = {
  kind: 'person',
  id: 'p1' as never,
  salutation: 'Bà',
  name: 'Lê Thị An',
  position: 'Chuyên viên',
  unit: 'Văn phòng',
  unitTaxCode: '',
  bornOn: null,
  classification: '',
  ended: null,
  memberId: null,
} as const satisfies Nominee;
const file: Nomination = {
  id: 'n1' as never,
  nomineeId: person.id,
  awardId: 'bang-khen-tinh' as never,
  occasion: 'merit',
  year: 2026,
  receivedOn: '2026-11-20' as CivilDate,
  achievement: 'Tham mưu 46 đề án, 100% đúng hạn.',
  period: 'Năm 2026',
  earlierAwards: [],
  initiatives: [],
  transferredFrom: null,
  order: 1,
};
const firm: Nominee = {
  kind: 'enterprise',
  id: 'e1' as never,
  name: 'Công ty TNHH Sao Mai',
  taxCode: '1',
  zone: '',
  profile: blankProfile,
  ended: null,
};
const held = (award: string, decisionDate: string | null, decisionNumber = '5/QĐ-BQL') => ({
  award,
  decisionNumber,
  decisionDate: decisionDate as CivilDate | null,
});
const reviewed = (
  part: Partial<Nomination>,
  more: Partial<FilesToReview> & { nominee?: Partial<typeof person> } = {},
) =>
  findingsOf({
    nominations: [{ ...file, ...part }, ...(more.nominations ?? [])],
    lastYear: more.lastYear ?? [],
    nominees: [{ ...person, ...more.nominee }, ...(more.nominees ?? [])],
    ruleBooks: shippedRuleBooks,
    members: more.members ?? [],
    deadline: more.deadline ?? null,
  });
const found = (...of: Parameters<typeof reviewed>): readonly Finding[] => reviewed(...of)[0]!.findings;
const base = { text: 'Phần mềm', decisionNumber: '42/QĐ-BQL', scope: 'base' } as const;

const cases: readonly (readonly [what: string, findings: () => readonly Finding[], expected: readonly object[]])[] = [
  ['a file that lacks nothing', () => found({}), []],
  ['no achievement', () => found({ achievement: '' }), [{ type: 'achievement-missing' }]],
  ['no period', () => found({ period: '' }), [{ type: 'period-missing' }]],
  [
    'a file after the deadline',
    () => found({}, { deadline: '2026-11-19' as CivilDate }),
    [{ type: 'late', receivedOn: '2026-11-20', deadline: '2026-11-19' }],
  ],
  ['a file on the deadline', () => found({}, { deadline: '2026-11-20' as CivilDate }), []],
  [
    'a decision without number, one without day, one without both',
    () =>
      found({
        earlierAwards: [held('Giấy khen', '2025-01-02', ''), held('Giấy khen', null), held('Giấy khen', null, '')],
      }),
    ['number', 'date', 'both'].map((lacks) => ({ type: 'decision-incomplete', lacks })),
  ],
  [
    'a decision of the 31st of February',
    () => found({ earlierAwards: [held('Giấy khen số 5/QĐ-BQL ngày 31/02/2025', null, '')] }),
    [{ type: 'decision-date-impossible', date: '31/02/2025' }],
  ],
  [
    'CSTĐ cơ sở of 2023 and 2025 quoted for an award of the province',
    () =>
      found({
        earlierAwards: [held('CSTĐ cơ sở năm 2023', '2023-12-20'), held('“Chiến sĩ thi đua cơ sở”', '2026-01-05')],
      }),
    [{ type: 'years-broken', title: 'CSTĐ cơ sở', years: [2023, 2025], missing: [2024], grade: 'default' }],
  ],
  [
    'the national title on provincial ones of 2022 and 2024',
    () =>
      found({
        awardId: 'cstd-toan-quoc' as never,
        initiatives: [{ ...base, scope: 'national' }],
        earlierAwards: [held('CSTĐ cấp tỉnh năm 2022', '2022-12-20'), held('CSTĐ tỉnh năm 2024', '2024-12-20')],
      }).filter(({ type }) => type === 'years-broken'),
    [{ years: [2022, 2024], missing: [2023, 2025], grade: 'law' }],
  ],
  [
    'CSTĐ cơ sở without LĐTT, and without an initiative',
    () => found({ awardId: 'cstd-co-so' as never }),
    [{ type: 'lower-award-missing', needs: { vi: 'LĐTT' } }, { type: 'initiative-missing' }],
  ],
  [
    'CSTĐ cơ sở of somebody on the LĐTT list',
    () =>
      found(
        { awardId: 'cstd-co-so' as never, initiatives: [base] },
        { nominations: [{ ...file, id: 'n2' as never, awardId: 'ldtt' as never }] },
      ),
    [],
  ],
  [
    'an initiative of base scope for an award of the province',
    () => found({ initiatives: [base] }),
    [{ type: 'initiative-too-narrow', scope: 'base', needed: 'province' }],
  ],
  [
    'one initiative wide enough beside a narrow one',
    () => found({ initiatives: [base, { ...base, scope: 'province' }] }),
    [],
  ],
  [
    'an initiative that says neither decision nor scope',
    () => found({ initiatives: [{ text: 'Đồ gá', decisionNumber: '', scope: null }] }),
    [{ type: 'initiative-incomplete', lacks: 'both' }],
  ],
  [
    'the words of somebody else of this year',
    () => found({}, { nominations: [{ ...file, id: 'n2' as never, nomineeId: 'e1' as never }], nominees: [firm] }),
    [{ type: 'achievement-repeated', name: firm.name, year: 2026 }],
  ],
  [
    'the words of last year',
    () => found({}, { lastYear: [{ ...file, id: 'n0' as never, year: 2025 }] }),
    [{ type: 'achievement-repeated', year: 2025 }],
  ],
  [
    'an award for a sudden deed quoted for công trạng',
    () => found({ earlierAwards: [held('Giấy khen đột xuất', '2025-05-02')] }),
    [{ type: 'other-occasion-quoted', grade: 'law' }],
  ],
  [
    'the same for a sudden deed',
    () => found({ occasion: 'sudden', earlierAwards: [held('Giấy khen đột xuất', '2025-05-02')] }),
    [],
  ],
  ['Ông for a woman', () => found({}, { nominee: { salutation: 'Ông' as never } }), [{ type: 'salutation-doubtful' }]],
  [
    'a worker whose unit has another name than its tax code',
    () => found({}, { nominee: { unit: 'Công ty TNHH Sao Hôm', unitTaxCode: '1' } as never, nominees: [firm] }),
    [{ type: 'unit-named-otherwise', written: 'Công ty TNHH Sao Hôm', known: 'Công ty TNHH Sao Mai' }],
  ],
  [
    'a worker of a workshop of the same enterprise',
    () =>
      found({}, { nominee: { unit: 'Xưởng 2, Công ty TNHH Sao Mai', unitTaxCode: '1' } as never, nominees: [firm] }),
    [],
  ],
  [
    'a member nominated, and a member named in the file',
    () =>
      found(
        { achievement: 'Công ty do ông Vũ Đình Phong làm Chủ tịch.' },
        {
          nominee: { memberId: 'm1' as never },
          members: [
            { id: 'm1' as never, name: 'Lê Thị An' },
            { id: 'm2' as never, name: 'Vũ Đình Phong' },
          ],
        },
      ),
    [
      { how: 'nominee', member: 'Lê Thị An' },
      { how: 'named', member: 'Vũ Đình Phong' },
    ],
  ],
  [
    'LĐTT for a worker of an enterprise',
    () => found({ awardId: 'ldtt' as never }, { nominee: { unit: 'Công ty TNHH Sao Mai' as never } }),
    [{ type: 'not-for-enterprise-staff', grade: 'law' }],
  ],
];

describe('a review of files', () => {
  test.each(cases)('of %s', (_what, findings, expected) => {
    expect(findings()).toMatchObject(expected as object[]);
    expect(findings()).toHaveLength(expected.length);
  });

  test('says each finding in one sentence of either language, with its evidence', () => {
    const types = new Set<string>();
    for (const [, findings] of cases) {
      for (const finding of findings()) {
        types.add(finding.type);
        const [vi, en] = [findingSentence(finding, 'vi'), findingSentence(finding, 'en')];
        expect(vi).toMatch(/\.$/u);
        expect(en).toMatch(/\.$/u);
        expect(vi).not.toBe(en);
        expect(vi + en).not.toMatch(/undefined|null|\[object/u);
      }
    }
    expect(types.size).toBe(16);
  });

  test('counts each file once: complete, to supplement or late, and a hint takes nobody out of the complete', () => {
    const lines = [
      ...reviewed({}),
      ...reviewed({ period: '' }),
      ...reviewed({ period: '' }, { deadline: '2026-11-01' as CivilDate }),
      ...reviewed({}, { nominee: { salutation: 'Ông' as never } }),
    ];
    expect(countGroups(lines)).toEqual({ eligible: 2, 'to-supplement': 1, late: 1 });
    expect(findingWords.vi.group.eligible).toBe('Đủ điều kiện');
  });
});
