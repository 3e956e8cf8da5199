import type { Bridge } from '#bridge/contract.ts';
import type { Actor } from '#domain/actor.ts';
import type { NewId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time.ts';
import { eraseDatabase, openCouncilDatabase, type CouncilDatabase, type OpenFailure } from '#store/database.ts';
import { takeUpDrafts } from '#store/drafts.ts';
import { isRehearsal, rehearsalDatabaseName } from '#store/rehearsal.ts';
import { loadSetting, type DeviceSettings } from '#store/settings.ts';
import { claimDesk, type DeskLock } from './desk-lock.ts';
import { findRehearsal, notedRehearsal, type RehearsalFound } from './rehearsing.ts';
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
  /** Whether `db` is a rehearsal's copy, or one was left behind beside it. */
  readonly rehearsal: RehearsalFound;
  readonly appVersion: string;
  readonly language: DeviceSettings['language'];
  readonly colourScheme: DeviceSettings['colourScheme'];
  readonly actor: Actor | null;
}

/** The council's database on this laptop. */
export const databaseName = 'bang-vang';

/** Opens the database, claims the desk and reads what this laptop remembers; a failure leads to a page without it. */
export async function openRoom(bridge: Bridge, machine: Machine): Promise<Result<Room, OpenFailure>> {
  const lock = claimDesk();
  const copied = notedRehearsal() === null ? null : await openRehearsal(await lock, machine);
  if (copied) return settleIn(bridge, machine, { ...copied, lock: await lock });
  const [opened, { held }] = await Promise.all([openCouncilDatabase(databaseName, machine.newId), lock]);
  if (!opened.ok) return opened;
  const rehearsal = held ? await findRehearsal() : 'none';
  return settleIn(bridge, machine, { db: opened.value, rehearsal, lock: await lock });
}

/** The copy of the rehearsal that this window is in; null where there is none any more, or half of one. */
async function openRehearsal(lock: DeskLock, { newId }: Machine): Promise<Pick<Room, 'db' | 'rehearsal'> | null> {
  if (!lock.held || (await findRehearsal()) !== 'goes-on') return null;
  const opened = await openCouncilDatabase(rehearsalDatabaseName, newId);
  if (opened.ok && (await isRehearsal(opened.value))) return { db: opened.value, rehearsal: 'goes-on' };
  if (opened.ok) opened.value.close({ disableAutoOpen: true });
  await eraseDatabase(rehearsalDatabaseName);
  return null;
}

async function settleIn(
  bridge: Bridge,
  machine: Machine,
  { db, lock, rehearsal }: Pick<Room, 'db' | 'lock' | 'rehearsal'>,
): Promise<Result<Room, OpenFailure>> {
  db.mayWrite = lock.held;
  // Asked, not awaited: without it the browser may throw a council away when the disk grows full.
  void navigator.storage.persist();
  try {
    const copy: SecondCopy =
      lock.held && rehearsal !== 'goes-on' ? await openSecondCopy(db, bridge) : { type: 'elsewhere' };
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
      rehearsal,
      appVersion: __APP_VERSION__,
      language: language ?? 'vi',
      colourScheme: colourScheme ?? 'light',
      actor: actor ?? null,
    });
  } catch (reason) {
    return err({ type: 'start-failed', detail: String(reason) });
  }
}
