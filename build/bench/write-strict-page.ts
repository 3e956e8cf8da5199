import { leavesOf } from '#domain/scoring/criteria.ts';
import type { MeetingId, MemberId, NewId } from '#domain/ids.ts';
import type { Mark } from '#domain/scoring/points.ts';
import type { Instant } from '#domain/time.ts';
import { openCouncilDatabase } from '#store/database.ts';
import type { Desk } from '#store/desk.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { recordScore } from '#store/scoring.ts';
import { shippedCriteriaSets, smallSample } from '#store/shipped.ts';

const sample = await smallSample();
const newId: NewId = () => crypto.randomUUID() as never;

/** One strict write through the product and one through bare IndexedDB that makes the same requests, in turns. */
async function writeInTurns(turns: number): Promise<{ readonly ours: number[]; readonly theirs: number[] }> {
  const desk = await openDesk();
  const raw = await openRaw();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    ours.push(await timed(() => oneScore(desk, turn)));
    theirs.push(await timed(() => rawScore(raw, turn)));
  }
  return { ours, theirs };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function openDesk(): Promise<Desk> {
  const opened = await openCouncilDatabase('ours', newId);
  if (!opened.ok) throw new Error(opened.error.type);
  const desk: Desk = {
    db: opened.value,
    actor: { name: 'Đỗ Xuân Trường', role: 'secretary' },
    appVersion: 'bench',
    clock: () => Date.now() as Instant,
    newId,
  };
  await startSampleCouncil(desk, sample);
  return desk;
}

const leaves = leavesOf(shippedCriteriaSets[0]?.criteria ?? []);
const members = sample.members.map(({ id }) => id);
const meeting = sample.meetings[0];
const nominees = meeting?.scoredNomineeIds ?? [];
const cell = (turn: number) => ({
  memberId: members[turn % members.length] as MemberId,
  nomineeId: nominees[Math.floor(turn / members.length) % nominees.length]!,
  leaf: leaves[Math.floor(turn / (members.length * nominees.length)) % leaves.length]!,
});

async function oneScore(desk: Desk, turn: number): Promise<void> {
  const { memberId, nomineeId, leaf } = cell(turn);
  const mark = ((turn * 25) % (leaf.max + 1)) as Mark;
  const result = await recordScore(desk, {
    meetingId: meeting?.id as MeetingId,
    memberId,
    nomineeId,
    criterion: leaf.code,
    mark,
  });
  if (!result.ok) throw new Error(result.error.type);
}

/** The same stores, the same rows, nothing else: the floor that the product stands on. */
async function openRaw(): Promise<IDBDatabase> {
  const request = indexedDB.open('raw', 1);
  request.addEventListener('upgradeneeded', () => {
    const db = request.result;
    db.createObjectStore('meetings', { keyPath: 'id' }).createIndex('date', 'date');
    db.createObjectStore('criteriaSets', { keyPath: 'id' });
    db.createObjectStore('memberships', { keyPath: 'id' }).createIndex('memberId', 'memberId');
    const sheets = db.createObjectStore('sheets', { keyPath: 'id' });
    sheets.createIndex('meetingId', 'meetingId');
    sheets.createIndex('cell', ['meetingId', 'nomineeId', 'memberId'], { unique: true });
    db.createObjectStore('journal', { keyPath: ['replica', 'counter'] });
    db.createObjectStore('journalRows', { keyPath: ['replica', 'counter', 'part'] }).createIndex('entry', [
      'replica',
      'counter',
    ]);
    db.createObjectStore('heads', { keyPath: 'replica' });
  });
  const db = await settled(request);
  const transaction = db.transaction(['meetings', 'criteriaSets', 'memberships'], 'readwrite', {
    durability: 'strict',
  });
  transaction.objectStore('meetings').put(meeting);
  for (const set of shippedCriteriaSets) transaction.objectStore('criteriaSets').put(set);
  for (const seat of sample.memberships) transaction.objectStore('memberships').put(seat);
  await done(transaction);
  return db;
}

async function rawScore(db: IDBDatabase, turn: number): Promise<void> {
  const { memberId, nomineeId, leaf } = cell(turn);
  const stores = ['meetings', 'memberships', 'criteriaSets', 'sheets', 'journal', 'journalRows', 'heads'];
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const store = (name: string): IDBObjectStore => transaction.objectStore(name);
  const meetingId = meeting?.id ?? '';
  const [, , known] = await Promise.all([
    settled(store('meetings').get(meetingId)),
    settled(store('memberships').index('memberId').getAll(memberId)),
    settled(store('sheets').index('cell').get([meetingId, nomineeId, memberId])),
  ]);
  await settled(store('criteriaSets').get(meeting?.criteriaSetId ?? ''));
  const sheet = {
    id: (known as { id: string } | undefined)?.id ?? crypto.randomUUID(),
    meetingId,
    memberId,
    nomineeId,
    marks: { ...(known as { marks: object } | undefined)?.marks, [leaf.code]: (turn * 25) % (leaf.max + 1) },
  };
  const before: unknown = await settled(store('sheets').get(sheet.id));
  await settled(store('sheets').put(sheet));
  const head = (await settled(store('heads').get('raw'))) as { counter: number; hash: string } | undefined;
  const counter = (head?.counter ?? 0) + 1;
  const rows = JSON.stringify([{ after: sheet, before: before ?? null, key: sheet.id, table: 'sheets' }]);
  const entry = {
    replica: 'raw',
    counter,
    lamport: counter,
    previous: head?.hash ?? null,
    schema: 1,
    appVersion: 'bench',
    type: 'score-recorded',
    actor: { name: 'Đỗ Xuân Trường', role: 'secretary' },
    at: Date.now(),
    parts: [{ count: 1, hash: '0'.repeat(64) }],
    hash: '0'.repeat(64),
  };
  store('journal').add(entry);
  store('journalRows').add({ replica: 'raw', counter, part: 0, rows });
  store('heads').put({ replica: 'raw', counter, lamport: counter, hash: entry.hash });
  await done(transaction);
}

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });

Object.assign(globalThis, { writeInTurns });
