import { expect, test } from 'vitest';
import { readListBytes } from '#documents/list-file.ts';
import type { Sheet, SheetRow } from '#domain/intake/sheet.ts';
import { isCodeSheet } from '#domain/lists/code-lists.ts';
import { findListHeader } from '#domain/lists/list-header.ts';
import type { MappedList } from '#domain/lists/list-answers.ts';
import type { RegisterPlan } from '#domain/lists/list-plan.ts';
import { tidyText } from '#domain/text.ts';
import { emptyRegister, endsIn, listOf, planOf } from '#test/worlds/list-sheets.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import { mutatedFile } from './mutated-lists.ts';

const hasList = (sheets: readonly Sheet[]): boolean => {
  const [first] = sheets.filter((sheet) => !isCodeSheet(sheet));
  return first !== undefined && findListHeader(first) !== undefined;
};

const cellOf = (list: MappedList, row: SheetRow, column: 'name' | 'taxCode'): string => {
  const cell = row.cells[list.mapping.indexOf(column)];
  return cell && cell.joined !== 'left' ? tidyText(cell.text) : '';
};

/** What was taken in without the file saying it: a name of other letters, a tax code of other figures. */
const silent = (list: MappedList, { writes }: RegisterPlan): readonly string[] => {
  const names = new Set(list.rows.map((row) => cellOf(list, row, 'name')));
  const codes = new Set(
    list.rows.map((row) =>
      cellOf(list, row, 'taxCode')
        .replace(/[\s.-]/gu, '')
        .replace(/^0/u, ''),
    ),
  );
  return writes.added.flatMap((nominee) => {
    const code = nominee.kind === 'enterprise' ? nominee.taxCode.replace('-', '').replace(/^0/u, '') : undefined;
    return names.has(nominee.name) && (code === undefined || codes.has(code)) ? [] : [nominee.name];
  });
};

test('every mutated file is refused by name or told line by line: four ends make up all, nothing is silent, and the second time nothing is new', async () => {
  const files = 100 * Math.max(1, Math.round(propertyRuns / 100));
  const first = Number(process.env['BANG_VANG_SEED'] ?? 1);
  const refused = new Map<string, number>();
  let read = 0;
  let slowest = 0;
  for (let seed = first; seed < first + files; seed += 1) {
    const { name, bytes } = await mutatedFile(seed);
    const began = performance.now();
    const opened = await readListBytes(bytes, name);
    const why = opened.ok ? (hasList(opened.value) ? undefined : 'no-list') : opened.error.type;
    if (why !== undefined) refused.set(why, (refused.get(why) ?? 0) + 1);
    else if (opened.ok) {
      const list = listOf(opened.value);
      const plan = planOf(list);
      expect(endsIn(plan), `file ${seed}`).toBe(list.rows.length);
      expect(plan.ends.length, `file ${seed}`).toBe(list.rows.length);
      expect(silent(list, plan), `file ${seed}`).toEqual([]);
      const again = planOf(list, { ...emptyRegister, nominees: plan.writes.added });
      expect([again.counts.accepted, again.counts.changed], `file ${seed}, the second time`).toEqual([0, 0]);
      read += 1;
    }
    slowest = Math.max(slowest, performance.now() - began);
  }
  console.log(
    `mutated files: ${files} from ${first}, ${read} read, slowest ${Math.round(slowest)} ms, refused`,
    Object.fromEntries(refused),
  );
  expect(read).toBeGreaterThan(files / 3);
}, 1_800_000);
