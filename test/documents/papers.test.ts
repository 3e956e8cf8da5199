import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mm } from '#documents/layout.ts';
import { MissingGlyphs } from '#documents/glyphs.ts';
import { drawPaper, paperDefinition } from '#documents/paper.ts';
import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import type { DrawnPaper } from '#documents/render.ts';
import { ask, boxesOf, wordsOf } from './poppler.ts';
import { longName, sampleCountRecord } from './sample-facts.ts';
import { sampleAppraisal } from './sample-appraisal.ts';
import { sampleMinutes } from './sample-minutes.ts';
import { sampleCorrection } from './sample-correction.ts';
import { sampleAwardList } from './sample-list.ts';
import { sampleDossierLog } from './sample-dossier.ts';
import { sampleEligibility } from './sample-eligibility.ts';
import { samplePledge, sampleRegistrationList } from './sample-registration.ts';
import { sampleRuleQuestions } from './sample-rule-questions.ts';
import { samplePanelTable, sampleScoreForm, sampleScoreTable } from './sample-scores.ts';
import { sampleIntakeRegister, sampleReceipt, sampleSupplementRequest } from './sample-intake.ts';
import { everyLetter } from './sample-letters.ts';
import { sampleOpinionReport, sampleOpinionSheets } from './sample-circulation.ts';
import { sampleAttendanceList, sampleBallots } from './sample-sheets.ts';
import { sampleChairScript, sampleInvitation } from './sample-summons.ts';
import { fonts } from './signed-sample.ts';

/** Without the watermark, whose slanted letters fall between the words. */
const plain = <Facts extends DrawnFacts>(facts: Facts): Facts => ({ ...facts, sample: false });

/** The same facts are drawn once for all that is looked at in them. */
const drawn = new Map<string, Promise<DrawnPaper>>();
function draw(facts: DrawnFacts): Promise<DrawnPaper> {
  const key = JSON.stringify(facts);
  const paper = drawn.get(key) ?? drawPaper(facts, fonts);
  drawn.set(key, paper);
  return paper;
}

const everyPaper = {
  minutes: sampleMinutes(40),
  'count-record': sampleCountRecord(),
  'award-list': sampleAwardList(20, 40),
  invitation: sampleInvitation(),
  'invitation of guests': sampleInvitation('guests'),
  'chair-script': sampleChairScript(),
  'attendance-list': sampleAttendanceList(),
  'ballot-papers': sampleBallots(),
  'opinion-sheets': sampleOpinionSheets(),
  'opinion-report': sampleOpinionReport(),
  'correction-record': sampleCorrection(),
  'dossier-log': sampleDossierLog(12),
  eligibility: sampleEligibility(9),
  'registration-list': sampleRegistrationList(14),
  pledge: samplePledge(18),
  'score-table': sampleScoreTable(10, { ties: true, odd: true }),
  'score-table of many': sampleScoreTable(20, { ties: true, odd: true }),
  'score-table of the panel': samplePanelTable(18, 9),
  'score-form': sampleScoreForm(true),
  'score-form, empty': sampleScoreForm(false),
  'rule-questions': sampleRuleQuestions(14),
  receipt: sampleReceipt(3),
  'intake-register': sampleIntakeRegister(9),
  'supplement-request': sampleSupplementRequest(4),
  ...everyLetter,
  appraisal: sampleAppraisal(30),
};

test('papers are byte for byte those of the golden file; UPDATE_GOLDEN=1 writes it anew', async () => {
  const golden = join(import.meta.dirname, '../golden/papers.json');
  const hashes: Record<string, string> = {};
  for (const [name, facts] of Object.entries(everyPaper))
    hashes[name] = createHash('sha256')
      .update((await draw(facts)).bytes)
      .digest('hex');
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, `${JSON.stringify(hashes, null, 2)}\n`);
  expect(hashes).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});

