import { afterEach, expect, test } from 'vitest';
import { pushLayer, screenLayer } from '#components/hotkey-registry.ts';
import { addUnread, unreadRefusal, whenRead } from '#components/unread-fields.ts';
import { ok } from '#domain/result.ts';
import { refusalSentence } from '#words/refusal-words.ts';

/*
 * What a form is asked for while one of its fields shows 31/02: the form itself knows nothing of it, and would store
 * what it has.
 */
const stored: string[] = [];
const store = () => whenRead(async () => ok(stored.push('quyết định, không có ngày')));
let letGo: (() => void)[] = [];
const stands = (...told: Parameters<typeof addUnread>): (() => void) => {
  const free = addUnread(...told);
  letGo.push(free);
  return free;
};

afterEach(() => {
  for (const free of letGo) free();
  letGo = [];
  stored.splice(0);
});

test('nothing is stored while a field shows a day that does not exist, and the officer is told how to write one', async () => {
  stands('day', screenLayer);
  expect(await store()).toEqual({ ok: false, error: { type: 'field-unread', field: 'day' } });
  expect(stored).toEqual([]);
  const refusal = unreadRefusal();
  expect(refusal && refusalSentence(refusal, 'vi')).toBe('Có ô ngày chưa đúng. Nhập như 15/12/2026, hoặc để trống.');
});

test('it is stored as soon as the day is put right, or its field is gone', async () => {
  const free = stands('day', screenLayer);
  free();
  letGo = [];
  expect(await store()).toEqual(ok(1));
});

test('one of two fields put right is not enough', async () => {
  stands('day', screenLayer);
  const free = addUnread('time', screenLayer);
  free();
  expect((await store()).ok).toBe(false);
});

test('a dialog answers for its own fields, and the form under it for its own once the dialog is closed', async () => {
  stands('day', screenLayer);
  const close = pushLayer('dialog');
  expect((await store()).ok, 'the form under the dialog cannot be put right from it').toBe(true);
  const free = addUnread('count', 'dialog');
  expect(await store()).toEqual({ ok: false, error: { type: 'field-unread', field: 'count' } });
  free();
  close();
  expect((await store()).ok).toBe(false);
});
