import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bridge } from '#bridge/contract.ts';
import { err, ok } from '#domain/result.ts';
import { followAcknowledged, type AcknowledgedFollower } from '#store/acknowledged.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { followWithMirror, type MirrorFollower } from '#store/mirror.ts';
import { readJournal } from '#store/replay.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';
import { bridgeOn } from '#test/worlds/host.ts';

let folder: string;
let disk: Bridge;
let desk: Desk;
let mirror: MirrorFollower | undefined;
let follower: AcknowledgedFollower | undefined;
/** Opened by a test to let the disk answer. */
let door: { open(): void; readonly opened: Promise<void> };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bang-vang-acknowledged-'));
  disk = bridgeOn(folder);
  desk = await openDesk();
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  door = { open, opened };
});
afterEach(async () => {
  follower?.stop();
  mirror?.stop();
  mirror = undefined;
  door.open();
  await rm(folder, { recursive: true, force: true });
});

const names = (member: string) =>
  change(desk.db, deedOf(desk, 'member-named'), ['members'], async () => {
    await desk.db.members.put({ id: desk.newId(), name: member });
    return ok(true);
  });

/** The strip watches; what it heard, in order. */
function watches(): { readonly heard: string[] } {
  const heard: string[] = [];
  const own = followAcknowledged(
    desk.db,
    mirror ?? null,
    () => heard.push(`${own.state().saving ? 'saving' : 'kept'} ${own.state().last}`),
    0,
  );
  follower = own;
  return { heard };
}
const lastAt = async (): Promise<number> => (await readJournal(desk.db)).entries.at(-1)?.at ?? 0;

describe('a deed is said to be saved', () => {
  test('only once the second copy has it too', async () => {
    await names('An');
    mirror = followWithMirror(desk.db, {
      ...disk,
      appendToMirror: (request) => door.opened.then(() => disk.appendToMirror(request)),
    });
    const { heard } = watches();
    await names('Bình');
    const at = await lastAt();
    await vi.waitFor(() => expect(heard).toEqual(['saving undefined']));
    door.open();
    await vi.waitFor(() => expect(follower?.state()).toEqual({ last: at, saving: false }));
    const copied = await readFile(join(folder, 'data', 'mirror', 'journal.jsonl'), 'utf8');
    expect(copied.trim().split('\n')).toHaveLength(2);
  });

  test('one by one, while later ones are still on their way', async () => {
    let appended = 0;
    mirror = followWithMirror(desk.db, {
      ...disk,
      appendToMirror: async (request) => {
        appended += 1;
        if (appended > 1) await door.opened;
        return disk.appendToMirror(request);
      },
    });
    watches();
    await names('An');
    const first = await lastAt();
    await vi.waitFor(() => expect(follower?.state().last).toBe(first));
    await names('Bình');
    await vi.waitFor(() => expect(follower?.state()).toEqual({ last: first, saving: true }));
    door.open();
    const second = await lastAt();
    await vi.waitFor(() => expect(follower?.state()).toEqual({ last: second, saving: false }));
  });

  test('at the strict commit where the second copy has stopped, or there is none', async () => {
    mirror = followWithMirror(desk.db, {
      ...disk,
      openMirror: async () => err({ type: 'disk-failed', detail: 'the folder was taken away' }),
    });
    await names('An');
    watches();
    await vi.waitFor(async () => expect(follower?.state()).toEqual({ last: await lastAt(), saving: false }));
    follower?.stop();
    mirror.stop();
    mirror = undefined;
    watches();
    await names('Bình');
    await vi.waitFor(async () => expect(follower?.state()).toEqual({ last: await lastAt(), saving: false }));
  });

  test('whoever began to listen first', async () => {
    const real = followWithMirror(desk.db, {
      ...disk,
      appendToMirror: (request) => door.opened.then(() => disk.appendToMirror(request)),
    });
    await real.flush();
    real.stop();
    // The strip listens before the copy does, as when a window takes the desk over.
    const late: { follower?: MirrorFollower } = {};
    follower = followAcknowledged(
      desk.db,
      {
        state: () => late.follower?.state() ?? { type: 'behind', entries: 0 },
        lacks: (name) => late.follower?.lacks(name) ?? true,
        watch: () => () => undefined,
      },
      () => undefined,
      0,
    );
    mirror = followWithMirror(desk.db, {
      ...disk,
      appendToMirror: (request) => door.opened.then(() => disk.appendToMirror(request)),
    });
    late.follower = mirror;
    await mirror.flush();
    await names('An');
    await vi.waitFor(() => expect(follower?.state()).toEqual({ last: undefined, saving: true }));
  });
});

describe('before anything was done here', () => {
  test('nothing is said to be saved, and nothing on its way', async () => {
    mirror = followWithMirror(desk.db, disk);
    watches();
    await vi.waitFor(() => expect(follower?.state()).toEqual({ last: null, saving: false }));
  });
});
