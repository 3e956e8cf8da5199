import type { Table } from 'dexie';
import { calledName, type Nominee } from '#domain/nominations/nomination.ts';
import type { Bilingual } from '#domain/rules/rule-book.ts';
import type { CouncilDatabase } from './database.ts';
import type { RowChange } from './journal.ts';

/** What the ids in some rows are called; one whose thing is gone is called as the rows themselves say. */
export async function loadNames(
  db: CouncilDatabase,
  rows: readonly RowChange[],
): Promise<ReadonlyMap<string, Bilingual>> {
  const ids: readonly string[] = [...new Set(JSON.stringify(rows).match(uuid))];
  const get = <Row>(table: Table<Row>): Promise<readonly (Row | undefined)[]> => table.bulkGet([...ids]);
  const [books, sets, scorings, members, meetings, councils, clusters, nominations, rounds, nominees] =
    await Promise.all([
      db.ruleBooks.toArray(),
      db.criteriaSets.toArray(),
      get(db.scorings),
      get(db.members),
      get(db.meetings),
      get(db.councils),
      get(db.clusters),
      get(db.nominations),
      get(db.rounds),
      get(db.nominees),
    ]);
  const names = new Map<string, Bilingual>(goneNames(rows));
  const call = (id: string, name: string | Bilingual): unknown =>
    names.set(id, typeof name === 'string' ? { vi: name, en: name } : name);
  for (const { id, name } of [...members, ...councils, ...clusters, ...sets].filter(isThere)) call(id, name);
  for (const { id, title } of [...meetings.filter(isThere), ...scorings.filter(isThere)]) call(id, title);
  for (const book of books) {
    call(book.id, book.name);
    for (const award of book.awards) call(award.id, award.name);
  }
  for (const round of rounds.filter(isThere)) call(round.id, names.get(round.awardId) ?? '');
  const filed = nominations.filter(isThere);
  const theirs = await db.nominees.bulkGet(filed.map(({ nomineeId }) => nomineeId));
  for (const nominee of [...nominees, ...theirs].filter(isThere)) call(nominee.id, calledName(nominee));
  for (const { id, nomineeId, awardId } of filed) call(id, joined(names.get(nomineeId), names.get(awardId)));
  return names;
}

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu;

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

const joined = (nominee: Bilingual | undefined, award: Bilingual | undefined): Bilingual => ({
  vi: [nominee?.vi, award?.vi].filter(Boolean).join(', '),
  en: [nominee?.en, award?.en].filter(Boolean).join(', '),
});

/** Names that stand in the rows themselves: of somebody taken back since, nothing else is left. */
function* goneNames(rows: readonly RowChange[]): Generator<readonly [string, Bilingual]> {
  for (const { table, key, before, after } of rows) {
    const row = after ?? before;
    // Made and taken away again in one entry: nothing of it is left to go by.
    if (row === null) continue;
    const name =
      table === 'nominees'
        ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `change` wrote the row and the chain vouches for it
          calledName(row as unknown as Nominee)
        : (row['title'] ?? row['name']);
    if (typeof name === 'string') yield [key, { vi: name, en: name }];
  }
}
