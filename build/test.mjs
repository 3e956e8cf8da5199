import { buildWhatIsStale } from './build-stale.mjs';
import { ensureTools } from './find-tools.mjs';
import { checkSteps, proveStep, runSteps, vitest } from './steps.mjs';

// Everything: what a fresh machine runs, and what lands.
ensureTools();
const build = async () => {
  try {
    await buildWhatIsStale();
    return { passed: 1, failed: 0 };
  } catch (reason) {
    console.error(reason);
    return { passed: 0, failed: 1 };
  }
};
await runSteps([
  ...checkSteps,
  ['build', build],
  ['shell', vitest('shell')],
  ['journeys', vitest('journeys')],
  ['prove at one tenth', proveStep(1000)],
]);
