import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { DossierLine, DossierLogFacts } from '#domain/papers/dossier-log-facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, shortDate, vietnamStamp } from '#domain/time.ts';
import { awardPhrase } from '#words/paper-words.ts';
import { grid, type GridCell, type GridColumn } from './grid.ts';
import { letterheadBlock, paragraph, sheet, textWidth, titleBlock } from './layout.ts';
import { signatureRow } from './signature-block.ts';

/** Trích nhật ký hồ sơ: everything that touched one file, who did it, when and why. */
export const dossierLog = (facts: DossierLogFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Trích nhật ký hồ sơ: ${facts.nominee}`,
    orientation: 'landscape',
    content: [
      letterheadBlock(facts.letterhead, 'landscape'),
      titleBlock('TRÍCH NHẬT KÝ HỒ SƠ', [`${facts.nominee}, đề nghị tặng ${awardPhrase(facts)} năm ${facts.year}`]),
      ...(facts.detail === '' ? [] : [paragraph(`Chức vụ, đơn vị: ${facts.detail}.`)]),
      paragraph(`Hồ sơ nhận ngày ${shortDate(facts.receivedOn)}.`, { margin: [0, 0, 0, 8] }),
      grid(columns, facts.lines.map(cells), { closing: ending(facts) }),
    ],
  });

const cells = ({ at, who, deed, changes, reason }: DossierLine, index: number): GridCell[] => {
  const { date, time } = vietnamStamp(at);
  return [String(index + 1), `${time} ${shortDate(date)}`, who, deed, changes.join('\n'), reason];
};

const ending = ({ lines, date }: DossierLogFacts): Content[] => [
  paragraph(
    `Trích từ nhật ký của chương trình ${longDate(date)}, gồm ${paperCount(lines.length)} việc; biểu quyết chỉ ghi tổng số phiếu như văn bản của Hội đồng./.`,
    { margin: [0, 6, 0, 0] },
  ),
  signatureRow(
    [
      { heading: '', name: '' },
      { heading: 'NGƯỜI TRÍCH SAO', name: '' },
    ],
    textWidth.landscape,
  ),
];

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Thời điểm', width: 24, align: 'center' },
  { head: 'Người thực hiện', width: 34, align: 'left' },
  { head: 'Việc', width: 42, align: 'left' },
  { head: 'Nội dung', width: 112, align: 'left' },
  { head: 'Lý do', width: 30, align: 'left' },
];
