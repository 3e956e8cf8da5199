import type { Content } from 'pdfmake/interfaces';
import { paperCount, percentText } from '#domain/figures.ts';
import type { BusinessFacts, HeadBallotFacts, InitiativeFacts, OwnVoteFacts } from '#domain/papers/business-facts.ts';
import type { MinutesFacts } from '#domain/papers/facts.ts';
import { spokenTime } from '#domain/time.ts';
import { businessWords } from '#words/business-words.ts';
import { inWordsOf } from '#words/body-words.ts';
import { scopeOnPaper, tellerOnPaper } from '#words/paper-words.ts';
import { grid, type GridColumn } from './grid.ts';
import { bold, footnote, paragraph } from './layout.ts';
import { withoutStop } from './minutes-cases.ts';

/** A numbered item of part II; its number depends on which items the meeting had. */
type Item = (number: number) => Content[];

/** What a body put on its programme beside nominations: a cluster's matters, the initiatives considered. */
export const ownBusiness = ({ business = [], initiatives, body }: MinutesFacts): readonly Item[] => [
  ...business.map(businessItem(body)),
  ...(initiatives ? [consideredItem(initiatives)] : []),
];

const businessItem =
  (body: MinutesFacts['body']) =>
  ({ kind, said, vote }: BusinessFacts): Item =>
  (number) => [
    paragraph([
      bold(`${number}. ${businessWords.vi.kind[kind]}: `),
      said.some(({ unit }) => unit === null)
        ? `${said.flatMap(({ unit, text }) => (unit === null ? [withoutStop(text)] : [])).join('; ')}.`
        : '',
    ]),
    ...said.flatMap(({ unit, text }) => (unit === null ? [] : [paragraph(`- ${unit}: ${withoutStop(text)}.`)])),
    ...(vote
      ? [
          paragraph(
            `${inWordsOf(body)('Hội đồng')} ${vote.carried ? 'thống nhất' : 'không thống nhất'} nội dung trên (${voteClause(vote, body)}).`,
          ),
        ]
      : []),
  ];

/** 04/05 đơn vị có mặt nhất trí, 01 không đồng ý. */
function voteClause({ yes, present, against, abstained }: OwnVoteFacts, body: MinutesFacts['body']): string {
  const dissent = [
    ...(against > 0 ? [`${paperCount(against)} không đồng ý`] : []),
    ...(abstained > 0 ? [`${paperCount(abstained)} không có ý kiến`] : []),
  ];
  return inWordsOf(body)(
    [`${paperCount(yes)}/${paperCount(present)} thành viên có mặt nhất trí`, ...dissent].join(', '),
  );
}

const consideredItem =
  (initiatives: readonly InitiativeFacts[]): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Xét công nhận sáng kiến: `),
      `Hội đồng xét ${paperCount(initiatives.length)} sáng kiến, biểu quyết từng sáng kiến; sáng kiến được đề nghị công nhận khi có trên 50% tổng số thành viên nhất trí (tỷ lệ áp dụng theo thông lệ). Kết quả:`,
    ]),
    grid(
      columns,
      initiatives.map(({ title, authors, scope, vote }, index) => [
        String(index + 1),
        title,
        authors.map(({ name, unit, share }) => `${[name, unit].filter(Boolean).join(', ')} (${share}%)`).join('; '),
        scopeOnPaper[scope],
        vote === null
          ? '–'
          : `${paperCount(vote.yes)}/${paperCount(vote.members)}\n${percentText(vote.yes, vote.members)}`,
        vote === null ? 'Chưa biểu quyết' : vote.carried ? 'Đề nghị công nhận' : 'Không đề nghị',
      ]),
    ),
    ...initiatives.flatMap(({ title, vote, authorsOut }) => [
      ...(vote && vote.against + vote.abstained > 0 ? [footnote(`“${title}”: ${dissentOf(vote)}.`)] : []),
      ...(authorsOut.length > 0
        ? [footnote(`Đồng chí ${authorsOut.join(', ')} là tác giả, không tham gia biểu quyết sáng kiến “${title}”.`)]
        : []),
    ]),
    ...modes(initiatives),
  ];

const dissentOf = ({ against, abstained }: OwnVoteFacts): string =>
  [
    ...(against > 0 ? [`${paperCount(against)} không đồng ý`] : []),
    ...(abstained > 0 ? [`${paperCount(abstained)} không có ý kiến`] : []),
  ].join(', ');

const modes = (initiatives: readonly InitiativeFacts[]): Content[] =>
  initiatives.some(({ vote }) => vote?.mode === 'ballot')
    ? [
        paragraph(
          `Bỏ phiếu kín đối với: ${initiatives.flatMap(({ title, vote }) => (vote?.mode === 'ballot' ? [`“${title}”`] : [])).join('; ')}; các sáng kiến khác biểu quyết giơ tay.`,
        ),
      ]
    : [];

/** The ballots that elected the next head, each with its count as the tellers read it out. */
export const headBallotItem =
  (ballots: readonly HeadBallotFacts[], tellers: MinutesFacts['tellers']): Item =>
  (number) => [
    paragraph([
      bold(`${number}. Bầu Cụm trưởng: `),
      `Cụm bỏ phiếu kín bầu Cụm trưởng năm ${ballots[0]?.year ?? ''}, mỗi đơn vị một phiếu, chọn không quá 01 đơn vị; được bầu khi có trên 50% tổng số đơn vị trong Cụm (tỷ lệ áp dụng theo thông lệ)${
        tellers.length > 0
          ? `; Tổ kiểm phiếu: ${tellers.map((teller) => `${teller.name}, ${tellerOnPaper[teller.part]}`).join('; ')}`
          : ''
      }.`,
    ]),
    ...ballots.map((ballot, index) => paragraph(counted(ballot, ballots.length > 1 ? index + 1 : null))),
  ];

function counted(ballot: HeadBallotFacts, turn: number | null): string {
  const { issued, returned, valid, invalid, rows, elected, year, needed, members, closedAt } = ballot;
  const result = rows.map(({ unit, votes }) => `${unit} ${paperCount(votes)} phiếu`).join('; ');
  const end = elected ? `${elected} được bầu làm Cụm trưởng năm ${year}` : 'chưa đơn vị nào đủ số phiếu được bầu';
  return `${turn === null ? 'Kết quả' : `Bỏ phiếu lần ${turn}`}: phát ra ${paperCount(issued)}, thu về ${paperCount(returned)}, hợp lệ ${paperCount(valid)}, không hợp lệ ${paperCount(invalid)}; ${result}; cần ${paperCount(needed)}/${paperCount(members)} phiếu. Công bố hồi ${spokenTime(closedAt)}: ${end}.`;
}

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Tên sáng kiến', width: 48, align: 'left' },
  { head: 'Tác giả\n(tỷ lệ đóng góp)', width: 45, align: 'left' },
  { head: 'Phạm vi', width: 20, align: 'center' },
  { head: 'Nhất trí', width: 19, align: 'center' },
  { head: 'Kết quả', width: 23, align: 'center' },
];
