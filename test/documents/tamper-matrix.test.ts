import { beforeAll, expect, test } from 'vitest';
import { verifyPaper } from '#documents/verify.ts';
import { ask } from './poppler.ts';
import { matrixPaper, runTamperMatrix, type MatrixPaper } from './tamper-matrix.ts';

let sample: MatrixPaper;
beforeAll(async () => (sample = await matrixPaper()), 60_000);

test('every forgery of a small tamper matrix is noticed', async () => {
  const matrix = await runTamperMatrix(sample, { seed: 20261215, flips: 6 });
  expect(matrix.unnoticed).toEqual([]);
  expect(matrix.tried).toBeGreaterThan(60);
}, 60_000);

test('readers believe a page under a white field: both signatures are valid', () => {
  const [joined, turned] = sample.covered;
  for (const forgery of [joined, turned])
    expect(
      ask('pdfsig', ['-nocert', 'FILE'], forgery?.bytes ?? new Uint8Array()).match(/Signature is Valid/gu),
      forgery?.name,
    ).toHaveLength(2);
}, 60_000);

test('a stranger with the file alone notices a field over the page too', async () => {
  for (const { name, bytes } of sample.covered) expect((await verifyPaper(bytes)).intact, name).toBe(false);
}, 60_000);
