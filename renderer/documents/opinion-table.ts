import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { OpinionLine, OpinionTableFacts } from '#domain/papers/letter-facts.ts';
import type { OpinionState } from '#domain/dossiers/opinion-letter.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, shortDate } from '#domain/time.ts';
import { uncapitalised } from '#domain/text.ts';
import { dossierWords } from '#words/dossier-words.ts';
import { grid, spanningRow, type GridCell, type GridColumn } from './grid.ts';
import { bold, letterheadBlock, paragraph, sheet, textWidth, titleBlock } from './layout.ts';
import { signatureRow } from './signature-block.ts';

/** Bảng tổng hợp ý kiến: of each enterprise, what every agency was asked and answered; the submission cites it. */
export const opinionTable = (facts: OpinionTableFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Bảng tổng hợp ý kiến của các cơ quan năm ${facts.year}`,
    orientation: 'landscape',
    content: [
      letterheadBlock(facts.letterhead, 'landscape'),
      titleBlock(
        'BẢNG TỔNG HỢP Ý KIẾN',
        [`Của các cơ quan liên quan về doanh nghiệp đề nghị khen thưởng năm ${facts.year}`],
        `(Tính đến ${longDate(facts.date)})`,
      ),
      grid(
        columns,
        facts.enterprises.flatMap(({ name, lines }, index) => [
          spanningRow(columns, `${index + 1}. ${name}`),
          ...lines.map(cells),
        ]),
        { closing: ending(facts) },
      ),
    ],
  });

const cells = (line: OpinionLine, index: number): GridCell[] => [
  String(index + 1),
  line.agency,
  cited(line.askedNumber, line.askedOn),
  line.answeredOn === null ? '' : cited(line.answerNumber, line.answeredOn),
  stateOnPaper[line.state],
  line.state === 'overdue' || line.state === 'waiting'
    ? `Hạn trả lời ${shortDate(line.dueOn)}${line.note === '' ? '' : `. ${line.note}`}`
    : line.note,
];

const cited = (number: string, date: OpinionLine['askedOn']): string =>
  number === '' ? `Ngày ${shortDate(date)}` : `Số ${number} ngày ${shortDate(date)}`;

const stateOnPaper: Readonly<Record<OpinionState, string>> = {
  ...dossierWords.vi.answer,
  waiting: 'Chưa trả lời',
  overdue: 'Quá hạn, chưa trả lời',
};

function ending({ enterprises, counts, authorityHead }: OpinionTableFacts): Content[] {
  const states = ['agree', 'disagree', 'no-opinion', 'waiting', 'overdue'] as const;
  const asked = states.reduce((sum, state) => sum + counts[state], 0);
  const parts = states
    .filter((state) => counts[state] > 0)
    .map((state) => `${paperCount(counts[state])} ${uncapitalised(stateOnPaper[state])}`);
  return [
    paragraph(
      [
        bold('Tổng hợp: '),
        `${paperCount(enterprises.length)} doanh nghiệp, ${paperCount(asked)} lượt hỏi ý kiến${parts.length > 0 ? `, gồm ${parts.join('; ')}` : ''}./.`,
      ],
      { margin: [0, 6, 0, 0] },
    ),
    signatureRow([{ heading: 'NGƯỜI LẬP BẢNG', name: '' }, authorityHead], textWidth.landscape),
  ];
}

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Cơ quan được hỏi', width: 62, align: 'left' },
  { head: 'Công văn lấy ý kiến', width: 48, align: 'left' },
  { head: 'Văn bản trả lời', width: 48, align: 'left' },
  { head: 'Ý kiến', width: 34, align: 'left' },
  { head: 'Ghi chú', width: 50, align: 'left' },
];
