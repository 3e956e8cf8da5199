import { describe, expect, test } from 'vitest';
import { bridgeMethods, type Bridge } from '#bridge/contract.ts';
import { ok } from '#domain/result.ts';
import { bridgeOn } from '#test/worlds/host.ts';
import { isOurPage } from '#electron/protocol.ts';
import { answerCall, serveBridge } from '#electron/serve-bridge.ts';
import { largestBackup, largestPaper } from '#electron/bridge-requests.ts';

const pdf = (): Uint8Array => new TextEncoder().encode('%PDF-1.7');

function bridgeOf(calls: string[]): Bridge {
  return {
    ...bridgeOn('/nowhere'),
    hostFacts: async () => ok({ kind: 'electron', appVersion: '0' }),
    saveDocument: async ({ suggestedName }) => (calls.push(`save ${suggestedName}`), ok({ path: '/a' })),
    printDocument: async ({ suggestedName }) => (calls.push(`print ${suggestedName}`), ok({ path: '/a' })),
  };
}

type Handler = (event: { senderFrame: unknown }, request: unknown) => unknown;

function served(calls: string[] = []): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  serveBridge({ handle: (channel, handler) => void handlers.set(channel, handler as Handler) }, bridgeOf(calls));
  return handlers;
}

describe('our page', () => {
  test.each(['app://bang-vang/', 'app://bang-vang/index.html#/phien-hop'])('%s is ours', (address) =>
    expect(isOurPage(address)).toBe(true),
  );

  test.each([
    'app://evil/',
    'app://evil/app://bang-vang/',
    'app://bang-vang.evil/',
    'app://bang-vang@evil/',
    'app://x@bang-vang/',
    'app://bang-vang:81/',
    'app://man-chieu/',
    'https://bang-vang/',
    'https://evil/?app://bang-vang/',
    'file:///app://bang-vang/',
    'about:blank',
    'null',
    '',
  ])('%j is a stranger', (address) => expect(isOurPage(address)).toBe(false));
});

describe('a call from a window', () => {
  test('every method of the contract is answered, and nothing else', () => {
    expect([...served().keys()].toSorted()).toEqual(bridgeMethods.map((method) => `bang-vang:${method}`).toSorted());
  });

  test('our top frame is answered', async () => {
    const calls: string[] = [];
    const save = served(calls).get('bang-vang:saveDocument');
    const frame = { url: 'app://bang-vang/', parent: null };
    expect(await save?.({ senderFrame: frame }, { suggestedName: 'a.pdf', bytes: pdf() })).toEqual(ok({ path: '/a' }));
    expect(calls).toEqual(['save a.pdf']);
  });

  test.each([
    [{ url: 'app://evil/', parent: null }],
    [{ url: 'https://bang-vang/', parent: null }],
    [{ url: 'https://evil/app://bang-vang/', parent: null }],
    [{ url: 'app://bang-vang/', parent: {} }],
    [null],
  ])('a stranger is refused before the bridge hears of it: %j', async (senderFrame) => {
    const calls: string[] = [];
    const save = served(calls).get('bang-vang:saveDocument');
    await expect((async () => save?.({ senderFrame }, { suggestedName: 'a.pdf', bytes: pdf() }))()).rejects.toThrow(
      'refused',
    );
    expect(calls).toEqual([]);
  });
});

describe('what the page may ask', () => {
  test.each([
    ['no bytes', 'saveDocument', { suggestedName: 'a.pdf', bytes: new Uint8Array() }],
    ['bytes that are text', 'saveDocument', { suggestedName: 'a.pdf', bytes: 'JVBERi0=' }],
    ['a paper larger than any', 'saveDocument', { suggestedName: 'a.pdf', bytes: new Uint8Array(largestPaper + 1) }],
    [
      'a backup larger than any',
      'saveDocument',
      { suggestedName: 'a.bangvang', bytes: new Uint8Array(largestBackup + 1) },
    ],
    ['a program', 'saveDocument', { suggestedName: 'a.exe', bytes: pdf() }],
    ['a shortcut', 'saveDocument', { suggestedName: 'a.pdf.desktop', bytes: pdf() }],
    ['no name', 'saveDocument', { suggestedName: '', bytes: pdf() }],
    ['a name that never ends', 'saveDocument', { suggestedName: `${'a'.repeat(300)}.pdf`, bytes: pdf() }],
    ['more than was agreed', 'saveDocument', { suggestedName: 'a.pdf', bytes: pdf(), path: '/etc/passwd' }],
    ['a print of what is no PDF', 'printDocument', { suggestedName: 'a.pdf', bytes: new Uint8Array([77, 90]) }],
    ['a print of a Word file', 'printDocument', { suggestedName: 'a.docx', bytes: pdf() }],
    ['nothing', 'hostFacts', undefined],
    ['a path to open', 'openedBackup', { path: '/etc/passwd' }],
    ['a path to try the disk at', 'tryHost', { bytes: pdf(), path: '/etc/passwd' }],
    ['a trial larger than any paper', 'tryHost', { bytes: new Uint8Array(largestPaper + 1) }],
    ['another method', 'readFile', { path: '/etc/passwd' }],
    ['a method of every object', 'toString', {}],
  ])('%s is refused', async (_, method, request) => {
    const calls: string[] = [];
    await expect(answerCall(bridgeOf(calls), method, request)).rejects.toThrow();
    expect(calls).toEqual([]);
  });

  test('a backup may be larger than a paper, since it holds them all', async () => {
    const request = { suggestedName: 'a.bangvang', bytes: new Uint8Array(largestPaper + 1) };
    expect(await answerCall(bridgeOf([]), 'saveDocument', request)).toEqual(ok({ path: '/a' }));
  });

  test('every kind of paper the council makes is let through', async () => {
    for (const suggestedName of ['a.pdf', 'a.signed.pdf', 'Nhật ký.jsonl', 'Danh sách.XLSX', 'b.docx', 'c.bangvang']) {
      expect(await answerCall(bridgeOf([]), 'saveDocument', { suggestedName, bytes: pdf() })).toEqual(
        ok({ path: '/a' }),
      );
    }
  });
});
