import { checkSteps, runSteps } from './steps.mjs';

await runSteps(checkSteps);
