import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paperCount } from '#domain/figures.ts';
import type { QuestionLine, RuleQuestionsFacts } from '#domain/papers/rule-questions-facts.ts';
import { shortDate } from '#domain/time.ts';
import { grid, type GridCell, type GridColumn } from './grid.ts';
import { letterheadBlock, paragraph, sheet, textWidth, titleBlock } from './layout.ts';
import { signatureRow } from './signature-block.ts';

/** Nội dung đề nghị hướng dẫn: what nobody has read yet, what counts meanwhile, and room for the answer. */
export const ruleQuestions = (facts: RuleQuestionsFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Nội dung đề nghị hướng dẫn về quy định áp dụng từ ${shortDate(facts.from)}`,
    orientation: 'landscape',
    content: [
      letterheadBlock(facts.letterhead, 'landscape'),
      titleBlock('NỘI DUNG ĐỀ NGHỊ HƯỚNG DẪN', [
        `Quy định về thi đua, khen thưởng áp dụng từ ngày ${shortDate(facts.from)}`,
      ]),
      paragraph(
        `Khi chưa có hướng dẫn, ${facts.councilName} tạm áp dụng theo cột “Đang tạm áp dụng”; kết quả các phiên họp đã họp không thay đổi.`,
        { margin: [0, 0, 0, 8] },
      ),
      grid(columns, facts.lines.map(cells), { closing: ending(facts) }),
    ],
  });

const cells = ({ about, question, meanwhile }: QuestionLine, index: number): GridCell[] => [
  String(index + 1),
  about,
  question,
  meanwhile,
  '',
];

const ending = ({ lines }: RuleQuestionsFacts): Content[] => [
  paragraph(`Danh sách gồm ${paperCount(lines.length)} nội dung./.`, { margin: [0, 6, 0, 0] }),
  signatureRow(
    [
      { heading: '', name: '' },
      { heading: 'NGƯỜI LẬP', name: '' },
    ],
    textWidth.landscape,
  ),
];

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Danh hiệu, hình thức, nội dung', width: 50, align: 'left' },
  { head: 'Câu hỏi', width: 92, align: 'left' },
  { head: 'Đang tạm áp dụng', width: 50, align: 'left' },
  { head: 'Trả lời (văn bản, điều, khoản)', width: 50, align: 'left' },
];
