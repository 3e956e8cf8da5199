import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/*
 * The walls between the layers are the compiler's and the linter's; this is the proof that they stand: each forbidden
 * line is planted in a copy of the tree, and must turn it red.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'walls-'));
  for (const part of ['renderer', 'electron', 'resources', 'package.json', '.oxlintrc.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  mkdirSync(join(copy, 'build'));
  cpSync(join(root, 'build/tsconfig.base.json'), join(copy, 'build/tsconfig.base.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What a tool says of the copy: its exit code and words. */
function runTool(name: string, words: readonly string[]): { readonly red: boolean; readonly said: string } {
  try {
    return {
      red: false,
      said: execFileSync(join(root, 'node_modules/.bin', name), words, { cwd: copy, encoding: 'utf8' }),
    };
  } catch (failure) {
    return { red: true, said: String((failure as { readonly stdout?: unknown }).stdout) };
  }
}

const lint = (path: string) => runTool('oxlint', ['-f', 'unix', path]);
const compile = (layer: string) => runTool('tsc', ['-b', layer]);

function planted<Answer>(path: string, line: string, ask: () => Answer): Answer {
  const file = join(copy, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${line}\n`);
  try {
    return ask();
  } finally {
    rmSync(file);
  }
}

describe('the linter sees', () => {
  const plants: readonly (readonly [what: string, path: string, line: string, rule: string])[] = [
    ['a rule that imports a package', 'renderer/domain/planted.ts', `import 'react';`, 'no-restricted-imports'],
    [
      'a rule that imports the store',
      'renderer/domain/planted.ts',
      `import '#store/change.ts';`,
      'no-restricted-imports',
    ],
    [
      'a rule that asks what time it is',
      'renderer/domain/planted.ts',
      `export const now = Date.now();`,
      'no-restricted-globals',
    ],
    [
      'a rule that throws dice',
      'renderer/domain/planted.ts',
      `export const dice = Math.random();`,
      'no-restricted-properties',
    ],
    ['words that import the store', 'renderer/words/planted.ts', `import '#store/change.ts';`, 'no-restricted-imports'],
    [
      'a store that imports a document',
      'renderer/store/planted.ts',
      `import '#documents/render.ts';`,
      'no-restricted-imports',
    ],
    ['a store that imports React', 'renderer/store/planted.ts', `import 'react';`, 'no-restricted-imports'],
    [
      'a document that imports the store',
      'renderer/documents/planted.ts',
      `import '#store/change.ts';`,
      'no-restricted-imports',
    ],
    [
      'a component that imports the store',
      'renderer/components/planted.ts',
      `import '#store/change.ts';`,
      'no-restricted-imports',
    ],
    ['a screen that imports Dexie', 'renderer/screens/planted/planted.ts', `import 'dexie';`, 'no-restricted-imports'],
    [
      'a screen that imports another',
      'renderer/screens/planted/planted.ts',
      `import '#screens/papers/papers.tsx';`,
      'no-restricted-imports',
    ],
    [
      'a sentence written into a screen',
      'renderer/screens/planted/planted.tsx',
      `export const A = () => <p>Xin chào</p>;`,
      'jsx-no-literals',
    ],
    [
      'the window importing its host',
      'renderer/app/planted.ts',
      `import '#electron/files.ts';`,
      'no-restricted-imports',
    ],
    ['the host importing the store', 'electron/planted.ts', `import '#store/change.ts';`, 'no-restricted-imports'],
    ['a default export', 'renderer/store/planted.ts', `export default 1;`, 'no-default-export'],
    [
      'a barrel',
      'renderer/words/planted.ts',
      Array.from({ length: 120 }, (_, i) => `export * from './b${i}.ts';`).join('\n'),
      'no-barrel-file',
    ],
    ['npm xlsx', 'renderer/app/planted.ts', `import 'xlsx';`, 'no-restricted-imports'],
    ['a file of 401 lines', 'renderer/store/planted.ts', 'export {};\n'.repeat(401), 'max-lines'],
  ];
  test.each(plants)('%s', (_what, path, line, rule) => {
    const { red, said } = planted(path, line, () => lint(dirname(path)));
    expect(said).toContain(rule);
    expect(red).toBe(true);
  });

  test('a cycle among the rules', () => {
    const { said } = planted(
      'renderer/domain/planted-b.ts',
      `import { a } from './planted-a.ts';\nexport const b = a;`,
      () =>
        planted('renderer/domain/planted-a.ts', `import { b } from './planted-b.ts';\nexport const a = b;`, () =>
          lint('renderer/domain'),
        ),
    );
    expect(said).toContain('no-cycle');
  });
});

describe('the compiler sees', () => {
  const plants: readonly (readonly [what: string, path: string, line: string])[] = [
    ['a rule that touches the page', 'renderer/domain/planted.ts', 'export const page = document;'],
    ['a rule that reaches for the network', 'renderer/domain/planted.ts', `export const answer = fetch('x');`],
    ['a rule that prints', 'renderer/domain/planted.ts', `console.log('x');`],
    ['a rule that imports the store', 'renderer/domain/planted.ts', `export { change } from '#store/change.ts';`],
    ['words that import a document', 'renderer/words/planted.ts', `export { render } from '#documents/render.ts';`],
    ['a store that imports a document', 'renderer/store/planted.ts', `export { render } from '#documents/render.ts';`],
    [
      'a key asked for without words',
      'renderer/screens/planted.tsx',
      `import { useHotkey } from '#components/hotkeys.tsx';\nexport const usePlanted = () => useHotkey('Q', () => 1);`,
    ],
    [
      'a table without a kind',
      'renderer/store/planted.ts',
      `import type { TableKind } from './tables.ts';\nexport const kinds: Record<'extra', TableKind> = {};`,
    ],
  ];
  test.each(plants)('%s', (_what, path, line) => {
    expect(planted(path, line, () => compile(dirname(path))).red).toBe(true);
  });

  test('nothing wrong in the tree as it is', () => {
    expect(compile('renderer/store').said).toBe('');
    const clean = runTool('oxlint', ['renderer', 'electron']);
    expect(clean.red, clean.said).toBe(false);
    expect(Number(/on (\d+) files/u.exec(clean.said)?.[1]), 'a check that saw nothing passes').toBeGreaterThan(100);
  });
});

test('the top level holds what was agreed and nothing else', () => {
  const agreed = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'build',
    'electron',
    'package-lock.json',
    'package.json',
    'renderer',
    'resources',
    'test',
    'tsconfig.json',
  ];
  const found = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
  expect(found.toSorted()).toEqual(agreed.toSorted());
});
