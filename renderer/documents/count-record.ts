import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { CountRecordFacts } from '#domain/papers/facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { inWordsOf } from '#words/body-words.ts';
import { awardPhrase, signatureHeading, tellerOnPaper } from '#words/paper-words.ts';
import { grid } from './grid.ts';
import { heading, letterheadBlock, paragraph, sheet, textWidth, titleBlock, together, tableHeading } from './layout.ts';
import { requirement, roundTable } from './round-table.ts';
import { signatureAlone, signatureRow } from './signature-block.ts';

/** Biên bản kiểm phiếu: one ballot counted by the tellers, frozen while the meeting is open; it has no number. */
export const countRecord = (facts: CountRecordFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Biên bản kiểm phiếu: ${awardPhrase(facts.round)} năm ${facts.year}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('BIÊN BẢN KIỂM PHIẾU', [
        'Bỏ phiếu xét, đề nghị tặng',
        `${awardPhrase(facts.round)} năm ${facts.year}`,
      ]),
      opening(facts),
      tableHeading('1. Số liệu'),
      ...figures(facts),
      ...recusals(facts),
      tableHeading('2. Kết quả'),
      paragraph(`Để đủ tỷ lệ đề nghị: ${requirement(facts.round)}.`),
      roundTable(facts.round, 'count-record'),
      heading('3. Kết luận'),
      paragraph(conclusion(facts)),
      ending(facts),
    ],
  });

const opening = (facts: CountRecordFacts): Content =>
  paragraph(
    `Hồi ${spokenTime(facts.openedAt)}, ${longDate(facts.date)}, tại ${facts.place}, Tổ kiểm phiếu được ${facts.councilName} bầu gồm: ${facts.tellers
      .map((teller, index) => `${index + 1}. ${teller.name}, ${tellerOnPaper[teller.part]}`)
      .join('; ')}, tiến hành kiểm phiếu.`,
  );

/** Two columns of label and number; the total that is counted stands in bold. */
function figures({ round, absent, papers, recusals: recused }: CountRecordFacts): Content[] {
  const counted = papers.valid + papers.invalid;
  const say = inWordsOf(round.body);
  const left: readonly Figure[] = [
    ['Tổng số thành viên Hội đồng', round.members],
    ['Số thành viên có mặt', round.present],
    ['Số thành viên vắng mặt', absent],
    ['Số thành viên không tham gia bỏ phiếu (theo từng trường hợp)', new Set(recused.map(({ member }) => member)).size],
    ['Số phiếu in', papers.printed],
    ['Số phiếu phát ra', papers.issued],
    ['Số phiếu thu về', papers.returned],
  ];
  const right: readonly Figure[] = [
    ['Số phiếu lấy ý kiến thành viên vắng mặt', papers.opinions],
    ['Tổng số phiếu kiểm', counted, 'bold'],
    ['Số phiếu hợp lệ', papers.valid],
    ['Số phiếu không hợp lệ', papers.invalid],
    ['Số phiếu chưa phát', papers.unused],
    ['Số phiếu hỏng thu lại', papers.spoiled],
    ['Số phiếu đồng ý tối thiểu', round.required.count],
  ];
  return [
    grid(
      figureColumns,
      left.map((figure, index) => [figure, right[index]].flatMap((one) => figureCells(one, say))),
    ),
    ...(papers.invalid > 0
      ? [paragraph(`Lý do phiếu không hợp lệ: ${papers.invalidReason || 'không ghi'}.`, { margin: [0, 4, 0, 4] })]
      : []),
  ];
}

type Figure = readonly [label: string, count: number, weight?: 'bold'];

const figureCells = (figure: Figure | undefined, say: ReturnType<typeof inWordsOf>): TableCell[] => {
  const [label, count, weight] = figure ?? ['', 0];
  return [
    { text: say(label), bold: weight === 'bold' },
    { text: paperCount(count), bold: weight === 'bold', alignment: 'center' },
  ];
};

const figureColumns = [
  { head: 'Nội dung', width: 66, align: 'left' },
  { head: 'Số lượng', width: 18, align: 'center' },
  { head: 'Nội dung', width: 63, align: 'left' },
  { head: 'Số lượng', width: 18, align: 'center' },
] as const;

const recusals = (facts: CountRecordFacts): Content[] =>
  facts.recusals.map(({ member, nominee, reason }) =>
    paragraph(
      `${inWordsOf(facts.body)('Đồng chí ')}${member} không tham gia bỏ phiếu đối với trường hợp ${nominee}, do có liên quan${reason ? ` (${reason})` : ''}.`,
      { margin: [0, 4, 0, 4] },
    ),
  );

function conclusion({ round }: CountRecordFacts): string {
  const below = round.rows.filter((row) => !row.enough);
  const enough = `${paperCount(round.rows.length - below.length)} trường hợp đủ tỷ lệ`;
  const named = below.length > 0 ? ` (${below.map((row) => row.nominee).join('; ')})` : '';
  return `${enough}; ${paperCount(below.length)} trường hợp không đủ tỷ lệ${named}.`;
}

/** From the sealing to the signatures on one page: the tellers sign on the spot, the chair confirms below. */
const ending = (facts: CountRecordFacts): Content =>
  together(
    heading('4. Niêm phong'),
    paragraph(
      `${paperCount(facts.papers.valid + facts.papers.invalid)} phiếu được niêm phong, giao ${inWordsOf(facts.body)('đồng chí ')}${facts.keeper} lưu giữ${
        facts.keptUntil ? ` đến ${facts.keptUntil}` : ''
      }.`,
    ),
    paragraph(
      inWordsOf(facts.body)(`Biên bản lập hồi ${spokenTime(facts.closedAt)} cùng ngày, đã đọc trước Hội đồng./.`),
    ),
    signatureRow(
      // The head of the tellers signs on the right.
      facts.tellers.toReversed().map((teller) => {
        const part = `teller-${teller.part}` as const;
        const field = facts.signers.find((signer) => signer.part === part)?.field;
        return { heading: signatureHeading[part], name: teller.name, field };
      }),
      textWidth.portrait,
    ),
    ...facts.signers
      .filter((signer) => signer.part === 'chair')
      .map((signer) =>
        signatureAlone({ heading: 'XÁC NHẬN CỦA CHỦ TRÌ', name: signer.name, field: signer.field }, textWidth.portrait),
      ),
  );
