import type { RecordRows, RecordTable } from '#domain/records.ts';
import type { RowChange } from '#store/journal.ts';
import { recordTables } from '#store/tables.ts';
import type { Teller } from '#words/field-kinds.ts';
import { calledRow } from '#words/record-words.ts';

const isRecordTable = (table: string): table is RecordTable => recordTables.some((known) => known === table);

/** A row of the journal as what it is: one of the council's records, as it became or, where it is gone, as it was. */
export interface ToldRow {
  readonly table: RecordTable;
  readonly called: string;
  readonly change: RowChange;
}

/** The rows of an entry that officers know, each by its name. */
export const toldRows = (rows: readonly RowChange[], teller: Teller): readonly ToldRow[] =>
  rows.flatMap((change) => {
    const { table, before, after } = change;
    const row = after ?? before;
    if (!isRecordTable(table) || row === null) return [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `change` wrote the row and the chain vouches for it
    return [{ table, called: calledRow(table, row as unknown as RecordRows[RecordTable], teller), change }];
  });
