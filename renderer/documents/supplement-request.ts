import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { SupplementRequestFacts } from '#domain/papers/supplement-facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate } from '#domain/time.ts';
import { awardPhrase } from '#words/paper-words.ts';
import { addressee } from './addressees.ts';
import { grid, type GridColumn } from './grid.ts';
import { letterheadBlock, paragraph, sheet, together } from './layout.ts';
import { signatureBesideReceivers } from './signature-block.ts';

/** Đề nghị bổ sung hồ sơ: a letter to a unit, one line a dossier, what it lacks and by when. */
export const supplementRequest = (facts: SupplementRequestFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Đề nghị bổ sung hồ sơ: ${facts.unit}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      addressee(facts.unit),
      paragraph(
        `${facts.authorityName} đã kiểm tra hồ sơ đề nghị khen thưởng năm ${facts.year} của quý đơn vị. Có ${paperCount(facts.files.length)} hồ sơ còn thiếu thành phần, cụ thể như sau:`,
        { margin: [0, 0, 0, 6] },
      ),
      grid(columns, facts.files.map(cells)),
      ending(facts),
    ],
  });

const cells = (file: SupplementRequestFacts['files'][number], index: number): string[] => [
  String(index + 1),
  [file.nominee, file.detail].filter(Boolean).join('\n'),
  awardPhrase(file, 'first'),
  file.lacks.map((lack) => `- ${lack}`).join('\n'),
];

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên / Tên tập thể', width: 46, align: 'left' },
  { head: 'Danh hiệu, hình thức đề nghị', width: 43, align: 'left' },
  { head: 'Còn thiếu', width: 66, align: 'left' },
];

/** What is asked, by when, and what follows: on one page with the signature. */
const ending = (facts: SupplementRequestFacts): Content =>
  together(
    paragraph(
      `Đề nghị quý đơn vị bổ sung các giấy tờ nêu trên, gửi về ${facts.authorityName} trước ${longDate(facts.dueOn)}. Hồ sơ không được bổ sung đủ trong thời hạn này thì chưa đưa ra Hội đồng xét./.`,
      { margin: [0, 6, 0, 0] },
    ),
    signatureBesideReceivers(['Như trên', 'Lưu: VT, VP'], facts.authorityHead),
  );
