import { codesOf, isCodeSheet } from '#domain/lists/code-lists.ts';
import {
  findListHeader,
  proposeKind,
  proposeMapping,
  shapeOf,
  type ColumnMapping,
  type ListHeader,
} from '#domain/lists/list-header.ts';
import type { ColumnAnswer, ListAnswers, MappedList } from '#domain/lists/list-answers.ts';
import { columnsOfList, type ListColumn, type ListKind } from '#domain/lists/list-kinds.ts';
import type { RowEdits } from '#domain/lists/list-row.ts';
import type { Sheet } from '#domain/intake/sheet.ts';
import { yearOf, type CivilDate } from '#domain/time.ts';
import type { ListShape } from '#store/list-shapes.ts';
import { shippedClassifications } from '#store/shipped.ts';

/** A file that was opened, and the sheets of it that hold a list. */
export interface OpenedFile {
  readonly name: string;
  readonly sheets: readonly ListSheet[];
  readonly codes: ReadonlyMap<string, string>;
}

/** A sheet with its heads. */
export interface ListSheet {
  readonly sheet: Sheet;
  readonly header: ListHeader;
}

/** A list while its columns are named, its questions answered and its lines put right. */
export interface ListDraft {
  readonly file: OpenedFile;
  readonly at: ListSheet;
  readonly kind: ListKind;
  readonly mapping: ColumnMapping;
  /** Named as the last file of this shape was. */
  readonly remembered: boolean;
  readonly answers: ListAnswers;
  readonly edits: ReadonlyMap<number, RowEdits>;
  /** The day on which it comes in; null while none is typed. */
  readonly day: CivilDate | null;
  readonly year: number;
}

/** A file's lists: what has no heads is none, and code lists are none. */
export const openedFile = (name: string, sheets: readonly Sheet[]): OpenedFile => ({
  name,
  codes: codesOf(sheets, shippedClassifications),
  sheets: sheets.flatMap((sheet): readonly ListSheet[] => {
    const header = isCodeSheet(sheet) ? undefined : findListHeader(sheet);
    return header ? [{ sheet, header }] : [];
  }),
});

/** A list as it is first shown: its columns named as the last time, else as they are called. */
export function draftOf(file: OpenedFile, at: ListSheet, shape: ListShape | undefined, today: CivilDate): ListDraft {
  const { heads } = at.header;
  const kind = shape?.kind ?? proposeKind(heads);
  const mapping = shape?.mapping ?? proposeMapping(kind, heads);
  return {
    file,
    at,
    kind,
    mapping,
    remembered: shape !== undefined,
    answers: new Map(),
    edits: new Map(),
    day: today,
    year: yearOf(today),
  };
}

/** The same sheet taken as another kind of list. */
export const withKind = (draft: ListDraft, kind: ListKind): ListDraft => ({
  ...draft,
  kind,
  mapping: proposeMapping(kind, draft.at.header.heads),
  remembered: false,
  edits: new Map(),
});

/** A column named by hand; what had this name before is passed over. */
export const withColumn = (draft: ListDraft, at: number, column: ListColumn | null): ListDraft => ({
  ...draft,
  mapping: draft.mapping.map((other, index) => (index === at ? column : other === column ? null : other)),
  edits: new Map(),
});

/** A question answered for one column. */
export const withAnswer = (draft: ListDraft, at: number, answer: ColumnAnswer): ListDraft => ({
  ...draft,
  answers: new Map([...draft.answers, [at, { ...draft.answers.get(at), ...answer }]]),
});

/** A cell put right in the preview. */
export const withEdit = (draft: ListDraft, line: number, column: ListColumn, text: string): ListDraft => ({
  ...draft,
  edits: new Map([...draft.edits, [line, new Map([...(draft.edits.get(line) ?? []), [column, text]])]]),
});

/** The list itself, below its heads. */
export const mappedList = ({
  file,
  at,
  kind,
  mapping,
}: Pick<ListDraft, 'file' | 'at' | 'kind' | 'mapping'>): MappedList => ({
  kind,
  heads: at.header.heads,
  mapping,
  rows: at.sheet.rows.filter(({ line }) => line > at.header.line),
  codes: file.codes,
});

/** What a file of this shape is remembered by. */
export const shapeOfDraft = ({ at, kind, mapping }: ListDraft): ListShape => ({
  shape: shapeOf(at.header.heads),
  kind,
  mapping: [...mapping],
});

/** Columns that a line of this list cannot do without, and that nothing is taken as. */
export const neededColumns = ({ kind, mapping }: ListDraft): readonly ListColumn[] =>
  columnsOfList[kind].flatMap(({ column, needed }) => (needed && !mapping.includes(column) ? [column] : []));
