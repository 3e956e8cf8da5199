import { expect, test } from 'vitest';
import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import { drawPaper } from '#documents/paper.ts';
import { wordsOf } from './poppler.ts';
import { sampleIntakeRegister, sampleReceipt, sampleSupplementRequest } from './sample-intake.ts';
import { fonts } from './signed-sample.ts';

/** Without the watermark, whose slanted letters fall between the words. */
const plain = <Facts extends DrawnFacts>(facts: Facts): Facts => ({ ...facts, sample: false });
const draw = (facts: DrawnFacts) => drawPaper(facts, fonts);

test('whoever delivers takes a receipt along, under the Authority’s head, with what it carries and by when it had to come', async () => {
  const words = wordsOf((await draw(plain(sampleReceipt(3)))).bytes);
  for (const said of [
    'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP Bắc Ninh, ngày 20 tháng 11 năm 2026',
    'GIẤY TIẾP NHẬN HỒ SƠ Đề nghị khen thưởng Số đến: 01/2026',
    'Thời điểm nhận: 09 giờ 15 phút, ngày 20 tháng 11 năm 2026.',
    'Văn bản đề nghị: số 118/CV-SM ngày 18/11/2026.',
    'Số bộ hồ sơ: 02 bộ.',
    'Phan Thị Én, nộp trực tiếp.',
    'Các trường hợp đề nghị: 03 trường hợp.',
    '30/11/2026)',
    'NGƯỜI NỘP HỒ SƠ NGƯỜI TIẾP NHẬN',
  ])
    expect(words).toContain(said);
  expect(words).not.toMatch(/HỘI ĐỒNG|Số: {2}/u);
  expect(wordsOf((await draw(plain(sampleReceipt(0)))).bytes)).not.toMatch(/STT|trường hợp/u);
});

test('the register of a year has one line a delivery and closes with its sums', async () => {
  const words = wordsOf((await draw(plain(sampleIntakeRegister(9)))).bytes);
  expect(words).toContain('SỔ TIẾP NHẬN HỒ SƠ Đề nghị khen thưởng năm 2026');
  expect(words).toContain('Sổ gồm 09 lượt nhận, 22 trường hợp đề nghị');
  expect(words).toContain('Tin nhắn (Zalo) 01 Quá hạn. Bản giấy');
});

test('a unit is asked for what each of its dossiers lacks, by a day, in a letter of the Authority', async () => {
  const words = wordsOf((await draw(plain(sampleSupplementRequest(2)))).bytes);
  for (const said of [
    '/BQL-VP',
    'V/v bổ sung hồ sơ đề nghị khen thưởng',
    'Kính gửi: Công ty TNHH Điện tử Sao Mai',
    'Có 02 hồ sơ còn thiếu thành phần',
    '- Biên bản họp xét khen thưởng của',
    'trước ngày 05 tháng 12 năm 2026',
    'TRƯỞNG BAN',
    '- Lưu: VT, VP.',
  ])
    expect(words).toContain(said);
});