test('a paper has the same bytes on a laptop in another time zone', async () => {
  const hash = createHash('sha256')
    .update((await draw(sampleCountRecord())).bytes)
    .digest('hex');
  const zones = execFileSync(
    process.execPath,
    [join(import.meta.dirname, 'draw-once.mjs'), 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'],
    { encoding: 'utf8' },
  );
  expect(zones).toBe(`${hash} -420\n${hash} 480\n`);
}, 60_000);

test('the count record of a ballot on the laptop speaks of codes and kept sums, and of no paper or envelope', async () => {
  const record = sampleCountRecord();
  const { round, papers } = record;
  const onLaptop = { ...papers, printed: 8, issued: 8, spoiled: 0, unused: 0, returned: 7, opinions: 0, valid: 7 };
  const kiosk = { ...record, round: { ...round, means: 'kiosk', opinions: 0 } as const, papers: onLaptop };
  const words = wordsOf((await draw(plain({ ...kiosk, papers: { ...onLaptop, invalid: 0 } }))).bytes);
  for (const said of [
    'chứng kiến việc bỏ phiếu kín trên máy',
    'Số mã bỏ phiếu đã cấp 08',
    'Số phiếu đã ghi nhận trên máy 07',
    'Số thành viên không nộp phiếu 01',
    '4. Lưu giữ Bỏ phiếu kín trên máy, không có phiếu giấy để niêm phong.',
  ])
    expect(words).toContain(said);
  for (const said of ['Số phiếu in', 'Số phiếu hỏng', 'được niêm phong, giao']) expect(words).not.toContain(said);
  const minutes = sampleMinutes();
  const mixed = { ...minutes, rounds: minutes.rounds.map((one) => ({ ...one, means: 'kiosk' as const })) };
  expect(wordsOf((await draw(plain(mixed))).bytes)).toContain('Bỏ phiếu kín trên máy.');
});

test('the minutes say what was decided, with both shares, and never that somebody was commended', async () => {
  const words = wordsOf((await draw(plain(sampleMinutes()))).bytes);
  for (const sentence of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '/BB-HĐTĐKT',
    'Hôm nay, vào hồi 08 giờ 05 phút, ngày 15 tháng 12 năm 2026',
    'Tổng số thành viên Hội đồng: 09; có mặt khi khai mạc: 07; vắng: 01 (đồng chí Bùi Thị Yến, có lý do, gửi ý kiến bằng văn bản); đến muộn: 01 (đồng chí Phạm Thị Hồng Ánh có mặt từ 08 giờ 45 phút, tham gia biểu quyết từ nội dung xét tặng danh hiệu “Lao động tiên tiến”).',
    'phiên họp hợp lệ.',
    'Chương trình được 07/07 thành viên có mặt nhất trí.',
    'Tổng số hồ sơ tiếp nhận: 15 (15 lượt đề nghị, 14 đối tượng, trong đó bổ sung tại phiên họp 01); đủ điều kiện: 13; chưa đủ: 02 (Tổ bảo vệ số 3',
    'Về trường hợp Công ty TNHH Điện tử Sao Mai',
    'đồng chí Lê Hữu Nghĩa đề nghị làm rõ mức giảm tiêu hao điện đã được đoàn kiểm tra xác nhận tại Biên bản ngày 20/11/2026; Chủ trì kết luận giao Thư ký bổ sung số liệu vào hồ sơ trước khi trình.',
    'cùng đạt 952,50 điểm',
    'Không có ý kiến khác.',
    'tối thiểu 09/09 phiếu, từ 90% trở lên trên tổng số thành viên',
    'tối thiểu 05/09 thành viên, trên 50% tổng số thành viên',
    '08/08 thành viên có mặt nhất trí, đạt 88,89% tổng số thành viên',
    'Thành viên (07/08 thành viên có mặt nhất trí, 01 không có ý kiến)',
    'tỷ lệ tối thiểu áp dụng theo thông lệ',
    'xin rút hồ sơ của Công ty TNHH Bao bì Đại Phúc',
    'tại Công văn số 118/CV-ĐP ngày 10/12/2026',
    'Hội đồng thống nhất chuyển Công ty cổ phần Bao bì Hòa An từ đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh sang tặng Giấy khen của Trưởng Ban, do chưa đủ thời gian hoạt động 05 năm (đơn vị đồng ý tại Công văn số 42/HA ngày 14/12/2026).',
    'được đề nghị bổ sung tại phiên họp',
    'Hội đồng đồng ý có điều kiện đối với trường hợp',
    'không tham gia bỏ phiếu đối với trường hợp Ông Vũ Quốc Khánh',
    '1. Trình Trưởng Ban quyết định: xét tặng danh hiệu “Lao động tiên tiến” cho 05 cá nhân; Giấy khen của Trưởng Ban cho 01 tập thể.',
    '2. Đề nghị Trưởng Ban trình Chủ tịch Ủy ban nhân dân tỉnh: xét tặng',
    '4. Không đề nghị, để lại, rút:',
    'Tổng hợp: 15 lượt đề nghị (01 trường hợp chuyển hình thức, tính ở hình thức mới), gồm 09 đủ tỷ lệ, đề nghị khen thưởng; 01 đề nghị có điều kiện; 02 không đủ tỷ lệ; 01 rút hồ sơ; 01 để lại xét sau; 01 trả hồ sơ.',
    'trước ngày 25 tháng 12 năm 2026',
    'lập thành 03 bản./.',
    'Nơi nhận: - Các thành viên Hội đồng; - Lưu: VT, hồ sơ Hội đồng.',
  ])
    expect(words).toContain(sentence);
  expect(words).not.toMatch(/được khen thưởng|được tặng/u);
});

