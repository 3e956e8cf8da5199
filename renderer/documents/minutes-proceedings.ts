import type { Content } from 'pdfmake/interfaces';
import type { MinutesFacts, PanelFacts, RoundFacts } from '#domain/papers/facts.ts';
import { paperCount, percentText } from '#domain/figures.ts';
import { formatPoints } from '#domain/points.ts';
import { capitalised } from '#domain/text.ts';
import { awardPhrase, roman, tellerOnPaper } from '#words/paper-words.ts';
import { bold, footnote, grid, heading, paragraph, tableHeading, type GridColumn } from './layout.ts';
import { annexRounds } from './minutes-annexes.ts';
import { requirement, roundTable, voters } from './round-table.ts';

/** Part II of the minutes: report, scores, discussion, what left the agenda, recusals, votes by hand, ballots. */
export function proceedingsPart(facts: MinutesFacts): Content[] {
  const hands = facts.rounds.filter((round) => round.mode === 'hands');
  const ballots = facts.rounds.filter((round) => round.mode === 'ballot');
  const items = [
    opened(facts),
    report(facts),
    ...(facts.panel ? [scores(facts.panel)] : []),
    discussion(facts),
    ...(hands.length > 0 ? [votesByHand(facts, hands)] : []),
    ...(ballots.length > 0 ? [votesByBallot(facts, ballots)] : []),
  ];
  return [heading('II. NỘI DUNG'), ...items.flatMap((item, index) => item(index + 1))];
}

/** A numbered item of part II; its number depends on which items the meeting had. */
type Item = (number: number) => Content[];

const opened =
  (facts: MinutesFacts): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Khai mạc: `),
      `Đồng chí ${facts.chair.name}, chủ trì phiên họp, nêu lý do, thông qua chương trình, quán triệt nguyên tắc, tiêu chuẩn, điều kiện xét khen thưởng.`,
    ]),
  ];

const report =
  ({ received, secretary }: MinutesFacts): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Báo cáo tổng hợp: `),
      `Đồng chí ${secretary.name} báo cáo kết quả tổng hợp, thẩm định hồ sơ. Tổng số hồ sơ tiếp nhận: ${paperCount(received.nominations)} lượt đề nghị, ${paperCount(received.nominees)} đối tượng.`,
    ]),
  ];

const scores =
  (panel: PanelFacts): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Chấm điểm: `),
      `Hội đồng chấm điểm theo ${panel.criteriaSet}; ${paperCount(panel.sheets)} thành viên chấm. Kết quả là căn cứ tham khảo khi biểu quyết:`,
    ]),
    grid(
      scoreColumns,
      panel.rows.map((row) => [
        row.rank === null ? '–' : paperCount(row.rank),
        row.nominee,
        row.mean === null ? 'Không xếp hạng' : formatPoints(row.mean, 2),
        formatPoints(row.outOf),
        row.provisional ? 'Tạm tính' : '',
      ]),
    ),
    ...(panel.rows.some((row) => row.provisional)
      ? [footnote('Tạm tính: chưa đủ phiếu chấm điểm của các thành viên.')]
      : []),
  ];

const discussion =
  (facts: MinutesFacts): Item =>
  (number) => [
    paragraph([bold(`${number}. Thảo luận:`)]),
    ...facts.discussion.map((note) => paragraph(`Đồng chí ${note.speaker}: ${note.text.replace(/[.;]*$/u, '.')}`)),
    ...facts.setAside.map((line) => paragraph(setAsideSentence(line))),
    ...facts.recusals.map((line) =>
      paragraph(
        `Đồng chí ${line.member} không tham gia bỏ phiếu đối với trường hợp ${line.nominee} (${line.award}), do có liên quan${line.reason ? ` (${line.reason})` : ''}.`,
      ),
    ),
    paragraph(
      facts.discussion.length > 0 ? 'Ngoài các ý kiến nêu trên, không có ý kiến khác.' : 'Không có ý kiến khác.',
    ),
  ];

function setAsideSentence({ nominee, award, outcome, note }: MinutesFacts['setAside'][number]): string {
  if (outcome === 'withdrawn') return `${nominee} rút hồ sơ đề nghị ${award}${note ? ` tại ${note}` : ''}.`;
  const decided = outcome === 'deferred' ? 'để lại xét sau' : 'trả hồ sơ';
  return `Hội đồng thống nhất ${decided} trường hợp ${nominee} (${award})${note ? `, do ${note}` : ''}.`;
}

const votesByHand =
  (facts: MinutesFacts, rounds: readonly RoundFacts[]): Item =>
  (number) => [
    paragraph([bold(`${number}. Biểu quyết: `), 'Hội đồng biểu quyết bằng hình thức giơ tay, kết quả:']),
    ...rounds.flatMap((round, index) => roundPart(facts, round, `${number}.${index + 1}`)),
  ];

const votesByBallot =
  (facts: MinutesFacts, rounds: readonly RoundFacts[]): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Bỏ phiếu: `),
      `Hội đồng bầu Tổ kiểm phiếu gồm ${paperCount(facts.tellers.length)} đồng chí: ${facts.tellers
        .map((teller) => `${teller.name}, ${tellerOnPaper[teller.part]}`)
        .join('; ')}; tiến hành bỏ phiếu kín; kết quả (có Biên bản kiểm phiếu kèm theo):`,
    ]),
    ...rounds.flatMap((round, index) => roundPart(facts, round, `${number}.${index + 1}`)),
  ];

function roundPart(facts: MinutesFacts, round: RoundFacts, number: string): Content[] {
  const annex = annexRounds(facts).indexOf(round);
  return [
    (annex === -1 ? tableHeading : heading)(`${number}. ${capitalised(awardPhrase(round))} (${requirement(round)})`),
    ...(round.mode === 'hands' ? [paragraph(handsSentence(round))] : []),
    ...(annex === -1 ? roundTable(round) : [paragraph(annexSentence(round, annex + 1))]),
  ];
}

/** One sentence when the whole list had the same hands; the table says the rest. */
function handsSentence(round: RoundFacts): string {
  const [first] = round.rows;
  const alike = first !== undefined && round.rows.every((row) => row.yes === first.yes && row.no === first.no);
  const list = `Danh sách gồm ${paperCount(round.rows.length)} trường hợp`;
  return alike
    ? `${list}: ${paperCount(first.yes)}/${paperCount(voters(round))} thành viên ${round.opinions > 0 ? 'tham gia biểu quyết' : 'có mặt'} nhất trí, đạt ${percentText(first.yes, round.members)} tổng số thành viên.`
    : `${list}; kết quả từng trường hợp như sau:`;
}

function annexSentence(round: RoundFacts, number: number): string {
  const enough = round.rows.filter((row) => row.enough).length;
  return `${paperCount(enough)}/${paperCount(round.rows.length)} trường hợp đủ tỷ lệ (Danh sách tại Phụ lục ${roman(number)}).`;
}

const scoreColumns: readonly GridColumn[] = [
  { head: 'Xếp hạng', width: 20, align: 'center' },
  { head: 'Đơn vị', width: 75, align: 'left' },
  { head: 'Điểm trung bình', width: 28, align: 'center' },
  { head: 'Điểm tối đa', width: 22, align: 'center' },
  { head: 'Ghi chú', width: 20, align: 'center' },
];
