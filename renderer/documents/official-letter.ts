import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { AuthorityFacts } from '#domain/papers/authority-facts.ts';
import type { GuidanceLetterFacts, OpinionLetterFacts } from '#domain/papers/letter-facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, shortDate } from '#domain/time.ts';
import { awardPhrase } from '#words/paper-words.ts';
import { addressees } from './addressees.ts';
import { grid, type GridColumn } from './grid.ts';
import { letterheadBlock, paragraph, sheet, together } from './layout.ts';
import { withoutStop } from './minutes-cases.ts';
import { signatureBesideReceivers } from './signature-block.ts';

/** Công văn hướng dẫn: how files are put together and by when they must be there. */
export const guidanceLetter = (facts: GuidanceLetterFacts): TDocumentDefinitions => {
  const { to, paragraphs, deadlines, year } = facts;
  // The last paragraph takes leave: it comes after the table.
  const before = paragraphs.length > 1 ? paragraphs.slice(0, -1) : paragraphs;
  const leave = (paragraphs.length > 1 && paragraphs.at(-1)) || 'Đề nghị các đơn vị triển khai thực hiện.';
  const end = endOf(facts, paragraph(`${withoutStop(leave)}./.`, afterTable));
  return sheet(facts, {
    title: `Công văn hướng dẫn lập hồ sơ đề nghị khen thưởng năm ${year}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      ...addressees(to),
      ...before.map((text) => paragraph(text)),
      ...(deadlines.length === 0
        ? [together(...end)]
        : [
            paragraph('Thời hạn nộp hồ sơ (tính theo ngày Ban Quản lý nhận được) như sau:'),
            grid(
              deadlineColumns,
              deadlines.map((one, index) => [String(index + 1), awardPhrase(one, 'first'), shortDate(one.on)]),
              { closing: end },
            ),
          ]),
    ],
  });
};

/** Công văn lấy ý kiến: an agency is asked about each enterprise of a list. */
export const opinionLetter = (facts: OpinionLetterFacts): TDocumentDefinitions => {
  const { agency, enterprises, dueOn, year, authorityName, councilName } = facts;
  return sheet(facts, {
    title: `Công văn lấy ý kiến ${agency} năm ${year}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      ...addressees([agency]),
      paragraph(
        `${authorityName} đang tổng hợp, thẩm định hồ sơ đề nghị khen thưởng năm ${year}. Để có căn cứ xem xét, Ban Quản lý đề nghị ${withoutStop(agency)} cho ý kiến về việc chấp hành pháp luật thuộc lĩnh vực quản lý đối với ${paperCount(enterprises.length)} doanh nghiệp sau:`,
      ),
      grid(
        enterpriseColumns,
        enterprises.map(({ name, taxCode, zone }, index) => [String(index + 1), name, taxCode, zone]),
        {
          closing: endOf(
            facts,
            paragraph(
              `Đề nghị quý cơ quan trả lời bằng văn bản, nêu rõ nhất trí hoặc không nhất trí đề nghị khen thưởng đối với từng doanh nghiệp, gửi về Ban Quản lý chậm nhất ${longDate(dueOn)} để tổng hợp, trình ${councilName} xem xét.`,
              afterTable,
            ),
            paragraph('Trân trọng cảm ơn sự phối hợp của quý cơ quan./.'),
          ),
        },
      ),
    ],
  });
};

const afterTable: { readonly margin: [number, number, number, number] } = { margin: [0, 6, 0, 4] };

/** The last lines of a letter of the Authority, with who signs it and who receives it. */
const endOf = (facts: AuthorityFacts, ...lines: Content[]): Content[] => [
  ...lines,
  signedByAuthority(facts, 'Như trên'),
];

/** Signed by the Authority's head; its leaders receive every letter. */
export const signedByAuthority = ({ authorityHead }: AuthorityFacts, ...first: readonly string[]): Content =>
  signatureBesideReceivers([...first, 'Lãnh đạo Ban', 'Lưu: VT, VP'], authorityHead);

const deadlineColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Danh hiệu, hình thức khen thưởng', width: 115, align: 'left' },
  { head: 'Hạn nộp hồ sơ', width: 40, align: 'center' },
];

const enterpriseColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Tên doanh nghiệp', width: 82, align: 'left' },
  { head: 'Mã số thuế', width: 30, align: 'center' },
  { head: 'Khu công nghiệp', width: 43, align: 'left' },
];
