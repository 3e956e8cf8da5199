import { shortDate, type CivilDate } from '#domain/time.ts';

/** What a program of tables has in a cell: as what, and for a day how it is shown. */
export type Seen =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly day: string; readonly shown: string }
  | { readonly other: string; readonly shown: string };

/** The cells of a sheet in which something stands, by their place. */
export type Grid = ReadonlyMap<string, Seen>;

/** The name of a place: line and column, both from one. */
export const at = (row: number, column: number): string => `${row}:${column}`;

/** A text, a number or a day that the application meant to stand in a cell; nothing where it meant nothing. */
export const meant = (value: string | number | { readonly day: CivilDate } | null): Seen | undefined => {
  if (value === null || value === '') return undefined;
  if (typeof value === 'number') return { number: value };
  return typeof value === 'string' ? { text: value } : { day: value.day, shown: shortDate(value.day) };
};

/** A sheet as the application meant it, line by line. */
export function gridOf(rows: readonly (readonly (Seen | undefined)[])[]): Grid {
  const cells = rows.flatMap((row, line) =>
    row.map((seen, column): readonly [string, Seen | undefined] => [at(line + 1, column + 1), seen]),
  );
  return new Map(cells.filter((cell): cell is [string, Seen] => cell[1] !== undefined));
}
