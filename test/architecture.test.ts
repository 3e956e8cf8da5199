import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
    cpSync(join(root, part), join(copy, part), { recursive: true, preserveTimestamps: true });
  }
  mkdirSync(join(copy, 'build'));
  cpSync(join(root, 'build/tsconfig.base.json'), join(copy, 'build/tsconfig.base.json'));
  // What the compiler knows already is only a head start: it looks again at whatever differs.
  const known = join(root, 'build/out/types');
  if (existsSync(known)) cpSync(known, join(copy, 'build/out/types'), { recursive: true, preserveTimestamps: true });
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

const lint = (...paths: readonly string[]) => runTool('oxlint', ['-f', 'unix', ...paths]);
const compile = (layer: string) => runTool('tsc', ['-b', layer]);

function planted<Answer>(files: Readonly<Record<string, string>>, ask: () => Answer): Answer {
  for (const [path, line] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), `${line}\n`);
  }
  try {
    return ask();
  } finally {
    for (const path of Object.keys(files)) rmSync(join(copy, path));
  }
}

/** Gives every planted line a file of its own, so that one look of a tool finds them all. */
const apart = <Plant extends readonly [what: string, path: string, line: string, ...rest: string[]]>(
  plants: readonly Plant[],
) => plants.map((plant, index) => ({ plant, path: plant[1].replace('planted.ts', `planted-${index}.ts`) }));

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
      'a rule of one subject that imports the store',
      'renderer/domain/voting/planted.ts',
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
    [
      'the wall importing the store',
      'renderer/projector/planted.ts',
      `import '#store/live.ts';`,
      'no-restricted-imports',
    ],
    ['the wall importing Dexie', 'renderer/projector/planted.ts', `import 'dexie';`, 'no-restricted-imports'],
    [
      'the wall reaching for the bridge',
      'renderer/projector/planted.ts',
      `import '#bridge/browser-client.ts';`,
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
  const files = apart(plants);
  let said: readonly string[];
  beforeAll(() => {
    const all = Object.fromEntries(files.map(({ plant: [, , line], path }) => [path, line]));
    said = planted(all, () => lint(...Object.keys(all))).said.split('\n');
  });

  test.each(files.map(({ plant: [what, , , rule], path }) => [what, path, rule] as const))('%s', (_, path, rule) => {
    const errors = said.filter((line) => line.includes(`${path}:`) && line.includes('[Error/'));
    expect(errors.join('\n')).toContain(rule);
  });

  test('a cycle among the rules', () => {
    const cycle = planted(
      {
        'renderer/domain/planted-a.ts': `import { b } from './planted-b.ts';\nexport const a = b;`,
        'renderer/domain/planted-b.ts': `import { a } from './planted-a.ts';\nexport const b = a;`,
      },
      () => lint('renderer/domain'),
    );
    expect(cycle.red).toBe(true);
    expect(cycle.said).toContain('no-cycle');
  });
});

function layOutScreen(): void {
  const screens: unknown = JSON.parse(readFileSync(join(root, 'renderer/screens/tsconfig.json'), 'utf8'));
  const { references } = screens as { readonly references: readonly { readonly path: string }[] };
  const out = '../../../build/out/types/planted';
  const project = {
    extends: '../tsconfig.json',
    compilerOptions: { outDir: out, tsBuildInfoFile: `${out}/.tsbuildinfo` },
    include: ['*.tsx'],
    references: references.map(({ path }) => ({ path: `../${path}` })),
  };
  mkdirSync(join(copy, 'renderer/screens/planted'), { recursive: true });
  writeFileSync(join(copy, 'renderer/screens/planted/tsconfig.json'), JSON.stringify(project));
}

describe('the compiler sees', () => {
  const plants: readonly (readonly [what: string, path: string, line: string])[] = [
    ['a rule that touches the page', 'renderer/domain/planted.ts', 'export const page = document;'],
    ['a rule that reaches for the network', 'renderer/domain/planted.ts', `export const answer = fetch('x');`],
    ['a rule that prints', 'renderer/domain/planted.ts', `console.log('x');`],
    ['a rule that imports the store', 'renderer/domain/planted.ts', `export { change } from '#store/change.ts';`],
    ['words that import a document', 'renderer/words/planted.ts', `export { render } from '#documents/render.ts';`],
    ['a store that imports a document', 'renderer/store/planted.ts', `export { render } from '#documents/render.ts';`],
    ['a wall that imports the store', 'renderer/projector/planted.ts', `export { change } from '#store/change.ts';`],
    [
      'a key asked for without words',
      'renderer/screens/planted/planted.tsx',
      `import { useHotkey } from '#components/hotkeys.tsx';\nexport const usePlanted = () => useHotkey('Q', () => 1);`,
    ],
    [
      'a table without a kind',
      'renderer/store/planted.ts',
      `import type { TableKind } from './tables.ts';\nexport const kinds: Record<'extra', TableKind> = {};`,
    ],
  ];
  const files = apart(plants);
  // From the top down: what is planted below would have every layer above it looked at anew.
  const layers = [...new Set(files.map(({ path }) => dirname(path)))].toReversed();
  let said: readonly string[];
  beforeAll(() => {
    // A screen by itself, with what every screen sees: all of them would take the compiler ten times as long.
    layOutScreen();
    said = layers.flatMap((layer) => {
      const own = files.filter(({ path }) => dirname(path) === layer);
      const all = Object.fromEntries(own.map(({ plant: [, , line], path }) => [path, line]));
      return planted(all, () => compile(layer)).said.split('\n');
    });
  }, 60_000);

  test.each(files.map(({ plant: [what], path }) => [what, path] as const))('%s', (_, path) => {
    expect(said.filter((line) => line.includes(path) && line.includes(': error TS'))).not.toEqual([]);
  });

  test('nothing wrong in the tree as it is', () => {
    expect(compile('renderer/store').said).toBe('');
    const clean = runTool('oxlint', ['renderer', 'electron']);
    expect(clean.red, clean.said).toBe(false);
    expect(Number(/on (\d+) files/u.exec(clean.said)?.[1]), 'a check that saw nothing passes').toBeGreaterThan(100);
  });
});

test('unit tests that share what they import stub nothing others would see', () => {
  for (const layer of ['domain', 'documents', 'store', 'words'])
    for (const name of readdirSync(join(root, 'test', layer), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const text = readFileSync(join(root, 'test', layer, name), 'utf8');
      expect(text, name).not.toMatch(/vi\.(?:mock|doMock|stubGlobal|stubEnv|resetModules)\(/u);
    }
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
