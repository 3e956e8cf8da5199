import { describe, expect, test } from 'vitest';
import { readListBytes } from '#documents/list-file.ts';
import { provincialWorkbook } from '#documents/provincial-workbook.ts';
import { provincialSets } from '#domain/lists/provincial.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { loadProvincialFacts } from '#store/exported-lists.ts';
import { loadRegister } from '#store/register-intake.ts';
import { provincialHeads } from '#words/provincial-words.ts';
import { listOf, planOf } from '#test/worlds/list-sheets.ts';
import { desk, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();

const moment = { day: '2026-12-15' as CivilDate, year: 2026 };
const drawn = async (set: (typeof provincialSets)[number]) => {
  const facts = await loadProvincialFacts(desk.db, set, moment);
  return { facts, sheets: must(await readListBytes(await provincialWorkbook(facts), `${set}.xlsx`)) };
};

describe.each(provincialSets)('the workbook %s of the provincial system', (set) => {
  test('has its heads in the third line, a line for every case, and the code lists on DANHMUC', async () => {
    const { facts, sheets } = await drawn(set);
    const [data, codes] = sheets;
    expect([data!.name, codes!.name]).toEqual([set, 'DANHMUC']);
    const heads = data!.rows.find(({ line }) => line === 3)!;
    expect(heads.cells.map((cell) => cell?.text ?? '')).toEqual(provincialHeads[set]);
    expect(data!.rows.filter(({ line }) => line > 3)).toHaveLength(facts.lines.length);
    for (const line of facts.lines) expect(line).toHaveLength(provincialHeads[set].length);
    const said = codes!.rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''));
    for (const { code, words } of facts.codeLists.flatMap((list) => list.codes))
      expect(said).toEqual(expect.arrayContaining([code, words]));
  });
});

test('people and collectives together are all of the year, and each award stands under its own code', async () => {
  const { facts: people } = await drawn('CANHAN');
  const { facts: collectives } = await drawn('TAPTHE');
  const { facts: all } = await drawn('MauTDKT');
  expect(people.lines.length + collectives.lines.length).toBe(all.lines.length);
  expect(all.lines.length).toBeGreaterThan(5);
  for (const line of people.lines) expect(line.slice(-2).filter(Boolean)).toHaveLength(1);
});

test('what went to the province as people is known again when it comes in', async () => {
  const { facts, sheets } = await drawn('CANHAN');
  const plan = planOf(listOf(sheets), await loadRegister(desk.db));
  expect(plan.counts).toMatchObject({ accepted: 0, 'to-fix': 0 });
  expect(plan.counts.changed + plan.counts.skipped).toBe(facts.lines.length);
});
