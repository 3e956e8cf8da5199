import type { Content } from 'pdfmake/interfaces';
import type { AssentFacts, MinutesFacts, PersonFacts, RoundFacts } from '#domain/papers/facts.ts';
import type { PanelFacts, PanelTie } from '#domain/papers/panel-facts.ts';
import { paperCount, percentText } from '#domain/figures.ts';
import type { Aggregate } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { inWordsOf } from '#words/body-words.ts';
import { awardPhrase, criteriaOnPaper, remarkOnPaper, roman, tellerOnPaper } from '#words/paper-words.ts';
import { grid, type GridColumn } from './grid.ts';
import { bold, footnote, heading, paragraph, tableHeading } from './layout.ts';
import { speakerOf } from './minutes-attendance.ts';
import { caseSentences, named, withoutStop } from './minutes-cases.ts';
import { afterCount } from './minutes-afterwards.ts';
import { headBallotItem, ownBusiness } from './minutes-business.ts';
import { annexRounds } from './minutes-annexes.ts';
import { roundTable, voteOnPaper, voters } from './round-table.ts';

/** Part II of the minutes: report, scores, discussion, what left the agenda, recusals, votes by hand, ballots. */
export function proceedingsPart(facts: MinutesFacts): Content[] {
  const hands = facts.rounds.filter((round) => round.mode === 'hands');
  const ballots = facts.rounds.filter((round) => round.mode === 'ballot');
  const items = [
    opened(facts),
    // Without nominations there is no file to report on.
    ...(facts.received.nominations > 0 || !facts.body ? [report(facts)] : []),
    ...ownBusiness(facts),
    ...(facts.panel ? [scores(facts.panel, inWordsOf(facts.body))] : []),
    discussion(facts),
    ...(facts.headBallots ? [headBallotItem(facts.headBallots, facts.tellers)] : []),
    ...(facts.nextHead ? [nextHead(facts, facts.nextHead)] : []),
    ...(hands.length > 0 ? [votesByHand(facts, hands)] : []),
    ...(ballots.length > 0 ? [votesByBallot(facts, ballots)] : []),
  ];
  return [heading('II. NỘI DUNG'), ...items.flatMap((item, index) => item(index + 1))];
}

/** A numbered item of part II; its number depends on which items the meeting had. */
type Item = (number: number) => Content[];

/** Who did what a meeting begins with: whoever was in office then, not who took over later. */
const firstOf = (before: readonly PersonFacts[] | undefined, now: PersonFacts): PersonFacts => before?.[0] ?? now;

const opened =
  ({ chair, chairsBefore, programme, body, received }: MinutesFacts): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Khai mạc: `),
      `${inWordsOf(body)('Đồng chí ')}${speakerOf(firstOf(chairsBefore, chair))}, chủ trì phiên họp, nêu lý do, thông qua chương trình${itemsOf(programme.items)}${
        received.nominations > 0 || !body ? ', quán triệt nguyên tắc, tiêu chuẩn, điều kiện xét khen thưởng' : ''
      }.${programme.assent ? ` Chương trình được ${assentClause(programme.assent, body)}.` : ''}`,
    ]),
  ];

const itemsOf = (items: readonly string[]): string =>
  items.length > 0 ? ` gồm: ${items.map((item, index) => `(${index + 1}) ${withoutStop(item)}`).join('; ')}` : '';

/** Hands on the meeting's own business: 07/08 thành viên có mặt nhất trí, 01 không có ý kiến. */
export function assentClause(
  { present, against, abstained }: AssentFacts,
  body: MinutesFacts['body'],
  to = '',
): string {
  const dissent = [
    ...(against > 0 ? [`${paperCount(against)} không đồng ý`] : []),
    ...(abstained > 0 ? [`${paperCount(abstained)} không có ý kiến`] : []),
  ];
  const agreed = `${paperCount(present - against - abstained)}/${paperCount(present)} thành viên có mặt nhất trí${to}`;
  return inWordsOf(body)([agreed, ...dissent].join(', '));
}

const report =
  ({ received, secretary, secretariesBefore, body }: MinutesFacts): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Báo cáo tổng hợp: `),
      `${inWordsOf(body)('Đồng chí ')}${speakerOf(firstOf(secretariesBefore, secretary))} báo cáo kết quả tổng hợp, thẩm định hồ sơ. Tổng số hồ sơ tiếp nhận: ${paperCount(received.nominations)} (${paperCount(received.nominations)} lượt đề nghị, ${paperCount(received.nominees)} đối tượng${
        received.addedInSession > 0 ? `, trong đó bổ sung tại phiên họp ${paperCount(received.addedInSession)}` : ''
      }); đủ điều kiện: ${paperCount(received.nominations - received.incomplete.length)}; chưa đủ: ${paperCount(received.incomplete.length)}${
        received.incomplete.length > 0
          ? ` (${received.incomplete.map((line) => `${named(line)}: ${withoutStop(line.lacks)}`).join('; ')})`
          : ''
      }.`,
    ]),
  ];

