import { expect, test } from 'vitest';
import { drawPaper } from '#documents/paper.ts';
import { wordsOf } from './poppler.ts';
import { sampleMinutes } from './sample-minutes.ts';
import { fonts } from './signed-sample.ts';

test('the minutes tell which rules were set aside, for whom and why; a long whole list by its number', async () => {
  const title = { award: 'Lao động tiên tiến', class: 'title' } as const;
  const names = ['Ông Một', 'Bà Hai', 'Ông Ba', 'Bà Tư', 'Ông Năm', 'Bà Sáu'];
  const overrides = [
    {
      rule: 'Đã đăng ký thi đua từ đầu năm',
      reason: 'đơn vị đã gửi bản đăng ký chung.',
      awards: [
        { award: 'Giấy khen của Trưởng Ban', class: 'form', nominees: ['Tổ bảo vệ số 3'], all: false },
        { ...title, nominees: names, all: true },
      ],
    },
  ] as const;
  expect(wordsOf((await drawPaper({ ...sampleMinutes(), overrides, sample: false }, fonts)).bytes)).toContain(
    'Hội đồng thống nhất xem xét riêng điều kiện “Đã đăng ký thi đua từ đầu năm” đối với Tổ bảo vệ số 3 (Giấy khen của Trưởng Ban); toàn bộ 06 trường hợp đề nghị danh hiệu “Lao động tiên tiến”, do: đơn vị đã gửi bản đăng ký chung.',
  );
});
