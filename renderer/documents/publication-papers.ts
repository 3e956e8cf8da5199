import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { PublicationClosingFacts, PublicationNoticeFacts } from '#domain/papers/publication-facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate } from '#domain/time.ts';
import { awardPhrase, roman } from '#words/paper-words.ts';
import { grid, spanningRow, type GridColumn } from './grid.ts';
import { letterheadBlock, paragraph, sheet, textWidth, titleBlock, together } from './layout.ts';
import { withoutStop } from './minutes-cases.ts';
import { signedByAuthority } from './official-letter.ts';
import { signatureRow } from './signature-block.ts';

type Shown = Pick<PublicationNoticeFacts, 'collectives' | 'persons' | 'workingDays' | 'from' | 'until'>;

const groups = ({ collectives, persons }: Shown): string =>
  [
    ...(collectives > 0 ? [`${paperCount(collectives)} lượt tập thể`] : []),
    ...(persons > 0 ? [`${paperCount(persons)} lượt cá nhân`] : []),
  ].join(', ');

const span = ({ workingDays, from, until }: Shown): string =>
  `${paperCount(workingDays)} ngày làm việc, từ ${longDate(from)} đến hết ${longDate(until)}`;

/** Thông báo công khai: who is put forward for what, shown until when, and where to object. */
export const publicationNotice = (facts: PublicationNoticeFacts): TDocumentDefinitions => {
  const { year, where, awards, authorityName, until } = facts;
  return sheet(facts, {
    title: `Thông báo công khai danh sách đề nghị khen thưởng năm ${year}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('THÔNG BÁO', [`Công khai danh sách đề nghị khen thưởng năm ${year}`]),
      paragraph(
        `${authorityName} thông báo công khai danh sách tập thể, cá nhân đề nghị khen thưởng năm ${year} như sau:`,
      ),
      paragraph(`1. Nơi công khai: ${withoutStop(where)}.`),
      paragraph(`2. Thời gian công khai: ${span(facts)}.`),
      paragraph(
        `3. Ý kiến phản ánh (nếu có) gửi bằng văn bản, ghi rõ họ tên, địa chỉ, về Văn phòng Ban Quản lý đến hết ${longDate(until)}.`,
      ),
      paragraph(`4. Danh sách công khai gồm ${groups(facts)}:`),
      grid(
        shownColumns,
        awards.flatMap((award, index) => [
          spanningRow(shownColumns, `${roman(index + 1)}. ${awardPhrase(award, 'first')} (${award.rows.length})`),
          ...award.rows.map(({ nominee, detail }, at) => [String(at + 1), nominee, detail]),
        ]),
        {
          closing: [
            paragraph('Ban Quản lý thông báo để các đơn vị, cá nhân biết, theo dõi và cho ý kiến./.', {
              margin: [0, 6, 0, 4],
            }),
            signedByAuthority(facts, 'Các doanh nghiệp, cụm thi đua', withoutStop(where)),
          ],
        },
      ),
    ],
  });
};

/** Biên bản kết thúc công khai: until when the list was shown, and what was said, or that nobody said anything. */
export const publicationClosing = (facts: PublicationClosingFacts): TDocumentDefinitions => {
  const { year, where, remarks, reason, noticeNumber, from, date, councilName, authorityName } = facts;
  const until = longDate(date < facts.until ? date : facts.until);
  const notice = noticeNumber === '' ? `Thông báo ${longDate(from)}` : `Thông báo số ${noticeNumber} ${longDate(from)}`;
  const end = signatureRow(
    [
      { heading: 'THƯ KÝ', name: facts.secretary },
      { heading: 'CHỦ TỊCH HỘI ĐỒNG', name: facts.chair },
    ],
    textWidth.portrait,
  );
  const result: Content[] =
    remarks.length === 0
      ? [together(paragraph(`4. Kết quả: Đến hết ${until}, Hội đồng không nhận được ý kiến phản ánh./.`), end)]
      : [
          paragraph(`4. Kết quả: Đến hết ${until}, Hội đồng nhận được ${paperCount(remarks.length)} ý kiến phản ánh:`),
          grid(
            remarkColumns,
            remarks.map(({ nominee, text }, index) => [String(index + 1), nominee || 'Danh sách chung', text]),
            {
              closing: [
                paragraph('Các ý kiến trên được báo cáo Hội đồng xem xét, kết luận./.', { margin: [0, 6, 0, 4] }),
                end,
              ],
            },
          ),
        ];
  return sheet(facts, {
    title: `Biên bản kết thúc công khai danh sách đề nghị khen thưởng năm ${year}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('BIÊN BẢN', [`Kết thúc công khai danh sách đề nghị khen thưởng năm ${year}`]),
      paragraph(
        `Hôm nay, ${longDate(date)}, ${councilName} ${authorityName} lập biên bản kết thúc công khai danh sách đề nghị khen thưởng năm ${year}, như sau:`,
      ),
      paragraph(`1. Nội dung công khai: danh sách ${groups(facts)} theo ${notice} của Ban Quản lý.`),
      paragraph(`2. Nơi công khai: ${withoutStop(where)}.`),
      paragraph(`3. Thời gian công khai: ${span(facts)}.`),
      ...(reason === '' ? [] : [paragraph(`Kết thúc công khai trước thời hạn, lý do: ${withoutStop(reason)}.`)]),
      ...result,
    ],
  });
};

const shownColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên/Tên tập thể', width: 70, align: 'left' },
  { head: 'Chức vụ, đơn vị', width: 85, align: 'left' },
];

const remarkColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Trường hợp', width: 60, align: 'left' },
  { head: 'Nội dung phản ánh', width: 95, align: 'left' },
];
