import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridgeMethods, type Bridge } from '#bridge/contract.ts';
import { openShell, type Shell } from './stand-in.ts';

declare global {
  interface Window {
    readonly bangVangBridge?: Bridge;
  }
}

let shell: Shell;
beforeAll(async () => void (shell = await openShell()));
afterAll(() => shell.close());

const ourPage = { url: 'app://bang-vang/', parent: null };
const paper = { suggestedName: 'Biên bản họp.pdf', bytes: new TextEncoder().encode('%PDF-1.7 paper') };

describe('the window', () => {
  test('is sandboxed, isolated and without Node', () => {
    expect(shell.given.windowOptions?.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
  });

  test('shows the page through the bridge of the built preload', async () => {
    const facts = await shell.page.evaluate(() => window.bangVangBridge?.hostFacts({}));
    expect(facts).toMatchObject({ ok: true, value: { kind: 'electron' } });
    expect(await shell.page.evaluate(() => Object.keys(window.bangVangBridge ?? {}).toSorted())).toEqual(
      bridgeMethods.toSorted(),
    );
  });

  test('has no way to Node or to Electron itself', async () => {
    const found = await shell.page.evaluate(() =>
      ['require', 'process', 'module', 'ipcRenderer'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });
});

describe('papers', () => {
  test('reach the disk byte for byte', async () => {
    const bytes = Array.from({ length: 70_000 }, (_, index) => index % 256);
    const answer = await shell.page.evaluate(
      (bytes) =>
        window.bangVangBridge?.saveDocument({ suggestedName: 'Danh sách đề nghị.pdf', bytes: new Uint8Array(bytes) }),
      bytes,
    );
    expect(answer).toMatchObject({ ok: true });
    const written = (await shell.saved()).find(({ name }) => name === 'Danh sách đề nghị.pdf');
    expect(Buffer.from(written?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
  });

  test('are not written when the officer cancels', async () => {
    shell.given.saveDialog = 'cancel';
    const before = (await shell.saved()).length;
    const answer = await shell.page.evaluate(() =>
      window.bangVangBridge?.saveDocument({ suggestedName: 'Thôi.pdf', bytes: new Uint8Array([1]) }),
    );
    shell.given.saveDialog = 'save';
    expect(answer).toEqual({ ok: false, error: { type: 'cancelled' } });
    expect(await shell.saved()).toHaveLength(before);
  });

  test('go to the PDF program, and the page is told when there is none', async () => {
    const print = () =>
      shell.page.evaluate(() =>
        window.bangVangBridge?.printDocument({
          suggestedName: 'Phiếu bầu.pdf',
          bytes: new TextEncoder().encode('%PDF-1.7'),
        }),
      );
    expect(await print()).toMatchObject({ ok: true });
    expect((await shell.printed()).map(({ name }) => name)).toContain('Phiếu bầu.pdf');
    shell.given.pdfProgram = 'missing';
    const answer = await print();
    shell.given.pdfProgram = 'opens';
    expect(answer).toEqual({ ok: false, error: { type: 'no-pdf-program' } });
  });
});

describe('strangers', () => {
  test.each([
    ['another host of our scheme', { url: 'app://evil/', parent: null }],
    ['the projector', { url: 'app://man-chieu/', parent: null }],
    ['our host by another protocol', { url: 'https://bang-vang/', parent: null }],
    ['an address that contains ours', { url: 'https://evil/?app://bang-vang/', parent: null }],
    ['a host that begins with ours', { url: 'app://bang-vang.evil/', parent: null }],
    ['a user named like us', { url: 'app://bang-vang@evil/', parent: null }],
    ['a frame inside our page', { url: 'app://bang-vang/', parent: {} }],
    ['a frame that is gone', null],
  ])('%s cannot save a paper', async (_, senderFrame) => {
    const save = shell.given.invoked.get('bang-vang:saveDocument');
    const before = (await shell.saved()).length;
    await expect((async () => save?.({ senderFrame }, paper))()).rejects.toThrow('refused');
    expect(await shell.saved()).toHaveLength(before);
  });

  test('and our own page can', async () => {
    const save = shell.given.invoked.get('bang-vang:saveDocument');
    expect(await save?.({ senderFrame: ourPage }, paper)).toMatchObject({ ok: true });
  });
});

describe('ways out', () => {
  test('the page cannot be led away', async () => {
    const before = shell.page.url();
    await shell.page.evaluate(() => void (location.href = 'https://example.com/'));
    await shell.page.waitForTimeout(300);
    expect(shell.page.url()).toBe(before);
    expect(await shell.page.evaluate(() => typeof window.bangVangBridge)).toBe('object');
  });

  test('main itself denies every navigation but to our page', () => {
    const isDenied = (event: string, url: string, isMainFrame = true): boolean => {
      let denied = false;
      shell.given.contents?.emit(event, { url, isMainFrame, preventDefault: () => (denied = true) });
      return denied;
    };
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(isDenied(event, 'https://example.com/')).toBe(true);
      expect(isDenied(event, 'file:///C:/to-trinh.pdf')).toBe(true);
      expect(isDenied(event, 'app://evil/')).toBe(true);
      expect(isDenied(event, 'app://bang-vang/', false)).toBe(true);
      expect(isDenied(event, 'app://bang-vang/')).toBe(false);
    }
  });

  test('no window is opened', async () => {
    expect(shell.given.openWindow?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    expect(shell.given.openWindow?.({ url: 'app://bang-vang/' })).toEqual({ action: 'deny' });
    expect(await shell.page.evaluate(() => window.open('https://example.com/'))).toBeNull();
  });

  test('no request leaves the machine', () => {
    const isCancelled = (url: string): boolean | undefined => {
      let cancelled: boolean | undefined;
      shell.given.onRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
      return cancelled;
    };
    for (const url of [
      'https://example.com/a.js',
      'http://127.0.0.1:47321/',
      'ws://x/',
      'file:///etc/passwd',
      'app://evil/',
    ]) {
      expect([url, isCancelled(url)]).toEqual([url, true]);
    }
    expect(isCancelled('blob:https://example.com/1')).toBe(true);
    expect(isCancelled('app://bang-vang/assets/a.js')).toBe(false);
    expect(isCancelled('blob:app://bang-vang/1')).toBe(false);
  });

  test('no permission is given but to keep the database, and that only to our page', () => {
    const isGranted = (permission: string, page: string): boolean | undefined => {
      let granted: boolean | undefined;
      const ask = shell.given.askPermission as unknown as
        ((contents: null, permission: string, answer: (granted: boolean) => void, details: object) => void) | undefined;
      ask?.(null, permission, (answer) => (granted = answer), { requestingUrl: page });
      return granted;
    };
    const isHeld = (permission: string, page: string): boolean | undefined =>
      (shell.given.checkPermission as unknown as (...what: unknown[]) => boolean)(null, permission, page, {});
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fileSystem',
      'usb',
    ]) {
      expect([permission, isGranted(permission, ourPage.url), isHeld(permission, ourPage.url)]).toEqual([
        permission,
        false,
        false,
      ]);
    }
    expect([isGranted('persistent-storage', ourPage.url), isHeld('persistent-storage', ourPage.url)]).toEqual([
      true,
      true,
    ]);
    expect([isGranted('persistent-storage', 'https://evil/'), isHeld('persistent-storage', 'app://evil/')]).toEqual([
      false,
      false,
    ]);
  });
});

describe('the protocol', () => {
  const ask = (url: string, method = 'GET'): Promise<Response> | undefined =>
    shell.given.serve?.(new Request(url, { method }));

  test('gives every built file its type and the policy', async () => {
    const list = (await (await ask('app://bang-vang/chunks.json'))?.json()) as string[];
    expect(list.length).toBeGreaterThan(2);
    for (const name of ['', ...list]) {
      const answer = await ask(`app://bang-vang/${name}`);
      expect([name, answer?.status]).toEqual([name, 200]);
      expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect([name, answer?.headers.get('content-type')]).not.toEqual([name, 'application/octet-stream']);
    }
  });

  test.each([
    'app://bang-vang/..%2f..%2f..%2fpackage.json',
    'app://bang-vang/assets/..%5c..%5cindex.html',
    'app://bang-vang/%2fetc%2fpasswd',
    'app://bang-vang/%00',
    'app://bang-vang/%',
    'app://bang-vang/no-such-file.js',
    'app://man-chieu/',
    'app://evil/index.html',
  ])('%s is not there, and says so under the policy', async (url) => {
    const answer = await ask(url);
    expect(answer?.status).toBe(404);
    expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer?.text()).toBe('Not found');
  });

  test('is only read from', async () => {
    expect((await ask('app://bang-vang/', 'POST'))?.status).toBe(405);
  });
});

test('nothing was wrong with any answer all the while', () => {
  expect(shell.problems()).toEqual([]);
});
