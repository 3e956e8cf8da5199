import type { Content, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { CommonFacts, LetterheadFacts } from '#domain/papers/facts.ts';
import { longDate } from '#domain/time.ts';
import { breaksBefore, keepWithNext, keepWithTable } from './page-breaks.ts';

/*
 * [Note: The layout of state papers] Everything NĐ 30/2020 (Phụ lục I) says of a page stands in this file, and the
 * widths that papers-and-habits give; papers say only what stands on them. Millimetres come in, points go out.
 */

/** Millimetres as points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** The width of the text: 165 mm upright, 252 mm lying. */
export const textWidth = { portrait: 165, landscape: 252 } as const;

/** From line to line of the body, in letter heights. */
export const bodyLineHeight = 1.08;

/** Letter sizes in points: body, tables and their heads, the receivers' list. */
export const size = { body: 14, table: 12, receivers: 11, small: 11 } as const;

/** Left, top, right, bottom in millimetres. Lying, the text of A4 keeps 252 mm: 30 + 252 + 15; that of A5 is 121. */
const margins = { A4: [30, 20, 15, 20], A5: [15, 15, 12, 20] } as const;

/** What one paper says of its own sheet. */
interface SheetOptions {
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  /** A5 is for short ballot papers. */
  readonly pageSize?: 'A4' | 'A5';
  /** More room over the text, in millimetres, for what is torn off there. */
  readonly roomAbove?: number;
  /** What stands in the margins of a page; the page number unless the paper says otherwise. */
  readonly inMargins?: Pick<TDocumentDefinitions, 'header' | 'footer'>;
  readonly content: Content[];
}

/** What every paper shares: size, margins, font, page number, archive format, the mark of sample data and of a rehearsal. */
export function sheet(facts: CommonFacts, paper: SheetOptions): TDocumentDefinitions {
  const pageSize = paper.pageSize ?? 'A4';
  const [left, top, right, bottom] = margins[pageSize];
  return {
    pageSize,
    pageOrientation: paper.orientation,
    pageMargins: [mm(left), mm(top + (paper.roomAbove ?? 0)), mm(right), mm(bottom)],
    version: '1.7',
    subset: 'PDF/A-2b',
    language: 'vi-VN',
    info: { title: paper.title, author: facts.councilName, creationDate: new Date(facts.frozenAt) },
    defaultStyle: { font: 'Tinos', fontSize: size.body, lineHeight: bodyLineHeight },
    ...(paper.inMargins ?? { header: numberPages(paper.content) }),
    ...(paper.orientation === 'portrait' ? { pageBreakBefore: breaksBefore } : {}),
    ...watermark(facts),
    content: paper.content,
  };
}

/** Across every page of what is not to be taken for a paper of the council. */
function watermark({ sample, rehearsal }: CommonFacts): Pick<TDocumentDefinitions, 'watermark'> {
  const marks = [...(rehearsal ? ['DIỄN TẬP'] : []), ...(sample ? ['DỮ LIỆU MẪU'] : [])];
  if (marks.length === 0) return {};
  return { watermark: { text: marks.join(' - '), color: '#8a8a8a', opacity: 0.16, bold: true } };
}

/** Arabic, centred in the top margin over the text, not on the first page; every annex is numbered from its own first. */
const numberPages =
  (content: readonly Content[]) =>
  (page: number): Content => {
    const first = Math.max(1, ...content.map(annexStart).filter((start) => start <= page));
    return page === first
      ? ''
      : { text: String(page - first + 1), fontSize: 13, alignment: 'center', margin: [mm(30), mm(9), mm(15), 0] };
  };

/** The title of an annex, on a page of its own. */
export const annexTitle = (text: string, orientation: 'portrait' | 'landscape' = 'portrait'): Content => ({
  text,
  bold: true,
  alignment: 'center',
  pageBreak: 'before',
  ...(orientation === 'landscape' ? { pageOrientation: orientation } : {}),
  id: `${annexMark}${text}`,
});

/** Before the title, since no two parts of a paper may have the same mark. */
const annexMark = 'annex: ';

/** The page on which an annex begins, once pdfmake 0.3.11 has laid it out: it notes the places on the node itself. */
function annexStart(node: Content): number {
  if (typeof node !== 'object' || !('id' in node) || !node.id.startsWith(annexMark)) return 0;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a field that pdfmake adds and its types do not name
  const { positions } = node as { readonly positions?: readonly { readonly pageNumber: number }[] };
  return positions?.[0]?.pageNumber ?? 0;
}

/**
 * The head of a paper: issuer on the left, the state's name and motto on the right, no borders. The day is the paper's
 * own, unless it is written in by hand.
 */
export function letterheadBlock(
  letterhead: LetterheadFacts,
  orientation: 'portrait' | 'landscape',
  day = longDate(letterhead.date),
): Content {
  const left = orientation === 'portrait' ? 65 : 92;
  const right = textWidth[orientation] - left;
  const issuer: Content[] = [
    ...letterhead.superiorLines.map((line) => centred(line, { fontSize: 12 })),
    ...letterhead.issuerLines.map((line) => centred(line, { fontSize: 12, bold: true })),
    rule(22),
    ...(letterhead.symbol === null
      ? []
      : [
          centred(`Số:${numberRoom(letterhead.symbol)}${letterhead.symbol}`, {
            fontSize: 13,
            preserveTrailingSpaces: true,
          }),
        ]),
    ...(letterhead.subject === undefined ? [] : [centred(letterhead.subject, { fontSize: 12, margin: [0, 3, 0, 0] })]),
  ];
  const state: Content[] = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { fontSize: 12, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { fontSize: 13, bold: true }),
    rule(mottoWidth),
    centred(`${letterhead.place}, ${day}`, { fontSize: 13, italics: true, margin: [0, 6, 0, 0] }),
  ];
  return {
    table: { widths: [mm(left), mm(right)], body: [[{ stack: issuer }, { stack: state }]] },
    layout: bare,
    margin: [0, 0, 0, 14],
  };
}

