import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBackup } from '#store/backup.ts';
import { journalLines } from '#store/journal-line.ts';
import {
  begins,
  opensOnLaptop,
  opensWithNine,
  setsPin,
  takesBack,
  takesTurn,
  votesByHandsAlike,
} from '#test/drivers/kiosk.ts';
import { secretaryAt, type Secretary } from '#test/drivers/secretary.ts';
import { readDump } from '#test/drivers/stored-state.ts';
import { openShell, type Shell } from '#test/shell/stand-in.ts';
import type { Dump } from '#test/worlds/damaged-copy.ts';
import { diskOf, holding, inOnePiece, offPath, onPath, orderIn, writtenBetween, type Disk } from './kiosk/disk.ts';
import { killBrowserIn } from './kiosk/kill.ts';

/*
 * Ballots on the laptop, in real Chromium, through the built application, by keyboard; then the browser is killed and
 * its files are read as bytes. While a vote is open not one byte of the database or of the second copy changes, and no
 * other file takes anything of it down. After two votes are closed, two meetings in which other members gave the same
 * sums, in another order and with the two ballots of one member paired otherwise, have left the same behind: by id, order,
 * time, adjacency or size nobody can be told from anybody, nor his first ballot be joined to his second.
 */

type Marks = readonly (0 | 1 | 2 | 3)[];

/** Nine ballots that no two members marked alike. */
const ballots: readonly Marks[] = [
  [1, 1, 1, 1, 1],
  [2, 1, 1, 1, 1],
  [1, 2, 1, 1, 1],
  [1, 1, 2, 1, 1],
  [1, 1, 1, 2, 1],
  [3, 1, 1, 1, 1],
  [1, 3, 1, 0, 2],
  [2, 2, 1, 1, 2],
  [1, 1, 3, 1, 3],
];

/** The nine of the second vote, whose list is longer. */
const laterBallots: readonly Marks[] = ballots.map((marks, index) => [...marks, index < 2 ? 2 : 1, 1, 1]);

/** Which ballot each member gives, and in which order they come; both by seat. */
interface Play {
  readonly ballots: readonly Marks[];
  readonly ballotOf: readonly number[];
  readonly order: readonly number[];
}
/** Two votes on the laptop, one after another. */
type Plays = readonly [first: Play, second: Play];
const seats = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const asSeated: Plays = [
  { ballots, ballotOf: seats, order: seats },
  { ballots: laterBallots, ballotOf: seats, order: seats },
];
const otherwise: Plays = [
  { ballots, ballotOf: [4, 7, 0, 8, 2, 6, 1, 3, 5], order: [6, 2, 8, 0, 5, 1, 7, 4, 3] },
  { ballots: laterBallots, ballotOf: [8, 3, 6, 0, 7, 1, 5, 4, 2], order: [3, 0, 7, 5, 8, 2, 4, 6, 1] },
];

/** What a meeting left behind, read past the application. */
interface Left {
  readonly dump: Dump;
  readonly mirror: readonly string[];
  readonly backup: readonly string[];
  /** What the closing of each vote wrote into the browser's own database files, as the words in their order. */
  readonly orders: readonly (readonly string[])[];
}

/** A PIN that nothing else on a laptop looks like; the first of the council sets it. */
const pin = '483920175566';

/** What the database and the second copy lie in, and what a page can write beside them. */
const kept = ['IndexedDB', 'Local Storage', 'Session Storage', '/data/'] as const;

