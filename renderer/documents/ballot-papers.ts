import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { BallotPapersFacts } from '#domain/papers/facts.ts';
import { usualWording } from '#domain/meeting/wording.ts';
import { longDate } from '#domain/time.ts';
import { capitalised, inCapitals } from '#domain/text.ts';
import { awardPhrase, ballotPage, choiceOnPaper, instructionOf, severalAwards } from '#words/paper-words.ts';
import { formOf, type BallotForm } from './ballot-form.ts';
import { ballotStub, stubHeight } from './ballot-stub.ts';
import { grid, spanningRow, type GridCell } from './grid.ts';
import { centred, mm, sheet } from './layout.ts';

/**
 * Phiếu bầu: the papers of one vote, or of several on one paper, one after another in one file, all alike.
 *
 * [Note: Nothing tells papers apart] A paper carries neither number nor name of a voter, and no paper differs from the
 * next by a single mark: page x/y counts within one paper and never through the file. Only a stub, which is torn off
 * before the paper is handed out, has a number.
 */
export function ballotPapers(facts: BallotPapersFacts): TDocumentDefinitions {
  const form = formOf(facts);
  return sheet(facts, {
    title: `${titleOf(facts)}: ${subjectOf(facts)}`,
    orientation: 'portrait',
    pageSize: form.pageSize,
    ...(facts.stubs ? { roomAbove: stubHeight } : {}),
    inMargins: {
      footer: (page, pages) => pageOfPaper(facts, form, page, pages),
      ...(facts.stubs
        ? {
            header: (page: number, pages: number) =>
              ballotStub(
                form,
                { title: titleOf(facts), subject: subjectOf(facts), date: facts.date },
                stubNumber(facts, page, pages),
              ),
          }
        : {}),
    },
    content: Array.from({ length: facts.copies }, (_, copy) => onePaper(facts, form, copy > 0)),
  });
}

/** The number on the stub of a page; nought where the page goes on from another. */
const stubNumber = ({ copies }: BallotPapersFacts, page: number, pages: number): number =>
  (page - 1) % (pages / copies) === 0 ? (page - 1) / (pages / copies) + 1 : 0;

const onePaper = (facts: BallotPapersFacts, form: BallotForm, further: boolean): Content => ({
  stack: [
    grid(form.columns, rowsOf(facts, form), {
      above: head(facts, form),
      closing: [instruction(facts, form)],
      endsPaper: true,
      rowHeight: form.rowHeight,
      letters: form.letters,
    }),
  ],
  ...(further ? { pageBreak: 'before' } : {}),
});

/** The rows of the paper; several awards stand under a heading each, and every one counts from 1. */
function rowsOf(facts: BallotPapersFacts, form: BallotForm): readonly (readonly GridCell[])[] {
  const boxes = facts.choose ? 1 : 2;
  const rows = (award: Pick<BallotPapersFacts, 'rows'>): readonly (readonly GridCell[])[] =>
    award.rows.map(({ number, nominee, unit }) => [
      String(number),
      nominee,
      unit,
      ...Array.from({ length: boxes }, () => box(form)),
    ]);
  if (!facts.further) return rows(facts);
  return [facts, ...facts.further].flatMap((award, index) => [
    spanningRow(form.columns, `${index + 1}. ${awardPhrase(award, 'first')}`),
    ...rows(award),
  ]);
}

/** What every page begins with: each is stamped, and a page that comes apart still says which paper it is of. */
const head = (facts: BallotPapersFacts, form: BallotForm): readonly Content[] => [
  issuer(facts, form),
  centred(inCapitals(titleOf(facts)), { bold: true, fontSize: form.title }),
  centred(
    facts.further ? capitalised(severalAwards(facts.year)) : `${awardPhrase(facts, 'first')}, năm ${facts.year}`,
    {
      bold: true,
      fontSize: form.heading,
    },
  ),
  centred(
    `(${facts.turn === undefined ? 'Phiên họp' : `Bỏ phiếu lần ${facts.turn}, phiên họp`} ${longDate(facts.date)})`,
    {
      italics: true,
      fontSize: form.heading,
      margin: [0, 0, 0, facts.choose ? 0 : 6],
    },
  ),
  ...(facts.choose
    ? [centred(choiceOnPaper(facts.choose), { bold: true, fontSize: form.heading, margin: [0, 3, 0, 6] })]
    : []),
];

const titleOf = ({ title }: BallotPapersFacts): string => title ?? usualWording.ballotTitle;

/** What the paper is about, after its title. */
const subjectOf = (facts: BallotPapersFacts): string =>
  facts.further ? severalAwards(facts.year) : `${awardPhrase(facts)} năm ${facts.year}`;

/** The issuer small on the left, with room below for the seal that makes the paper one of the council (dấu treo). */
const issuer = ({ letterhead }: BallotPapersFacts, form: BallotForm): Content => ({
  columns: [
    {
      width: mm(form.issuer),
      stack: [
        ...letterhead.superiorLines.map((line) => centred(line, { fontSize: form.small })),
        ...letterhead.issuerLines.map((line) => centred(line, { fontSize: form.small, bold: true })),
        centred('(đóng dấu treo)', { fontSize: form.small, italics: true }),
      ],
    },
    { width: '*', text: '' },
  ],
  margin: [0, 0, 0, 6],
});

/** Drawn: the letter has no tick boxes. */
const box = ({ box: side }: BallotForm): TableCell => ({
  canvas: [{ type: 'rect', x: 0, y: 0, w: mm(side), h: mm(side), lineWidth: 0.8 }],
  alignment: 'center',
  margin: [0, 1, 0, 0],
});

const instruction = (facts: BallotPapersFacts, form: BallotForm): Content => ({
  text: instructionOf(facts),
  italics: true,
  fontSize: form.foot,
  alignment: 'justify',
  margin: [0, 6, 0, 0],
});

/** Page x/y of this paper, on every page, with the award: pages that come apart still find each other. */
function pageOfPaper(facts: BallotPapersFacts, form: BallotForm, page: number, pages: number): Content {
  const ofOne = pages / facts.copies;
  const subject = facts.further ? severalAwards(facts.year) : awardPhrase(facts);
  const [left, right] = form.sides;
  return {
    text: ballotPage(titleOf(facts), subject, ((page - 1) % ofOne) + 1, ofOne),
    italics: true,
    fontSize: form.page,
    alignment: 'right',
    margin: [mm(left), mm(3), mm(right), 0],
  };
}
