import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { OpinionReportFacts } from '#domain/papers/circulation-papers.ts';
import type { RoundFacts, RowFacts } from '#domain/papers/facts.ts';
import type { Moment } from '#domain/meeting/circulation.ts';
import { paperCount, percentText } from '#domain/figures.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { awardPhrase, ruleOrigin } from '#words/paper-words.ts';
import { grid, type GridColumn } from './grid.ts';
import {
  footnote,
  heading,
  letterheadBlock,
  paragraph,
  sheet,
  tableHeading,
  textWidth,
  titleBlock,
  together,
} from './layout.ts';
import { withoutStop } from './minutes-cases.ts';
import { decisions } from './minutes-conclusions.ts';
import { eventClause } from './opinion-sheets.ts';
import { bothShares, requirement } from './round-table.ts';
import { receivers, signatureRow } from './signature-block.ts';

/** Báo cáo tổng hợp ý kiến: what a circulation came to; it stands where the minutes of a meeting would. */
export const opinionReport = (facts: OpinionReportFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Báo cáo tổng hợp ý kiến ${facts.purpose}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('BÁO CÁO', ['Tổng hợp ý kiến của các thành viên Hội đồng', `về việc ${facts.purpose}`]),
      ...occasion(facts),
      heading('I. GỬI VÀ NHẬN PHIẾU'),
      ...replies(facts),
      heading('II. KẾT QUẢ'),
      ...facts.rounds.flatMap((round, index) => roundPart(facts, round, index + 1)),
      ...facts.recusals.map(({ member, nominee, reason }) =>
        paragraph(
          `Đồng chí ${member} không tham gia cho ý kiến đối với trường hợp ${nominee}, do có liên quan${reason ? ` (${reason})` : ''}.`,
        ),
      ),
      ...(facts.cleared ?? []).map(({ member, nominee, reason }) =>
        paragraph(
          `Đồng chí ${member} có tên trong sổ liên quan nhưng không liên quan đến trường hợp ${nominee} (${withoutStop(reason)}), có tham gia cho ý kiến.`,
        ),
      ),
      paragraph(
        facts.opinions.length === 0
          ? 'Không có ý kiến khác.'
          : `Ý kiến khác: ${facts.opinions.map(({ name, text }) => `đồng chí ${name}: ${withoutStop(text)}`).join('; ')}.`,
      ),
      heading('III. KẾT LUẬN'),
      ...decisions({ ...facts, onCondition: [] }),
      ending(facts),
    ],
  });

const at = ({ date, time }: Moment): string => `${spokenTime(time)} ${longDate(date)}`;

const occasion = (facts: OpinionReportFacts): Content[] => {
  const cases = facts.rounds.flatMap(({ rows }) => rows);
  const names = cases.map(({ nominee, detail }) => [nominee, detail].filter(Boolean).join(', ')).join('; ');
  return [
    paragraph(
      `Thực hiện chủ trương khen thưởng kịp thời, ${facts.councilName} ${facts.authorityName} đã lấy ý kiến các thành viên bằng văn bản, không tổ chức họp, đối với ${names}${eventClause(facts.event)}.`,
    ),
    ...(facts.consent === '' ? [] : [paragraph(`Chủ trương: ${withoutStop(facts.consent)}.`)]),
  ];
};

function replies(facts: OpinionReportFacts): Content[] {
  const { members, received, silent, late } = facts;
  return [
    paragraph(
      `Gửi lúc ${at(facts.sent)}, hạn gửi về trước ${at(facts.deadline)}. Gửi ${paperCount(members)} phiếu; nhận ${paperCount(received)}; không trả lời ${paperCount(silent.length)}${
        silent.length > 0 ? ` (${silent.map((name) => `đồng chí ${name}`).join('; ')})` : ''
      }. Tổng hợp lúc ${at(facts.closed)}.`,
    ),
    ...(facts.extensions ?? []).map(({ from, reason }) =>
      paragraph(`Hạn gửi về ban đầu là ${at(from)}, được gia hạn do ${withoutStop(reason)}.`),
    ),
    ...late.map(({ name, at: moment, note }) =>
      paragraph(`Phiếu của đồng chí ${name} nhận sau hạn (${at(moment)}), được tính vì ${withoutStop(note)}.`),
    ),
  ];
}

function roundPart(facts: OpinionReportFacts, round: RoundFacts, number: number): Content[] {
  const below = round.rows.filter((row) => !row.enough);
  const numbered = facts.rounds.length > 1 ? `${number}. ` : '';
  return [
    tableHeading(`${numbered}${awardPhrase(round, 'first')} (${requirement(round)})`),
    grid(
      columns,
      round.rows.map((row) => cells(round, row)),
      { closing: [shareNote(round)] },
    ),
    paragraph(
      `${paperCount(round.rows.length - below.length)} trường hợp đủ tỷ lệ; ${paperCount(below.length)} trường hợp không đủ tỷ lệ${
        below.length > 0 ? ` (${below.map(({ nominee }) => nominee).join('; ')})` : ''
      }.`,
    ),
  ];
}

const answered = ({ yes, no, blank }: RowFacts): number => yes + no + blank;

const cells = (round: RoundFacts, row: RowFacts): readonly string[] => [
  String(row.number),
  row.nominee,
  row.unit,
  paperCount(row.yes),
  paperCount(row.no),
  paperCount(row.blank),
  paperCount(round.members - row.recused - answered(row)),
  bothShares(row.yes, round.members, answered(row)),
];

/** Of what the shares are taken, where the rule comes from, and lines with another base. */
const shareNote = (round: RoundFacts): Content =>
  footnote(
    [
      `Tỷ lệ tính trên tổng số thành viên Hội đồng (${paperCount(round.members)}); trong ngoặc là tỷ lệ trên số thành viên trả lời; ${ruleOrigin(round)}.`,
      ...round.rows
        .filter((row) => row.base !== round.members)
        .map(
          ({ nominee, required, base, yes }) =>
            `Đối với ${nominee}: tối thiểu ${paperCount(required)}/${paperCount(base)}, đạt ${percentText(yes, base)}.`,
        ),
    ].join(' '),
  );

/** The last lines and the signatures stay on one page: nobody presided, the head of the council signs as such. */
const ending = (facts: OpinionReportFacts): Content =>
  together(
    paragraph('Thư ký Hội đồng báo cáo kết quả tổng hợp ý kiến để làm căn cứ trình khen thưởng theo quy định./.'),
    signatureRow(
      facts.signers.map(({ part, name, field }) => ({
        heading: part === 'chair' ? 'CHỦ TỊCH HỘI ĐỒNG' : 'THƯ KÝ',
        name,
        field,
      })),
      textWidth.portrait,
      receivers(facts.wording.receivers),
    ),
  );

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên/\nTên tập thể', width: 44, align: 'left' },
  { head: 'Đơn vị', width: 33, align: 'left' },
  { head: 'Đồng ý', width: 14, align: 'center' },
  { head: 'Không đồng ý', width: 16, align: 'center' },
  { head: 'Không có ý kiến', width: 16, align: 'center' },
  { head: 'Không trả lời', width: 16, align: 'center' },
  { head: 'Tỷ lệ (%)', width: 16, align: 'center' },
];
