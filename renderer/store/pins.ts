import { scrypt } from '@noble/hashes/scrypt.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { MemberId } from '#domain/ids.ts';
import { mostWrongTries, type TurnRefusal } from '#domain/meeting/hand-round.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import { loadSetting, saveSetting } from './settings.ts';

/*
 * [Note: PINs] A PIN keeps one member from taking another's turn on the laptop that goes round; it keeps no ballot, since
 * none is stored. It is this device's own affair: neither journaled nor in a backup. A wrong try is written at once, so
 * that starting the application anew gives no further ones; a right one writes nothing, because while a vote is open the
 * disk must not learn when somebody voted. Wrong tries are forgiven when a vote closes, or the secretary takes the laptop
 * back from scoring, of everybody together.
 */

/** A PIN has so many digits. */
export const isPin = (typed: string): boolean => /^\d{4,12}$/u.test(typed);

/** The members who have a PIN of their own on this laptop. */
export const membersWithPin = async (db: CouncilDatabase): Promise<ReadonlySet<MemberId>> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `setPin` writes these keys
  new Set(Object.keys((await loadSetting(db, 'pins')) ?? {}) as MemberId[]);

/** A member sets his PIN; one that he had before is replaced, and so are its wrong tries. */
export async function setPin({ db, newId }: Desk, memberId: MemberId, pin: string): Promise<void> {
  const salt = newId();
  const hash = hashOf(pin, salt);
  await updatePins(db, (pins) => ({ ...pins, [memberId]: { salt, hash, wrong: 0 } }));
}

/** A member gives his PIN up. */
export const dropPin = (db: CouncilDatabase, memberId: MemberId): Promise<void> =>
  updatePins(db, ({ [memberId]: _dropped, ...pins }) => pins);

/** Whether a PIN is the member's; the fifth wrong one locks it until another is set. */
export async function checkPin(
  db: CouncilDatabase,
  memberId: MemberId,
  typed: string,
): Promise<Result<true, TurnRefusal>> {
  const pin = ((await loadSetting(db, 'pins')) ?? {})[memberId];
  if (!pin || pin.wrong >= mostWrongTries) return err({ type: 'code-locked' });
  if (hashOf(typed, pin.salt) === pin.hash) return ok(true);
  const wrong = pin.wrong + 1;
  await updatePins(db, (pins) => ({ ...pins, [memberId]: { ...pin, wrong } }));
  return err(wrong < mostWrongTries ? { type: 'wrong-code', left: mostWrongTries - wrong } : { type: 'code-locked' });
}

/** The laptop comes back for good: wrong tries count anew, but a PIN that was locked stays so. */
export const forgiveTries = (db: CouncilDatabase): Promise<void> =>
  updatePins(db, (pins) =>
    Object.fromEntries(
      Object.entries(pins).map(([id, pin]) => [id, pin.wrong < mostWrongTries ? { ...pin, wrong: 0 } : pin]),
    ),
  );

type Pins = Readonly<Record<string, { readonly salt: string; readonly hash: string; readonly wrong: number }>>;

const updatePins = (db: CouncilDatabase, after: (pins: Pins) => Pins): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    const pins = (await loadSetting(db, 'pins')) ?? {};
    await saveSetting(db, 'pins', after(pins));
  });

// A tenth of a second on an officer's laptop: nothing to a member, a great deal to whoever would try every number.
const cost = { N: 2 ** 14, r: 8, p: 1, dkLen: 32 } as const;
const hashOf = (pin: string, salt: string): string => bytesToHex(scrypt(utf8ToBytes(pin), utf8ToBytes(salt), cost));