test('the minutes name the vote from which somebody stayed out who took part in another', async () => {
  const minutes = sampleMinutes();
  const recusals = minutes.recusals.map((line) => ({ ...line, turns: [2] }));
  expect(wordsOf((await draw(plain({ ...minutes, recusals }))).bytes)).toContain(
    'không tham gia bỏ phiếu lần 2 đối với trường hợp Ông Vũ Quốc Khánh',
  );
});

test('the report on a circulation says what was sent, received and not answered, and what each line needed of all', async () => {
  const words = wordsOf((await draw(plain(sampleOpinionReport()))).bytes);
  for (const sentence of [
    '/BC-HĐTĐKT',
    'Chủ trương: Trưởng Ban đồng ý qua điện thoại ngày 13/12/2026.',
    'Gửi 09 phiếu; nhận 08; không trả lời 01 (đồng chí Ngô Xuân Lộc).',
    'Phiếu của đồng chí Bùi Thị Yến nhận sau hạn',
    'tối thiểu 05/09 thành viên, trên 50% tổng số thành viên',
    '77,78',
    '01 trường hợp đủ tỷ lệ; 01 trường hợp không đủ tỷ lệ',
    'không tham gia cho ý kiến đối với trường hợp',
    'Ý kiến khác: đồng chí Hoàng Minh Tuệ: Đề nghị xác minh thêm với Công an tỉnh.',
    'CHỦ TỊCH HỘI ĐỒNG',
  ])
    expect(words).toContain(sentence);
  expect(words).not.toMatch(/được khen thưởng|CHỦ TRÌ|Biên bản họp|kiểm phiếu/u);
});

test('every member has an opinion paper of his own, with his name and without boxes on his own line', async () => {
  const words = wordsOf((await draw(plain(sampleOpinionSheets()))).bytes);
  expect(words.match(/PHIẾU LẤY Ý KIẾN/gu)).toHaveLength(9);
  expect(words).toContain('Kính gửi: Đồng chí Vũ Quốc Khánh, Chánh Văn phòng');
  expect(words).toContain('trước 16 giờ 00 phút ngày 14 tháng 12 năm 2026./.');
  expect(words.match(/ – –/gu)).toHaveLength(1);
});

test('the awards are numbered within the item in which they were voted, each with the number that it needed', async () => {
  const words = wordsOf((await draw(plain(sampleMinutes()))).bytes);
  const hands = words.indexOf('5. Biểu quyết: ');
  const ballots = words.indexOf('6. Bỏ phiếu: ');
  expect(words.slice(hands, ballots)).toContain(
    ' 1. Danh hiệu “Lao động tiên tiến” (tối thiểu 05/09 thành viên, trên 50% tổng số thành viên)',
  );
  expect(words.slice(ballots)).toMatch(/ 1\. Danh hiệu “Chiến sĩ thi đua toàn quốc” .* 2\. Bằng khen của Chủ tịch/u);
  expect(words).not.toMatch(/\d\.\d\. /u);
});

