import type { MeetingId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { isBeside, isUndoable, undoable, type UndoableDeed } from '#domain/meeting/undo.ts';
import { paperRound } from '#domain/voting/round.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { areAsLeft, putBefore, rowsOfEntry } from './entry-rows.ts';
import type { EntryName, JournalEntry, RowChange } from './journal.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';
import { hasRecord } from './rounds.ts';

/** The entry that this laptop wrote last: what "undo" beside a deed just done means. */
export async function lastEntry(db: CouncilDatabase): Promise<EntryName | undefined> {
  const head = await db.heads.get(db.replica);
  return head && { replica: head.replica, counter: head.counter };
}

/**
 * Takes back this laptop's last deed in a meeting: every row becomes what it was before, by an entry of its own, so that
 * the journal loses nothing. Refused when a row is no longer as the deed left it, or when the phase, whoever sits here
 * or a frozen record forbids it. Asked again, it walks back one deed more.
 */
export async function undoLast(
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    /** Only this one: refused when something else was done since. */
    readonly only?: EntryName;
  },
): Promise<Result<UndoableDeed, Refusal>> {
  const { db } = desk;
  const { meetingId, only } = input;
  const last = await lastDeed(db, meetingId);
  if (!last || !isUndoable(last.entry.type)) return err({ type: 'nothing-to-undo' });
  const { replica, counter } = last.entry;
  if (only && only.counter !== counter) return err({ type: 'cannot-undo', why: 'changed-since' });
  const { type } = last.entry;
  return change(
    db,
    { ...deedOf(desk, 'deed-undone'), undoes: { replica, counter } },
    [...meetingTables, 'papers', 'receipts', 'attachments', 'journal'],
    async (): Promise<Result<UndoableDeed, Refusal>> => {
      const allowed = await recordFor(desk, meetingId, undoable[type]);
      if (!allowed.ok) return allowed;
      const refusal = await whyNot(db, last, meetingId);
      if (refusal) return err(refusal);
      await putBefore(db, last.rows);
      return ok(type);
    },
  );
}

/** An entry with what it did, each row once: as it was before the entry, and as the entry left it. */
interface DeedDone {
  readonly entry: JournalEntry;
  readonly rows: readonly RowChange[];
}

/** The newest deed of this laptop in a meeting that is neither beside its course nor taken back already. */
async function lastDeed(db: CouncilDatabase, meetingId: MeetingId): Promise<DeedDone | undefined> {
  const undone = new Set<number>();
  let name = await lastEntry(db);
  while (name && name.counter > 0) {
    const entry = await db.journal.get([name.replica, name.counter]);
    if (!entry) return undefined;
    if (entry.undoes?.replica === db.replica) undone.add(entry.undoes.counter);
    else if (!undone.has(entry.counter) && !isBeside(entry.type)) {
      const rows = await rowsOfEntry(db, entry);
      if (rows.some((row) => touches(row, meetingId))) return { entry, rows };
    }
    name = { ...name, counter: name.counter - 1 };
  }
  return undefined;
}

const touches = ({ table, key, before, after }: RowChange, meetingId: MeetingId): boolean =>
  (table === 'meetings' && key === meetingId) || (after ?? before)?.['meetingId'] === meetingId;

async function whyNot(
  db: CouncilDatabase,
  { entry, rows }: DeedDone,
  meetingId: MeetingId,
): Promise<Refusal | undefined> {
  const changed: Refusal = { type: 'cannot-undo', why: 'changed-since' };
  if (!(await areAsLeft(db, rows)) || (await isHeldElsewhere(db, rows))) return changed;
  const rounds = await db.rounds.where({ meetingId }).toArray();
  const touched = rows.flatMap(({ table, key }) => (table === 'rounds' ? [key] : []));
  const papers = await db.papers.where({ meetingId }).toArray();
  // An objection noted after the record was frozen stands in no paper yet.
  const printed = entry.type === 'challenge-noted' ? papers.filter(({ frozenAt }) => frozenAt >= entry.at) : papers;
  // Awards on one paper have one record, kept under the first of them.
  if (rounds.some((round) => touched.includes(round.id) && hasRecord(printed, paperRound(round))))
    return { type: 'cannot-undo', why: 'record-frozen' };
  const opensBallot = rounds.some(({ id, rule }) => touched.includes(id) && rule.mode === 'ballot');
  return entry.type === 'round-opened' && opensBallot ? { type: 'cannot-undo', why: 'ballot-open' } : undefined;
}

/** Whether something that would go with the deed has been used by somebody else since. */
async function isHeldElsewhere(db: CouncilDatabase, rows: readonly RowChange[]): Promise<boolean> {
  const made = new Set(rows.filter(({ before }) => before === null).map(({ key }) => key));
  for (const { table, key, before } of rows) {
    if (before !== null) continue;
    if (table === 'nominees') {
      const nominations = await db.nominations.where({ nomineeId: key }).toArray();
      if (nominations.some(({ id }) => !made.has(id))) return true;
    }
    if (table === 'nominations') {
      const matters = await db.matters.where({ nominationId: key }).toArray();
      if (matters.some(({ id }) => !made.has(id))) return true;
      if ((await db.attachments.where({ nominationId: key }).count()) > 0) return true;
      if ((await db.receipts.filter(({ nominationIds }) => nominationIds.some((id) => id === key)).count()) > 0)
        return true;
    }
  }
  return false;
}
