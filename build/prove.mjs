import { ensureTools } from './find-tools.mjs';
import { proveStep, runSteps } from './steps.mjs';

// Properties, whole random meetings and tampered papers at full size; BANG_VANG_SEED repeats a run.
ensureTools();
await runSteps([['prove', proveStep(10_000)]]);
