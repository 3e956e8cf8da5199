import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addHotkey,
  everyLayer,
  keysArePainted,
  liveKeys,
  pushLayer,
  screenLayer,
  takesUpPainted,
  windowLayer,
} from '#components/hotkey-registry.ts';
import { keyLines } from '#components/key-lines.tsx';

/** A page that hears keys, and nothing more: the registry asks no more of one. */
const heard = new Set<(event: KeyboardEvent) => void>();
vi.stubGlobal('document', {
  addEventListener: (_: string, listener: (event: KeyboardEvent) => void) => heard.add(listener),
  removeEventListener: (_: string, listener: (event: KeyboardEvent) => void) => heard.delete(listener),
});
vi.stubGlobal('Element', Object);

const press = (key: string, held: Partial<KeyboardEvent> = {}): void => {
  const event = { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: null };
  for (const listener of heard) listener({ ...event, ...held, preventDefault: () => undefined } as KeyboardEvent);
};

const done: string[] = [];
let letGo: (() => void)[] = [];
const ask = (keys: string, said: string, layer = screenLayer): (() => void) => {
  const free = addHotkey({ keys, said, layer, run: () => done.push(said) });
  letGo.push(free);
  return free;
};
const listed = (): readonly string[] => liveKeys().map(({ keys, said, place }) => `${place}: ${keys} ${said}`);

beforeEach(() => done.splice(0));
afterEach(() => {
  for (const free of letGo.toReversed()) free();
  letGo = [];
});

describe('the keys that are told are the keys that work', () => {
  test('the next action first, the way out last, then the window’s keys', () => {
    ask('F2', 'đổi người', windowLayer);
    ask('?', 'phím tắt', everyLayer);
    ask('Escape', 'về danh sách');
    ask('R', 'không tham gia');
    ask('Ctrl+Enter', 'phát phiếu');
    expect(listed()).toEqual([
      'screen: Ctrl+Enter phát phiếu',
      'screen: R không tham gia',
      'screen: Escape về danh sách',
      'everywhere: F2 đổi người',
      'everywhere: ? phím tắt',
    ]);
  });

  test('and a key pressed as soon as its button is painted goes to that button, not to the one before it', () => {
    ask('Escape', 'về danh sách');
    const before = ask('Ctrl+Enter', 'công bố kết quả');
    letGo.push(
      takesUpPainted(() => {
        before();
        letGo = letGo.filter((free) => free !== before);
        ask('Ctrl+Enter', 'tiếp: Giấy khen');
        ask('J', 'kết quả');
      }),
    );
    press('Enter', { ctrlKey: true });
    expect(done, 'nothing new is painted').toEqual(['công bố kết quả']);
    keysArePainted();
    press('Enter', { ctrlKey: true });
    press('j');
    expect(done.slice(1)).toEqual(['tiếp: Giấy khen', 'kết quả']);
  });

  test('but none while a syllable is composed, however the system says so', () => {
    ask('Ctrl+Enter', 'phát phiếu');
    ask('Escape', 'về danh sách');
    press('Enter', { ctrlKey: true, isComposing: true });
    press('Escape', { keyCode: 229 });
    expect(done).toEqual([]);
    press('Escape', { keyCode: 27 });
    expect(done).toEqual(['về danh sách']);
  });

  test('of two that ask for one key the newest has it and is told, until it lets go', () => {
    ask('N', 'thêm đề nghị');
    const free = ask('N', 'ghi ý kiến');
    press('n');
    expect(listed()).toEqual(['screen: N ghi ý kiến']);
    free();
    letGo.pop();
    press('n');
    expect(listed()).toEqual(['screen: N thêm đề nghị']);
    expect(done).toEqual(['ghi ý kiến', 'thêm đề nghị']);
  });

  test('over an open dialog only its own keys work, and the sheet', () => {
    ask('N', 'ghi ý kiến');
    ask('F2', 'đổi người', windowLayer);
    ask('?', 'phím tắt', everyLayer);
    letGo.push(pushLayer('dialog'));
    ask('Ctrl+Enter', 'kết thúc', 'dialog');
    for (const key of ['n', 'F2', '?']) press(key);
    press('Enter', { ctrlKey: true });
    expect(listed()).toEqual(['dialog: Ctrl+Enter kết thúc', 'everywhere: ? phím tắt']);
    expect(done).toEqual(['phím tắt', 'kết thúc']);
  });

  test('a key that a field answers is told and leaves the window’s own alone', () => {
    ask('Enter', 'mở dòng', windowLayer);
    letGo.push(addHotkey({ keys: 'Enter', said: 'ô kế tiếp', layer: screenLayer, run: undefined }));
    press('Enter');
    expect(listed()).toEqual(['screen: Enter ô kế tiếp']);
    expect(done).toEqual(['mở dòng']);
  });

  test('keys that do the same stand on one line', () => {
    ask('ArrowUp', 'người trước, sau');
    ask('ArrowDown', 'người trước, sau');
    expect(keyLines(liveKeys())).toEqual([{ said: 'người trước, sau', keys: ['ArrowUp', 'ArrowDown'] }]);
  });

  test('a key that says nothing is refused', () => {
    expect(() => ask('Q', ' ')).toThrow('Q');
  });
});

describe('no key of a screen goes untold', () => {
  const root = fileURLToPath(new URL('../../renderer', import.meta.url));
  const sources = ['app', 'components', 'screens'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => ({ name: join(folder, name), text: readFileSync(join(root, folder, name), 'utf8') })),
  );
  const asked = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/\buse(?:Hotkey|FieldKey)\(\s*([^,()]+),\s*([^,;]+)/gu)].map(([, keys, said]) => ({
      name,
      keys: keys ?? '',
      said: said ?? '',
    })),
  );

  test('each is asked for with words of the words files, never with a sentence in the code', () => {
    const own = asked.filter(({ name }) => name !== join('components', 'hotkeys.tsx'));
    expect(own.length, 'a check that saw nothing passes').toBeGreaterThan(35);
    expect(own.filter(({ said }) => /['"`]/u.test(said.replace(/=== '[^']*'/gu, '')))).toEqual([]);
  });

  test('the window listens to no other keys', () => {
    const listening = sources.filter(({ text }) => text.includes("addEventListener('keydown'"));
    // While the laptop goes round the room, its pages take the keys of a reload away and give none of their own.
    expect(listening.map(({ name }) => name).toSorted()).toEqual([
      join('components', 'hotkey-registry.ts'),
      join('screens', 'use-guarded-window.ts'),
    ]);
  });
});
