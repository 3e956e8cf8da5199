import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { AwardListFacts, AwardListRow } from '#domain/papers/facts.ts';
import { longDate } from '#domain/time.ts';
import { inWordsOf } from '#words/body-words.ts';
import { awardPhrase, groupSizes, roman, signatureHeading } from '#words/paper-words.ts';
import { withProof } from './citation.ts';
import { grid, spanningRow, type GridCell, type GridColumn } from './grid.ts';
import { footnote, letterheadBlock, sheet, textWidth, titleBlock } from './layout.ts';
import { bothShares } from './round-table.ts';
import { signatureRow } from './signature-block.ts';

/** Danh sách đề nghị: whom the council proposes for one award; this one is kept with the minutes. */
export const awardList = (facts: AwardListFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Danh sách đề nghị tặng ${awardPhrase(facts)} năm ${facts.year}`,
    orientation: 'landscape',
    content: [
      letterheadBlock(facts.letterhead, 'landscape'),
      titleBlock(
        'DANH SÁCH',
        [`${audience(facts)} đề nghị tặng ${awardPhrase(facts)} năm ${facts.year}`],
        `(Kèm theo ${facts.inWriting ? 'Báo cáo' : 'Biên bản'} số      ${facts.minutesSymbol} ${longDate(facts.date)} của ${facts.councilName}${replacing(facts)})`,
      ),
      grid(columns, rows(facts), { closing: ending(facts) }),
    ],
  });

/** A list made before the meeting was reopened is none any more. */
const replacing = ({ replacesBefore }: AwardListFacts): string =>
  replacesBefore ? `; thay thế danh sách lập trước ${longDate(replacesBefore)}` : '';

/** Only the groups that are on the list, collectives first. */
function audience({ collectives, persons }: AwardListFacts): string {
  if (persons.length === 0) return 'Tập thể';
  return collectives.length === 0 ? 'Cá nhân' : 'Tập thể, cá nhân';
}

function rows({ collectives, persons }: AwardListFacts): (readonly GridCell[])[] {
  const groups = [
    { title: 'TẬP THỂ', lines: collectives },
    { title: 'CÁ NHÂN', lines: persons },
  ].filter(({ lines }) => lines.length > 0);
  return groups.flatMap(({ title, lines }, index): (readonly GridCell[])[] => [
    spanningRow(columns, `${roman(index + 1)}. ${title} (${lines.length})`),
    ...lines.map(cells),
  ]);
}

const cells = (row: AwardListRow, index: number): GridCell[] => [
  String(index + 1),
  row.nominee,
  row.detail,
  row.achievement,
  earlier(row),
  bothShares(row.yes, row.members, row.voters),
  row.remark,
];

const earlier = ({ earlierAwards }: AwardListRow): string =>
  earlierAwards.map(({ award, number, date }) => withProof(award, number, date)).join('; ');

/** Who could take part in the votes of the list. */
function taking({ inWriting, opinionsCounted }: AwardListFacts): string {
  if (inWriting) return 'trả lời';
  return opinionsCounted ? 'có mặt và gửi ý kiến bằng văn bản' : 'có mặt';
}

/** The note, the closing count and the signatures, kept with the last row of the list. */
const ending = (facts: AwardListFacts): Content[] => [
  footnote(
    inWordsOf(facts.body)(
      `Tỷ lệ phiếu đồng ý tính trên tổng số thành viên Hội đồng; trong ngoặc là tỷ lệ trên số thành viên ${taking(facts)}.`,
    ),
  ),
  { text: `Danh sách gồm: ${groupSizes(facts.collectives.length, facts.persons.length)}.`, bold: true },
  signatureRow(
    facts.signers.map((signer) => ({
      heading: facts.inWriting && signer.part === 'chair' ? 'CHỦ TỊCH HỘI ĐỒNG' : signatureHeading[signer.part],
      name: signer.name,
      office: signer.office,
      field: signer.field,
    })),
    textWidth.landscape,
  ),
];

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Ông (Bà), họ và tên/\nTên tập thể', width: 48, align: 'left' },
  { head: 'Chức vụ,\nđơn vị công tác', width: 52, align: 'left' },
  { head: 'Tóm tắt thành tích', width: 70, align: 'left' },
  { head: 'Đã khen thưởng\n(số, ngày quyết định)', width: 42, align: 'left' },
  { head: 'Tỷ lệ phiếu (%)', width: 16, align: 'center' },
  { head: 'Ghi chú', width: 14, align: 'left' },
];