const scores =
  (panel: PanelFacts, say: ReturnType<typeof inWordsOf>): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Chấm điểm: `),
      `${say('Hội đồng')} chấm điểm theo ${criteriaOnPaper(panel.criteriaSet)}; ${paperCount(panel.sheets)} ${say('thành viên')} chấm. Kết quả là căn cứ tham khảo khi biểu quyết:`,
    ]),
    grid(
      scoreColumns(panel.aggregate),
      panel.rows.map((row) => [
        row.rank === null ? '–' : String(row.rank),
        row.nominee,
        row.mean === null ? 'Không xếp hạng' : formatPoints(row.mean, 2),
        formatPoints(row.outOf),
        row.disqualified ? 'Điểm liệt' : row.provisional ? 'Tạm tính' : '',
      ]),
    ),
    ...(panel.rows.some((row) => row.provisional)
      ? [
          footnote(
            `Tạm tính: ${panel.unproven ? 'phiếu chấm điểm chưa đủ, hoặc chưa đối chiếu xong hai lần nhập.' : 'chưa đủ phiếu chấm điểm của các thành viên.'}`,
          ),
        ]
      : []),
    ...panel.ties.map((tie) =>
      paragraph(
        `${enumerated(tie.nominees)} cùng đạt ${formatPoints(tie.mean, 2)} điểm; ${say('Hội đồng')} ${whatCame(tie)}.`,
      ),
    ),
  ];

/** What the council did about equals: decided their order and why, chose by ballot, or left it to the vote. */
function whatCame({ nominees, chosen, decided }: PanelTie): string {
  if (!decided) return chosen ? 'bỏ phiếu chọn' : 'xem xét khi biểu quyết';
  const order = `${decided.byBallot ? 'bỏ phiếu chọn, ' : ''}xếp theo thứ tự ${nominees.join(', ')}`;
  return decided.reason ? `${order}; lý do: ${decided.reason.replace(/\.$/u, '')}` : order;
}

const enumerated = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' và ');

const discussion =
  (facts: MinutesFacts): Item =>
  (number) => [
    paragraph([
      bold(`${number}. ${facts.body === 'cluster' && !facts.business ? 'Thảo luận; khó khăn, đề xuất' : 'Thảo luận'}:`),
    ]),
    ...facts.discussion.map((item) => paragraph(discussed(item, facts.body))),
    ...caseSentences(facts).map((sentence) => paragraph(sentence)),
    paragraph(otherOpinions(facts)),
  ];

/** Always a line: who held something against the others, or that nobody did. */
function otherOpinions({ differentOpinions = [] }: MinutesFacts): string {
  if (differentOpinions.length === 0) return 'Không có ý kiến khác.';
  const said = differentOpinions.map(({ about, speaker, text }) => {
    const words = remarkOnPaper({ speaker, concludes: false }, withoutStop(text), 'inside');
    return about ? `${words} (về trường hợp ${named(about)})` : words;
  });
  return `Ý kiến khác: ${said.join('; ')}. Ngoài ra không có ý kiến khác.`;
}

/** Về trường hợp …: đồng chí … đề nghị …; Chủ trì kết luận … */
function discussed({ about, remarks }: MinutesFacts['discussion'][number], body: MinutesFacts['body']): string {
  const said = remarks.map((remark, index) =>
    remarkOnPaper(remark, withoutStop(remark.text), index === 0 && !about ? 'first' : 'inside', body),
  );
  return `${about ? `Về trường hợp ${named(about)}: ` : ''}${said.join('; ')}.`;
}

/** The election of the unit that heads the cluster next. */
const nextHead =
  (facts: MinutesFacts, { name, year, assent }: NonNullable<MinutesFacts['nextHead']>): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Bầu Cụm trưởng: `),
      `Các đơn vị bầu ${name} làm Cụm trưởng năm ${year} (${assentClause(assent, facts.body)}).`,
    ]),
  ];

