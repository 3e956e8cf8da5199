import { describe, expect, test } from 'vitest';
import type { Finding } from '#domain/intake/finding.ts';
import { countGroups, findingsOf } from '#domain/intake/findings.ts';
import type { Nomination } from '#domain/nominations/nomination.ts';
import { sameName } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import list from '#resources/sample/full-nominations.json' with { type: 'json' };
import { readSample, type SampleRow } from '#store/sample-reading.ts';
import { fullSample, smallSample } from '#store/shipped.ts';

/* The full sample carries the mistakes that real lists carry. Each is found: while the list is read, or in the review. */
const full = await fullSample();
const raw = list as unknown as readonly SampleRow[];
const { lines } = readSample({ ...full, nominees: full.nominees.slice(0, 18) }, raw);
const deadline = '2026-11-30' as CivilDate;
const review = (nominations: readonly Nomination[], lastYear: readonly Nomination[] = []) =>
  findingsOf({ ...full, nominations, lastYear, deadline });
const ofYear = (year: number) => full.nominations.filter((nomination) => nomination.year === year);
const thisYear = review(ofYear(2026), ofYear(2025));
const found = thisYear.flatMap(({ findings }) => findings);

describe('while the list is read', () => {
  const notes = lines.flatMap((line) => ('notes' in line ? line.notes : []));

  test('every line is taken in but the two that count the others', () => {
    expect(lines).toHaveLength(raw.length);
    expect(lines.filter(({ type }) => type === 'to-fix')).toEqual([]);
    expect(lines.filter(({ type }) => type === 'skipped')).toEqual([
      { type: 'skipped', why: 'total-line' },
      // It says twelve over eleven enterprises.
      { type: 'skipped', why: 'total-wrong', says: 12, lines: 11 },
    ]);
  });

  test('a name in loose letters, one with two spaces and tax codes without their first zero are put right', () => {
    expect(notes.filter(({ type }) => type === 'text-tidied')).toEqual([
      { type: 'text-tidied', column: 'name', what: 'letters' },
      { type: 'text-tidied', column: 'name', what: 'spaces' },
    ]);
    const repaired = notes.filter(({ type }) => type === 'tax-code-repaired');
    expect(repaired.length).toBeGreaterThan(0);
    for (const note of repaired) expect('read' in note && note.read).toMatch(/^0\d{9}$/u);
  });

  test('Hoà and Hòa are one person, Hoa is another', () => {
    const named = full.nominees.filter(({ name }) => /^Nguyễn Thị H[oò]a$/u.test(name)).map(({ name }) => name);
    expect(named.filter((name) => sameName(name, 'Nguyễn Thị Hòa'))).toHaveLength(1);
    expect(named).toContain('Nguyễn Thị Hoa');
    expect(raw.some(({ name }) => name === 'Nguyễn Thị Hoà')).toBe(true);
  });
});

describe('in the review', () => {
  const planted: readonly (readonly [mistake: string, finding: object])[] = [
    ['Ông before a woman’s name', { type: 'salutation-doubtful', salutation: 'Ông' }],
    [
      'a company under its old name',
      { type: 'unit-named-otherwise', known: 'Công ty TNHH Điện tử Minh Khôi Việt Nam' },
    ],
    ['a decision of 31/02', { type: 'decision-date-impossible', date: '31/02/2025' }],
    ['a decision without a number', { type: 'decision-incomplete', lacks: 'number' }],
    ['CSTĐ cơ sở of 2023 and 2025', { type: 'years-broken', years: [2023, 2025], missing: [2024] }],
    ['an initiative of base scope for the province', { type: 'initiative-too-narrow', scope: 'base' }],
    ['last year’s achievement', { type: 'achievement-repeated', year: 2025 }],
    ['a sudden deed quoted for công trạng', { type: 'other-occasion-quoted' }],
    ['a member who heads a company', { type: 'member-concerned', how: 'named', member: 'Vũ Đình Phong' }],
    ['no period', { type: 'period-missing' }],
    ['no achievement', { type: 'achievement-missing' }],
  ];

  test.each(planted)('%s is found, once', (_mistake, finding) => {
    const { type } = finding as Finding;
    expect(found.filter((one) => one.type === type)).toEqual([expect.objectContaining(finding)]);
  });

  test('three files came after the deadline, and nothing else is asked about', () => {
    expect(found.filter(({ type }) => type === 'late')).toHaveLength(3);
    expect(found).toHaveLength(planted.length + 3);
    expect(countGroups(thisYear)).toEqual({ eligible: 168, 'to-supplement': 9, late: 3 });
  });

  test('CSTĐ cơ sở of somebody who is not on the LĐTT list is found in the year before', () => {
    const before = review(ofYear(2025)).flatMap(({ findings }) => findings);
    expect(before).toMatchObject([{ type: 'lower-award-missing', needs: { vi: 'LĐTT' } }]);
  });

  test('the small sample has three things to ask about', async () => {
    const small = await smallSample();
    const findings = findingsOf({ ...small, lastYear: [], deadline }).flatMap((line) => line.findings);
    expect(findings.map(({ type }) => type)).toEqual([
      'years-broken',
      'decision-date-impossible',
      'initiative-too-narrow',
    ]);
  });
});
