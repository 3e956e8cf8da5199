import type { Content } from 'pdfmake/interfaces';
import { paperCount } from '#domain/figures.ts';
import type { AppraisalFacts, AppraisedAward, AppraisedRow } from '#domain/papers/appraisal.ts';
import { longDate } from '#domain/time.ts';
import { opinionSentence, publicationState, reviewedAs } from '#words/appraisal-words.ts';
import { awardPhrase, groupSizes, roman } from '#words/paper-words.ts';
import { withProof } from './citation.ts';
import { grid, spanningRow, type GridCell, type GridColumn } from './grid.ts';
import { annexTitle, centred, size } from './layout.ts';
import { withoutStop } from './minutes-cases.ts';

/** Trích ngang: one row a nomination, award by award from the higher to the lower, on lying pages of their own. */
export function appraisalAnnex(facts: AppraisalFacts): Content[] {
  const { total, awards, year } = facts;
  if (awards.length === 0) return [];
  return [
    annexTitle('PHỤ LỤC', 'landscape'),
    centred(`TRÍCH NGANG HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`, { bold: true }),
    centred(
      `(Kèm theo Báo cáo số      ${facts.letterhead.symbol ?? ''} ${longDate(facts.date)} của ${facts.councilName})`,
      { italics: true, fontSize: 12, margin: [0, 0, 0, 8] },
    ),
    grid(columns, awards.flatMap(awardRows), {
      letters: size.small,
      tallestRow: 30,
      closing: [
        {
          text: `Phụ lục gồm: ${paperCount(total.nominations)} lượt đề nghị, ${paperCount(total.nominees)} đối tượng.`,
          bold: true,
        },
      ],
    }),
  ];
}

const awardRows = (award: AppraisedAward, index: number): (readonly GridCell[])[] => [
  spanningRow(
    columns,
    `${roman(index + 1)}. ${awardPhrase(award, 'first')}: ${paperCount(award.rows.length)} trường hợp (${groupSizes(award.collectives, award.persons)})`,
  ),
  ...award.rows.map(cells),
];

const cells = (row: AppraisedRow, index: number): GridCell[] => [
  String(index + 1),
  [row.nominee, row.detail].filter(Boolean).join('\n'),
  [row.achievement, row.period && `Thời gian lập thành tích: ${row.period}.`].filter(Boolean).join('\n'),
  held(row),
  standing(row),
  [...row.opinions.map(opinionSentence), ...(row.publication ? [publicationState(row.publication)] : [])].join('\n'),
  row.proposal,
];

/** What the nominee holds, and the initiatives that the file rests on. */
function held({ earlierAwards, initiatives }: AppraisedRow): string {
  const lines = [
    ...earlierAwards.map(({ award, number, date }) => withProof(award, number, date)),
    // Lists write the decision into the words of an initiative: it is not told twice.
    ...initiatives.map(({ text, number, date }) =>
      number !== '' && text.includes(number)
        ? `Sáng kiến: ${withoutStop(text)}`
        : withProof(`Sáng kiến: ${withoutStop(text)}`, number, date),
    ),
  ];
  return lines.map((line) => `- ${line}.`).join('\n');
}

/** The figure first; then what is missing, and what was set aside and why. What is met is only counted. */
function standing({ standing: { group, met, rules, unknown, lacks, aside } }: AppraisedRow): string {
  const figures = rules === 0 ? '' : `: đáp ứng ${paperCount(met)}/${paperCount(rules)} điều kiện`;
  return [
    `${reviewedAs[group]}${figures}.`,
    ...lacks.map((lack) => `- ${withoutStop(lack)}.`),
    ...(unknown > 0 ? [`- Chưa có căn cứ đối chiếu: ${paperCount(unknown)} điều kiện.`] : []),
    ...aside.map(({ rule, reason }) => `- Xem xét riêng: ${withoutStop(rule)}. Lý do: ${withoutStop(reason)}.`),
  ].join('\n');
}

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Ông (Bà), họ và tên/\nTên tập thể; chức vụ, đơn vị', width: 43, align: 'left' },
  { head: 'Tóm tắt thành tích', width: 57, align: 'left' },
  { head: 'Khen thưởng đã có, sáng kiến', width: 42, align: 'left' },
  { head: 'Điều kiện, tiêu chuẩn', width: 46, align: 'left' },
  { head: 'Ý kiến cơ quan,\ncông khai', width: 32, align: 'left' },
  { head: 'Đề xuất của thường trực', width: 22, align: 'left' },
];
