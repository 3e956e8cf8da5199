import { expect, test } from 'vitest';
import { drawPaper } from '#documents/paper.ts';
import type { CountRecordFacts, MinutesFacts } from '#domain/papers/facts.ts';
import type { CivilDate } from '#domain/time.ts';
import { wordsOf } from './poppler.ts';
import { chair, clock, sampleCountRecord, secretary } from './sample-facts.ts';
import { sampleCorrection } from './sample-correction.ts';
import { sampleAwardList } from './sample-list.ts';
import { sampleMinutes } from './sample-minutes.ts';
import { fonts } from './signed-sample.ts';

/* What papers tell of a count typed twice, taken again or objected to, of a meeting reopened, and of whoever is disqualified. */

const recounts = [{ closedAt: clock('10:20'), reason: 'hai phiếu dính vào nhau.', askedBy: 'Vũ Quốc Khánh' }] as const;
const challenges = [
  {
    member: 'Đỗ Văn Thưởng',
    text: 'đề nghị cho xem lại phiếu có hai dấu',
    answer: 'Tổ đã cho xem, dòng đó không hợp lệ',
  },
] as const;

const recounted = (): CountRecordFacts => {
  const facts = sampleCountRecord();
  return {
    ...facts,
    sample: false,
    closedAt: clock('10:40'),
    round: { ...facts.round, recounts, challenges },
    recount: { number: 2, on: '2026-12-16' as CivilDate },
    doubleCount: { firstBy: 'Ngô Xuân Lộc', secondBy: 'Đỗ Văn Thưởng', mismatches: 2 },
    sealedBy: 'Hoàng Minh Tuệ',
  };
};

const reopened = (): MinutesFacts => {
  const facts = sampleMinutes();
  const [national, province, ...rest] = facts.rounds;
  return {
    ...facts,
    sample: false,
    rounds: [national!, { ...province!, recounts, challenges }, ...rest],
    minutesAssent: { present: 8, against: 0, abstained: 1 },
    reopenings: [
      {
        date: '2026-12-16' as CivilDate,
        time: clock('09:05'),
        to: 'in-session',
        chair: chair.name,
        secretary: secretary.name,
        reason: 'ghi nhầm một phiếu của Bằng khen',
        replaces: true,
        endedAt: clock('11:00'),
      },
    ],
    corrections: [
      {
        nominee: 'Bà Nguyễn Thị Thu Hường',
        field: 'name',
        before: 'Nguyễn Thị Thu Hương',
        after: 'Nguyễn Thị Thu Hường',
        proof: 'Căn cước công dân',
        on: '2026-12-17' as CivilDate,
        chair: chair.name,
        secretary: secretary.name,
      },
    ],
  };
};

test('a count record says which count it is, what it replaces, who typed, what was objected, who sealed', async () => {
  const words = wordsOf((await drawPaper(recounted(), fonts)).bytes);
  for (const said of [
    '(Kiểm phiếu lần 2)',
    'kiểm lại theo đề nghị của đồng chí Vũ Quốc Khánh, do hai phiếu dính vào nhau. Biên bản này thay thế Biên bản kiểm phiếu lập hồi 10 giờ 20 phút.',
    'Biên bản lập hồi 10 giờ 40 phút ngày 16 tháng 12 năm 2026,',
    'hai người nhập độc lập, đồng chí Ngô Xuân Lộc và đồng chí Đỗ Văn Thưởng; 02 số lệch nhau đã được đếm lại trên phiếu.',
    'Đồng chí Đỗ Văn Thưởng có ý kiến về kết quả kiểm phiếu: đề nghị cho xem lại phiếu có hai dấu. Trả lời: Tổ đã cho xem, dòng đó không hợp lệ.',
    '09 phiếu được đồng chí Hoàng Minh Tuệ niêm phong trước Hội đồng, Tổ kiểm phiếu ký giáp lai, giao đồng chí Trần Thị Ngọc Quỳnh lưu giữ đến khi có quyết định khen thưởng.',
  ])
    expect(words).toContain(said);
});

test('a first count of which nothing more is known says nothing more', async () => {
  const words = wordsOf((await drawPaper({ ...sampleCountRecord(), sample: false }, fonts)).bytes);
  for (const absent of ['thay thế', 'độc lập,', 'có ý kiến về', 'giáp lai']) expect(words).not.toContain(absent);
  expect(words).toContain('09 phiếu được niêm phong, giao đồng chí');
});

