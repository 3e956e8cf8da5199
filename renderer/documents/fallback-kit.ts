import type { Content, ContentSection, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { KitFacts, KitVote } from '#domain/papers/kit-facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { awardPhrase, severalAwards } from '#words/paper-words.ts';
import { attendanceList } from './attendance-list.ts';
import { ballotPapers } from './ballot-papers.ts';
import { grid, type GridColumn } from './grid.ts';
import { heading, letterheadBlock, mm, paragraph, sheet, size, titleBlock } from './layout.ts';
import { proceedings } from './kit-proceedings.ts';
import { scoreSheets } from './kit-score-sheets.ts';
import { freeChoiceSheet, handsSheet, tallySheet } from './kit-vote-sheets.ts';

/*
 * [Note: The kit] Bộ dự phòng bằng giấy: one file with every sheet that a meeting without a laptop needs, each part in
 * its own size and numbered for itself. The ballot papers among them are those of the council, to the letter: nothing on
 * them tells that they came with the kit, nor one from the next.
 */

/** A part of the kit: what it is called in the list on the cover, of how many copies, and its sheets. */
interface KitPart {
  readonly name: string;
  readonly use: string;
  readonly copies: number;
  readonly paper: TDocumentDefinitions;
  /** A ballot paper bears no other mark. */
  readonly bare?: boolean;
}

/** The whole kit: cover with what to do, the roll, the proceedings, every vote with its papers, the score sheets. */
export function fallbackKit(facts: KitFacts): TDocumentDefinitions {
  const parts = partsOf(facts);
  const { content: _, ...common } = cover(facts, []);
  return {
    ...common,
    content: [
      sectionOf(cover(facts, parts), null),
      ...parts.map(({ paper, bare }, index) => sectionOf(paper, bare ? null : index + 1)),
    ],
  };
}

const partsOf = (facts: KitFacts): readonly KitPart[] => [
  {
    name: 'Danh sách dự họp',
    use: 'Thành viên và khách mời ký khi đến; ghi giờ đến của người đến muộn ở tờ diễn biến.',
    copies: 1,
    paper: attendanceList(facts.attendance),
  },
  {
    name: 'Tờ ghi diễn biến phiên họp',
    use: 'Thư ký ghi giờ khai mạc, người đến muộn, về sớm, ý kiến, trường hợp rút hoặc để lại, giờ kết thúc.',
    copies: 1,
    paper: proceedings(facts),
  },
  ...facts.votes.flatMap((vote) => partsOfVote(facts, vote)),
  ...(facts.votes.some(({ paper }) => paper.rows.length > 1)
    ? [
        {
          name: 'Bảng kiểm phiếu chọn',
          use: 'Khi phải chọn giữa những trường hợp ngang nhau: ghi tên, số được chọn, rồi gạch phiếu.',
          copies: 1,
          paper: freeChoiceSheet(facts),
        },
      ]
    : []),
  ...(facts.scoring
    ? [
        {
          name: 'Phiếu chấm điểm',
          use: 'Mỗi thành viên một phiếu có sẵn tên; ô không chấm thì để trống.',
          copies: facts.scoring.scorers.length,
          paper: scoreSheets(facts, facts.scoring),
        },
      ]
    : []),
];

function partsOfVote(facts: KitFacts, vote: KitVote): readonly KitPart[] {
  const award = vote.paper.further ? severalAwards(facts.year) : awardPhrase(vote.paper);
  if (vote.mode === 'hands') {
    return [
      {
        name: `Tờ ghi biểu quyết giơ tay: ${award}`,
        use: 'Thư ký chỉ ghi dòng có người không đồng ý hoặc không có ý kiến.',
        copies: 1,
        paper: handsSheet(facts, vote),
      },
    ];
  }
  return [
    {
      name: `Phiếu bầu: ${award}`,
      use: 'Đóng dấu treo trước khi phát.',
      copies: vote.paper.copies,
      paper: ballotPapers(vote.paper),
      bare: true,
    },
    {
      name: `Bảng kiểm phiếu: ${award}`,
      use: 'Tổ kiểm phiếu gạch phiếu, cộng và đối chiếu trước khi công bố.',
      copies: 1,
      paper: tallySheet(facts, vote),
    },
  ];
}

/** What lies in the kit and how a meeting is held with it. */
const cover = (facts: KitFacts, parts: readonly KitPart[]): TDocumentDefinitions =>
  sheet(facts, {
    title: `Bộ dự phòng bằng giấy: ${facts.councilName} ${facts.purpose}`,
    orientation: 'portrait',
    content: [
      letterheadBlock({ ...facts.letterhead, symbol: null }, 'portrait'),
      titleBlock('BỘ DỰ PHÒNG BẰNG GIẤY', [`Họp ${facts.councilName} ${facts.purpose}`]),
      paragraph(
        `Dùng khi máy tính hỏng hoặc mất điện. Thời gian: ${spokenTime(facts.attendance.opensAt)}, ${longDate(facts.date)}. Địa điểm: ${facts.place}.`,
      ),
      heading('1. Cách dùng'),
      ...steps.map((step) => paragraph(step)),
      heading('2. Các phần'),
      grid(
        columns,
        parts.map(({ name, use, copies }, index) => [String(index + 1), name, paperCount(copies), use]),
      ),
    ],
  });

const steps: readonly string[] = [
  '- Ghi giờ thật của từng việc: khai mạc, đến muộn, về sớm, bắt đầu và kết thúc mỗi lần biểu quyết, kết thúc phiên họp.',
  '- Biểu quyết từng danh hiệu, hình thức theo thứ tự các phần dưới đây. Phiếu in sẵn đủ số thành viên và 02 phiếu dự phòng.',
  '- Trường hợp rút sau khi in: gạch dòng ấy trên mọi phiếu, số thứ tự các dòng khác giữ nguyên.',
  '- Phiếu đã kiểm được niêm phong; các tờ ghi có chữ ký của người ghi.',
  '- Khi có máy: mở phiên họp, bấm “Nhập lại từ giấy”, rồi nhập đúng các số và giờ đã ghi. Biên bản in ra như khi họp có máy.',
];

const columns: readonly GridColumn[] = [
  { head: 'Phần', width: 12, align: 'center' },
  { head: 'Tên', width: 68, align: 'left' },
  { head: 'Số bản', width: 15, align: 'center' },
  { head: 'Dùng để', width: 70, align: 'left' },
];

/**
 * A paper as a part of the file: its own size, its pages counted from its own first. pdfmake 0.3.11 asks for the heads of
 * all pages, from the first to the last, before it asks for any foot: so the heads tell where a part begins and ends.
 */
function sectionOf(paper: TDocumentDefinitions, part: number | null): ContentSection {
  const { content, pageSize, pageOrientation, pageMargins, footer } = paper;
  let first = Infinity;
  let last = 0;
  return {
    section: content,
    ...(pageSize === undefined ? {} : { pageSize }),
    ...(pageOrientation === undefined ? {} : { pageOrientation }),
    ...(pageMargins === undefined ? {} : { pageMargins }),
    header: (page) => {
      first = Math.min(first, page);
      last = Math.max(last, page);
      return part === null ? '' : partMark(part, page - first + 1);
    },
    footer: (page) => (typeof footer === 'function' ? (footer(page - first + 1, last - first + 1, a4) ?? '') : ''),
  };
}

/** Our margins never ask for the size of the page. */
const a4 = { width: 0, height: 0, orientation: 'portrait' } as const;

/** Which part this is, and its page: parts that come apart still find each other. */
const partMark = (part: number, page: number): Content => ({
  text: `Phần ${part}, trang ${page}`,
  italics: true,
  fontSize: size.small,
  margin: [mm(30), mm(10), 0, 0],
});
