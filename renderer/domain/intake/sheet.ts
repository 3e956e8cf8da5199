import type { CivilDate } from '../time.ts';

/** One cell of a list, as the file has it: nothing in it has been judged yet. */
export interface Cell {
  /** As it is read on the sheet: days dd/mm/yyyy, formulas as what they last gave, zeros in front kept. */
  readonly text: string;
  /** The number behind it, where the sheet keeps one; a number typed as text has none. */
  readonly number?: number;
  /** The day behind it, where the sheet keeps one. */
  readonly date?: CivilDate;
  /** A formula that failed: #N/A. */
  readonly failed?: true;
  /** Joined to its neighbour, whose text it repeats. */
  readonly joined?: 'left' | 'above';
  /** Shown in a letter that has capitals only (.VnTimeH). */
  readonly capitals?: true;
}

/** One line of a sheet, with the number it has there; null where nothing stands. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly (Cell | null)[];
}

/** One sheet of a file, or a text file whole: the lines on which something is written. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** What a list says in a cell; one joined from the left says nothing of its own. */
export const cellText = (row: SheetRow, column: number): string => {
  const cell = row.cells[column];
  return cell && cell.joined !== 'left' ? cell.text : '';
};
