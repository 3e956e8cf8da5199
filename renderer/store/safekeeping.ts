import { err, ok, type Result } from '#domain/result.ts';
import { safetyReasons, type DiskFault, type KeepFailure, type SafetyReason } from '#domain/safety.ts';
import { instantOf, type Instant } from '#domain/time.ts';
import { keepBackup, type BackupDisk, type BackupFolder, type ProvenBackup } from './backup-keeping.ts';
import type { Commit, CouncilDatabase } from './database.ts';
import type { MirrorFollower } from './mirror.ts';
import { loadSetting, saveSetting, type DeviceSettings } from './settings.ts';
import { longestWait } from './writes.ts';

/*
 * [Note: Safekeeping] Backups are made without being asked for: when work begins that the last one does not have, at
 * every change of a meeting's phase, and by time; each is written wherever backups are kept, read back and proven. What
 * speaks against trusting the laptop is told everywhere in the same words, and holds up the opening of a vote.
 */

/** What the disk says of itself. */
export interface DiskSurvey {
  readonly free: number | null;
  readonly folder: string;
  readonly backups: readonly (BackupFolder & { readonly name: string; readonly size: number })[];
  readonly drives: readonly { readonly path: string; readonly chosen: boolean }[];
}

/** What safekeeping asks of the disk. */
export interface SafekeepingDisk extends BackupDisk {
  surveyDisk(this: void, request: object): Promise<Result<DiskSurvey, DiskFault>>;
}

/** How the council's data are kept, as every screen sees it; a new value at every change. */
export interface SafekeepingState {
  readonly reasons: readonly SafetyReason[];
  readonly running: boolean;
  readonly last: DeviceSettings['lastBackup'] | null;
  /** Why the last attempt gave no backup; null once one did. */
  readonly failure: KeepFailure | null;
  readonly survey: DiskSurvey | null;
}

/** Looks after the council's data for as long as this window writes. */
export interface Safekeeping {
  state(this: void): SafekeepingState;
  watch(this: void, listener: () => void): () => void;
  /** Makes a proven backup now. */
  backUp(this: void): Promise<Result<ProvenBackup, KeepFailure>>;
  /** The last moment of the window: what waits is copied and, where there is something new, backed up. */
  finish(this: void): Promise<void>;
  /** Looks at the disk again. */
  survey(this: void): Promise<void>;
  stop(this: void): void;
}

/** When backups are made by themselves and the disk is looked at, in milliseconds. */
export interface SafekeepingPace {
  readonly atStart: number;
  readonly afterPhase: number;
  readonly every: number;
  readonly look: number;
  /** When the whole second copy is read back, after the window has come to rest. */
  readonly verify: number;
}

const usual: SafekeepingPace = { atStart: 5000, afterPhase: 1500, every: 600_000, look: 15_000, verify: 20_000 };

/** What the names of backups begin with: made by themselves or on request, and made before another council came. */
export const backupPurpose = { regular: 'sao-luu-bang-vang', beforeRestore: 'truoc-khi-phuc-hoi' } as const;

/** Begins to look after the data; `clock` and `appVersion` are written into the backups. */
export function beginSafekeeping(
  {
    db,
    disk,
    mirror,
  }: { readonly db: CouncilDatabase; readonly disk: SafekeepingDisk; readonly mirror: MirrorFollower },
  { clock, appVersion }: { clock(this: void): Instant; readonly appVersion: string },
  pace: SafekeepingPace = usual,
): Safekeeping {
  const listeners = new Set<() => void>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let entries = 0;
  let stopped = false;
  let running: Promise<Result<ProvenBackup, KeepFailure>> | undefined;
  let state: SafekeepingState = { reasons: [], running: false, last: null, failure: null, survey: null };

  const set = (change: Partial<SafekeepingState>): void => {
    const next = { ...state, ...change };
    const { last, survey } = next;
    const facts = {
      waiting: longestWait(),
      copyFollows: mirror.state().type !== 'stopped',
      free: survey?.free ?? null,
      entries,
      backup: last && { ...last, at: instantOf(last.at) },
      copyAside: mirror.replaced()?.path ?? null,
    };
    const reasons = safetyReasons(facts, clock());
    const grown = { ...next, reasons: isSame(reasons, state.reasons) ? state.reasons : reasons };
    // Nothing is drawn again for a look that found nothing new: five marks a second pass here.
    const before = state;
    if (keysOf(grown).every((key) => grown[key] === before[key])) return;
    state = grown;
    for (const listener of listeners) listener();
  };

  const look = async (): Promise<void> => {
    const survey = await disk.surveyDisk({}).catch(() => undefined);
    set(survey?.ok === true ? { survey: survey.value } : {});
  };

  const backUp = (): Promise<Result<ProvenBackup, KeepFailure>> => {
    running ??= make().finally(() => {
      running = undefined;
      set({ running: false });
    });
    return running;
  };

  const make = async (): Promise<Result<ProvenBackup, KeepFailure>> => {
    set({ running: true });
    const made = { at: clock(), appVersion, purpose: backupPurpose.regular };
    // A host that refuses is as good as a disk that does: said, and tried again at the next turn.
    const kept = await keepBackup(db, disk, made).catch((reason: unknown) =>
      err<KeepFailure>({ type: 'disk-failed', detail: String(reason) }),
    );
    if (kept.ok) {
      const last = {
        at: kept.value.at,
        entries: kept.value.entries,
        onDrive: kept.value.kept.some(({ place }) => place === 'drive'),
        placeFailed: kept.value.failed.length > 0,
      };
      await saveSetting(db, 'lastBackup', last);
      set({ last, failure: null });
    } else set({ failure: kept.error });
    await look();
    return kept;
  };

  const after = (delay: number, work: () => Promise<unknown>): void => {
    if (stopped) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void work();
    }, delay);
    timers.add(timer);
  };
  const backUpIfNeeded = async (): Promise<unknown> =>
    entries > 0 && entries !== state.last?.entries ? backUp() : ok(null);
  const again = (delay: number, work: () => Promise<unknown>): void =>
    after(delay, () => work().finally(() => again(delay, work)));

  const onCommit = (commit: Commit): void => {
    if (commit === null) after(pace.afterPhase, begin);
    else {
      entries += 1;
      if (commit.type === 'phase-advanced') after(pace.afterPhase, backUpIfNeeded);
    }
  };
  const begin = async (): Promise<void> => {
    const last = (await loadSetting(db, 'lastBackup')) ?? null;
    // Both at once: a turn between them would take everything for new.
    entries = await db.journal.count();
    set({ last });
    await look();
    after(pace.atStart, backUpIfNeeded);
  };

  db.commits.add(onCommit);
  let wasStopped = false;
  const unwatch = mirror.watch(() => {
    // Five marks a second pass here: only a copy that stops, goes on or was put aside says anything new.
    const now = mirror.state().type === 'stopped';
    if (now !== wasStopped || mirror.replaced() !== null) set({});
    wasStopped = now;
  });
  void begin();
  after(pace.verify, () => mirror.verify().catch(() => undefined));
  again(pace.every, backUpIfNeeded);
  again(pace.look, look);
  return {
    state: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    backUp,
    finish: async () => {
      await mirror.flush();
      // One under way may have begun before the last deed.
      await running?.catch(() => undefined);
      await backUpIfNeeded();
    },
    survey: look,
    stop: () => {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      unwatch();
      db.commits.delete(onCommit);
    },
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets whose keys they are
const keysOf = (state: SafekeepingState) => Object.keys(state) as (keyof SafekeepingState)[];

const isSame = (a: readonly SafetyReason[], b: readonly SafetyReason[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
