import * as z from 'zod/mini';
import type { CouncilDatabase } from './database.ts';

z.config({ jitless: true });

const shapes = {
  language: z.enum(['vi', 'en']),
  colourScheme: z.enum(['light', 'dark', 'system']),
  lastBackup: z.object({ at: z.number(), entries: z.number() }),
  actor: z.object({ name: z.string(), role: z.enum(['chair', 'secretary', 'other']) }),
};

/** What this device remembers for itself; not part of the council's records. */
export type DeviceSettings = { readonly [Key in keyof typeof shapes]: z.infer<(typeof shapes)[Key]> };

/** Reads one thing that this device remembers; an old or damaged value counts as none. */
export async function loadSetting<Key extends keyof DeviceSettings>(
  db: CouncilDatabase,
  key: Key,
): Promise<DeviceSettings[Key] | undefined> {
  const parsed = shapes[key].safeParse((await db.settings.get(key))?.value);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the shape of this very key
  return parsed.success ? (parsed.data as DeviceSettings[Key]) : undefined;
}

/** Remembers one thing on this device. */
export const saveSetting = async <Key extends keyof DeviceSettings>(
  db: CouncilDatabase,
  key: Key,
  value: DeviceSettings[Key],
): Promise<void> => {
  await db.settings.put({ key, value });
};
