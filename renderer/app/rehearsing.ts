import { eraseDatabase } from '#store/database.ts';
import { beginRehearsal, hasRehearsal, rehearsalDatabaseName } from '#store/rehearsal.ts';
import type { Desk } from '#store/desk.ts';
import type { Rehearsal } from '#screens/desk.tsx';

/*
 * [Note: Where a window rehearses] What a window works on is decided once, when it opens: it begins and ends a
 * rehearsal by noting what it wants and loading itself anew, so that nothing on the screen ever saw both databases. The
 * note lasts as long as the window: a copy found without one was left behind by a window that is gone, and somebody is
 * asked.
 */

/** What the window finds: no rehearsal, its own, or one that was left behind. */
export type RehearsalFound = 'none' | 'goes-on' | 'left';

const page = 'bang-vang-rehearsal';

/** What this window noted before it loaded itself anew. */
export const notedRehearsal = (notebook: Storage = sessionStorage): 'goes-on' | 'ends' | null => {
  const noted = notebook.getItem(page);
  return noted === 'goes-on' || noted === 'ends' ? noted : null;
};

/** Whether there is a rehearsal for a window that holds the desk; one that was to end is wiped first. */
export async function findRehearsal(notebook: Storage = sessionStorage): Promise<RehearsalFound> {
  const noted = notedRehearsal(notebook);
  if (noted === 'ends') await forgetRehearsal(notebook);
  if (!(await hasRehearsal())) return 'none';
  return noted === 'goes-on' ? 'goes-on' : 'left';
}

/** Wipes the rehearsal; this window is not in one any more. */
export async function forgetRehearsal(notebook: Storage = sessionStorage): Promise<void> {
  await eraseDatabase(rehearsalDatabaseName);
  notebook.removeItem(page);
}

/** Goes on in the rehearsal that was found. */
export function enterRehearsal(): void {
  sessionStorage.setItem(page, 'goes-on');
  location.reload();
}

/** The ways into a rehearsal and out of it, for a window that is in one or is not. */
export const rehearsalOf = (desk: Desk, running: boolean): Rehearsal => ({
  running,
  begin: async () => {
    const begun = await beginRehearsal(desk);
    if (begun.ok) enterRehearsal();
    return begun;
  },
  end: () => {
    sessionStorage.setItem(page, 'ends');
    location.reload();
  },
});
