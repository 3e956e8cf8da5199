import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paperCount } from '#domain/figures.ts';
import type { AppraisalFacts, AskedAgency, Counted } from '#domain/papers/appraisal.ts';
import { longDate } from '#domain/time.ts';
import { agencyCounts, publicationSentence, reviewedAs, standingHeading } from '#words/appraisal-words.ts';
import { awardPhrase } from '#words/paper-words.ts';
import { appraisalAnnex } from './appraisal-annex.ts';
import { addressee } from './addressees.ts';
import { grid, type GridCell, type GridColumn } from './grid.ts';
import { heading, letterheadBlock, paragraph, sheet, textWidth, titleBlock, together } from './layout.ts';
import { asideFor, withoutStop } from './minutes-cases.ts';
import { receivers, signatureRow } from './signature-block.ts';

/** Báo cáo tổng hợp, thẩm định hồ sơ: what came in and how it stands, with an annex of one row a nomination. */
export const appraisal = (facts: AppraisalFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Báo cáo tổng hợp, thẩm định hồ sơ năm ${facts.year}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock(
        'BÁO CÁO',
        ['Tổng hợp, thẩm định hồ sơ', `đề nghị khen thưởng năm ${facts.year}`],
        facts.meetingOn === null ? undefined : `(Trình phiên họp ${longDate(facts.meetingOn)})`,
      ),
      addressee(`${facts.councilName}.`),
      heading('I. TÌNH HÌNH TIẾP NHẬN HỒ SƠ'),
      received(facts),
      grid(columns, [...facts.awards.map(awardCells), sumCells(facts)], {}),
      heading('II. KẾT QUẢ THẨM ĐỊNH'),
      ...conditions(facts),
      ...asides(facts),
      ...opinions(facts),
      ...published(facts),
      heading('III. ĐỀ XUẤT'),
      ending(facts),
      ...appraisalAnnex(facts),
    ],
  });

const counted = ({ nominations, nominees }: Counted): string =>
  `${paperCount(nominations)} lượt đề nghị (${paperCount(nominees)} đối tượng)`;

const received = ({ date, total, groups }: AppraisalFacts): Content =>
  paragraph(
    `Tính đến ${longDate(date)}, Thường trực Hội đồng tiếp nhận ${paperCount(total.nominations)} lượt đề nghị của ${paperCount(
      total.nominees,
    )} đối tượng. Qua thẩm định: đủ điều kiện ${counted(groups.eligible)}; cần bổ sung ${counted(
      groups['to-supplement'],
    )}; nhận quá hạn ${counted(groups.late)}. Một đối tượng được đề nghị nhiều danh hiệu, hình thức có thể được tính ở nhiều nhóm.`,
    { margin: [0, 0, 0, 6] },
  );

const awardCells = (award: AppraisalFacts['awards'][number], index: number): GridCell[] => [
  String(index + 1),
  awardPhrase(award, 'first'),
  ...figures(award.collectives, award.persons, award.eligible, award['to-supplement'], award.late),
];

const figures = (collectives: number, persons: number, ...groups: readonly number[]): string[] =>
  [collectives, persons, collectives + persons, ...groups].map((count) => (count === 0 ? '–' : paperCount(count)));

function sumCells({ awards, groups }: AppraisalFacts): GridCell[] {
  const sum = (of: 'collectives' | 'persons'): number => awards.reduce((all, award) => all + award[of], 0);
  const { eligible, late } = groups;
  const cells = figures(
    sum('collectives'),
    sum('persons'),
    eligible.nominations,
    groups['to-supplement'].nominations,
    late.nominations,
  );
  return [
    { text: 'Cộng', bold: true, alignment: 'center', colSpan: 2 },
    {},
    ...cells.map((text): GridCell => ({ text, bold: true, alignment: 'center' })),
  ];
}

/** What is missing and what nobody knows, each rule once; the annex names whom it concerns. */
function conditions({ asked, awards }: AppraisalFacts): Content[] {
  if (asked.length === 0) {
    return [paragraph('1. Điều kiện, tiêu chuẩn: các hồ sơ đáp ứng các điều kiện đã đối chiếu.')];
  }
  const own = awards.reduce((all, { rows }) => all + rows.length, 0);
  return [
    heading('1. Điều kiện, tiêu chuẩn còn phải xem xét (chi tiết tại Phụ lục):'),
    ...asked.map(({ rule, source, verdict, count }) =>
      paragraph(
        `- ${withoutStop(rule)}${source ? ` (${source})` : ''}: ${
          verdict === 'missing' ? 'chưa đáp ứng' : 'chưa có căn cứ đối chiếu'
        } ${count === own ? 'toàn bộ ' : ''}${paperCount(count)} trường hợp.`,
      ),
    ),
  ];
}

const asides = ({ overrides }: AppraisalFacts): Content[] =>
  overrides.length === 0
    ? [paragraph('2. Điều kiện đề nghị xem xét riêng: không có.')]
    : [
        heading('2. Điều kiện đề nghị Hội đồng xem xét riêng:'),
        ...overrides.map((line) => paragraph(`- Điều kiện ${asideFor(line)}.`)),
      ];

const opinions = ({ letters }: AppraisalFacts): Content[] =>
  letters.length === 0
    ? [paragraph('3. Ý kiến của các cơ quan liên quan: chưa lấy ý kiến.')]
    : [
        heading('3. Ý kiến của các cơ quan liên quan:'),
        ...letters.map((letter) => paragraph(`- ${letterOf(letter)}: ${agencyCounts(letter)}.`)),
      ];

const letterOf = ({ agency, number, date }: AskedAgency): string =>
  `${agency} (văn bản ${number ? `số ${number} ` : ''}${longDate(date)})`;

const published = ({ publications }: AppraisalFacts): Content[] =>
  publications.length === 0
    ? [paragraph('4. Công khai: chưa thực hiện.')]
    : [
        heading('4. Công khai:'),
        ...publications.map((one) =>
          paragraph(`- ${publicationSentence(one)} (${paperCount(one.nominations)} trường hợp).`),
        ),
      ];

const ending = (facts: AppraisalFacts): Content => {
  const proposed = facts.awards.some(({ rows }) => rows.some(({ proposal }) => proposal !== ''));
  const signers = facts.signedBy.map(({ role, name }) => ({ heading: standingHeading[role], name }));
  return together(
    paragraph(
      `Thường trực Hội đồng trình Hội đồng xem xét, biểu quyết, bỏ phiếu đối với các trường hợp ${reviewedAs.eligible.toLocaleLowerCase('vi')}; yêu cầu các đơn vị hoàn thiện các hồ sơ ${reviewedAs['to-supplement'].toLocaleLowerCase('vi')}${
        proposed ? '; đề xuất đối với từng trường hợp ghi tại Phụ lục' : ''
      }. Kèm theo Phụ lục trích ngang hồ sơ./.`,
    ),
    signatureRow(
      signers.length > 1 ? signers : [{ heading: '', name: '' }, ...signers],
      textWidth.portrait,
      receivers(['Các thành viên Hội đồng', 'Lưu: VT, hồ sơ Hội đồng']),
    ),
  );
};

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Danh hiệu, hình thức', width: 53, align: 'left' },
  { head: 'Tập thể', width: 15, align: 'center' },
  { head: 'Cá nhân', width: 15, align: 'center' },
  { head: 'Tổng', width: 15, align: 'center' },
  { head: 'Đủ điều kiện', width: 19, align: 'center' },
  { head: 'Cần bổ sung', width: 19, align: 'center' },
  { head: 'Quá hạn', width: 19, align: 'center' },
];
