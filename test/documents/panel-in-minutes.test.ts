import { expect, test } from 'vitest';
import { drawPaper } from '#documents/paper.ts';
import type { PanelTie } from '#domain/papers/panel-facts.ts';
import { wordsOf } from './poppler.ts';
import { sampleMinutes } from './sample-minutes.ts';
import { fonts } from './signed-sample.ts';

/** The minutes of a panel with a tie that was decided so, and sheets that are not all typed twice. */
async function wordsWith(decided: PanelTie['decided'] & object): Promise<string> {
  const minutes = sampleMinutes();
  const panel = minutes.panel!;
  const ties = panel.ties.map((tie) => ({ ...tie, decided }));
  const facts = { ...minutes, sample: false, panel: { ...panel, unproven: true as const, ties } };
  return wordsOf((await drawPaper(facts, fonts)).bytes);
}

test('the minutes say in which order the council put those who were equal, how and why, and what is provisional', async () => {
  const agreed = await wordsWith({ reason: 'nộp ngân sách nhiều hơn.', byBallot: false });
  expect(agreed).toContain('xếp theo thứ tự Công ty TNHH Điện tử Sao Mai, ');
  expect(agreed).toContain('; lý do: nộp ngân sách nhiều hơn.');
  expect(agreed).not.toContain('xem xét khi biểu quyết');
  expect(agreed).toContain('chưa đối chiếu xong hai lần nhập');
  expect(await wordsWith({ reason: '', byBallot: true })).toContain('bỏ phiếu chọn, xếp theo thứ tự');
});