const votesByHand =
  (facts: MinutesFacts, rounds: readonly RoundFacts[]): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Biểu quyết: `),
      inWordsOf(facts.body)('Hội đồng biểu quyết bằng hình thức giơ tay, kết quả:'),
    ]),
    ...rounds.flatMap((round, index) => roundPart(facts, round, index + 1)),
  ];

const votesByBallot =
  (facts: MinutesFacts, rounds: readonly RoundFacts[]): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Bỏ phiếu: `),
      `${inWordsOf(facts.body)(`Hội đồng bầu Tổ kiểm phiếu gồm ${paperCount(facts.tellers.length)} đồng chí: `)}${facts.tellers
        .map((teller) => `${teller.name}, ${tellerOnPaper[teller.part]}`)
        .join(
          '; ',
        )}${facts.tellersAssent ? ` (${assentClause(facts.tellersAssent, facts.body)})` : ''}; tiến hành bỏ phiếu kín; kết quả (có Biên bản kiểm phiếu kèm theo):`,
    ]),
    ...rounds.flatMap((round, index) => roundPart(facts, round, index + 1)),
  ];

/** 1. Danh hiệu “…” (tối thiểu …): the awards are numbered within the item that they were voted in. */
function roundPart(facts: MinutesFacts, round: RoundFacts, number: number): Content[] {
  const annex = annexRounds(facts).indexOf(round);
  return [
    (annex === -1 ? tableHeading : heading)(`${number}. ${awardPhrase(round, 'first')} (${voteOnPaper(round)})`),
    ...(round.mode === 'hands' ? [paragraph(handsSentence(round))] : []),
    ...(round.means === 'kiosk' ? [paragraph('Bỏ phiếu kín trên máy.')] : []),
    annex === -1 ? roundTable(round, 'minutes') : paragraph(annexSentence(round, annex + 1)),
    ...afterCount(round),
  ];
}

/** One sentence when the whole list had the same hands; the table says the rest. */
function handsSentence(round: RoundFacts): string {
  const [first] = round.rows;
  const alike =
    first !== undefined &&
    round.rows.every(({ yes, no, blank }) => yes === first.yes && no === first.no && blank === first.blank);
  const list = `Danh sách gồm ${paperCount(round.rows.length)} trường hợp`;
  if (!alike) return `${list}; kết quả từng trường hợp như sau:`;
  const dissent = [
    ...(first.no > 0 ? [`${paperCount(first.no)} không đồng ý`] : []),
    ...(first.blank > 0 ? [`${paperCount(first.blank)} không có ý kiến`] : []),
  ];
  const agreed = `${paperCount(first.yes)}/${paperCount(voters(round))} thành viên ${round.opinions > 0 ? 'tham gia biểu quyết' : 'có mặt'} nhất trí`;
  return inWordsOf(round.body)(
    `${list}: ${[agreed, ...dissent].join(', ')}, đạt ${percentText(first.yes, round.members)} tổng số thành viên.`,
  );
}

function annexSentence(round: RoundFacts, number: number): string {
  const enough = round.rows.filter((row) => row.enough).length;
  return `${paperCount(enough)}/${paperCount(round.rows.length)} trường hợp đủ tỷ lệ (Danh sách tại Phụ lục ${roman(number)}).`;
}

/** What the council's figure is called, by how the sheets became it. */
const figureHeads: Readonly<Record<Aggregate, string>> = {
  mean: 'Điểm trung bình',
  trimmed: 'Điểm trung bình (bỏ cao nhất, thấp nhất)',
  median: 'Điểm trung vị',
  sum: 'Tổng điểm',
};

const scoreColumns = (aggregate: Aggregate = 'mean'): readonly GridColumn[] => [
  { head: 'Xếp hạng', width: 20, align: 'center' },
  { head: 'Đơn vị', width: 75, align: 'left' },
  { head: figureHeads[aggregate], width: 28, align: 'center' },
  { head: 'Điểm tối đa', width: 22, align: 'center' },
  { head: 'Ghi chú', width: 20, align: 'center' },
];
