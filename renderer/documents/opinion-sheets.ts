import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { EventFacts, OpinionSheetsFacts } from '#domain/papers/circulation-papers.ts';
import { sheetLine } from '#domain/papers/opinion-facts.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { awardPhrase, opinionInstruction, roleOnPaper } from '#words/paper-words.ts';
import { grid, type GridColumn } from './grid.ts';
import { withoutStop } from './minutes-cases.ts';
import {
  bold,
  centred,
  letterheadBlock,
  mm,
  paragraph,
  sheet,
  size,
  tableHeading,
  textWidth,
  titleBlock,
  together,
} from './layout.ts';

type Member = OpinionSheetsFacts['members'][number];

/** Phiếu lấy ý kiến: one for each member, with his name, to be signed and sent back before the deadline. */
export const opinionSheets = (facts: OpinionSheetsFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Phiếu lấy ý kiến ${facts.purpose}`,
    orientation: 'portrait',
    // One file holds a paper for each member: a page number through all of them would belong to none.
    inMargins: { header: () => '' },
    content: facts.members.map((member, index) => onePaper(facts, member, index > 0)),
  });

const onePaper = (facts: OpinionSheetsFacts, member: Member, further: boolean): Content => ({
  stack: [
    letterheadBlock(facts.letterhead, 'portrait'),
    titleBlock('PHIẾU LẤY Ý KIẾN', [`Về việc ${facts.purpose}`]),
    paragraph([bold('Kính gửi: '), `Đồng chí ${member.name}, ${member.position}, ${roleOnPaper[member.role]}.`]),
    paragraph(
      `Do không tổ chức họp, Thư ký Hội đồng gửi phiếu này để xin ý kiến của đồng chí đối với ${
        facts.lists.flatMap(({ rows }) => rows).length > 1 ? 'các trường hợp' : 'trường hợp'
      } sau đây${eventClause(facts.event)}.`,
    ),
    ...facts.lists.flatMap((list, index) => [
      tableHeading(`${facts.lists.length > 1 ? `${index + 1}. ` : ''}${awardPhrase(list, 'first')}`),
      grid(
        columns,
        list.rows.map(({ number, nominee, unit }) => [
          String(number),
          nominee,
          unit,
          ...(member.recused.includes(sheetLine(index, number)) ? [notHis(), notHis()] : [box(), box()]),
        ]),
        { rowHeight: 9 },
      ),
      ...list.rows
        .filter(({ achievement }) => achievement !== '')
        .map(({ nominee, achievement }) => paragraph(`${nominee}: ${achievement}`, { margin: [0, 4, 0, 2] })),
    ]),
    { text: opinionInstruction, italics: true, fontSize: size.small, margin: [0, 4, 0, 6] },
    paragraph(bold('Ý kiến khác:'), { margin: [0, 0, 0, 14] }),
    dotted(),
    dotted(),
    together(
      paragraph(
        `Đề nghị đồng chí ký và gửi phiếu về Thư ký Hội đồng (đồng chí ${facts.secretary}) trước ${spokenTime(facts.deadline.time)} ${longDate(facts.deadline.date)}./.`,
      ),
      signature(member),
    ),
  ],
  ...(further ? { pageBreak: 'before' } : {}),
});

/** , thành tích đột xuất ngày …, tại … (tài liệu chứng minh: …) */
export function eventClause({ on, at, proof }: EventFacts): string {
  const when = [...(on === null ? [] : [longDate(on)]), ...(at === '' ? [] : [`tại ${at}`])];
  return [
    when.length > 0 ? `, có thành tích đột xuất ${when.join(', ')}` : '',
    proof === '' ? '' : ` (tài liệu chứng minh: ${withoutStop(proof)})`,
  ].join('');
}

/** A line to write on. */
const dotted = (): Content => ({
  canvas: [
    { type: 'line', x1: 0, y1: 0, x2: mm(textWidth.portrait), y2: 0, lineWidth: 0.6, dash: { length: 1, space: 2 } },
  ],
  margin: [0, 0, 0, 18],
});

/** The line belongs to the member himself, or to his unit. */
const notHis = (): TableCell => ({ text: '–', alignment: 'center' });

const box = (): TableCell => ({
  canvas: [{ type: 'rect', x: 0, y: 0, w: mm(5), h: mm(5), lineWidth: 0.8 }],
  alignment: 'center',
  margin: [0, 1, 0, 0],
});

/** Day, signature, name and office, on the right. */
const signature = (member: Member): Content => ({
  columns: [
    { width: '*', text: '' },
    {
      width: mm(85),
      stack: [
        centred('Ngày ....... tháng ....... năm ...........', { italics: true }),
        centred('NGƯỜI CHO Ý KIẾN', { bold: true, margin: [0, 0, 0, mm(24)] }),
        centred(member.name, { bold: true }),
        centred(member.position, {}),
      ],
    },
  ],
  margin: [0, 8, 0, 0],
});

/** 165 mm, as a ballot paper on A4. */
const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên/\nTên tập thể', width: 55, align: 'left' },
  { head: 'Chức vụ, đơn vị', width: 56, align: 'left' },
  { head: 'Đồng ý', width: 22, align: 'center' },
  { head: 'Không đồng ý', width: 22, align: 'center' },
];
