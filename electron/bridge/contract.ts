import type { Projected } from '#domain/projector/view.ts';
import type { Result } from '#domain/result.ts';
import type { DiskFault } from '#domain/safety.ts';

/** Why a paper could not be written where the officer asked. */
export type SaveError = { readonly type: 'cancelled' } | { readonly type: 'write-failed'; readonly detail: string };

/** Why a paper could not be handed to the system's PDF program. */
export type PrintError =
  { readonly type: 'no-pdf-program' } | { readonly type: 'write-failed'; readonly detail: string };

/** Which program carries the application: the product's own window, or a browser's app window. */
export interface HostFacts {
  readonly kind: 'electron' | 'browser';
  readonly appVersion: string;
}

/** The second copy as it lies on the disk: how far it goes, and the papers beside it by the hash of their bytes. */
export interface MirrorEnd {
  readonly size: number;
  readonly lines: number;
  /** The last whole line; a line torn by a power cut has been cut off. */
  readonly last: string | null;
  readonly files: readonly string[];
}

/** Where a backup lies: on this laptop, or on the drive that the officer chose. */
export type BackupPlace = 'laptop' | 'drive';

/** A folder in which backups are kept. */
export interface BackupFolder {
  readonly place: BackupPlace;
  readonly folder: string;
}

/** A backup as it lies in one place. */
export interface KeptBackup extends BackupFolder {
  readonly name: string;
  readonly size: number;
}

/** Where a backup lies now, and where it should lie and does not. */
export interface KeptPlaces {
  readonly kept: readonly BackupFolder[];
  readonly failed: readonly (BackupFolder & { readonly detail: string })[];
}

/** A drive that can be taken away; backups go to every chosen one that is there. */
export interface Drive {
  readonly path: string;
  readonly chosen: boolean;
}

/** What the disk says of itself: room left in bytes (null where the system does not tell), backups, drives. */
export interface DiskSurvey {
  readonly free: number | null;
  /** The folder of the second copy and the backups, for whoever has to find them by hand. */
  readonly folder: string;
  readonly backups: readonly KeptBackup[];
  readonly drives: readonly Drive[];
}

/** One object crosses, and nothing is asked in it. */
// oxlint-disable-next-line typescript/no-generated-empty-object-type -- the empty object is what crosses
export type NothingAsked = Record<never, never>;

