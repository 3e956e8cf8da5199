import type { DataFinding } from '#domain/invariants/data-finding.ts';
import type { RecordTable } from '#domain/records.ts';
import type { Bilingual } from '#domain/rules/rule-book.ts';
import type { CouncilDatabase } from './database.ts';
import type { StoredRow } from './journal.ts';
import { loadNames } from './names.ts';

/** A finding with the row that it is about, if that is still there. */
export interface NamedFinding {
  readonly finding: DataFinding;
  readonly row: { readonly table: RecordTable; readonly stored: StoredRow } | null;
}

/** Findings with everything that puts them into words. */
export interface NamedFindings {
  readonly lines: readonly NamedFinding[];
  readonly names: ReadonlyMap<string, Bilingual>;
}

/** Reads what some findings are about, so that they can be said by name. */
export async function nameFindings(db: CouncilDatabase, findings: readonly DataFinding[]): Promise<NamedFindings> {
  const lines = await Promise.all(
    findings.map(async (finding): Promise<NamedFinding> => {
      if (!('table' in finding) || finding.table === 'files') return { finding, row: null };
      const { table, key } = finding;
      const stored: StoredRow | undefined = await db.table(table).get(key);
      return { finding, row: stored ? { table, stored } : null };
    }),
  );
  const rows = lines.flatMap(({ finding, row }) => [
    { table: 'findings', key: '', before: null, after: { finding } },
    ...(row ? [{ table: row.table, key: '', before: null, after: withoutFacts(row.stored) }] : []),
  ]);
  return { lines, names: await loadNames(db, rows) };
}

/** What a paper says is long and names nobody by id that the paper's own name needs. */
const withoutFacts = ({ facts: _long, ...row }: StoredRow): StoredRow => row;
