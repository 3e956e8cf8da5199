import { describe, expect, test } from 'vitest';
import type { Desk } from '#store/desk.ts';
import { dropDraft, keepDraft, noteDrafts, takeUpDrafts, type Notebook } from '#store/drafts.ts';
import { loadSetting, parseSetting, type DeviceSettings } from '#store/settings.ts';
import { openDesk } from '#test/worlds/desk.ts';

type Typed = DeviceSettings['preparation'];
const typed = (place: string): Typed => ({
  meeting: 'new',
  title: 'Phiên họp xét khen thưởng năm 2026',
  purpose: '',
  year: 2026,
  date: null,
  time: '8:00',
  place,
  guests: '',
  programme: [],
  scored: 'nobody',
  criteriaSet: '',
});
const kept = async ({ db }: Desk): Promise<string | undefined> => (await loadSetting(db, 'preparation'))?.place;

/** A notebook as the browser has one. */
function emptyNotebook(): Notebook & { readonly pages: ReadonlyMap<string, string> } {
  const pages = new Map<string, string>();
  return {
    pages,
    getItem: (key) => pages.get(key) ?? null,
    setItem: (key, text) => void pages.set(key, text),
    removeItem: (key) => void pages.delete(key),
  };
}

/** Counts what reaches the disk through the application. */
function writesOf({ db }: Desk): string[] {
  const writes: string[] = [];
  const note = (row: unknown): void => void writes.push((row as { readonly value: Typed }).value.place);
  db.settings.hook('creating', (_key, row) => note(row));
  db.settings.hook('updating', (_changes, _key, row) => note(row));
  return writes;
}

const letters = Array.from('Hội trường tầng 2', (_, index, all = 'Hội trường tầng 2') => all.slice(0, index + 1));

test('seventeen letters typed in one breath are two writes, and the last letter stands', async () => {
  const desk = await openDesk();
  const writes = writesOf(desk);
  await Promise.all(letters.map((place) => keepDraft(desk.db, 'preparation', typed(place))));
  expect(await kept(desk)).toBe('Hội trường tầng 2');
  expect(writes).toHaveLength(2);
});

test('a letter typed after everything was kept is kept too', async () => {
  const desk = await openDesk();
  await keepDraft(desk.db, 'preparation', typed('A'));
  await keepDraft(desk.db, 'preparation', typed('AB'));
  expect(await kept(desk)).toBe('AB');
});

test('what became a meeting is forgotten, with every letter that was still waiting', async () => {
  const desk = await openDesk();
  const writing = letters.map((place) => keepDraft(desk.db, 'preparation', typed(place)));
  await dropDraft(desk.db, 'preparation');
  await Promise.all(writing);
  expect(await kept(desk)).toBeUndefined();
});

describe('when the window goes', () => {
  test('with a letter that is not on the disk yet, the next start has it', async () => {
    const desk = await openDesk({ name: 'closed' });
    const notebook = emptyNotebook();
    await takeUpDrafts(desk.db, notebook);
    await keepDraft(desk.db, 'preparation', typed('Hội'));
    void keepDraft(desk.db, 'preparation', typed('Hội trường')).catch(() => undefined);
    noteDrafts(desk.db);
    desk.db.close();
    const next = await openDesk({ name: 'closed' });
    await takeUpDrafts(next.db, notebook);
    expect(await kept(next)).toBe('Hội trường');
    expect(notebook.pages.size, 'what is on the disk is noted nowhere else').toBe(0);
  });

  test('and comes back, what was typed afterwards is the newest', async () => {
    const desk = await openDesk({ name: 'put aside' });
    const notebook = emptyNotebook();
    await takeUpDrafts(desk.db, notebook);
    const first = keepDraft(desk.db, 'preparation', typed('Hội'));
    noteDrafts(desk.db);
    expect(notebook.pages.size).toBe(1);
    await first;
    await keepDraft(desk.db, 'preparation', typed('Hội trường'));
    await takeUpDrafts(desk.db, notebook);
    expect(await kept(desk)).toBe('Hội trường');
  });

  test('after everything was kept or dropped, nothing is noted', async () => {
    const desk = await openDesk();
    const notebook = emptyNotebook();
    await takeUpDrafts(desk.db, notebook);
    await keepDraft(desk.db, 'preparation', typed('A'));
    noteDrafts(desk.db);
    void keepDraft(desk.db, 'preparation', typed('B'));
    noteDrafts(desk.db);
    await dropDraft(desk.db, 'preparation');
    noteDrafts(desk.db);
    expect(notebook.pages.size).toBe(0);
    expect(await kept(desk)).toBeUndefined();
  });

  test.each(['{"place":3}', '{"place"'])('and what was noted is damaged (%s), it is thrown away', async (noted) => {
    const desk = await openDesk();
    const notebook = emptyNotebook();
    notebook.setItem('bang-vang-draft-preparation', noted);
    await takeUpDrafts(desk.db, notebook);
    expect(await kept(desk)).toBeUndefined();
    expect(notebook.pages.size).toBe(0);
  });
});

test('what was kept before there was a choice of criteria is still read', () => {
  const { criteriaSet: _, ...before } = typed('Hội trường');
  expect(parseSetting('preparation', before)).toEqual(typed('Hội trường'));
});