/** A backup that the system handed over to be opened, such as by a double click. */
export interface HandedBackup {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a backup that was handed over could not be read. */
export interface HandedFileFault {
  readonly type: 'too-large' | 'unreadable';
  readonly name: string;
}

/** What this host's disk and program are, found by trying. */
export interface HostTrial {
  /** SHA-256 of the bytes as they came back from the disk. */
  readonly readBack: string;
  /** Whether the disk also flushes a folder's names when asked. */
  readonly folderFlushed: boolean;
  readonly system: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** Where what is sent to the wall can be seen now. */
export type ProjectorPlace =
  | { readonly type: 'closed' }
  /** Over the whole of another display: nobody has to move anything. */
  | { readonly type: 'other-display' }
  /** In a window of its own, which somebody may have to move. */
  | { readonly type: 'window' }
  /** No window could be opened here: whoever opens this address shows it. */
  | { readonly type: 'waits-at'; readonly address: string };

/** Everything the renderer may ask of the operating system. Nothing else crosses. */
export interface Bridge {
  /** Who is carrying us, and which version of the application this is. */
  hostFacts(request: NothingAsked): Promise<Result<HostFacts, never>>;
  /**
   * Writes a paper atomically (beside, fsync, rename) where the officer chooses; the browser host, which has no
   * dialog of its own, writes to the folder `Bảng Vàng` among the officer's documents and never over another file.
   * Gives the path written.
   */
  saveDocument(request: {
    readonly suggestedName: string;
    readonly bytes: Uint8Array;
  }): Promise<Result<{ readonly path: string }, SaveError>>;
  /** Opens exactly these bytes with the system's PDF program, which prints them. */
  printDocument(request: {
    readonly suggestedName: string;
    readonly bytes: Uint8Array;
  }): Promise<Result<{ readonly path: string }, PrintError>>;
  /** Looks where the second copy ends, cutting off a torn last line; makes an empty one where there is none. */
  openMirror(request: NothingAsked): Promise<Result<MirrorEnd, DiskFault>>;
  /** Adds whole lines at the end, on the disk when this answers; refused when the end is not where the page thinks. */
  appendToMirror(request: {
    readonly at: number;
    readonly bytes: Uint8Array;
  }): Promise<Result<{ readonly size: number }, DiskFault | { readonly type: 'mirror-moved' }>>;
  /** Reads a stretch of the second copy. */
  readMirror(request: {
    readonly at: number;
    readonly length: number;
  }): Promise<Result<{ readonly bytes: Uint8Array }, DiskFault>>;
  /** Puts a paper beside the second copy, under the hash of its bytes. */
  keepFile(request: { readonly id: string; readonly bytes: Uint8Array }): Promise<Result<true, DiskFault>>;
  /** Reads a paper that lies beside the second copy. */
  readKeptFile(request: { readonly id: string }): Promise<Result<{ readonly bytes: Uint8Array }, DiskFault>>;
  /** Moves the second copy out of the way, deleting nothing; gives the folder where it lies now. */
  setMirrorAside(request: NothingAsked): Promise<Result<{ readonly path: string }, DiskFault>>;
  /** Writes a backup on this laptop and on every chosen drive that is there, and lets old ones go; fails if nowhere. */
  keepBackup(request: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<KeptPlaces, DiskFault>>;
  /** Reads a backup back from one of the folders where backups are kept, and from no other. */
  readKeptBackup(request: {
    readonly folder: string;
    readonly name: string;
  }): Promise<Result<{ readonly bytes: Uint8Array }, DiskFault>>;
  /** Room on the disk, backups and drives, as they are now. */
  surveyDisk(request: NothingAsked): Promise<Result<DiskSurvey, DiskFault>>;
  /** Makes one of the surveyed drives a place for backups, now and whenever it is put in again. */
  chooseDrive(request: { readonly path: string }): Promise<Result<true, DiskFault>>;
  /** Answers when the officer closes the window, which then waits for a last backup; *not-here* where it cannot wait. */
  awaitClosing(request: NothingAsked): Promise<Result<true, { readonly type: 'not-here' }>>;
  /** Lets a window that waits close. */
  letClose(request: NothingAsked): Promise<Result<true, never>>;
  /** The backup that the officer opened from outside, each one once; null when none waits. */
  openedBackup(request: NothingAsked): Promise<Result<HandedBackup | null, HandedFileFault>>;
  /** Writes these bytes as a paper is written, flushed, reads them back and takes them away again. */
  tryHost(request: { readonly bytes: Uint8Array }): Promise<Result<HostTrial, DiskFault>>;
  /** Shows this on the wall, and nothing else any more; opens its window unless there is nothing to be seen in it. */
  showOnProjector(request: Projected): Promise<Result<ProjectorPlace, { readonly type: 'host-gone' }>>;
  /** Whether the wall is there: somebody may have closed its window. */
  findProjector(request: NothingAsked): Promise<Result<ProjectorPlace, { readonly type: 'host-gone' }>>;
  /** Takes the wall away. */
  closeProjector(request: NothingAsked): Promise<Result<true, { readonly type: 'host-gone' }>>;
}

/** Every method of {@link Bridge}, named once: a missing or an extra one is a compile error. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the keys `satisfies` has checked
export const bridgeMethods = Object.keys({
  hostFacts: true,
  saveDocument: true,
  printDocument: true,
  openMirror: true,
  appendToMirror: true,
  readMirror: true,
  keepFile: true,
  readKeptFile: true,
  setMirrorAside: true,
  keepBackup: true,
  readKeptBackup: true,
  surveyDisk: true,
  chooseDrive: true,
  awaitClosing: true,
  letClose: true,
  openedBackup: true,
  tryHost: true,
  showOnProjector: true,
  findProjector: true,
  closeProjector: true,
} satisfies Record<keyof Bridge, true>) as readonly (keyof Bridge)[];
