import { describe, expect, test } from 'vitest';
import { everythingJson } from '#documents/everything-json.ts';
import { listCsv } from '#documents/list-csv.ts';
import { readListBytes } from '#documents/list-file.ts';
import { listWorkbook } from '#documents/list-workbook.ts';
import { exportedLists, type ExportedList } from '#domain/lists/list-facts.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { blankProfile } from '#domain/registry/profile.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { loadEverything, loadListFacts } from '#store/exported-lists.ts';
import { loadRegister } from '#store/register-intake.ts';
import { hardTexts } from '#test/worlds/hard-texts.ts';
import { listOf, planOf } from '#test/worlds/list-sheets.ts';
import { desk, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();

const moment = { day: '2026-12-15' as CivilDate, year: 2026 };
const forms = {
  xlsx: listWorkbook,
  csv: async (facts: Parameters<typeof listCsv>[0]) => listCsv(facts),
} as const;
const id = (n: number) => `nominee-${n}` as never;

/** What would be spoiled on the way: zeros in front, signs of a formula, quotes, breaks, letters. */
const awkward: readonly Nominee[] = [
  {
    id: id(1),
    kind: 'enterprise',
    name: 'Công ty TNHH "Sao; Mai"',
    taxCode: '0100109106',
    zone: 'KCN Quế Võ',
    ended: null,
    profile: {
      ...blankProfile,
      part: 'secondary',
      capital: 'foreign',
      country: '=Hàn Quốc',
      industry: '- điện tử\n+ linh kiện',
      workers: 1250,
      women: 812,
      revenue: 3250.5,
      budget: 186.25,
      representative: '@Kim Min Jun',
      phone: '0222 3 456 789',
    },
  },
  {
    id: id(2),
    kind: 'person',
    salutation: 'Bà',
    name: 'Đặng Thị Hoà',
    position: 'Tổ trưởng, tổ 5',
    unit: 'Công ty TNHH "Sao; Mai"',
    unitTaxCode: '0100109106',
    bornOn: '1990-02-03' as CivilDate,
    classification: 'Người trực tiếp lao động',
    memberId: null,
    ended: null,
  },
  {
    id: id(3),
    kind: 'collective',
    name: "'Tổ lắp ráp số 2",
    unit: 'Công ty TNHH "Sao; Mai"',
    unitTaxCode: '0100109106',
    classification: '',
    ended: null,
  },
];

async function withAwkward(): Promise<void> {
  const { change } = await import('#store/change.ts');
  const { deedOf } = await import('#test/worlds/desk.ts');
  const { ok } = await import('#domain/result.ts');
  must(
    await change(desk.db, deedOf(desk, 'registered'), ['nominees', 'heldAwards'], async () => {
      await desk.db.nominees.bulkAdd([...awkward]);
      await desk.db.heldAwards.add({
        id: 'held-1' as never,
        nomineeId: id(1),
        award: 'Bằng khen của Chủ tịch UBND tỉnh',
        awardId: null,
        decisionNumber: '42/QĐ-UBND',
        issuer: 'UBND tỉnh',
        decidedOn: '2025-11-20' as CivilDate,
        period: 'năm 2025',
      });
      return ok(true);
    }),
  );
}

describe.each(Object.keys(forms) as (keyof typeof forms)[])('a list handed out as %s', (form) => {
  test.each(['enterprises', 'people', 'collectives', 'held-awards'] satisfies ExportedList[])(
    'comes in again as no change: %s',
    async (list) => {
      await withAwkward();
      const facts = await loadListFacts(desk.db, list, moment);
      const sheets = must(await readListBytes(await forms[form](facts), `danh-sach.${form}`));
      const plan = planOf(listOf(sheets), await loadRegister(desk.db));
      expect(plan.counts).toMatchObject({ accepted: 0, changed: 0, 'to-fix': 0 });
      expect(plan.counts.skipped).toBe(facts.lines.length);
      expect(facts.lines.length).toBeGreaterThan(0);
    },
  );

  test.each(exportedLists)('has a head for every column and a line for every row: %s', async (list) => {
    await withAwkward();
    const facts = await loadListFacts(desk.db, list, moment);
    const [sheet] = must(await readListBytes(await forms[form](facts), `danh-sach.${form}`));
    const texts = sheet!.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
    expect(texts).toHaveLength(facts.lines.length + 1);
    expect(texts.flat().join('\n')).not.toMatch(/undefined|null|NaN|\[object|secondary|approved/u);
  });
});

test.each(Object.keys(forms) as (keyof typeof forms)[])('a text is read from %s as it went out', async (form) => {
  const lines = hardTexts.map((text, index) => ({ number: index + 1, name: text, position: "''nháy", unit: "'=1" }));
  const [sheet] = must(await readListBytes(await forms[form]({ list: 'people', lines }), `danh-sach.${form}`));
  const read = sheet!.rows.slice(1).map(({ cells }) => [2, 4, 5].map((column) => cells[column]?.text));
  expect(read).toEqual(hardTexts.map((text) => [text, "''nháy", "'=1"]));
});

test('everything goes out as one file that describes every field of every row', async () => {
  await withAwkward();
  const everything = await loadEverything(desk);
  const file = JSON.parse(new TextDecoder().decode(everythingJson(everything))) as {
    readonly description: { readonly properties: { readonly tables: { readonly properties: Record<string, Table> } } };
    readonly tables: Record<string, readonly Record<string, unknown>[]>;
  };
  interface Table {
    readonly items: { readonly properties: Record<string, unknown> };
  }
  const described = file.description.properties.tables.properties;
  expect(Object.keys(file.tables)).toEqual(Object.keys(described));
  for (const [table, rows] of Object.entries(file.tables)) {
    const known = new Set(Object.keys(described[table]!.items.properties));
    for (const row of rows)
      expect(
        Object.keys(row).filter((key) => !known.has(key)),
        table,
      ).toEqual([]);
  }
  expect(file.tables['nominees']).toEqual(JSON.parse(JSON.stringify(everything.tables.nominees)));
});
