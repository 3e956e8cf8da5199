import { ensureTools } from './find-tools.mjs';
import { buildStale } from './launch-build.mjs';
import { checkSteps, runSteps, vitest } from './steps.mjs';

// Everything: what a fresh machine runs, and what lands.
await ensureTools();
const built = async () => {
  await buildStale();
  return { passed: 1, failed: 0 };
};
await runSteps([
  ...checkSteps,
  ['build', built],
  ['shell', vitest('shell')],
  ['journeys', vitest('journeys')],
  ['prove at one tenth', vitest('prove', { BANG_VANG_RUNS: '1000' })],
]);
