import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { CorrectionRecordFacts } from '#domain/papers/correction-record-facts.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { capitalised } from '#domain/text.ts';
import { tellsAs } from '#words/body-words.ts';
import { correctedOnPaper, signatureHeading } from '#words/paper-words.ts';
import { grid, type GridColumn } from './grid.ts';
import { letterheadBlock, paragraph, sheet, textWidth, titleBlock, together } from './layout.ts';
import { withoutStop } from './minutes-cases.ts';
import { signatureRow } from './signature-block.ts';

/** Biên bản đính chính: what stood on the papers of a meeting, what is right, and what proves it. */
export const correctionRecord = (facts: CorrectionRecordFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Biên bản đính chính, ${facts.councilName} ${facts.purpose}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('BIÊN BẢN ĐÍNH CHÍNH', [
        `Văn bản phiên họp ${facts.councilName}`,
        `${facts.purpose}, ${longDate(facts.meetingDate)}`,
      ]),
      ...body(facts),
      together(...ending(facts)),
    ],
  });

function body({ correction, date, time, body: kind, councilName, authorityName }: CorrectionRecordFacts): Content[] {
  const { member, nominee, field, before, after, proof, chair, secretary } = correction;
  const tell = tellsAs(kind);
  const whom = member ? tell`đồng chí ${nominee}, thành viên Hội đồng` : nominee;
  return [
    paragraph(
      tell`Hồi ${spokenTime(time)}, ${longDate(date)}, đồng chí ${chair}, Chủ trì và đồng chí ${secretary}, Thư ký phiên họp của ${councilName} ${authorityName} thống nhất đính chính ${correctedOnPaper[field]} của ${whom} như sau:`,
      { margin: [0, 0, 0, 6] },
    ),
    grid(columns, [[capitalised(correctedOnPaper[field]), before, after]]),
    paragraph(`Căn cứ đính chính: ${withoutStop(proof)}.`, { margin: [0, 8, 0, 0] }),
  ];
}

const ending = ({ date, time, meetingDate, signers }: CorrectionRecordFacts): Content[] => [
  paragraph(
    `Nội dung đính chính áp dụng đối với các văn bản của phiên họp ${longDate(meetingDate)} đã lập trước ${spokenTime(time)}, ${longDate(date)} có ghi nội dung trên; văn bản lập sau thời điểm này ghi theo nội dung đã đính chính.`,
  ),
  paragraph('Kết quả biểu quyết không thay đổi. Biên bản này được lưu cùng hồ sơ phiên họp./.'),
  signatureRow(
    signers.map(({ part, name, field }) => ({ heading: signatureHeading[part], name, field })),
    textWidth.portrait,
  ),
];

const columns: readonly GridColumn[] = [
  { head: 'Nội dung', width: 33, align: 'left' },
  { head: 'Đã ghi', width: 66, align: 'left' },
  { head: 'Đính chính là', width: 66, align: 'left' },
];