async function played([first, second]: Plays): Promise<Left> {
  const folder = await mkdtemp(join(tmpdir(), 'bang-vang-kiosk-'));
  let app: Shell = await openShell({ folder });
  try {
    let at = secretaryAt(app.page);
    await opensWithNine(at);
    await votesByHandsAlike(at);
    await at.does('Bầu tổ kiểm phiếu');
    await at.confirms();
    await at.nextAction('Phát phiếu');

    // The first vote is killed while it is open, in the middle of a turn: the whole of it is void.
    const killed = await votesUnwatched(app, at, folder, first, 7);
    await kill(app, folder);
    const dead = writtenBetween(killed.before, await diskOf(folder));
    expect([...onPath(dead, ...kept).keys()], 'written by a vote that was killed').toEqual([]);
    expect(holding(dead, killed.secrets)).toEqual([]);
    app = await openShell({ folder });
    at = secretaryAt(app.page);
    await at.does('Vào phiên họp');
    await at.does('Hủy lượt, bỏ phiếu lại');
    await at.nextAction('Phát phiếu');

    const voted = await votesUnwatched(app, at, folder, first, 9);
    await announces(app, at, voted.wayOut, /Tiếp: Bằng khen/u);
    const between = await quiet(folder);
    await at.does(/Tiếp: Bằng khen/u);
    await at.nextAction('Phát phiếu');
    const again = await votesUnwatched(app, at, folder, second, 9);
    await announces(app, at, again.wayOut, /Tiếp: Cờ tỉnh/u);
    await at.sees(/Bản ghi song song đầy đủ/u);
    await at.press('Control+Shift+s');
    await at.sees(/Sao lưu đã kiểm tra/u);
    await quiet(folder);
    const dump = await readDump(app.page);
    await kill(app, folder);
    const disk = await diskOf(folder);
    const written = writtenBetween(voted.before, disk);
    const secrets = [...new Set([...voted.secrets, ...again.secrets])];
    expect(holding(offPath(written, 'IndexedDB', '/data/'), secrets)).toEqual([]);
    expect(holding(disk, [pin]), 'the PIN, anywhere').toEqual([]);
    return {
      dump,
      mirror: (await readFile(join(folder, 'data', 'mirror', 'journal.jsonl'), 'utf8')).split('\n').slice(0, -1),
      backup: newestBackup(disk),
      orders: [
        orderIn(databaseWrites(voted.before, between), wordsOf(dump)),
        orderIn(databaseWrites(again.before, disk), wordsOf(dump)),
      ],
    };
  } finally {
    // One that was killed is closed already.
    if (!app.page.isClosed()) await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The secretary takes the laptop back and announces the result; the vote's record is then frozen. */
async function announces({ page }: Shell, at: Secretary, wayOut: string, next: RegExp): Promise<void> {
  await takesBack(page, at, wayOut);
  await at.nextAction('Công bố kết quả');
  await at.does('Công bố kết quả');
  await at.nextAction(next);
  await at.sees(/Biên bản kiểm phiếu đã chốt/u);
}

/** What the browser's own database files took down between two looks. */
const databaseWrites = (before: Disk, after: Disk): Buffer => {
  const [was, is] = [before, after].map((disk) => inOnePiece(onPath(disk, 'IndexedDB'))) as [Disk, Disk];
  return Buffer.concat([...writtenBetween(was, is).values()]);
};

/** Kills the browser, and lets its host see that it is gone. */
async function kill(app: Shell, folder: string): Promise<void> {
  const gone = app.page.context().waitForEvent('close');
  await killBrowserIn(folder);
  await gone;
  await app.close();
}

/** Opens a vote on the laptop and lets so many members vote, while the disk is looked at: nothing may be written. */
async function votesUnwatched(app: Shell, at: Secretary, folder: string, play: Play, count: number) {
  const { page } = app;
  const { ballotOf, order } = play;
  const codes = await opensOnLaptop(page, at);
  const { names } = codes;
  if (codes.byName.has(names[0]!)) await setsPin(page, at, names[0]!, pin);
  // A backup of what was done before would fall into the vote by its own time.
  await at.press('Control+Shift+s');
  await at.sees(/Sao lưu đã kiểm tra/u);
  await at.does('Giao máy để bỏ phiếu');
  await at.sees('0/9 đã bỏ phiếu');
  const secrets = [...names, ...(await wordsAbout(page))];
  const before = await quiet(folder);
  const codeOf = (seat: number): string => (seat === 0 ? pin : codes.byName.get(names[seat]!)!);
  for (const seat of order.slice(0, count))
    await takesTurn(at, names, names[seat]!, codeOf(seat), play.ballots[ballotOf[seat]!]!);
  const next = order[count];
  if (next === undefined) await at.sees(/Mọi thành viên đã bỏ phiếu/u);
  else {
    // In the middle of a turn: marked, and not handed in.
    await begins(at, names, names[next]!, codeOf(next));
    await at.sees(`Phiếu của ${names[next]!}`);
    await at.press('2', '3', '1');
  }
  // What a browser writes behind is written by then.
  const written = writtenBetween(before, await quiet(folder));
  expect([...onPath(written, ...kept).keys()], 'written while the vote was open').toEqual([]);
  expect(holding(written, secrets), 'told elsewhere while the vote was open').toEqual([]);
  return { before, secrets, wayOut: codes.wayOut };
}

/** Ids of members and nominations, and the nominees' names: no file beside the database has any business with them. */
async function wordsAbout(page: Shell['page']): Promise<readonly string[]> {
  const { rounds, nominees, nominations } = await readDump(page);
  const open = rounds.find(({ result }) => result === null);
  const rows = new Set(open?.rows.map(({ nominationId }) => nominationId));
  const nomineeIds = new Set(nominations.filter(({ id }) => rows.has(id)).map(({ nomineeId }) => nomineeId));
  const named = nominees.filter(({ id }) => nomineeIds.has(id)).map(({ name }) => name);
  return [...(open?.roll.present ?? []), ...rows, ...named];
}

/** Waits until nothing has been written to the database and beside it for two looks, and gives the last. */
async function quiet(folder: string): Promise<Disk> {
  let last = await diskOf(folder);
  for (let looks = 0; looks < 40; looks += 1) {
    await new Promise((later) => setTimeout(later, 1500));
    const now = await diskOf(folder);
    if (onPath(writtenBetween(last, now), ...kept).size === 0) return now;
    last = now;
  }
  throw new Error('The disk is never quiet');
}

/** The journal in the newest backup, line by line. */
function newestBackup(disk: Disk): readonly string[] {
  const [, bytes] = [...onPath(disk, '/data/backups/')].at(-1) ?? [];
  const read = bytes && readBackup(new Uint8Array(bytes));
  if (!read?.ok) throw new Error('There is no sound backup');
  return journalLines(read.value.journal.entries, read.value.journal.parts);
}

/** The words whose order in the database's own files could join a member to a choice. */
function wordsOf({ rounds, members }: Dump): ReadonlyMap<string, string> {
  const rows = rounds.flatMap((round) => round.rows.map(({ nominationId }) => nominationId));
  const named = (ids: readonly string[], kind: string) => ids.map((id, index) => [id, `${kind} ${index}`] as const);
  const choice = ['"yes":', '"no":', '"blank":', '"voted":'].map((word) => [word, word] as const);
  return new Map([
    ...named(members.map(({ id }) => id).toSorted(), 'member'),
    ...named([...new Set(rows)].toSorted(), 'row'),
    ...choice,
  ]);
}

/** Text without what is random or a time: ids that another meeting does not have, hashes, moments. */
const masked = (texts: readonly string[], fixed: ReadonlySet<string>): readonly string[] =>
  texts.map((text) =>
    text
      .replaceAll(/[\da-f]{64}/gu, 'hash')
      .replaceAll(uuid, (id) => (fixed.has(id) ? id : 'id'))
      .replaceAll(/\b1\d{12}\b/gu, 'moment')
      .replaceAll(/\b\d\d:\d\d\b/gu, 'time')
      .replaceAll(/\b\d{4}-\d\d-\d\d\b/gu, 'day'),
  );

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gu;

/** Every row as text, with its table; a paper's bytes are drawn from facts that stand among them. */
const rowsOf = ({ files: _files, ...tables }: Partial<Dump>): readonly string[] =>
  Object.entries(tables).flatMap(([table, rows]) => rows.map((row) => `${table} ${JSON.stringify(row)}`));

/** All that the votes on the laptop left: their records and every entry from the opening of the first one on. */
function traceOf({ dump, mirror, backup, orders }: Left, fixed: ReadonlySet<string>) {
  const { rounds, matters, papers, settings, heads } = dump;
  const opened = dump.journal.findIndex(({ type }) => type === 'tellers-elected') + 1;
  const journal = dump.journal.slice(opened);
  const journalRows = dump.journalRows.filter(({ counter }) => counter > opened);
  return {
    // Rows lie by their random ids, so that their order says nothing.
    records: masked(rowsOf({ rounds, matters, papers, settings, heads }), fixed).toSorted(),
    journal: masked(rowsOf({ journal, journalRows }), fixed),
    mirror: masked(mirror.slice(opened), fixed),
    backup: masked(backup.slice(opened), fixed),
    orders,
  };
}

test('nothing is written while a vote is open, and what is left of it says nothing of any member', async () => {
  const first = await played(asSeated);
  const second = await played(otherwise);
  const ids = (left: Left): readonly string[] => rowsOf(left.dump).flatMap((row) => row.match(uuid) ?? []);
  const known = new Set(ids(second));
  const fixed = new Set(ids(first).filter((id) => known.has(id)));
  const trace = traceOf(first, fixed);
  expect(traceOf(second, fixed)).toEqual(trace);
  // The looks are not empty: the vote is there everywhere, with who voted and the sums.
  const closed = first.dump.rounds.filter(({ means }) => means === 'kiosk');
  expect(closed).toHaveLength(2);
  for (const { result, roll } of closed) expect(result).toMatchObject({ voted: roll.present, count: { returned: 9 } });
  for (const place of [trace.journal, trace.mirror, trace.backup])
    expect(place.filter((line) => line.includes('kiosk-counted') || line.includes('kiosk-voided'))).toHaveLength(3);
  for (const order of trace.orders) expect(order.filter((word) => word === '"voted":').length).toBeGreaterThan(0);
}, 1_500_000);
