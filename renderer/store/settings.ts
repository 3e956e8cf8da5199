import * as z from 'zod/mini';
import { listColumns, listKinds } from '#domain/lists/list-kinds.ts';
import { capitals } from '#domain/registry/profile.ts';
import { parseCivilDate, type CivilDate } from '#domain/time.ts';
import type { CouncilDatabase } from './database.ts';

z.config({ jitless: true });

const civilDate = z.custom<CivilDate>((value) => typeof value === 'string' && parseCivilDate(value) === value);

const shapes = {
  language: z.enum(['vi', 'en']),
  colourScheme: z.enum(['light', 'dark', 'system']),
  /** The last backup that was read back and proven. */
  lastBackup: z.object({ at: z.number(), entries: z.number(), onDrive: z.boolean(), placeFailed: z.boolean() }),
  actor: z.object({ name: z.string(), role: z.enum(['chair', 'secretary', 'other']) }),
  /** What stands in the fields of a meeting's first step and is not a meeting yet. */
  preparation: z.object({
    meeting: z.string(),
    title: z.string(),
    purpose: z.string(),
    year: z.nullable(z.number()),
    date: z.nullable(civilDate),
    time: z.string(),
    place: z.string(),
    guests: z.string(),
    programme: z.array(z.object({ title: z.string(), minutes: z.nullable(z.number()) })),
    scored: z.string(),
    /** The criteria set, by its id; empty where none was chosen, as in what was kept before there was a choice. */
    criteriaSet: z._default(z.string(), ''),
  }),
  /** What shows that a member is himself when a vote is taken on this laptop, by member. */
  pins: z.record(z.string(), z.object({ salt: z.string(), hash: z.string(), wrong: z.number() })),
  /** How the columns of lists were named last, by the shape of their heads; the newest last. */
  listShapes: z.array(
    z.object({ shape: z.string(), kind: z.enum(listKinds), mapping: z.array(z.nullable(z.enum(listColumns))) }),
  ),
  /** How the lists of the register were narrowed, under names of the officer's own. */
  registerFilters: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['enterprise', 'collective', 'person']),
      filter: z.object({
        sought: z.string(),
        zone: z.string(),
        cluster: z.string(),
        capital: z.enum(['any', ...capitals]),
        awarded: z.enum(['any', 'yes', 'no']),
        state: z.enum(['going', 'ended', 'all']),
      }),
    }),
  ),
  /** The last day on which files of a year are in time. */
  deadlines: z.record(z.string(), civilDate),
  /** How many lead a cluster and qualify for the province's flag, in the whole province, as the province told it for a year. */
  clusterLeaders: z.record(z.string(), z.number()),
};

/** What this device remembers for itself; not part of the council's records. */
export type DeviceSettings = { readonly [Key in keyof typeof shapes]: z.infer<(typeof shapes)[Key]> };

/** Reads one thing that this device remembers; an old or damaged value counts as none. */
export async function loadSetting<Key extends keyof DeviceSettings>(
  db: CouncilDatabase,
  key: Key,
): Promise<DeviceSettings[Key] | undefined> {
  return parseSetting(key, (await db.settings.get(key))?.value);
}

/** One remembered thing out of what was stored; an old or damaged value counts as none. */
export function parseSetting<Key extends keyof DeviceSettings>(
  key: Key,
  stored: unknown,
): DeviceSettings[Key] | undefined {
  const parsed = shapes[key].safeParse(stored);
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

/** Forgets one thing that this device remembered. */
export const forgetSetting = (db: CouncilDatabase, key: keyof DeviceSettings): Promise<void> => db.settings.delete(key);
