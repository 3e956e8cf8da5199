import type { NewId } from '#domain/ids.ts';
import { codesOf, isCodeSheet } from '#domain/lists/code-lists.ts';
import { findListHeader, proposeKind, proposeMapping } from '#domain/lists/list-header.ts';
import type { ListAnswers, MappedList } from '#domain/lists/list-answers.ts';
import type { ListKind } from '#domain/lists/list-kinds.ts';
import type { RegisterBefore, RegisterPlan } from '#domain/lists/list-plan.ts';
import { planList } from '#domain/lists/nomination-lines.ts';
import { readListRows, type RowEdits } from '#domain/lists/list-row.ts';
import type { Cell, Sheet } from '#domain/intake/sheet.ts';
import { shippedClassifications } from '#store/shipped.ts';
import type { CivilDate } from '#domain/time.ts';

/** What a test writes into a cell. */
export type Written = string | number | Cell | null;

/** A sheet as a test writes it, line by line. */
export const sheetOf = (rows: readonly (readonly Written[])[], name = 'DS'): Sheet => ({
  name,
  rows: rows.flatMap((cells, index) => {
    const read = cells.map((cell): Cell | null => {
      if (typeof cell === 'number') return { text: String(cell), number: cell };
      return typeof cell === 'string' ? (cell === '' ? null : { text: cell }) : cell;
    });
    return read.some((cell) => cell !== null) ? [{ line: index + 1, cells: read }] : [];
  }),
});

/** The list of a file with its columns named as they are proposed. */
export function listOf(sheets: readonly Sheet[], kind?: ListKind): MappedList {
  const [sheet] = sheets.filter((candidate) => !isCodeSheet(candidate));
  const header = sheet && findListHeader(sheet);
  if (!sheet || !header) throw new Error('The sheet has no heads');
  const chosen = kind ?? proposeKind(header.heads);
  return {
    kind: chosen,
    heads: header.heads,
    mapping: proposeMapping(chosen, header.heads),
    rows: sheet.rows.filter(({ line }) => line > header.line),
    codes: codesOf(sheets, shippedClassifications),
  };
}

/** A register of which nothing is known yet. */
export const emptyRegister: RegisterBefore = {
  nominees: [],
  heldAwards: [],
  members: [],
  ruleBooks: [],
  nominations: [],
};

/** Ids that count. */
export const countingIds = (): NewId => {
  let last = 0;
  return () => `id-${(last += 1)}` as never;
};

/** What becomes of a list, on a day of December. */
export const planOf = (
  list: MappedList,
  before: RegisterBefore = emptyRegister,
  more: { readonly answers?: ListAnswers; readonly edits?: ReadonlyMap<number, RowEdits> } = {},
): RegisterPlan => {
  const answers = more.answers ?? new Map();
  const day = '2026-12-01' as CivilDate;
  const edits = more.edits ?? new Map();
  return planList(
    { list, answers, readings: readListRows(list, answers), edits, day, year: 2026 },
    before,
    countingIds(),
  );
};

/** How many lines a plan tells of; the four ends must make up all of them. */
export const endsIn = ({ counts }: RegisterPlan): number =>
  counts.accepted + counts.changed + counts.skipped + counts['to-fix'];

/** Heads as the clerk of the zones keeps them. */
export const enterpriseHeads = [
  'STT',
  'Tên DN',
  'MST',
  'Quốc tịch',
  'Ngành',
  'Số LĐ',
  'Trong đó nữ',
  'Doanh thu (tỷ đồng)',
  'Nộp NS (tỷ đồng)',
  'Người đại diện',
  'Điện thoại',
  'KCN',
] as const;

/** A firm's line under those heads, with what a test writes otherwise. */
export const firm = (n: number, more: readonly Written[] = []): readonly Written[] =>
  [
    n,
    `Công ty TNHH Số ${n}`,
    '2300110078',
    'Hàn Quốc',
    'Điện tử',
    120,
    80,
    3250,
    18.5,
    'Kim Min',
    '0222 3 456 789',
    'KCN Quế Võ',
  ].map((cell, at) => more[at] ?? cell);
