import type { Bridge } from '#bridge/contract.ts';
import type { Actor } from '#domain/actor.ts';
import type { NewId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time.ts';
import { openCouncilDatabase, type CouncilDatabase, type OpenFailure } from '#store/database.ts';
import { takeUpDrafts } from '#store/drafts.ts';
import { loadSetting, type DeviceSettings } from '#store/settings.ts';
import { claimDesk, type DeskLock } from './desk-lock.ts';
import { openSecondCopy, type SecondCopy } from './second-copy.ts';

/** The clock and the chance of this laptop, given from outside so that a test can give others. */
export interface Machine {
  clock(this: void): Instant;
  readonly newId: NewId;
}

/** Everything the window needs before it can show the council. */
export interface Room {
  readonly bridge: Bridge;
  readonly machine: Machine;
  readonly db: CouncilDatabase;
  readonly lock: DeskLock;
  readonly copy: SecondCopy;
  readonly appVersion: string;
  readonly language: DeviceSettings['language'];
  readonly colourScheme: DeviceSettings['colourScheme'];
  readonly actor: Actor | null;
}

/** The council's database on this laptop. */
export const databaseName = 'bang-vang';

/** Opens the database, claims the desk and reads what this laptop remembers; a failure leads to a page without it. */
export async function openRoom(bridge: Bridge, machine: Machine): Promise<Result<Room, OpenFailure>> {
  const [opened, lock] = await Promise.all([openCouncilDatabase(databaseName, machine.newId), claimDesk()]);
  if (!opened.ok) return opened;
  const db = opened.value;
  db.mayWrite = lock.held;
  // Asked, not awaited: without it the browser may throw a council away when the disk grows full.
  void navigator.storage.persist();
  try {
    const copy: SecondCopy = lock.held ? await openSecondCopy(db, bridge) : { type: 'elsewhere' };
    // Only by the window that writes, and never waited for: a full disk does not answer.
    if (copy.type === 'follows') void takeUpDrafts(db, localStorage);
    const [language, colourScheme, actor] = await Promise.all([
      loadSetting(db, 'language'),
      loadSetting(db, 'colourScheme'),
      loadSetting(db, 'actor'),
    ]);
    return ok({
      bridge,
      machine,
      db,
      lock,
      copy,
      appVersion: __APP_VERSION__,
      language: language ?? 'vi',
      colourScheme: colourScheme ?? 'light',
      actor: actor ?? null,
    });
  } catch (reason) {
    return err({ type: 'start-failed', detail: String(reason) });
  }
}
