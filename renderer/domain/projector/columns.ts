/*
 * The wall is laid out in units of which 1920 by 1080 always fit: a wider or a higher one only has more air. These
 * measures are those of renderer/projector/projector.css, where type has the same sizes.
 */

/** How a list is set: lines that hold so many letters, so high, in columns of this height. */
interface Setting {
  readonly columns: 1 | 2;
  readonly name: { readonly letters: number; readonly height: number };
  readonly detail: { readonly letters: number; readonly height: number };
  readonly gap: number;
}

const columnHeight = 690;
/** A short list stands large in one column; a long one in two. */
const large: Setting = {
  columns: 1,
  name: { letters: 44, height: 58 },
  detail: { letters: 72, height: 40 },
  gap: 22,
};
const dense: Setting = { columns: 2, name: { letters: 23, height: 46 }, detail: { letters: 36, height: 35 }, gap: 18 };

/** A line of a list on the wall. */
interface Line {
  readonly name: string;
  readonly detail: string;
}

/** A list as pages of columns: nothing on the wall is ever cut, so what does not fit goes to the next page. */
export function pagesOf<Row extends Line>(
  rows: readonly Row[],
  { reserved = 0 }: { readonly reserved?: number } = {},
): readonly (readonly (readonly Row[])[])[] {
  const inOne = columnsOf(rows, large, reserved);
  if (inOne.length <= 1) return [inOne];
  const columns = columnsOf(rows, dense, reserved);
  return Array.from({ length: Math.ceil(columns.length / dense.columns) }, (_, page) =>
    columns.slice(page * dense.columns, (page + 1) * dense.columns),
  );
}

function columnsOf<Row extends Line>(rows: readonly Row[], setting: Setting, reserved: number): Row[][] {
  const columns: Row[][] = [];
  let left = 0;
  for (const row of rows) {
    const height = heightOf(row, setting);
    if (columns.length === 0 || height > left) {
      columns.push([]);
      left = columnHeight - reserved;
    }
    columns.at(-1)?.push(row);
    left -= height;
  }
  return columns;
}

const heightOf = ({ name, detail }: Line, setting: Setting): number =>
  linesOf(name, setting.name.letters) * setting.name.height +
  linesOf(detail, setting.detail.letters) * setting.detail.height +
  setting.gap;

/** So many names stand with office and unit; of a longer list everybody has the papers in hand. */
const longestWithDetails = 12;

/** A list as the wall names it: a long one by names alone, but for two that bear one name. */
export function named<Row extends Line>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= longestWithDetails) return rows;
  const times = new Map<string, number>();
  for (const { name } of rows) times.set(name, (times.get(name) ?? 0) + 1);
  return rows.map((row) => ((times.get(row.name) ?? 0) > 1 ? row : { ...row, detail: '' }));
}

/** How many lines a text takes, broken between words; a word longer than a line is broken too. */
export function linesOf(text: string, letters: number): number {
  if (text === '') return 0;
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const wanted = used === 0 ? length : used + 1 + length;
    if (wanted <= letters) used = wanted;
    else {
      const more = Math.ceil(length / letters);
      lines += used === 0 ? more - 1 : more;
      used = length - (more - 1) * letters;
    }
  }
  return lines;
}
