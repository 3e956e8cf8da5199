import { expect, test } from 'vitest';
import { matrixPaper, runTamperMatrix } from '#test/documents/tamper-matrix.ts';

/* The tamper matrix at full size, from the seed of the run. */
const seed = Number(process.env['BANG_VANG_SEED'] ?? 20_261_215);

test('every forgery of the tamper matrix is noticed', async () => {
  const matrix = await runTamperMatrix(await matrixPaper(), { seed, flips: 250 });
  expect(matrix.unnoticed).toEqual([]);
  expect(matrix.tried).toBeGreaterThan(2000);
}, 600_000);
