import type { Content, CustomTableLayout, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { CommonFacts, LetterheadFacts } from '#domain/papers/facts.ts';
import { longDate } from '#domain/time.ts';

/*
 * [Note: The layout of state papers] Everything NĐ 30/2020 (Phụ lục I) says of a page stands in this file, and the
 * widths that papers-and-habits give; papers say only what stands on them. Millimetres come in, points go out.
 */

/** Millimetres as points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** The width of the text: 165 mm upright, 252 mm lying. */
export const textWidth = { portrait: 165, landscape: 252 } as const;

/** Letter sizes in points: body, tables and their heads, the receivers' list. */
export const size = { body: 14, table: 12, receivers: 11, small: 11 } as const;

/** What every paper shares: A4, margins, font, page number, archive format, the mark of sample data. */
export function sheet(
  facts: CommonFacts,
  paper: { readonly title: string; readonly orientation: 'portrait' | 'landscape'; readonly content: Content[] },
): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageOrientation: paper.orientation,
    // Left, top, right, bottom. Lying, the text keeps 252 mm: 30 + 252 + 15.
    pageMargins: [mm(30), mm(20), mm(15), mm(20)],
    version: '1.7',
    subset: 'PDF/A-2b',
    language: 'vi-VN',
    info: { title: paper.title, author: facts.councilName, creationDate: new Date(facts.frozenAt) },
    defaultStyle: { font: 'Tinos', fontSize: size.body, lineHeight: 1.08 },
    header: pageNumber,
    ...(paper.orientation === 'portrait' ? { pageBreakBefore: breaksBefore } : {}),
    ...(facts.sample ? { watermark: { text: 'DỮ LIỆU MẪU', color: '#8a8a8a', opacity: 0.16, bold: true } } : {}),
    content: paper.content,
  };
}

/** Arabic, centred in the top margin over the text, not on the first page. */
const pageNumber = (page: number): Content =>
  page === 1 ? '' : { text: String(page), fontSize: 13, alignment: 'center', margin: [mm(30), mm(9), mm(15), 0] };

/** The head of a paper: issuer on the left, the state's name and motto on the right, no borders. */
export function letterheadBlock(letterhead: LetterheadFacts, orientation: 'portrait' | 'landscape'): Content {
  const left = orientation === 'portrait' ? 65 : 92;
  const right = textWidth[orientation] - left;
  const issuer: Content[] = [
    ...letterhead.superiorLines.map((line) => centred(line, { fontSize: 12 })),
    ...letterhead.issuerLines.map((line) => centred(line, { fontSize: 12, bold: true })),
    rule(22),
    ...(letterhead.symbol === null
      ? []
      : [centred(`Số:        ${letterhead.symbol}`, { fontSize: 13, preserveTrailingSpaces: true })]),
  ];
  const state: Content[] = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { fontSize: 12, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { fontSize: 13, bold: true }),
    rule(mottoWidth),
    centred(`${letterhead.place}, ${longDate(letterhead.date)}`, { fontSize: 13, italics: true, margin: [0, 6, 0, 0] }),
  ];
  return {
    table: { widths: [mm(left), mm(right)], body: [[{ stack: issuer }, { stack: state }]] },
    layout: bare,
    margin: [0, 0, 0, 14],
  };
}

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

const keepWithNext = 1;
const keepWithTable = 2;

/** A heading never stands alone at the foot of a page: what it announces stands under it. */
const breaksBefore: NonNullable<TDocumentDefinitions['pageBreakBefore']> = (node, { getFollowingNodesOnPage }) => {
  if (node.headlineLevel === undefined) return false;
  // The page number is among the nodes that follow, but stands above.
  const below = getFollowingNodesOnPage().filter((other) => other.startPosition.top > node.startPosition.top);
  return node.headlineLevel === keepWithTable ? !below.some((other) => other.table) : below.length === 0;
};

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

/** How a column stands: numbers in the middle, names and sentences on the left. */
export interface GridColumn {
  readonly head: string;
  readonly width: number;
  readonly align: 'left' | 'center';
}

/** A cell of a grid: plain text is the quick way, an object where a cell needs more. */
export type GridCell = string | TableCell;

/**
 * A table of the paper: head bold, centred and repeated on each page, rows never torn.
 *
 * [Note: Cheap cells] A list of 1,200 rows has 8,400 cells. A cell is one flat node, styles are constants shared by a
 * column, borders are numbers and not functions of a cell; every further wrapper is paid 8,400 times.
 */
export function grid(columns: readonly GridColumn[], rows: readonly (readonly GridCell[])[]): Content {
  const head = columns.map((column): TableCell => ({ text: column.head, bold: true, alignment: 'center' }));
  const body = rows.map((row) =>
    row.map((cell, index) => (typeof cell === 'string' ? flatCell(cell, columns[index]) : cell)),
  );
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: rows.length > 0 ? 1 : 0,
      dontBreakRows: true,
      widths: columns.map((column) => mm(column.width) - 2 * cellPadding - line),
      body: [head, ...body],
    },
    layout: ruled,
    fontSize: size.table,
    lineHeight: 1,
    margin: [0, 2, 0, 2],
  };
}

/** A bold row across the whole table: I. TẬP THỂ (11). */
export const spanningRow = (columns: readonly GridColumn[], text: string): TableCell[] => [
  { text, bold: true, colSpan: columns.length },
  ...columns.slice(1).map(() => ({})),
];

const flatCell = (text: string, column: GridColumn | undefined): TableCell =>
  column?.align === 'center' ? { text, alignment: 'center' } : { text };

/** Keeps parts of a paper on one page: a signature never stands without the lines it signs. */
export const together = (...stack: Content[]): Content => ({ stack: stack.map(unheaded), unbreakable: true });

/** A page break asked for inside a block that cannot break makes pdfmake lose the block: its headings ask for none. */
const unheaded = (part: Content): Content =>
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

const line = 0.5;
const cellPadding = mm(0.8);

const bare: CustomTableLayout = {
  defaultBorder: false,
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

const ruled: CustomTableLayout = {
  hLineWidth: () => line,
  vLineWidth: () => line,
  paddingLeft: () => cellPadding,
  paddingRight: () => cellPadding,
  paddingTop: () => 2,
  paddingBottom: () => 3,
};
