import type { Bridge, HostFacts } from '#bridge/contract.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { DiskFault } from '#domain/safety.ts';
import type { Backups } from './backups.ts';
import type { Closing } from './closing.ts';
import type { HandedFile } from './handed-file.ts';
import { tryHost } from './host-trial.ts';
import type { Mirror } from './mirror.ts';
import type { PrintTray } from './printing.ts';
import type { Projector } from './projector.ts';

/** What a host lends to the bridge. */
export interface HostEffects {
  readonly facts: HostFacts;
  /** Writes a paper where the officer wants it and gives the path, or undefined when the officer thought better. */
  readonly save: (suggestedName: string, bytes: Uint8Array) => Promise<string | undefined>;
  readonly print: PrintTray['print'];
  readonly mirror: Mirror;
  readonly backups: Backups;
  /** Where the host can make its window wait. */
  readonly closing?: Closing;
  readonly opened: HandedFile['take'];
  readonly projector: Projector;
  /** The application's own folder, where the disk may be tried. */
  readonly data: string;
}

/** The bridge as both hosts answer it: what can go wrong with a disk comes back as a value, in the app's words. */
export const systemBridge = ({
  facts,
  save,
  print,
  mirror,
  backups,
  closing,
  opened,
  projector,
  data,
}: HostEffects): Bridge => ({
  hostFacts: async () => ok(facts),
  saveDocument: async ({ suggestedName, bytes }) => {
    try {
      const path = await save(suggestedName, bytes);
      return path === undefined ? err({ type: 'cancelled' }) : ok({ path });
    } catch (error) {
      return err({ type: 'write-failed', detail: reason(error) });
    }
  },
  printDocument: async ({ suggestedName, bytes }) => {
    try {
      const { path, opened } = await print(suggestedName, bytes);
      return opened ? ok({ path }) : err({ type: 'no-pdf-program' });
    } catch (error) {
      return err({ type: 'write-failed', detail: reason(error) });
    }
  },
  openMirror: () => onDisk(() => mirror.open()),
  appendToMirror: async ({ at, bytes }) => {
    const size = await onDisk(() => mirror.append(at, bytes));
    if (!size.ok) return size;
    return size.value === undefined ? err({ type: 'mirror-moved' }) : ok({ size: size.value });
  },
  readMirror: ({ at, length }) => onDisk(async () => ({ bytes: await mirror.read(at, length) })),
  keepFile: ({ id, bytes }) => onDisk(() => mirror.keepFile(id, bytes).then(() => true as const)),
  readKeptFile: ({ id }) => onDisk(async () => ({ bytes: await mirror.readFile(id) })),
  setMirrorAside: () => onDisk(async () => ({ path: await mirror.setAside() })),
  keepBackup: ({ name, bytes }) => onDisk(() => backups.keep(name, bytes)),
  readKeptBackup: ({ folder, name }) => onDisk(async () => ({ bytes: await backups.read(folder, name) })),
  surveyDisk: () => onDisk(() => backups.survey()),
  chooseDrive: ({ path }) => onDisk(() => backups.chooseDrive(path).then(() => true as const)),
  awaitClosing: async () => {
    if (!closing) return err({ type: 'not-here' });
    await closing.asked();
    return ok(true);
  },
  letClose: async () => {
    closing?.letGo();
    return ok(true);
  },
  openedBackup: opened,
  tryHost: ({ bytes }) => onDisk(() => tryHost(data, bytes)),
  showOnProjector: async (projected) => {
    projector.show(projected);
    return ok(projector.find());
  },
  findProjector: async () => ok(projector.find()),
  closeProjector: async () => {
    projector.close();
    return ok(true);
  },
});

async function onDisk<Value>(work: () => Promise<Value>): Promise<Result<Value, DiskFault>> {
  try {
    return ok(await work());
  } catch (error) {
    return err({ type: 'disk-failed', detail: reason(error) });
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
