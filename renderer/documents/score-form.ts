import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { ScoreFormFacts, ScoreFormLine } from '#domain/papers/score-form-facts.ts';
import { stages } from '#domain/scoring/assessment.ts';
import { formatPoints, hundredths } from '#domain/scoring/points.ts';
import { formatFigure } from '#domain/year/indicator-figure.ts';
import { criteriaWords, leafSentence } from '#words/criteria-words.ts';
import { grid, type GridCell, type GridColumn } from './grid.ts';
import { letterheadBlock, paragraph, sheet, size, textWidth, titleBlock } from './layout.ts';
import { writeFigure, type WriteFigure } from './score-figures.ts';
import { groupsIn } from './score-parts.ts';
import { signatureRow } from './signature-block.ts';

const words = criteriaWords.vi;

/** Bảng tự chấm điểm: one unit's points line by line, from what it gave itself to what the council gave; or the empty form. */
export const scoreForm = (facts: ScoreFormFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Bảng tự chấm điểm năm ${facts.year}`,
    orientation: 'landscape',
    content: [
      facts.unit
        ? letterheadBlock(facts.letterhead, 'landscape')
        : letterheadBlock(
            { ...facts.letterhead, issuerLines: [`TÊN ĐƠN VỊ: ${blank}`] },
            'landscape',
            `ngày …… tháng …… năm ${facts.year}`,
          ),
      titleBlock(
        'BẢNG TỰ CHẤM ĐIỂM',
        [`${facts.title}, năm ${facts.year}`],
        `(Theo ${facts.criteriaSet.name}, bản ${facts.criteriaSet.version}; điểm tối đa ${formatPoints(facts.maximum)})`,
      ),
      grid(columns, rowsOf(facts), {
        letters: size.small,
        leading: groupsIn(facts.lines),
        ...(facts.unit ? {} : { rowHeight: 9 }),
        closing: ending(facts),
      }),
    ],
  });

const blank = '…'.repeat(14);

function rowsOf({ lines, totals, maximum }: ScoreFormFacts): readonly GridCell[][] {
  const write = writeFigure([
    maximum,
    ...lines.flatMap(({ max, given }) => [max, ...stages.map((stage) => given[stage])]),
    ...stages.map((stage) => totals[stage]),
  ]);
  const total = ['', 'Tổng điểm', write(maximum), ...stages.map((stage) => write(totals[stage])), '', ''];
  return [...lines.map((line) => rowOf(line, write)), bolden(total)];
}

function rowOf(line: ScoreFormLine, write: WriteFigure): GridCell[] {
  const figures = [write(line.max), ...stages.map((stage) => write(line.given[stage]))];
  if (line.group) return bolden([line.code, line.label, ...figures, '', '']);
  return [
    line.code,
    `${line.label}${howScored(line)}${reached(line)}`,
    ...figures,
    line.evidence.map(({ name, page }) => (page === null ? name : `${name}, trang ${page}`)).join(';\n'),
    line.remarks
      .map(({ stage, text, answer }) => `${answer ? 'Đơn vị giải trình' : words.stage[stage]}: ${text}`)
      .join(';\n'),
  ];
}

/** What is put on a leaf, where it is not simply points up to the maximum in its column. */
const howScored = ({ rule, max }: ScoreFormLine): string =>
  rule === null || rule.type === 'direct' || rule.type === 'quantitative'
    ? ''
    : ` (${leafSentence({ rule, max: hundredths(Math.abs(max ?? 0)) }, words)})`;

/** What a quantitative leaf is reckoned from; to be written in by hand where nobody told it. */
function reached({ rule, reached: figures }: ScoreFormLine): string {
  if (rule?.type !== 'quantitative') return '';
  const text = (value: number | null | undefined): string => (typeof value === 'number' ? formatFigure(value) : dots);
  return `\nKế hoạch: ${text(figures?.plan)}; thực hiện: ${text(figures?.actual)}`;
}

const dots = '…'.repeat(4);

const bolden = (texts: readonly string[]): GridCell[] =>
  texts.map((text, index) => ({ text, bold: true, alignment: columns[index]?.align ?? 'left' }));

/** What is put into the boxes, and who signs. */
const ending = ({ unit }: ScoreFormFacts) => [
  paragraph(
    `Ghi chú: ${words.mark.notApplicable} là tiêu chí không áp dụng đối với đơn vị; ô để trống là chưa chấm; X ở tiêu chí điểm liệt là đơn vị mắc phải. Điểm của tiêu chí định lượng do cụm tính từ kế hoạch và thực hiện.`,
    { fontSize: size.small, margin: [0, 6, 0, 0], leadingIndent: 0 },
  ),
  signatureRow(
    [
      { heading: 'NGƯỜI LẬP', name: '' },
      { heading: 'CỤM TRƯỞNG', name: '' },
      { heading: 'ĐẠI DIỆN ĐƠN VỊ', name: unit?.representative ?? '' },
    ],
    textWidth.landscape,
  ),
];

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 13, align: 'center' },
  { head: 'Nội dung tiêu chí', width: 83, align: 'left' },
  { head: 'Điểm\ntối đa', width: 18, align: 'right' },
  ...stages.map((stage): GridColumn => ({ head: words.stage[stage], width: 17, align: 'right' })),
  { head: 'Minh chứng (tên, trang)', width: 36, align: 'left' },
  { head: 'Nhận xét, giải trình', width: 34, align: 'left' },
];
