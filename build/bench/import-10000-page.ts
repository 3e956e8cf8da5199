import type { NewId } from '#domain/ids.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import type { Instant } from '#domain/time.ts';
import { openCouncilDatabase } from '#store/database.ts';
import type { Desk } from '#store/desk.ts';
import { loadRegister, takeInRegister } from '#store/register-intake.ts';
import { timed } from './measured.ts';

const newId: NewId = () => crypto.randomUUID() as never;

/** The same ten thousand people taken in by the product, journal included, and put into bare IndexedDB, in turns. */
async function importInTurns(turns: number): Promise<{ readonly ours: number[]; readonly theirs: number[] }> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const rows = people();
    ours.push(await importOurs(`ours-${turn}`, rows));
    theirs.push(await importBare(`bare-${turn}`, rows));
  }
  return { ours, theirs };
}

const people = (): readonly Nominee[] =>
  Array.from({ length: 10_000 }, (_, at) => ({
    kind: 'person',
    id: newId(),
    salutation: at % 3 === 0 ? 'Bà' : 'Ông',
    name: `Nguyễn Văn Số ${at}`,
    position: `Công nhân tổ ${at % 40}`,
    unit: `Công ty TNHH Điện tử Minh Khôi ${at % 300}`,
    unitTaxCode: '2300110078',
    bornOn: null,
    classification: 'Người trực tiếp công tác, lao động',
    memberId: null,
    ended: null,
  }));

async function importOurs(name: string, rows: readonly Nominee[]): Promise<number> {
  const opened = await openCouncilDatabase(name, newId);
  if (!opened.ok) throw new Error(opened.error.type);
  const db = opened.value;
  const desk: Desk = {
    db,
    actor: { name: 'Đỗ Xuân Trường', role: 'secretary' },
    appVersion: 'bench',
    clock: () => Date.now() as Instant,
    newId,
  };
  const { journalEnd } = await loadRegister(db);
  const writes = { added: rows, changed: [], events: [], awardsAdded: [], awardsChanged: [], nominations: [] };
  const spent = await timed(async () => {
    const taken = await takeInRegister(desk, { writes, journalEnd });
    if (!taken.ok) throw new Error(taken.error.type);
  });
  if ((await db.nominees.count()) !== rows.length) throw new Error('Not everybody came in');
  await db.delete();
  return spent;
}

/** The same rows into a store with the same indexes, in one strict transaction, and nothing else. */
async function importBare(name: string, rows: readonly Nominee[]): Promise<number> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('nominees', { keyPath: 'id' }).createIndex('taxCode', 'taxCode', { unique: true });
  });
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });
  const spent = await timed(async () => {
    const transaction = db.transaction('nominees', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('nominees');
    for (const row of rows) store.put(row);
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
  });
  db.close();
  indexedDB.deleteDatabase(name);
  return spent;
}

Object.assign(globalThis, { importInTurns });
