import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bridge } from '#bridge/contract.ts';
import { ok } from '#domain/result.ts';
import { backupsIn } from '#electron/backups.ts';
import { listDrives } from '#electron/drives.ts';
import { mirrorIn } from '#electron/mirror.ts';
import { systemBridge, type HostEffects } from '#electron/system-bridge.ts';

/** The bridge as a host answers it, on a folder of the test's; nothing is saved or printed unless the test says how. */
export function bridgeOn(folder: string, effects: Partial<HostEffects> = {}): Bridge {
  const surroundings = { platform: process.platform, env: { BANG_VANG_DRIVES: join(folder, 'drives') }, home: folder };
  return systemBridge({
    facts: { kind: 'browser', appVersion: '0.0.0-test' },
    save: () => Promise.reject(new Error('Nobody asked to save')),
    print: () => Promise.reject(new Error('Nobody asked to print')),
    mirror: mirrorIn(join(folder, 'data')),
    backups: backupsIn(join(folder, 'data'), () => listDrives(surroundings)),
    opened: async () => ok(null),
    projector: { show: () => undefined, find: () => ({ type: 'closed' }), close: () => undefined },
    data: join(folder, 'data'),
    ...effects,
  });
}

/** Puts a drive into the laptop of {@link bridgeOn}; gives its path. */
export async function putDriveIn(folder: string, name = 'USB'): Promise<string> {
  const path = join(folder, 'drives', name);
  await mkdir(path, { recursive: true });
  return path;
}
