import { expect, test } from 'vitest';
import { drawPaper } from '#documents/paper.ts';
import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import { wordsOf } from './poppler.ts';
import { sampleDossierLog } from './sample-dossier.ts';
import { sampleEligibility } from './sample-eligibility.ts';
import { fonts } from './signed-sample.ts';

/** Without the watermark, whose slanted letters fall between the words. */
const draw = (facts: DrawnFacts) => drawPaper({ ...facts, sample: false }, fonts);

test('the extract of a file tells every deed with its moment, and says of votes only the sums', async () => {
  const words = wordsOf((await draw(sampleDossierLog(14))).bytes);
  expect(words).toContain('TRÍCH NHẬT KÝ HỒ SƠ');
  expect(words).toContain('Hồ sơ nhận ngày 02/11/2026.');
  expect(words).toMatch(/1 08:00 .*15\/12\/2026/u);
  expect(words).toContain('gồm 14 việc');
  expect(words).toContain('NGƯỜI TRÍCH SAO');
});

test('the rules of a file stand one a line, with article, grade, what was found and what is missing', async () => {
  const words = wordsOf((await draw(sampleEligibility(9))).bytes);
  expect(words).toContain('BẢNG ĐỐI CHIẾU ĐIỀU KIỆN');
  expect(words).toContain('gồm 09 điều kiện');
  expect(words).toContain('Còn thiếu');
  expect(words).toContain('NGƯỜI ĐỐI CHIẾU');
});
