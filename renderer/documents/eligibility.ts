import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paperCount } from '#domain/figures.ts';
import type { EligibilityFacts, EligibilityLine } from '#domain/papers/eligibility-facts.ts';
import { longDate, shortDate } from '#domain/time.ts';
import { awardPhrase } from '#words/paper-words.ts';
import { grid, type GridCell, type GridColumn } from './grid.ts';
import { letterheadBlock, paragraph, sheet, textWidth, titleBlock } from './layout.ts';
import { signatureRow } from './signature-block.ts';

/** Bảng đối chiếu điều kiện: one line a rule, with its article, what was found, what is missing. */
export const eligibility = (facts: EligibilityFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Bảng đối chiếu điều kiện: ${facts.nominee}`,
    orientation: 'landscape',
    content: [
      letterheadBlock(facts.letterhead, 'landscape'),
      titleBlock('BẢNG ĐỐI CHIẾU ĐIỀU KIỆN', [
        `${facts.nominee}, đề nghị tặng ${awardPhrase(facts)} năm ${facts.year}`,
      ]),
      ...(facts.detail === '' ? [] : [paragraph(`Chức vụ, đơn vị: ${facts.detail}.`)]),
      paragraph(`Hồ sơ nhận ngày ${shortDate(facts.receivedOn)}.`, { margin: [0, 0, 0, 8] }),
      grid(columns, facts.lines.map(cells), { closing: ending(facts) }),
    ],
  });

const cells = ({ rule, source, found, lacks, standing }: EligibilityLine, index: number): GridCell[] => [
  String(index + 1),
  rule,
  source,
  found.join('\n'),
  lacks.join('\n'),
  standing,
];

const ending = ({ lines, date }: EligibilityFacts): Content[] => [
  paragraph(
    `Đối chiếu ${longDate(date)} với những gì đã ghi, gồm ${paperCount(lines.length)} điều kiện; Hội đồng xem xét, quyết định./.`,
    { margin: [0, 6, 0, 0] },
  ),
  signatureRow(
    [
      { heading: '', name: '' },
      { heading: 'NGƯỜI ĐỐI CHIẾU', name: '' },
    ],
    textWidth.landscape,
  ),
];

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Điều kiện', width: 62, align: 'left' },
  { head: 'Căn cứ', width: 46, align: 'left' },
  { head: 'Đã thấy', width: 54, align: 'left' },
  { head: 'Còn thiếu', width: 54, align: 'left' },
  { head: 'Kết quả', width: 26, align: 'left' },
];
