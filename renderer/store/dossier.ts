import type { NominationId } from '#domain/ids.ts';
import type { Matter, Meeting } from '#domain/meeting/meeting.ts';
import type { FileHead } from '#domain/papers/file-head-facts.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Bilingual } from '#domain/rules/rule-book.ts';
import { paperRound, type Round } from '#domain/voting/round.ts';
import { councilHere, letterheadsOfBody } from './bodies.ts';
import { canonicalJson } from './canonical.ts';
import type { CouncilDatabase } from './database.ts';
import {
  entryKey,
  inOrder,
  parseRows,
  type JournalEntry,
  type JournalPart,
  type RowChange,
  type StoredRow,
} from './journal.ts';
import { loadNames } from './names.ts';
import { netRows } from './replay.ts';

/** Everything that touched one file, in the order in which it happened, and what its head says. */
export interface Dossier extends FileHead {
  readonly deeds: readonly { readonly entry: JournalEntry; readonly rows: readonly RowChange[] }[];
  readonly names: ReadonlyMap<string, Bilingual>;
}

/** Gathers what touched a nomination: nominee, file, agenda, recusals, votes, remarks, papers; undefined where it is gone. */
export async function loadDossier(db: CouncilDatabase, id: NominationId): Promise<Dossier | undefined> {
  const nomination = await db.nominations.get(id);
  const nominee = nomination && (await db.nominees.get(nomination.nomineeId));
  const council = await councilHere(db);
  if (!nomination || !nominee || !council) return undefined;
  const [letterheads, ruleBooks, matters, rounds] = await Promise.all([
    letterheadsOfBody(db, council.id),
    db.ruleBooks.toArray(),
    db.matters.where({ nominationId: id }).toArray(),
    db.rounds.toArray(),
  ]);
  const award = ruleBooks.flatMap(({ awards }) => awards).find((one) => one.id === nomination.awardId);
  const own: OwnThings = {
    nominationId: id,
    nomineeId: nominee.id,
    awardId: nomination.awardId,
    rounds: new Set(rounds.filter(({ rows }) => rows.some((row) => row.nominationId === id)).map((round) => round.id)),
    // Awards on one paper are counted in one record, kept under the first of them.
    records: new Set(rounds.filter(({ rows }) => rows.some((row) => row.nominationId === id)).map(paperRound)),
    meetings: new Set(matters.map(({ meetingId }: Matter) => meetingId)),
  };
  const deeds = await deedsOf(db, own);
  const names = await loadNames(
    db,
    deeds.flatMap(({ rows }) => rows.map(withoutFacts)),
  );
  return { council, letterheads, nomination, nominee, award, deeds, names };
}

interface OwnThings {
  readonly nominationId: NominationId;
  readonly nomineeId: string;
  readonly awardId: string;
  readonly rounds: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
}

/** How many parts are read at once. */
const slice = 500;

async function deedsOf(db: CouncilDatabase, own: OwnThings): Promise<Dossier['deeds']> {
  const marks = [own.nominationId, own.nomineeId, ...own.rounds, ...own.meetings];
  const textsByEntry = new Map<string, { readonly key: [string, number]; readonly texts: string[] }>();
  for (const { replica, counter } of await db.heads.toArray()) {
    for (let from = 1; from <= counter; from += slice) {
      const parts: readonly JournalPart[] = await db.journalRows
        .where('[replica+counter]')
        .between([replica, from], [replica, Math.min(counter, from + slice - 1)], true, true)
        .toArray();
      for (const part of parts) {
        if (!marks.some((mark) => part.rows.includes(mark))) continue;
        const name = entryKey(part);
        const known = textsByEntry.get(name) ?? { key: [replica, part.counter], texts: [] };
        known.texts.push(part.rows);
        textsByEntry.set(name, known);
      }
    }
  }
  const found = [...textsByEntry.values()];
  const entries = await db.journal.bulkGet(found.map(({ key }) => key));
  const deeds = found.flatMap(({ texts }, index) => {
    const entry = entries[index];
    if (!entry) return [];
    const rows = netRows(texts.flatMap(parseRows), entry.schema).flatMap((row) => ownPart(row, own));
    return rows.length > 0 ? [{ entry, rows }] : [];
  });
  const order = inOrder(deeds.map(({ entry }) => entry));
  return deeds.toSorted((a, b) => order.indexOf(a.entry) - order.indexOf(b.entry));
}

/** A delivery that brought the file. */
const isOwnReceipt = ({ nominationIds }: StoredRow, { nominationId }: OwnThings): boolean =>
  Array.isArray(nominationIds) && nominationIds.includes(nominationId);

/** What of a changed row is about this file; nothing of most rows, and of a vote only the file's own line. */
function ownPart(change: RowChange, own: OwnThings): readonly RowChange[] {
  const { table, key } = change;
  const row = change.after ?? change.before;
  if (row === null) return [];
  if (table === 'nominees') return key === own.nomineeId ? [change] : [];
  if (table === 'nominations')
    return key === own.nominationId || row['transferredFrom'] === own.nominationId ? [change] : [];
  if (table === 'matters' || table === 'recusals' || table === 'attachments')
    return row['nominationId'] === own.nominationId ? [change] : [];
  if (table === 'receipts') return isOwnReceipt(row, own) ? [change] : [];
  if (table === 'rounds')
    return own.rounds.has(key) ? [mapped(change, (round) => ownLine(round, own.nominationId))] : [];
  if (table === 'meetings') {
    const remarks = mapped(change, (meeting) => ownRemarks(meeting, own.nominationId));
    const isSame = canonicalJson(remarks.before) === canonicalJson(remarks.after);
    return isSame || change.before === null ? [] : [remarks];
  }
  return table === 'papers' && isOwnPaper(row, own) ? [change] : [];
}

const mapped = (change: RowChange, of: (row: StoredRow) => StoredRow): RowChange => ({
  ...change,
  before: change.before && of(change.before),
  after: change.after && of(change.after),
});

function ownLine(row: StoredRow, id: NominationId): StoredRow {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `change` wrote the row and the chain vouches for it
  const { rows, result, ...round } = row as unknown as Round;
  const isOwn = ({ nominationId }: { readonly nominationId: NominationId }): boolean => nominationId === id;
  const counted =
    result?.mode === 'ballot' || result?.mode === 'circulation'
      ? { ...result, count: { ...result.count, rows: result.count.rows.filter(isOwn) } }
      : result && { ...result, count: { takenOut: result.count.takenOut.filter(isOwn) } };
  return { ...round, rows: rows.filter(isOwn), result: counted };
}

/** Of a meeting only what was said about the file. */
function ownRemarks(row: StoredRow, id: NominationId): StoredRow {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const { title, notes } = row as unknown as Meeting;
  return { title, notes: notes.filter(({ nominationId }) => nominationId === id) };
}

function isOwnPaper(row: StoredRow, own: OwnThings): boolean {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const { meetingId, subject } = row as unknown as Paper;
  if (!own.meetings.has(meetingId)) return false;
  if (subject.kind === 'count-record') return own.records.has(subject.roundId);
  return 'awardId' in subject ? subject.awardId === own.awardId : subject.kind === 'minutes';
}

/** What a paper says is long and needs no names. */
const withoutFacts = (change: RowChange): RowChange =>
  change.table === 'papers' ? mapped(change, ({ facts: _long, ...row }) => row) : change;
