import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { IntakeRegisterFacts } from '#domain/papers/receipt-facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, shortDate } from '#domain/time.ts';
import { dossierWords } from '#words/dossier-words.ts';
import { grid, type GridColumn } from './grid.ts';
import { letterheadBlock, paragraph, sheet, textWidth, titleBlock } from './layout.ts';
import { letterOf } from './receipt.ts';
import { signatureRow } from './signature-block.ts';

/** Sổ tiếp nhận hồ sơ: the deliveries of a year, by number. */
export const intakeRegister = (facts: IntakeRegisterFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Sổ tiếp nhận hồ sơ đề nghị khen thưởng năm ${facts.year}`,
    orientation: 'landscape',
    content: [
      letterheadBlock(facts.letterhead, 'landscape'),
      titleBlock('SỔ TIẾP NHẬN HỒ SƠ', [`Đề nghị khen thưởng năm ${facts.year}`]),
      grid(columns, facts.lines.map(cells), { closing: ending(facts) }),
    ],
  });

const cells = (line: IntakeRegisterFacts['lines'][number]): string[] => [
  String(line.number),
  `${line.receivedAt}\n${shortDate(line.receivedOn)}`,
  line.unit,
  letterOf(line),
  paperCount(line.sets),
  [line.deliveredBy, dossierWords.vi.way[line.way]].filter(Boolean).join('\n'),
  paperCount(line.nominations),
  [line.timeliness === null ? '' : dossierWords.vi.timeliness[line.timeliness], line.note].filter(Boolean).join('. '),
];

const ending = ({ lines, date }: IntakeRegisterFacts): Content[] => [
  paragraph(
    `Sổ gồm ${paperCount(lines.length)} lượt nhận, ${paperCount(lines.reduce((sum, { nominations }) => sum + nominations, 0))} trường hợp đề nghị, in ${longDate(date)}./.`,
    { margin: [0, 6, 0, 0] },
  ),
  signatureRow(
    [
      { heading: '', name: '' },
      { heading: 'NGƯỜI GIỮ SỔ', name: '' },
    ],
    textWidth.landscape,
  ),
];

const columns: readonly GridColumn[] = [
  { head: 'Số đến', width: 14, align: 'center' },
  { head: 'Giờ, ngày nhận', width: 25, align: 'center' },
  { head: 'Đơn vị nộp', width: 62, align: 'left' },
  { head: 'Văn bản đề nghị', width: 42, align: 'left' },
  { head: 'Số bộ', width: 13, align: 'center' },
  { head: 'Người nộp, cách nộp', width: 40, align: 'left' },
  { head: 'Số trường hợp', width: 18, align: 'center' },
  { head: 'Thời hạn, ghi chú', width: 38, align: 'left' },
];
