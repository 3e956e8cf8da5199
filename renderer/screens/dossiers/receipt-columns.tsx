import type { GridColumn } from '#components/grid-lines.ts';
import { StatusChip } from '#components/status-chip.tsx';
import { shortDate } from '#domain/time.ts';
import type { ReceiptRow } from '#store/receipts.ts';
import type { Language } from '#words/bilingual.ts';
import { dossierWords } from '#words/dossier-words.ts';
import type { receiptWords } from '#words/receipt-words.ts';

/** The columns of the intake register, in the order of its paper. */
export function receiptColumns(
  { column }: (typeof receiptWords)['vi'],
  language: Language,
  /** Something stands beside it: only what tells deliveries apart is shown. */
  narrow: boolean,
): readonly GridColumn<ReceiptRow>[] {
  const words = dossierWords[language];
  const columns: readonly GridColumn<ReceiptRow>[] = [
    { id: 'number', title: column.number, width: 64, numeric: true, cell: ({ receipt }) => receipt.number },
    {
      id: 'received',
      title: column.received,
      width: 132,
      cell: ({ receipt }) => `${receipt.receivedAt} ${shortDate(receipt.receivedOn)}`,
    },
    { id: 'unit', title: column.unit, cell: ({ receipt }) => <strong>{receipt.unit}</strong> },
    {
      id: 'letter',
      title: column.letter,
      width: 140,
      cell: ({ receipt }) =>
        [receipt.letterNumber, receipt.letterDate && shortDate(receipt.letterDate)].filter(Boolean).join(', '),
    },
    { id: 'sets', title: column.sets, width: 60, numeric: true, cell: ({ receipt }) => receipt.sets },
    {
      id: 'by',
      title: column.deliveredBy,
      width: 170,
      cell: ({ receipt }) => [receipt.deliveredBy, words.way[receipt.way]].filter(Boolean).join(', '),
    },
    { id: 'cases', title: column.cases, width: 96, numeric: true, cell: ({ carried }) => carried.length },
    {
      id: 'deadline',
      title: column.deadline,
      width: 110,
      cell: ({ timeliness }) =>
        timeliness === null ? null : (
          <StatusChip tone={timeliness === 'late' ? 'warning' : 'ok'} label={words.timeliness[timeliness]} />
        ),
    },
  ];
  return narrow ? columns.filter(({ id }) => id !== 'sets' && id !== 'by') : columns;
}
