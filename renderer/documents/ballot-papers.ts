import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { BallotPapersFacts } from '#domain/papers/facts.ts';
import { longDate } from '#domain/time.ts';
import { awardPhrase } from '#words/paper-words.ts';
import { grid, letterheadBlock, sheet, titleBlock, type GridColumn } from './layout.ts';

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên/Tên tập thể', width: 63, align: 'left' },
  { head: 'Đơn vị', width: 48, align: 'left' },
  { head: 'Đồng ý', width: 22, align: 'center' },
  { head: 'Không đồng ý', width: 22, align: 'center' },
];

/** The ballot papers of one vote (Phiếu bầu). */
export const ballotPapers = (facts: BallotPapersFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: 'Phiếu bầu',
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('PHIẾU BẦU', [`${awardPhrase(facts)}, năm ${facts.year}`], `(Phiên họp ${longDate(facts.date)})`),
      grid(
        columns,
        facts.rows.map(({ number, nominee, detail }) => [String(number), nominee, detail, '', '']),
      ),
    ],
  });
