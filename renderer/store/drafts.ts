import type { CouncilDatabase } from './database.ts';
import { forgetSetting, parseSetting, saveSetting, type DeviceSettings } from './settings.ts';

/*
 * [Note: Drafts] What stands in the fields of a form is kept letter by letter, and a strict write takes longer than the
 * next letter. So one write is under way at a time and the newest text follows it: whatever lay between is never
 * written, and no queue of old texts stands before the last one when the window goes. What the window's last moment
 * leaves unwritten cannot go to the database, which drops what is asked of it behind a write under way [measured]: it
 * goes to the browser's own notebook, which answers at once, and from there into the database at the next start.
 */

const draftKeys = ['preparation'] as const;
type DraftKey = (typeof draftKeys)[number];

/** What is written into while the window goes; the browser's `localStorage`, or a test's. */
export type Notebook = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Draft {
  /** The newest text that is not surely on the disk; null when it is, or when nobody wants it any more. */
  newest: { readonly value: DeviceSettings[DraftKey] } | null;
  /** The write under way, and those that follow it. */
  writing: Promise<void> | null;
}

interface Drafts {
  readonly byKey: Record<DraftKey, Draft>;
  notebook: Notebook | null;
}

const drafts = new WeakMap<CouncilDatabase, Drafts>();

/** Keeps the newest text of a form on this device; settles when the newest of all is kept. */
export function keepDraft<Key extends DraftKey>(
  db: CouncilDatabase,
  key: Key,
  value: DeviceSettings[Key],
): Promise<void> {
  const draft = draftsOf(db).byKey[key];
  draft.newest = { value };
  draft.writing ??= writeNewest(db, key).finally(() => (draft.writing = null));
  return draft.writing;
}

async function writeNewest(db: CouncilDatabase, key: DraftKey): Promise<void> {
  const { byKey, notebook } = draftsOf(db);
  const draft = byKey[key];
  for (let { newest } = draft; newest; newest = draft.newest) {
    await saveSetting(db, key, newest.value);
    if (draft.newest === newest) draft.newest = null;
  }
  // The window was only put aside: what was noted then is on the disk now.
  notebook?.removeItem(pageOf(key));
}

/** Forgets a form whose text became a record; nothing of it is written afterwards. */
export async function dropDraft(db: CouncilDatabase, key: DraftKey): Promise<void> {
  const { byKey, notebook } = draftsOf(db);
  byKey[key].newest = null;
  notebook?.removeItem(pageOf(key));
  await byKey[key].writing;
  await forgetSetting(db, key);
}

/** Before anything is read: what the last window noted in its last moment is kept like any other draft. */
export async function takeUpDrafts(db: CouncilDatabase, notebook: Notebook): Promise<void> {
  draftsOf(db).notebook = notebook;
  for (const key of draftKeys) {
    const noted = notebook.getItem(pageOf(key));
    const value = noted === null ? undefined : parseSetting(key, jsonOf(noted));
    if (value) await keepDraft(db, key, value);
    else notebook.removeItem(pageOf(key));
  }
}

/** The window is being closed or put aside: what is not surely on the disk is noted at once. */
export function noteDrafts(db: CouncilDatabase): void {
  const { byKey, notebook } = draftsOf(db);
  for (const key of draftKeys) {
    const { newest } = byKey[key];
    if (newest) notebook?.setItem(pageOf(key), JSON.stringify(newest.value));
  }
}

/** A page that was torn says nothing. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const pageOf = (key: DraftKey): string => `bang-vang-draft-${key}`;

function draftsOf(db: CouncilDatabase): Drafts {
  const known = drafts.get(db) ?? { byKey: { preparation: { newest: null, writing: null } }, notebook: null };
  drafts.set(db, known);
  return known;
}