/** Room for the number that is written in after signing; none before one that is there. */
const numberRoom = (symbol: string): string => (symbol.startsWith('/') ? ' '.repeat(8) : ' ');

/** As long as the motto in 13 point bold, as the decree asks. */
const mottoWidth = 57;

/** Kind of paper and what it is about, bold and centred, with a rule of about a third. */
export function titleBlock(kind: string, subject: readonly string[], underneath?: string): Content {
  return {
    stack: [
      centred(kind, { bold: true }),
      ...subject.map((line) => centred(line, { bold: true })),
      ...(underneath === undefined ? [] : [centred(underneath, { italics: true, fontSize: 13 })]),
      rule(45),
    ],
    margin: [0, 0, 0, 10],
  };
}

/** A heading of a part: I. THÀNH PHẦN. */
export const heading = (text: string): Content => ({
  text,
  bold: true,
  headlineLevel: keepWithNext,
  margin: [0, 6, 0, 4],
});

/** A heading over a table, with the sentences that lead to it. */
export const tableHeading = (text: string): Content => ({
  text,
  bold: true,
  headlineLevel: keepWithTable,
  margin: [0, 6, 0, 3],
});

/** A paragraph of the body: justified, first line in by one centimetre. */
export const paragraph = (text: Content, more: Partial<TextStyle> = {}): Content => ({
  text,
  alignment: 'justify',
  leadingIndent: mm(10),
  margin: [0, 0, 0, 4],
  ...more,
});

/** Words in bold inside a paragraph. */
export const bold = (text: string): Content => ({ text, bold: true });

/** A small italic line under a table. */
export const footnote = (text: string): Content => ({
  text,
  italics: true,
  fontSize: size.small,
  margin: [0, 3, 0, 6],
});

/** Keeps parts of a paper on one page: a signature never stands without the lines it signs. */
export const together = (...stack: Content[]): Content => ({ stack: stack.map(unheaded), unbreakable: true });

/** A part without its heading: a page break asked for inside a block that cannot break makes pdfmake lose the block: its headings ask for none. */
export const unheaded = (part: Content): Content =>
  typeof part === 'object' && 'headlineLevel' in part ? { ...part, headlineLevel: undefined } : part;

/** Text in the middle of its column. */
export const centred = (text: string, more: Partial<TextStyle> = {}): Content => ({
  text,
  alignment: 'center',
  ...more,
});

/** A solid rule in the middle of its column. */
const rule = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: mm(width), y2: 0, lineWidth: 0.7 }],
  alignment: 'center',
  margin: [0, 4, 0, 3],
});

interface TextStyle {
  fontSize: number;
  bold: boolean;
  italics: boolean;
  alignment: 'left' | 'center' | 'right' | 'justify';
  leadingIndent: number;
  margin: [number, number, number, number];
  preserveTrailingSpaces: boolean;
}

const bare: CustomTableLayout = {
  defaultBorder: false,
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
