// What Dexie rejects with when the database is gone, full or unreadable; a broken rule of ours is none of these.
const lostNames: ReadonlySet<string> = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'OpenFailedError',
  'QuotaExceededError',
  'TimeoutError',
  'UnknownError',
  'VersionError',
]);

/** Whether a rejection says that the database stopped answering, so that nothing on the screen can be trusted. */
export const isDatabaseLost = (reason: unknown): boolean =>
  reason instanceof Error &&
  lostNames.has(reason.name) &&
  // The page's own calls (a fetch given up, a dialog) borrow these names; Dexie wraps what the database threw.
  (reason.name === 'QuotaExceededError' || !(reason instanceof DOMException));
