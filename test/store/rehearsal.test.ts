import { afterEach, beforeEach, expect, test } from 'vitest';
import { attendanceListFacts } from '#domain/papers/attendance-list-facts.ts';
import { err, ok } from '#domain/result.ts';
import { markAttendance } from '#store/attendance.ts';
import { eraseDatabase, openCouncilDatabase, type CouncilDatabase } from '#store/database.ts';
import type { Desk } from '#store/desk.ts';
import { chainFaults } from '#store/journal.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { attachSignature, freezePaper } from '#store/papers.ts';
import { advanceMeeting } from '#store/progress.ts';
import { beginRehearsal, hasRehearsal, isRehearsal } from '#store/rehearsal.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { loadSetting, saveSetting } from '#store/settings.ts';
import { must } from '#build/play-meeting.ts';
import { meetingId, members } from '#test/worlds/sample-council.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const name = 'a-rehearsal';
let real: Desk;
beforeEach(async () => {
  real = await openDesk();
  must(await startSampleCouncil(real, smallWorld));
});
afterEach(async () => {
  real.db.close();
  await eraseDatabase(name);
});

/** Opens the copy, works in it as the window does, and closes it again. */
async function inRehearsal<Value>(works: (desk: Desk) => Promise<Value>): Promise<Value> {
  const db = must(await openCouncilDatabase(name, real.newId));
  try {
    return await works({ ...real, db });
  } finally {
    db.close();
  }
}

/** Everything that a database holds, the bytes of its papers too. */
async function everythingIn(db: CouncilDatabase): Promise<string> {
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return JSON.stringify([stateHash(await storedState(db)), rows], (_, value: unknown) =>
    value instanceof Uint8Array ? [...value] : value,
  );
}

test('a meeting is held in a rehearsal, and the council is byte for byte as it was', async () => {
  const before = await everythingIn(real.db);
  must(await beginRehearsal(real, name));
  await inRehearsal(async (desk) => {
    must(await advanceMeeting(desk, { meetingId }));
    const marks = members.map((memberId) => ({ memberId, state: 'present', writtenOpinion: false }) as const);
    must(await markAttendance(desk, { meetingId, marks }));
    expect(must(await advanceMeeting(desk, { meetingId }))).toBe('in-session');
    const journal = await readJournal(desk.db);
    expect(chainFaults(journal.entries, journal.parts, journal.heads)).toEqual([]);
    const { state } = replay(journal.entries, journal.parts);
    expect(stateHash(state), 'what is done in it is journaled like anything else').toBe(
      stateHash(await storedState(desk.db)),
    );
    expect(desk.db.replica, 'its chain is nobody else’s').not.toBe(real.db.replica);
  });
  expect(await everythingIn(real.db)).toBe(before);
});

test('every paper of a rehearsal says that it is one, and no other paper does', async () => {
  must(await beginRehearsal(real, name));
  const of = async ({ db }: Desk) => attendanceListFacts((await loadMeetingRecord(db, meetingId))!, real.clock());
  expect(await inRehearsal(of)).toHaveProperty('rehearsal', true);
  expect(await of(real)).not.toHaveProperty('rehearsal');
});

test('the papers frozen before come along, and none is signed with a certificate in a rehearsal', async () => {
  const bytes = new Uint8Array([37, 80, 68, 70]);
  const facts = attendanceListFacts((await loadMeetingRecord(real.db, meetingId))!, real.clock());
  const drawn = { subject: { kind: 'attendance-list' }, facts, bytes, anchors: [] } as const;
  const paper = must(await freezePaper(real, { meetingId, drawn }));
  must(await beginRehearsal(real, name));
  await inRehearsal(async (desk) => {
    expect((await desk.db.files.get(paper.fileId))?.bytes).toEqual(bytes);
    const signature = { paperId: paper.id, field: 'secretary', certificateName: real.actor.name, bytes };
    expect(await attachSignature(desk, signature)).toEqual(err({ type: 'rehearsing' }));
  });
});

test('whoever sits at the laptop goes on sitting there', async () => {
  await saveSetting(real.db, 'actor', real.actor);
  must(await beginRehearsal(real, name));
  expect(await inRehearsal(({ db }) => loadSetting(db, 'actor'))).toEqual(real.actor);
});

test('a rehearsal that was left behind gives way to the next one', async () => {
  must(await beginRehearsal(real, name));
  await inRehearsal(async (desk) => must(await advanceMeeting(desk, { meetingId })));
  must(await beginRehearsal(real, name));
  const phase = await inRehearsal(async ({ db }) => (await db.meetings.get(meetingId))?.phase);
  expect(phase).toBe('preparing');
});

test('none begins inside another, nor from a window that only reads', async () => {
  must(await beginRehearsal(real, name));
  expect(await inRehearsal((desk) => beginRehearsal(desk, 'another'))).toEqual(err({ type: 'already-rehearsing' }));
  real.db.mayWrite = false;
  expect(await beginRehearsal(real, name)).toEqual(err({ type: 'read-only' }));
});

test('a copy that was never finished is no rehearsal, and one that is wiped is gone', async () => {
  expect(await hasRehearsal(name)).toBe(false);
  expect(await inRehearsal(({ db }) => isRehearsal(db))).toBe(false);
  expect(await beginRehearsal(real, name)).toEqual(ok(true));
  expect(await inRehearsal(({ db }) => isRehearsal(db))).toBe(true);
  expect(await hasRehearsal(name)).toBe(true);
  await eraseDatabase(name);
  expect(await hasRehearsal(name)).toBe(false);
  expect(await isRehearsal(real.db)).toBe(false);
});
