import fc from 'fast-check';

/** How many examples a property is tried on: 100 in `check`, `npm run prove` asks for more. */
export const propertyRuns = Number(process.env['BANG_VANG_RUNS'] ?? 100);

const seed = Number(process.env['BANG_VANG_SEED'] ?? Date.now() % 2_147_483_647);
fc.configureGlobal({ numRuns: propertyRuns, seed });
