import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout, wherever it lies. */
export const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}build/out/reports`;

/** Runs a program to its end; gives its exit code. */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });

const bin = (name) => `${root}node_modules/.bin/${name}`;

/** A step that passes or fails as a whole. */
export const program = (name, args) => async () => {
  const failed = (await run(bin(name), args)) !== 0;
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
};

/** A run of vitest, counted from its own report; one that saw no test has failed. */
export const vitest =
  (mode, env = {}) =>
  async () => {
    const report = `${reports}/${mode}.json`;
    mkdirSync(reports, { recursive: true });
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await run(
      bin('vitest'),
      ['run', '--config', 'build/vitest.config.ts', '--mode', mode, ...reporters],
      env,
    );
    return { ...counted(report, code) };
  };

function counted(report, code) {
  try {
    const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = Math.max(numFailedTests, code !== 0 || passed === 0 ? 1 : 0, Math.min(numFailedTestSuites, 1));
    return { passed, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs the steps in order, all of them, and says how many checks and tests passed; red when one failed. */
export async function runSteps(steps) {
  let passed = 0;
  let failed = 0;
  for (const [name, step] of steps) {
    const started = Date.now();
    console.log(`\n── ${name}`);
    const result = await step();
    passed += result.passed;
    failed += result.failed;
    console.log(
      `── ${name}: ${result.passed} passed, ${result.failed} failed, ${Math.round((Date.now() - started) / 1000)} s`,
    );
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Properties at so many runs each, with a seed that is printed and can be asked for again. */
export const proveStep = (runs) => () => {
  const seed = process.env.BANG_VANG_SEED ?? String(Date.now() % 2_147_483_647);
  console.log(`seed ${seed}, ${runs} runs a property`);
  return vitest('prove', { BANG_VANG_RUNS: String(runs), BANG_VANG_SEED: seed })();
};

/** What `npm run check` looks at: types, lint, dead code, format, unit tests. */
export const checkSteps = [
  ['types', program('tsc', ['-b'])],
  ['lint', program('oxlint', ['--type-aware', '--deny-warnings'])],
  ['dead code', program('knip', [])],
  ['format', program('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['unit tests', vitest('check')],
];
