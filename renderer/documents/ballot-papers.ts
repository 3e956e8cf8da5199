import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { BallotPapersFacts } from '#domain/papers/facts.ts';
import { usualWording } from '#domain/meeting/wording.ts';
import { longDate } from '#domain/time.ts';
import { awardPhrase, ballotInstruction, ballotPage } from '#words/paper-words.ts';
import { grid, type GridColumn } from './grid.ts';
import { centred, mm, sheet, size } from './layout.ts';

/** A paper of so many names fits A5. */
const namesOnA5 = 10;

/**
 * Phiếu bầu: the papers of one vote, one after another in one file, all alike.
 *
 * [Note: Nothing tells papers apart] A paper carries neither number nor name of a voter, and no paper differs from the
 * next by a single mark: page x/y counts within one paper and never through the file.
 */
export function ballotPapers(facts: BallotPapersFacts): TDocumentDefinitions {
  const pageSize = facts.rows.length > namesOnA5 ? 'A4' : 'A5';
  return sheet(facts, {
    title: `${titleOf(facts)}: ${awardPhrase(facts)} năm ${facts.year}`,
    orientation: 'portrait',
    pageSize,
    inMargins: {
      footer: (page, pages) => pageOfPaper(facts, { page, pages, pageSize }),
    },
    content: Array.from({ length: facts.copies }, (_, copy) => onePaper(facts, pageSize, copy > 0)),
  });
}

const onePaper = (facts: BallotPapersFacts, pageSize: PageSize, further: boolean): Content => ({
  stack: [
    grid(
      columns[pageSize],
      facts.rows.map(({ number, nominee, unit }) => [String(number), nominee, unit, box(), box()]),
      {
        above: head(facts),
        closing: [instruction()],
        rowHeight: 9,
        letters: pageSize === 'A5' ? size.small : size.table,
      },
    ),
  ],
  ...(further ? { pageBreak: 'before' } : {}),
});

type PageSize = 'A4' | 'A5';

/** What every page begins with: each is stamped, and a page that comes apart still says which paper it is of. */
const head = (facts: BallotPapersFacts): readonly Content[] => [
  issuer(facts),
  centred(titleOf(facts).toLocaleUpperCase('vi'), { bold: true, fontSize: size.body }),
  centred(`${awardPhrase(facts, 'first')}, năm ${facts.year}`, { bold: true, fontSize: 13 }),
  centred(`(Phiên họp ${longDate(facts.date)})`, { italics: true, fontSize: 13, margin: [0, 0, 0, 6] }),
];

const titleOf = ({ title }: BallotPapersFacts): string => title ?? usualWording.ballotTitle;

/** The issuer small on the left, with room below for the seal that makes the paper one of the council (dấu treo). */
const issuer = ({ letterhead }: BallotPapersFacts): Content => ({
  columns: [
    {
      width: mm(60),
      stack: [
        ...letterhead.superiorLines.map((line) => centred(line, { fontSize: size.small })),
        ...letterhead.issuerLines.map((line) => centred(line, { fontSize: size.small, bold: true })),
        centred('(đóng dấu treo)', { fontSize: size.small, italics: true }),
      ],
    },
    { width: '*', text: '' },
  ],
  margin: [0, 0, 0, 6],
});

/** 5 × 5 mm, drawn: the letter has no tick boxes. */
const box = (): TableCell => ({
  canvas: [{ type: 'rect', x: 0, y: 0, w: mm(5), h: mm(5), lineWidth: 0.8 }],
  alignment: 'center',
  margin: [0, 1, 0, 0],
});

const instruction = (): Content => ({
  text: ballotInstruction,
  italics: true,
  fontSize: size.small,
  alignment: 'justify',
  margin: [0, 6, 0, 0],
});

/** Page x/y of this paper, on every page, with the award: pages that come apart still find each other. */
function pageOfPaper(
  facts: BallotPapersFacts,
  { page, pages, pageSize }: { readonly page: number; readonly pages: number; readonly pageSize: PageSize },
): Content {
  const ofOne = pages / facts.copies;
  const [left, right] = pageSize === 'A5' ? [15, 12] : [30, 15];
  return {
    text: ballotPage(titleOf(facts), facts, ((page - 1) % ofOne) + 1, ofOne),
    italics: true,
    fontSize: size.small,
    alignment: 'right',
    margin: [mm(left), mm(3), mm(right), 0],
  };
}

const columnsOf = (name: number, detail: number, vote: number): readonly GridColumn[] => [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên/\nTên tập thể', width: name, align: 'left' },
  { head: 'Đơn vị', width: detail, align: 'left' },
  { head: 'Đồng ý', width: vote, align: 'center' },
  { head: 'Không đồng ý', width: vote, align: 'center' },
];

/** 121 mm on A5, 165 mm on A4. */
const columns: Record<PageSize, readonly GridColumn[]> = { A5: columnsOf(47, 32, 16), A4: columnsOf(63, 48, 22) };
