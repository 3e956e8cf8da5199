import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { BroughtFacts, DeliveryFacts, ReceiptFacts } from '#domain/papers/receipt-facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, shortDate, spokenTime } from '#domain/time.ts';
import { uncapitalised } from '#domain/text.ts';
import { dossierWords } from '#words/dossier-words.ts';
import { awardPhrase } from '#words/paper-words.ts';
import { citation } from './citation.ts';
import { grid, type GridColumn } from './grid.ts';
import { bold, letterheadBlock, paragraph, sheet, textWidth, titleBlock, together } from './layout.ts';
import { signatureRow } from './signature-block.ts';

/** Giấy tiếp nhận hồ sơ: what came in, when, from whom, with whose files; one copy for whoever delivered. */
export const receipt = (facts: ReceiptFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Giấy tiếp nhận hồ sơ số đến ${facts.number}: ${facts.unit}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('GIẤY TIẾP NHẬN HỒ SƠ', ['Đề nghị khen thưởng', `Số đến: ${paperCount(facts.number)}/${facts.year}`]),
      paragraph(`${facts.authorityName} đã tiếp nhận hồ sơ đề nghị khen thưởng, như sau:`),
      ...points(facts).map(([lead, rest], index) => paragraph([bold(`${index + 1}. ${lead}: `), rest])),
      ...brought(facts),
    ],
  });

function points(facts: ReceiptFacts): readonly (readonly [lead: string, rest: string])[] {
  return [
    ['Đơn vị nộp', `${facts.unit}.`],
    ['Thời điểm nhận', `${spokenTime(facts.receivedAt)}, ${longDate(facts.receivedOn)}.`],
    ['Văn bản đề nghị', `${letterOf(facts) || 'không có'}.`],
    ['Số bộ hồ sơ', `${paperCount(facts.sets)} bộ.`],
    [
      'Người nộp, cách nộp',
      `${[facts.deliveredBy, uncapitalised(dossierWords.vi.way[facts.way])].filter(Boolean).join(', ')}.`,
    ],
    ...(facts.note === '' ? [] : [['Ghi chú', `${facts.note.replace(/[.\s]+$/u, '')}.`] as const]),
  ];
}

/** số 15/CV-VĐ ngày 18/11/2026; empty where the delivery brought no letter. */
export const letterOf = ({ letterNumber, letterDate }: DeliveryFacts): string => citation(letterNumber, letterDate);

function brought(facts: ReceiptFacts): Content[] {
  if (facts.files.length === 0) return [together(...ending)];
  return [
    paragraph([bold('Các trường hợp đề nghị: '), `${paperCount(facts.files.length)} trường hợp.`]),
    grid(columns, facts.files.map(cells), { closing: ending }),
  ];
}

const cells = (file: BroughtFacts, index: number): string[] => [
  String(index + 1),
  [file.nominee, file.detail].filter(Boolean).join('\n'),
  awardPhrase(file, 'first'),
  standing(file),
];

/** How the file stands to its day: nothing where no letter set one. */
const standing = ({ deadline, timeliness }: BroughtFacts): string =>
  deadline === null || timeliness === null
    ? ''
    : `${dossierWords.vi.timeliness[timeliness]}\n(hạn ${shortDate(deadline)})`;

const ending: readonly Content[] = [
  paragraph(
    'Hồ sơ được kiểm tra sau khi tiếp nhận; nếu còn thiếu thành phần, cơ quan tiếp nhận sẽ có văn bản đề nghị bổ sung. Giấy này lập thành 02 bản, mỗi bên giữ 01 bản./.',
    { margin: [0, 6, 0, 0] },
  ),
  signatureRow(
    [
      { heading: 'NGƯỜI NỘP HỒ SƠ', name: '' },
      { heading: 'NGƯỜI TIẾP NHẬN', name: '' },
    ],
    textWidth.portrait,
  ),
];

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên / Tên tập thể', width: 68, align: 'left' },
  { head: 'Danh hiệu, hình thức đề nghị', width: 57, align: 'left' },
  { head: 'Thời hạn', width: 30, align: 'center' },
];
