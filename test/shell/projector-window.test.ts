import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bridge } from '#bridge/contract.ts';
import type { Projected } from '#domain/projector/view.ts';
import { openShell, type Shell } from './stand-in.ts';

declare global {
  interface Window {
    readonly bangVangBridge?: Bridge;
  }
}

const meeting = {
  title: 'Phiên họp xét khen thưởng',
  council: 'Hội đồng Thi đua - Khen thưởng',
  sample: false,
  rehearsal: false,
};
const conclusion: Projected = {
  language: 'vi',
  view: {
    kind: 'conclusion',
    meeting,
    lines: [{ award: { vi: 'Lao động tiên tiến', en: 'Advanced worker' }, proposed: 91, considered: 92 }],
    page: { number: 1, of: 1 },
  },
};
const blank: Projected = { language: 'vi', view: { kind: 'blank' } };
const laptop = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1366, height: 768 },
  workArea: { x: 0, y: 0, width: 1366, height: 728 },
};
const beamer = {
  id: 2,
  bounds: { x: 1366, y: 0, width: 1920, height: 1080 },
  workArea: { x: 1366, y: 0, width: 1920, height: 1080 },
};

let shell: Shell;
beforeAll(async () => void (shell = await openShell()));
afterAll(() => shell.close());

const shows = (projected: unknown) =>
  shell.page.evaluate((sent) => window.bangVangBridge?.showOnProjector(sent as never), projected);

test('nothing is opened while there is nothing to be seen', async () => {
  await shell.page.locator('h1').first().waitFor();
  expect(await shows(blank)).toEqual({ ok: true, value: { type: 'closed' } });
  expect(shell.given.hall.open).toBe(false);
});

describe('the projector’s window', () => {
  test('shows what is sent, on an origin of its own, without a preload and in a session that leaves nothing behind', async () => {
    expect(await shows(conclusion)).toEqual({ ok: true, value: { type: 'window' } });
    const wall = await shell.projector();
    await wall.getByText('91/92').waitFor();
    expect(new URL(wall.url()).host).toBe('man-chieu');
    expect(
      await wall.evaluate(() => ['bangVangBridge', 'require', 'process'].filter((name) => name in window)),
    ).toEqual([]);
    const { windowOptions, partition } = shell.given.hall;
    expect(partition).toBe('man-chieu');
    expect(windowOptions?.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    });
    expect(windowOptions?.webPreferences).not.toHaveProperty('preload');
  });

  test('is dark the moment it is covered', async () => {
    const wall = await shell.projector();
    await shows(blank);
    await wall.locator('main.dark').waitFor({ timeout: 1000 });
    expect(await wall.content()).not.toContain('91/92');
  });

  test('covers the whole of another display, and nothing of the clerk’s when that is pulled out', async () => {
    shell.plugs([laptop, beamer]);
    expect(shell.given.hall.fullScreen).toBe(true);
    expect(await shows(conclusion)).toEqual({ ok: true, value: { type: 'other-display' } });
    shell.plugs([laptop]);
    expect(shell.given.hall.fullScreen).toBe(false);
    // Dragged there by hand, it is F11 that makes it whole.
    const presses = (key: string) =>
      shell.given.hall.contents?.emit('before-input-event', {}, { type: 'keyDown', key });
    presses('F11');
    expect(shell.given.hall.fullScreen).toBe(true);
    presses('a');
    presses('F11');
    expect(shell.given.hall.fullScreen).toBe(false);
  });

  test('goes nowhere and reaches nothing but its own page', () => {
    const { hall } = shell.given;
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      for (const url of ['https://example.com/', 'app://bang-vang/', 'app://man-chieu/']) {
        let denied = false;
        hall.contents?.emit(event, { url, isMainFrame: true, preventDefault: () => (denied = true) });
        expect([event, url, denied]).toEqual([event, url, true]);
      }
    const isCancelled = (url: string): boolean | undefined => {
      let cancelled: boolean | undefined;
      hall.onRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
      return cancelled;
    };
    for (const url of ['app://bang-vang/', 'app://bang-vang/chunks.json', 'https://example.com/', 'file:///etc/passwd'])
      expect([url, isCancelled(url)]).toEqual([url, true]);
    expect(isCancelled('app://man-chieu/facts?after=1')).toBe(false);
    let granted: boolean | undefined;
    const ask = hall.askPermission as unknown as (page: null, what: string, answer: (given: boolean) => void) => void;
    ask(null, 'persistent-storage', (answer) => (granted = answer));
    expect(granted).toBe(false);
  });

  test('is closed with the council’s answer, and opens again with the next thing sent', async () => {
    await shell.page.evaluate(() => window.bangVangBridge?.closeProjector({}));
    expect(shell.given.hall.open).toBe(false);
    expect(await shell.page.evaluate(() => window.bangVangBridge?.findProjector({}))).toEqual({
      ok: true,
      value: { type: 'closed' },
    });
    await shows(conclusion);
    await (await shell.projector()).getByText('91/92').waitFor();
  });
});

describe('what may be sent', () => {
  const note = 'Ý kiến riêng của thư ký';
  test.each([
    ['a note beside the view', { ...conclusion, note }],
    ['a note inside it', { ...conclusion, view: { ...conclusion.view, note } }],
    ['a vote by name', { ...conclusion, view: { ...conclusion.view, votes: [{ member: 'An', choice: 'yes' }] } }],
    ['a kind that the wall does not know', { language: 'vi', view: { kind: 'minutes', text: note } }],
    ['a page of markup as a title', { language: 'vi', view: { kind: 'blank', html: '<b>x</b>' } }],
    [
      'a text without end',
      { ...conclusion, view: { ...conclusion.view, meeting: { ...meeting, title: 'x'.repeat(501) } } },
    ],
  ])('%s is refused, and the wall keeps what it shows', async (_, sent) => {
    await expect(shows(sent)).rejects.toThrow('malformed');
    expect(await (await shell.projector()).locator('body').innerText()).toContain('91/92');
  });

  test.each([
    ['the projector itself', { url: 'app://man-chieu/', parent: null }],
    ['a frame inside our page', { url: 'app://bang-vang/', parent: {} }],
    ['a stranger', { url: 'https://evil/', parent: null }],
  ])('%s may send nothing', async (_, senderFrame) => {
    const show = shell.given.invoked.get('bang-vang:showOnProjector');
    await expect((async () => show?.({ senderFrame }, conclusion))()).rejects.toThrow('refused');
  });
});

describe('the projector’s protocol', () => {
  const ask = (url: string, method = 'GET') => shell.given.hall.serve?.(new Request(url, { method }));

  test('serves its own bundle under the policy, and nothing of the council’s', async () => {
    const list = (await (await ask('app://man-chieu/chunks.json'))?.json()) as string[];
    expect(list.length).toBeGreaterThan(2);
    for (const name of ['', ...list]) {
      const answer = await ask(`app://man-chieu/${name}`);
      expect([name, answer?.status]).toEqual([name, 200]);
      expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
    }
    for (const url of ['app://bang-vang/', 'app://man-chieu/..%2frenderer%2findex.html', 'app://evil/'])
      expect([url, (await ask(url))?.status]).toEqual([url, 404]);
    expect((await ask('app://man-chieu/facts', 'POST'))?.status).toBe(405);
  });
});

test('the wall is taken away with the council’s window, from which alone it can be covered', async () => {
  expect(shell.problems()).toEqual([]);
  expect(shell.given.hall.open).toBe(true);
  shell.given.closeWindow?.();
  await expect.poll(() => shell.given.hall.open, { timeout: 15_000 }).toBe(false);
});