test('minutes and records frozen before a council could word their ends read as they did', async () => {
  const { wording: _, ...oldMinutes } = plain(sampleMinutes());
  const minutesWords = wordsOf((await draw(oldMinutes)).bytes);
  expect(minutesWords).toContain('lập thành 03 bản./.');
  expect(minutesWords).toContain('Nơi nhận: - Các thành viên Hội đồng; - Lưu: VT, hồ sơ Hội đồng.');
  expect(minutesWords).not.toContain('KÝ TÊN');
  const { keptUntil: __, ...oldRecord } = plain(sampleCountRecord());
  expect(wordsOf((await draw(oldRecord)).bytes)).toContain('giao đồng chí Trần Thị Ngọc Quỳnh lưu giữ. ');
});

test('a council words whom its minutes go to and in how many copies', async () => {
  const wording = { receivers: ['Lãnh đạo Ban', 'Các phòng', 'Lưu: VT'], copies: 5, membersSign: false };
  const words = wordsOf((await draw({ ...plain(sampleMinutes()), wording })).bytes);
  expect(words).toContain('lập thành 05 bản./.');
  expect(words).toContain('Nơi nhận: - Lãnh đạo Ban; - Các phòng; - Lưu: VT.');
  const nobody = { ...wording, receivers: [] };
  expect(wordsOf((await draw({ ...plain(sampleMinutes()), wording: nobody })).bytes)).not.toContain('Nơi nhận');
});

test('everybody who came signs the last annex, where the council wants it; who was away does not', async () => {
  const facts = plain(sampleMinutes(31));
  const wording = { receivers: [], copies: 3, membersSign: true };
  const words = wordsOf((await draw({ ...facts, wording })).bytes);
  const annex = words.slice(words.indexOf('Phụ lục II DANH SÁCH THÀNH VIÊN KÝ TÊN'));
  expect(annex.length).toBeLessThan(words.length);
  expect(annex).toContain('STT Họ và tên Chức danh Ký tên 1 Nguyễn Đình Phúc');
  expect(annex).toContain('8 Trần Thị Ngọc Quỳnh');
  expect(annex).toContain('Phạm Thị Hồng Ánh');
  expect(annex).not.toContain('Bùi Thị Yến');
  expect(wordsOf((await draw(facts)).bytes)).not.toContain('KÝ TÊN');
});

test('the invitation says when, where and what; a member who cannot come writes, a guest has no vote to write', async () => {
  const members = wordsOf((await draw(plain(sampleInvitation()))).bytes);
  for (const sentence of [
    '/GM-HĐTĐKT',
    'Kính gửi: Các đồng chí thành viên Hội đồng Thi đua - Khen thưởng',
    '1. Thời gian: 08 giờ 00 phút, Thứ Ba, ngày 15 tháng 12 năm 2026.',
    '162 lượt đề nghị, 158 đối tượng, gồm 01 danh hiệu “Chiến sĩ thi đua toàn quốc”; 25 Bằng khen',
    'Đề nghị đồng chí sắp xếp dự đúng thành phần; vắng mặt gửi ý kiến bằng văn bản trước ngày 15 tháng 12 năm 2026./.',
    'TM. HỘI ĐỒNG',
    '- Lưu: VT, hồ sơ Hội đồng.',
  ])
    expect(members).toContain(sentence);
  const guests = wordsOf((await draw(plain(sampleInvitation('guests')))).bytes);
  expect(guests).toContain('Kính gửi: - Đại diện Sở Nội vụ; - Cụm trưởng các cụm thi đua số 1, số 2 và số 3.');
  expect(guests).not.toMatch(/đồng chí sắp xếp|lượt đề nghị|ý kiến bằng văn bản/u);
  const only = wordsOf((await draw(plain(sampleInvitation('guests', ['Sở Nội vụ tỉnh Bắc Ninh'])))).bytes);
  expect(only).toContain('Kính gửi: Sở Nội vụ tỉnh Bắc Ninh');
});

