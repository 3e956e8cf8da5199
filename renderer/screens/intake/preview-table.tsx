import { useMemo, useState } from 'react';
import { CellField } from '#components/cell-field.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { useLanguage, useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { groupedInteger } from '#domain/figures.ts';
import type { ListAnswers, MappedList } from '#domain/lists/list-answers.ts';
import type { ListColumn } from '#domain/lists/list-kinds.ts';
import { rowText, shownText, type ListFault, type RowEdits } from '#domain/lists/list-row.ts';
import type { RegisterPlan, RowEnd } from '#domain/lists/list-plan.ts';
import type { SheetRow } from '#domain/intake/sheet.ts';
import type { Language } from '#words/bilingual.ts';
import { intakeScreenWords } from '#words/intake-screen-words.ts';
import { changeSentence, listFaultSentence, listNoteSentence, listSkipSentence, listWords } from '#words/list-words.ts';

/** In this order the groups stand: what has to be put right first. */
export const endOrder = ['to-fix', 'changed', 'accepted', 'skipped'] as const;

interface PreviewTableProps {
  readonly list: MappedList;
  readonly answers: ListAnswers;
  readonly edits: ReadonlyMap<number, RowEdits>;
  readonly plan: RegisterPlan;
  readonly show: RowEnd['type'] | 'all';
  onEdit(this: void, line: number, column: ListColumn, text: string): void;
}

interface PreviewRow {
  readonly row: SheetRow;
  readonly end: RowEnd;
  readonly edits: RowEdits | undefined;
}

const tones = { accepted: 'ok', changed: 'warning', 'to-fix': 'error', skipped: 'neutral' } as const;

/** Every line with what becomes of it; one that has to be put right holds a field. A line put right stays in its place. */
export function PreviewTable({ list, answers, edits, plan, show, onEdit }: PreviewTableProps) {
  const words = useWords(intakeScreenWords);
  const names = useWords(listWords);
  const language = useLanguage();
  // The groups are those of the beginning: a line that is put right does not run away under the hands.
  const [began] = useState(plan.ends);
  // The hands begin at the first line that has to be put right, under the name of its group where there is one.
  const [startAt] = useState(() =>
    (show === 'all' || show === 'to-fix') && plan.counts['to-fix'] > 0
      ? { line: show === 'all' ? 1 : 0, column: fixColumn }
      : undefined,
  );
  const lines = useMemo(
    () =>
      endOrder
        .filter((type) => show === 'all' || type === show)
        .flatMap((type): readonly GridLine<PreviewRow>[] => {
          const rows = list.rows.flatMap((row, index): readonly GridLine<PreviewRow>[] => {
            const end = plan.ends[index];
            if (!end || began[index]?.type !== type) return [];
            return [{ kind: 'row', id: String(row.line), row: { row, end, edits: edits.get(row.line) } }];
          });
          if (rows.length === 0 || show !== 'all') return rows;
          const note = groupedInteger(rows.length);
          return [{ kind: 'heading', id: type, label: names.end[type], note }, ...rows];
        }),
    [list, plan, began, edits, show, names],
  );
  const columns = useMemo(
    () => columnsOf({ list, answers, onEdit }, words, language),
    [list, answers, words, language, onEdit],
  );
  return (
    <DataTable
      label={words.preview}
      columns={columns}
      lines={lines}
      enter="down"
      startAt={startAt}
      empty={<EmptyState>{words.noneLeft}</EmptyState>}
    />
  );
}

/** The place of “Sửa tại đây” among the columns. */
const fixColumn = 4;

const columnsOf = (
  { list, answers, onEdit }: Pick<PreviewTableProps, 'list' | 'answers' | 'onEdit'>,
  words: (typeof intakeScreenWords)['vi'],
  language: Language,
): readonly GridColumn<PreviewRow>[] => {
  const names = listWords[language];
  const text = ({ row, edits }: PreviewRow, column: ListColumn): string => shownText(list, row, answers, column, edits);
  return [
    { id: 'line', title: words.line, width: 64, cell: ({ row }) => row.line },
    { id: 'nominee', title: words.nominee, width: 250, cell: (row) => text(row, 'name') || rowText(row.row) },
    { id: 'known', title: words.known, width: 170, cell: (row) => text(row, 'taxCode') || text(row, 'unit') },
    {
      id: 'state',
      title: words.state,
      width: 124,
      cell: ({ end }) => <StatusChip tone={tones[end.type]} label={names.end[end.type]} />,
    },
    {
      id: 'fix',
      title: words.fix,
      width: 170,
      box: (row) => {
        const fault = firstFault(row.end);
        return (
          fault && (
            <CellField
              box={`${row.row.line} ${fault.column}`}
              label={words.fixFor(names.column[fault.column], row.row.line)}
              value={text(row, fault.column)}
              onCommit={(typed) => onEdit(row.row.line, fault.column, typed)}
            />
          )
        );
      },
      cell: (row) => {
        const fault = firstFault(row.end);
        return fault && (text(row, fault.column) || names.column[fault.column]);
      },
    },
    { id: 'remarks', title: words.remarks, cell: ({ end }) => remarksOf(end, language).join(' ') },
  ];
};

const firstFault = (end: RowEnd): ListFault | undefined => (end.type === 'to-fix' ? end.faults[0] : undefined);

function remarksOf(end: RowEnd, language: Language): readonly string[] {
  if (end.type === 'skipped') return [listSkipSentence(end, language)];
  const notes = end.notes.map((note) => listNoteSentence(note, language));
  if (end.type === 'to-fix') return [...end.faults.map((fault) => listFaultSentence(fault, language)), ...notes];
  return end.type === 'changed'
    ? [`${end.changes.map((change) => changeSentence(change, language)).join('; ')}.`, ...notes]
    : notes;
}
