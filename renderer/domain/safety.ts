import type { Instant } from './time.ts';

/** What is known of the laptop's safekeeping at one moment. */
export interface SafetyFacts {
  /** How long the oldest change has been on its way to the disk, in milliseconds; 0 while all have settled. */
  readonly waiting: number;
  /** Whether the second copy follows; false once the disk refused it. */
  readonly copyFollows: boolean;
  /** Room left on the disk in bytes; null where the system does not tell. */
  readonly free: number | null;
  /** Entries in the journal now. */
  readonly entries: number;
  /** The last backup that was read back and proven; null while there is none. */
  readonly backup: {
    readonly at: Instant;
    readonly entries: number;
    readonly onDrive: boolean;
    /** Whether a folder that was to have it refused. */
    readonly placeFailed: boolean;
  } | null;
  /** Where a second copy lies that knew other things than the database, or was damaged; null while none was put aside. */
  readonly copyAside: string | null;
}

/** Why what the council does now would not be safe: *red* holds a vote up, *amber* is only said. */
export type SafetyReason =
  | { readonly type: 'write-stuck'; readonly level: 'red' }
  | { readonly type: 'copy-stopped'; readonly level: 'red' }
  | { readonly type: 'disk-full'; readonly level: 'red'; readonly mebibytes: number }
  | { readonly type: 'disk-low'; readonly level: 'amber'; readonly mebibytes: number }
  | { readonly type: 'never-backed-up'; readonly level: 'red' }
  | { readonly type: 'backup-old'; readonly level: 'red'; readonly hours: number }
  | { readonly type: 'no-second-place'; readonly level: 'amber' }
  | { readonly type: 'place-failed'; readonly level: 'amber' }
  | { readonly type: 'copy-aside'; readonly level: 'amber'; readonly path: string };

const mebibyte = 1024 * 1024;
const hour = 3_600_000;

/** A write that takes longer has hung: a full disk never answers. */
export const longestWrite = 5000;
/** Below this a meeting's papers no longer fit; below ten times as much it is time to make room. */
const leastRoom = 100 * mebibyte;
/** A day's work without a backup is more than a council should lose. */
const oldestBackup = 24 * hour;

/** Everything that speaks against trusting this laptop with a vote now, the gravest first; a custom of ours, no law. */
export function safetyReasons(facts: SafetyFacts, now: Instant): readonly SafetyReason[] {
  const { waiting, copyFollows, free, entries, backup, copyAside } = facts;
  const reasons: SafetyReason[] = [];
  if (waiting > longestWrite) reasons.push({ type: 'write-stuck', level: 'red' });
  if (!copyFollows) reasons.push({ type: 'copy-stopped', level: 'red' });
  if (free !== null && free < leastRoom) {
    reasons.push({ type: 'disk-full', level: 'red', mebibytes: Math.floor(free / mebibyte) });
  }
  if (backup === null) {
    if (entries > 0) reasons.push({ type: 'never-backed-up', level: 'red' });
  } else if (backup.entries < entries && now - backup.at > oldestBackup) {
    reasons.push({ type: 'backup-old', level: 'red', hours: Math.floor((now - backup.at) / hour) });
  }
  if (free !== null && free >= leastRoom && free < 10 * leastRoom) {
    reasons.push({ type: 'disk-low', level: 'amber', mebibytes: Math.floor(free / mebibyte) });
  }
  if (backup?.placeFailed === true) reasons.push({ type: 'place-failed', level: 'amber' });
  else if (backup?.onDrive === false) reasons.push({ type: 'no-second-place', level: 'amber' });
  if (copyAside !== null) reasons.push({ type: 'copy-aside', level: 'amber', path: copyAside });
  return reasons;
}

/** Whether a vote may be opened: nothing red. */
export const isRed = (reasons: readonly SafetyReason[]): boolean => reasons.some(({ level }) => level === 'red');

/** The disk did not do what was asked. */
export interface DiskFault {
  readonly type: 'disk-failed';
  readonly detail: string;
}

/**
 * Why there is no backup: the disk refused, it is larger than one file holds, what came back is not what went, or the
 * data do not agree with themselves, so that nothing whole could be written.
 */
export type KeepFailure =
  DiskFault | { readonly type: 'too-large' } | { readonly type: 'not-as-written' } | { readonly type: 'data-unsound' };

/** Why a council did not take another's place: the old one could not be kept, or the new one not be written. */
export type ReplaceFailure = KeepFailure | { readonly type: RestoreRefusal | 'copy-in-the-way' };

/** Why a backup that was read is still not written. */
export type RestoreRefusal = 'not-empty' | 'read-only' | 'damaged';
