import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { KitFacts } from '#domain/papers/kit-facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate } from '#domain/time.ts';
import { grid, type GridColumn } from './grid.ts';
import { paragraph, sheet, tableHeading, titleBlock, together } from './layout.ts';

/** Room for a figure, and for a time of day, written by hand. */
export const blank = '.........';
export const blankTime = `${blank} giờ ${blank} phút`;

/** Who filled the sheet signs on a line: a working sheet has no block for it. */
export const signedBy = (who: readonly string[]): Content =>
  paragraph(who.map((part) => `${part} ký: ${blank.repeat(who.length > 2 ? 2 : 4)}`).join('  '), {
    leadingIndent: 0,
    alignment: 'left',
    margin: [0, 16, 0, 4],
    preserveTrailingSpaces: true,
  });

/** Rows left free in the tables that the secretary fills. */
const freeRows = { roll: 5, cases: 6, remarks: 8 } as const;

/** Tờ ghi diễn biến: what the minutes need and no other sheet has, in the order in which it happens. */
export const proceedings = (facts: KitFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Tờ ghi diễn biến: ${facts.councilName} ${facts.purpose}`,
    orientation: 'portrait',
    content: [
      titleBlock(
        'TỜ GHI DIỄN BIẾN PHIÊN HỌP',
        [`Họp ${facts.councilName} ${facts.purpose}`],
        `(Phiên họp ${longDate(facts.date)})`,
      ),
      paragraph(
        `Khai mạc lúc ${blankTime}. Có mặt ${blank}/${paperCount(facts.quorum.of)} thành viên (cần ${paperCount(facts.quorum.required)}); gửi ý kiến bằng văn bản ${blank}.`,
      ),
      paragraph(`Chủ trì: ${blank.repeat(4)} Thư ký: ${blank.repeat(4)}`),
      tableHeading('1. Đến muộn, về sớm, vắng'),
      free(rollColumns, freeRows.roll),
      tableHeading('2. Chương trình và Tổ kiểm phiếu'),
      ...facts.programme.map((item, index) => paragraph(`${index + 1}. ${item}: lúc ${blankTime}.`)),
      paragraph(`Thông qua chương trình: không đồng ý ${blank}, không có ý kiến ${blank}.`),
      paragraph(
        `Tổ kiểm phiếu: Tổ trưởng ${blank.repeat(3)}, Thư ký ${blank.repeat(3)}, Thành viên ${blank.repeat(3)}`,
      ),
      paragraph(`Bầu Tổ kiểm phiếu: không đồng ý ${blank}, không có ý kiến ${blank}.`),
      tableHeading('3. Rút, để lại, trả hồ sơ, chuyển hình thức, không tham gia bỏ phiếu, bổ sung tên'),
      free(caseColumns, freeRows.cases),
      tableHeading('4. Ý kiến thảo luận, kết luận của Chủ trì'),
      free(remarkColumns, freeRows.remarks),
      ending(),
    ],
  });

const ending = (): Content =>
  together(
    paragraph(`Kết thúc lúc ${blankTime}. Biên bản được đọc lại; ý kiến khác: ${blank.repeat(4)}`, {
      margin: [0, 8, 0, 4],
    }),
    signedBy(['Người ghi', 'Chủ trì']),
  );

/** A table to be filled by hand. */
const free = (columns: readonly GridColumn[], rows: number): Content =>
  grid(
    columns,
    Array.from({ length: rows }, () => columns.map(() => '')),
    { rowHeight: 9 },
  );

const column = (head: string, width: number): GridColumn => ({ head, width, align: 'left' });

const rollColumns = [
  column('Họ và tên', 60),
  column('Đến lúc', 25),
  column('Về lúc', 25),
  column('Lý do, ý kiến bằng văn bản', 55),
];
const caseColumns = [column('Trường hợp', 60), column('Nội dung', 45), column('Lý do; số, ngày văn bản', 60)];
const remarkColumns = [column('Người phát biểu', 40), column('Trường hợp', 40), column('Nội dung', 85)];