test('minutes tell of a recount, an objection, the reopening by two people, a correction, and who adopted them', async () => {
  const words = wordsOf((await drawPaper(reopened(), fonts)).bytes);
  for (const said of [
    'Lượt này đã kiểm phiếu lại 01 lần, lần cuối theo đề nghị của đồng chí Vũ',
    'do hai phiếu dính vào nhau; kết quả trên thay kết quả công bố hồi 10 giờ 20 phút.',
    'Đồng chí Đỗ Văn Thưởng có ý kiến về kết quả kiểm phiếu',
    'Hồi 09 giờ 05 phút, ngày 16 tháng 12 năm 2026, phiên họp (đã kết thúc hồi 11 giờ 00 phút) được mở lại để kiểm lại kết quả theo đề nghị thống nhất của đồng chí Nguyễn Đình Phúc, Chủ trì và đồng chí Trần Thị Ngọc Quỳnh, Thư ký, do ghi nhầm một phiếu của Bằng khen. Biên bản này thay thế Biên bản đã lập trước khi mở lại.',
    'tên đã ghi “Nguyễn Thị Thu Hương”, nay đính chính là “Nguyễn Thị Thu Hường” (căn cứ Căn cước công dân)',
    'Phiên họp kết thúc vào hồi 11 giờ 00 phút ngày 16 tháng 12 năm 2026.',
    '07/08 thành viên có mặt nhất trí thông qua, 01 không có ý kiến, lập thành 03 bản./.',
  ])
    expect(words).toContain(said);
});

test('minutes of a meeting that was reopened claim no adoption that nobody noted; a list says what it replaces', async () => {
  const { minutesAssent: _adopted, ...facts } = reopened();
  const words = wordsOf((await drawPaper(facts, fonts)).bytes);
  expect(words).toContain('Biên bản đã được đọc lại, lập thành 03 bản./.');
  const list = { ...sampleAwardList(2, 2), sample: false, replacesBefore: '2026-12-16' as CivilDate };
  expect(wordsOf((await drawPaper(list, fonts)).bytes)).toContain(
    'thay thế danh sách lập trước ngày 16 tháng 12 năm 2026)',
  );
});

test('the record of a correction says what stood, what is right, what proves it, and that no vote changes', async () => {
  const words = wordsOf((await drawPaper({ ...sampleCorrection(), sample: false }, fonts)).bytes);
  for (const said of [
    'BIÊN BẢN ĐÍNH CHÍNH',
    'thống nhất đính chính chức vụ của đồng chí Đỗ Văn Thưởng, thành viên Hội đồng như sau:',
    'Căn cứ đính chính: Quyết định số 12/QĐ-BQL ngày 03/02/2025.',
    'đã lập trước 09 giờ 05 phút, ngày 16 tháng 12 năm 2026 có ghi nội dung trên',
    'Kết quả biểu quyết không thay đổi.',
    'THƯ KÝ',
    'CHỦ TRÌ',
  ])
    expect(words).toContain(said);
});

test('Who opened the meeting and who reported are those in office then; who took over concludes', async () => {
  const facts = sampleMinutes();
  const before = {
    chairsBefore: [{ ...facts.members[2]!, until: clock('09:30') }],
    secretariesBefore: [{ ...facts.members[3]!, until: clock('09:40') }],
  };
  const words = wordsOf((await drawPaper({ ...facts, sample: false, ...before }, fonts)).bytes);
  expect(words).toContain(`Đồng chí ${facts.members[2]!.name}, chủ trì phiên họp, nêu lý do`);
  expect(words).toContain(`Đồng chí ${facts.members[3]!.name} báo cáo kết quả tổng hợp`);
  expect(words).toContain(`đồng chí ${facts.chair.name}, chủ trì phiên họp, kết luận`);
});

test('the minutes give no place to an enterprise that is disqualified, and say why', async () => {
  const minutes = sampleMinutes();
  const { panel } = minutes;
  if (!panel) throw new Error('The sample scores nobody');
  const [, , third] = panel.rows;
  const rows = [
    { ...third!, nominee: 'Công ty Hòa Long', rank: null, provisional: false, disqualified: true as const },
  ];
  const words = wordsOf(
    (await drawPaper({ ...minutes, sample: false, panel: { ...panel, rows, ties: [] } }, fonts)).bytes,
  );
  expect(words).toContain('– Công ty Hòa Long 900,00 950 Điểm liệt');
});

test('the minutes call the figures of the sheets what the criteria set makes of them', async () => {
  const minutes = sampleMinutes();
  const panel = minutes.panel!;
  const drawn = await drawPaper({ ...minutes, sample: false, panel: { ...panel, aggregate: 'median' } }, fonts);
  const words = wordsOf(drawn.bytes);
  expect(words).toContain('Điểm trung vị');
  expect(words).not.toContain('Điểm trung bình');
});
