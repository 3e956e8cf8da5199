import type { CouncilDatabase } from './database.ts';

/** What this device remembers for itself; not part of the council's records. */
export interface DeviceSettings {
  readonly language: 'vi' | 'en';
  readonly colourScheme: 'light' | 'dark';
  readonly actor: { readonly name: string; readonly role: 'chair' | 'secretary' | 'other' };
}

/** Reads one thing that this device remembers. */
export const loadSetting = async <Key extends keyof DeviceSettings>(
  db: CouncilDatabase,
  key: Key,
): Promise<DeviceSettings[Key] | undefined> => (await db.settings.get(key))?.value as DeviceSettings[Key] | undefined;

/** Remembers one thing on this device. */
export const saveSetting = async <Key extends keyof DeviceSettings>(
  db: CouncilDatabase,
  key: Key,
  value: DeviceSettings[Key],
): Promise<void> => {
  await db.settings.put({ key, value });
};