test('the script of the chair has the figures of every item on two pages, and leaves open what nobody knows yet', async () => {
  const { bytes } = await draw(plain(sampleChairScript()));
  expect(boxesOf(bytes)).toHaveLength(2);
  const words = wordsOf(bytes);
  for (const sentence of [
    'có mặt 07/09 đồng chí, vắng 02 đồng chí: Phạm Thị Hồng Ánh; Bùi Thị Yến (gửi ý kiến bằng văn bản)',
    'Cần tối thiểu 06/09 thành viên có mặt',
    '14/162 hồ sơ còn nội dung phải bổ sung: 12 trường hợp thiếu số hoặc ngày quyết định; 3 trường hợp sáng kiến thiếu số hoặc phạm vi.',
    'Không tham gia bỏ phiếu: đồng chí Vũ Quốc Khánh đối với Ông Vũ Quốc Khánh',
    'Hỏi trước khi biểu quyết, theo sổ liên quan: đồng chí Hoàng Minh Tuệ',
    'Danh hiệu “Lao động tiên tiến” 92 05/09 trên 50% tổng số thành viên',
    'cần 09 phiếu nhưng tối đa chỉ có 08: nói trước khi bỏ phiếu.',
    'bầu Tổ kiểm phiếu gồm 03 đồng chí: đồng chí ……',
    'Có tên trong danh sách xét nên không kiểm phiếu: Vũ Quốc Khánh.',
    'trình Trưởng Ban quyết định ……/92 danh hiệu “Lao động tiên tiến”',
  ])
    expect(words).toContain(sentence);
  const before = sampleChairScript({ rollCalled: false, absent: [] });
  expect(wordsOf((await draw(plain(before))).bytes)).toContain('hôm nay có mặt ……/09 đồng chí.');
});

test('two long lists have an annex each', async () => {
  const facts = plain(sampleMinutes(31));
  const words = wordsOf(
    (await draw({ ...facts, rounds: facts.rounds.flatMap((round) => [round, { ...round }]) })).bytes,
  );
  expect(words).toContain('(Danh sách tại Phụ lục II)');
  expect(words.indexOf('Phụ lục II KẾT QUẢ')).toBeGreaterThan(words.indexOf('Phụ lục I KẾT QUẢ'));
});

test('a table of more than thirty rows goes to an annex', async () => {
  const words = wordsOf((await draw(plain(sampleMinutes(40)))).bytes);
  expect(words).toContain('40/40 trường hợp đủ tỷ lệ (Danh sách tại Phụ lục I).');
  expect(words.indexOf('Phụ lục I KẾT QUẢ')).toBeGreaterThan(words.indexOf('CHỦ TRÌ'));
});

test('the figures of the count record add up on paper, and three tellers and the chair sign', async () => {
  const { bytes, anchors } = await draw(plain(sampleCountRecord()));
  const words = wordsOf(bytes);
  expect(words).toContain('Tổng số phiếu kiểm 09');
  expect(words).toContain(
    '04 trường hợp đủ tỷ lệ; 01 trường hợp không đủ tỷ lệ (Công ty cổ phần Cơ khí chính xác Hòa Long).',
  );
  expect(words).toContain('THÀNH VIÊN THƯ KÝ TỔ TRƯỞNG');
  expect(words).toContain('XÁC NHẬN CỦA CHỦ TRÌ');
  expect(words).toContain(
    '09 phiếu được niêm phong, giao đồng chí Trần Thị Ngọc Quỳnh lưu giữ đến khi có quyết định khen thưởng.',
  );
  expect(anchors.map(({ field }) => field)).toEqual(['teller-head', 'chair']);
});

test('the count record keeps the numbers of the printed papers and names the line that was struck', async () => {
  const words = wordsOf((await draw(plain(sampleCountRecord()))).bytes);
  expect(words).toContain('Dòng số 04 (Công ty TNHH Bao bì Đại Phúc) đã gạch trên phiếu');
  for (const figure of [
    'Số phiếu in 10',
    'Số phiếu chưa phát 02',
    'Số thành viên vắng mặt 01',
    'Số phiếu hỏng thu lại 00',
  ])
    expect(words).toContain(figure);
});

test('a show of hands with somebody undecided adds up on paper', async () => {
  const facts = plain(sampleMinutes());
  const rounds = facts.rounds.map((round) =>
    round.mode === 'hands' ? { ...round, rows: [{ ...round.rows[0]!, yes: 6, no: 1, blank: 1 }] } : round,
  );
  const words = wordsOf((await draw({ ...facts, rounds })).bytes);
  expect(words).toContain(
    'Danh sách gồm 01 trường hợp: 06/08 thành viên có mặt nhất trí, 01 không đồng ý, 01 không có ý kiến',
  );
  expect(words).toMatch(/Không có/u);
});

