import { liveQuery } from 'dexie';
import type { MeetingId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { ScoreSheet } from '#domain/scoring/scoring.ts';
import type { SheetCheck } from '#domain/scoring/second-entry.ts';
import { seatsOfBody } from './bodies.ts';
import type { CouncilDatabase } from './database.ts';
import { parseRows, type RowChange } from './journal.ts';
import { applyEntry, type GrowingState } from './replay.ts';

/** What of a meeting its score sheets stand on: everything but the sheets, which are followed. */
export type ScoringRoom = Pick<
  MeetingRecord,
  'meeting' | 'members' | 'memberships' | 'attendances' | 'nominees' | 'criteriaSet'
>;

/** Reads who scores whom by which criteria; undefined where there is no such meeting. */
export async function loadScoringRoom(db: CouncilDatabase, id: MeetingId): Promise<ScoringRoom | undefined> {
  const meeting = await db.meetings.get(id);
  if (!meeting) return undefined;
  const [members, memberships, attendances, nominees, criteriaSet] = await Promise.all([
    db.members.toArray(),
    seatsOfBody(db, meeting.councilId),
    db.attendances.where({ meetingId: id }).toArray(),
    db.nominees.bulkGet([...meeting.scoredNomineeIds]),
    meeting.criteriaSetId === null ? undefined : db.criteriaSets.get(meeting.criteriaSetId),
  ]);
  return {
    meeting,
    members,
    memberships,
    attendances,
    nominees: nominees.filter((nominee) => nominee !== undefined),
    criteriaSet: criteriaSet ?? null,
  };
}

/** A member's sheet for one nominee as it stands now; without marks where it was taken back altogether. */
export type SheetNow = Pick<ScoreSheet, 'memberId' | 'nomineeId' | 'marks' | 'enteredBy'> &
  Partial<Pick<SheetCheck, 'verdicts'>>;

/** Which entry of the paper sheets is followed: the first, or the second. */
export type SheetTable = 'sheets' | 'sheetChecks';

/** What the followed sheets say: all of them at first, then those that a change touched. */
export interface SheetNews {
  readonly whole: boolean;
  /** What {@link SheetReader.begins} said when this was begun to be read: everything done before it is in it. */
  readonly begun: number;
  readonly sheets: readonly SheetNow[];
}

/** Who follows a meeting's sheets. */
export interface SheetReader {
  begins(this: void): number;
  tell(this: void, news: SheetNews): void;
  fail(this: void, reason: unknown): void;
}

interface Followed {
  readonly meetingId: MeetingId;
  readonly table: SheetTable;
}

/** How far a chain of the journal has been told. */
type Told = ReadonlyMap<string, number>;

/**
 * Tells the sheets of a meeting once, and from then on every sheet that anything changes: read from the journal's new
 * entries alone, a row or two, however many sheets there are. Returns how to stop.
 */
export function followSheets(
  db: CouncilDatabase,
  meetingId: MeetingId,
  reader: SheetReader,
  table: SheetTable = 'sheets',
): () => void {
  let told: Told | undefined;
  const subscription = liveQuery(async () => {
    const begun = reader.begins();
    return { begun, ...(await readNews(db, { meetingId, table }, told)) };
  }).subscribe({
    next: ({ upTo, ...news }) => {
      told = upTo;
      reader.tell(news);
    },
    error: reader.fail,
  });
  return () => subscription.unsubscribe();
}

const readNews = (
  db: CouncilDatabase,
  { meetingId, table }: Followed,
  told: Told | undefined,
): Promise<Omit<SheetNews, 'begun'> & { readonly upTo: Told }> =>
  db.transaction('r', [db.heads, db.journal, db.journalRows, db[table]], async () => {
    const heads = await db.heads.toArray();
    const upTo = new Map(heads.map(({ replica, counter }) => [replica, counter]));
    if (!told) return { whole: true, upTo, sheets: await db[table].where({ meetingId }).toArray() };
    const sheets = new Map<string, SheetNow>();
    for (const { replica, counter } of heads) {
      const from = told.get(replica) ?? 0;
      if (counter === from) continue;
      const range = [[replica, from + 1], [replica, counter], true, true] as const;
      const [entries, parts] = await Promise.all([
        db.journal
          .where('[replica+counter]')
          .between(...range)
          .toArray(),
        db.journalRows
          .where('[replica+counter]')
          .between(...range)
          .toArray(),
      ]);
      for (const entry of entries) {
        const rows = parts.filter((part) => part.counter === entry.counter).flatMap((part) => parseRows(part.rows));
        for (const sheet of sheetsIn(entry, rows, { meetingId, table }))
          sheets.set(`${sheet.memberId} ${sheet.nomineeId}`, sheet);
      }
    }
    return { whole: false, upTo, sheets: [...sheets.values()] };
  });

/** The sheets of the meeting that one entry leaves behind. */
function sheetsIn(
  entry: { readonly schema: number },
  rows: readonly RowChange[],
  { meetingId, table }: Followed,
): readonly SheetNow[] {
  const own = rows.filter((row) => row.table === table && (row.after ?? row.before)?.['meetingId'] === meetingId);
  const state: GrowingState = new Map();
  applyEntry(state, entry, own);
  return own.map(({ key, before }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `change` wrote the row and the chain vouches for it
    return (state.get(table)?.get(key) ?? { ...before, marks: {} }) as ScoreSheet | SheetCheck;
  });
}
