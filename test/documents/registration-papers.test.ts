import { expect, test } from 'vitest';
import { drawPaper } from '#documents/paper.ts';
import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import { wordsOf } from './poppler.ts';
import { samplePledge, sampleRegistrationList } from './sample-registration.ts';
import { fonts } from './signed-sample.ts';

/** Without the watermark, whose slanted letters fall between the words. */
const draw = (facts: DrawnFacts) => drawPaper({ ...facts, sample: false }, fonts);

test('the list of registrations has every cluster with its share, is headed by the Authority, and names who has not registered', async () => {
  const words = wordsOf((await draw(sampleRegistrationList(14))).bytes);
  for (const sentence of [
    'ỦY BAN NHÂN DÂN',
    'BAN QUẢN LÝ',
    'DANH SÁCH Đăng ký thi đua năm 2026',
    'I. CỤM THI ĐUA SỐ 1 (07/10 đơn vị đã đăng ký, đạt 70%)',
    'II. CỤM THI ĐUA SỐ 2 (07/07 đơn vị đã đăng ký, đạt 100%)',
    'III. CỤM THI ĐUA SỐ 3 (00/02 đơn vị đã đăng ký, đạt 0%)',
    'Chưa có đơn vị đăng ký',
    'IV. ĐƠN VỊ KHÔNG THUỘC CỤM THI ĐUA (01)',
    'Chưa đăng ký: 05 đơn vị.',
    '3 Công ty chưa đăng ký số 3 Cụm thi đua số 1 4 Công ty chưa đăng ký số 1 Cụm thi đua số 3',
    'Danh sách gồm: 14/19 đơn vị đã đăng ký, đạt 73,68%; ngoài ra có 01 đơn vị không thuộc cụm thi đua đã đăng ký./.',
    'TRƯỞNG BAN',
  ])
    expect(words).toContain(sentence);
  expect(words).not.toContain('HỘI ĐỒNG');
});

test('a pledge is headed by its cluster, has numbered terms, a place to sign for every unit, and its head signs last', async () => {
  const words = wordsOf((await draw(samplePledge(18))).bytes);
  for (const sentence of [
    'CỤM THI ĐUA SỐ 1',
    'GIAO ƯỚC THI ĐUA Năm 2026',
    'Hôm nay, ngày 20 tháng 02 năm 2026, tại Trung tâm điều hành KCN Tiên Sơn, 18 đơn vị thuộc Cụm thi đua số 1',
    '2. Đóng đầy đủ bảo hiểm cho 100% người lao động.',
    'ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC',
    '18 Công ty TNHH số 18',
    'CỤM TRƯỞNG Công ty TNHH số 1 Ông Nguyễn Văn Đại',
  ])
    expect(words).toContain(sentence);
  const { head: _, ...rest } = samplePledge(2);
  const unsigned = wordsOf((await draw({ ...rest, head: null, signedOn: null })).bytes);
  expect(unsigned).toContain('Hôm nay, ngày …… tháng …… năm 2026');
});
