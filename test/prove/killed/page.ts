import type { Bridge } from '#bridge/contract.ts';
import { packMessage, unpackMessage } from '#bridge/wire.ts';
import type { NewId } from '#domain/ids.ts';
import { instantOf } from '#domain/time.ts';
import { openSecondCopy } from '#app/second-copy.ts';
import { openCouncilDatabase } from '#store/database.ts';
import type { Desk } from '#store/desk.ts';
import { chainFaults } from '#store/journal.ts';
import { rescueFrom } from '#store/rescue.ts';
import { restoreBackup } from '#store/restore.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { smallSample } from '#store/shipped.ts';
import type { Told } from './told.ts';
import { worker } from './work.ts';

const newId: NewId = () => crypto.randomUUID() as never;

const post = (path: string, body: BodyInit): Promise<Response> => fetch(path, { method: 'POST', body });
const tell = (told: Told): Promise<Response> => post('/told', JSON.stringify(told));
const call = (method: string) => async (request: unknown) =>
  unpackMessage(new Uint8Array(await (await post(`/bridge/${method}`, packMessage(request))).arrayBuffer()));
const bridge = new Proxy({}, { get: (_, method) => call(String(method)) }) as Bridge;

/** Looks at what the last kill left, lets the second copy catch up, then works until it is killed. */
async function live(): Promise<void> {
  const opened = await openCouncilDatabase('bang-vang', newId);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const db = opened.value;
  let copy = await openSecondCopy(db, bridge);
  const rescued = copy.type === 'asks';
  if (copy.type === 'asks') {
    // What the secretary does on the page that asks: take the data back.
    const { backup } = await rescueFrom(bridge, copy.ahead.content, copy.ahead.files);
    const taken = await restoreBackup(db, newId, backup, { replaces: true });
    if (!taken.ok) throw new Error(`The copy was not taken back: ${taken.error}`);
    copy = await openSecondCopy(db, bridge);
  }
  const journal = await readJournal(db);
  const { state, missing } = replay(journal.entries, journal.parts);
  await tell({
    type: 'found',
    entries: journal.entries.map(({ hash }) => hash),
    faults: chainFaults(journal.entries, journal.parts, journal.heads).length,
    missingParts: missing.length,
    stored: stateHash(await storedState(db)),
    rebuilt: stateHash(state),
    files: await db.files.toCollection().primaryKeys(),
    copy: copy.type,
    rescued,
  });
  if (copy.type !== 'follows') throw new Error(`The second copy ${copy.type}`);
  await copy.follower.flush();
  await tell({ type: 'level', entries: journal.entries.length });
  const desk: Desk = {
    db,
    actor: { name: 'Đỗ Xuân Trường', role: 'secretary' },
    appVersion: 'killed',
    clock: () => instantOf(Date.now()),
    newId,
  };
  const random = (below: number): number => crypto.getRandomValues(new Uint32Array(1))[0]! % below;
  const work = worker(desk, await smallSample(), random);
  for (;;) {
    const deed = await work();
    // Acknowledged is what lies on the disk twice. The strict commit alone is not enough: see the head of the test.
    await copy.follower.flush();
    const head = await db.heads.get(db.replica);
    const entry = head && (await db.journal.get([head.replica, head.counter]));
    // Told without waiting: the next deed begins while this one is on its way, as with a clerk who types on.
    if (entry) void tell({ type: 'done', deed, hash: entry.hash }).catch(() => undefined);
  }
}

void live().catch((reason: unknown) => tell({ type: 'failed', reason: String(reason) }));