test('the award list numbers each group anew and closes with its count', async () => {
  const words = wordsOf((await draw(plain(sampleAwardList(11, 13)))).bytes);
  expect(words).toContain('I. TẬP THỂ (11)');
  expect(words).toContain('II. CÁ NHÂN (13)');
  expect(words).toContain('Danh sách gồm: 11 tập thể và 13 cá nhân.');
  expect(words.match(/ 1 /gu)?.length).toBeGreaterThanOrEqual(2);
});

test('the note of the award list speaks of written opinions only where they are counted', async () => {
  const list = plain(sampleAwardList(1, 1));
  const note = 'trong ngoặc là tỷ lệ trên số thành viên có mặt';
  expect(wordsOf((await draw(list)).bytes)).toContain(`${note} và gửi ý kiến bằng văn bản.`);
  expect(wordsOf((await draw({ ...list, opinionsCounted: false })).bytes)).toContain(`${note}.`);
});

test('sample data are marked on every page, and real ones never', async () => {
  const marked = boxesOf((await draw(sampleCountRecord())).bytes);
  expect(wordsOf((await draw(plain(sampleCountRecord()))).bytes)).not.toMatch(/DỮ|MẪU/u);
  expect(marked.every(({ words }) => words.some(({ text }) => /[ỮIỆ]/u.test(text) && text.length < 4))).toBe(true);
});

test('no cell runs into its neighbour, however long the name', async () => {
  // Right edges of the seven columns of the list.
  const edges = [10, 58, 110, 180, 222, 238, 252].map((width) => mm(30 + width));
  const pages = boxesOf((await draw(plain(sampleAwardList(3, 3)))).bytes).filter(({ words }) =>
    words.some(({ text }) => text === 'STT'),
  );
  let looked = 0;
  for (const { words } of pages) {
    const head = words.find(({ text }) => text === 'STT')?.yMin ?? 0;
    const note = words.find(({ text, xMin }) => text === 'Tỷ' && xMin < mm(31))?.yMin ?? Infinity;
    const groups = words.filter(({ text }) => text === 'TẬP' || text === 'NHÂN').map(({ yMin }) => yMin);
    for (const { text, xMin, xMax, yMin } of words) {
      if (yMin < head || yMin >= note || groups.includes(yMin)) continue;
      looked += 1;
      expect(xMax, text).toBeLessThanOrEqual(edges.find((right) => xMin < right) ?? 0);
    }
  }
  expect(looked).toBeGreaterThan(150);
  expect(longName).toHaveLength(120);
});

test('a character that the letter lacks stops the paper and is named', async () => {
  const facts = sampleAwardList(1, 0);
  const [row] = facts.collectives;
  if (!row) throw new Error('one row');
  const drawn = draw({ ...facts, collectives: [{ ...row, nominee: 'Công ty ☐ 漢' }] });
  await expect(drawn).rejects.toBeInstanceOf(MissingGlyphs);
  await expect(drawn).rejects.toMatchObject({ codePoints: [0x2610, 0x6f22] });
});

test('decomposed letters are composed before they are drawn', async () => {
  const facts = plain(sampleAwardList(1, 0));
  const [row] = facts.collectives;
  if (!row) throw new Error('one row');
  const { bytes } = await draw({
    ...facts,
    collectives: [{ ...row, nominee: 'Bà Nguyễn Thị Hường'.normalize('NFD') }],
  });
  expect(wordsOf(bytes)).toContain('Bà Nguyễn Thị Hường');
});

test('a paper claims the archive format, its language and the moment of freezing, and qpdf finds nothing', async () => {
  const { bytes } = await draw(sampleMinutes());
  const text = new TextDecoder('latin1').decode(bytes);
  expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(text).toContain('/Lang (vi-VN)');
  expect(ask('pdfinfo', ['-rawdates', 'FILE'], bytes)).toContain('CreationDate:    D:20261215040000Z');
  expect(ask('qpdf', ['--check', 'FILE'], bytes)).toContain('No syntax or stream encoding errors');
});

test('a definition never asks for anything outside the paper', () => {
  for (const facts of Object.values(everyPaper))
    expect(JSON.stringify(paperDefinition(facts))).not.toMatch(/https?:|"image"|"link"/u);
});
