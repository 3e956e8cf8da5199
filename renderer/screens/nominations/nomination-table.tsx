import { useMemo, type ReactNode } from 'react';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { calledName, nomineeDetail } from '#domain/nominations/nomination.ts';
import type { NominationId } from '#domain/ids.ts';
import { shortDate } from '#domain/time.ts';
import { dossierPaneWords } from '#words/dossier-pane-words.ts';
import { nominationWords } from '#words/nomination-words.ts';
import { partWords } from '#words/part-words.ts';
import { publicationWords } from '#words/publication-words.ts';
import { gridLinesOf, type AwardGroup, type NominationLine } from './nomination-lines.ts';

interface NominationTableProps {
  readonly year: number;
  readonly lines: readonly AwardGroup[];
  readonly searching: boolean;
  readonly add: ReactNode;
  /** The form stands beside it: only what tells cases apart is shown. */
  readonly narrow: boolean;
  /** What was said of a nomination while it was shown to the public. */
  readonly remarks: ReadonlyMap<NominationId, readonly string[]>;
  /** The line in hand, by its nomination. */
  readonly current: string | null;
  onCurrent(this: void, id: string): void;
}

/** The list itself, one row a nomination under its award's name. */
export function NominationTable(props: NominationTableProps) {
  const { year, lines, searching, add, narrow, remarks, current, onCurrent } = props;
  const words = useWords(nominationWords);
  const parts = useWords(partWords);
  const { ofNomination } = useWords(publicationWords);
  const dossier = useWords(dossierPaneWords);
  const language = useLanguage();
  const columns = useMemo(
    () => columnsOf(words, dossier, narrow, (id) => remarks.get(id)?.map((text) => `${ofNomination}: ${text}`) ?? []),
    [words, dossier, narrow, remarks, ofNomination],
  );
  return (
    <DataTable
      label={words.list(year)}
      columns={columns}
      lines={gridLinesOf(lines, ({ award, persons, collectives }) => ({
        label: award?.name[language] ?? words.none,
        note: words.group(persons, collectives),
      }))}
      current={current}
      onCurrent={onCurrent}
      empty={
        searching ? (
          <EmptyState>{parts.nothingFound}</EmptyState>
        ) : (
          <EmptyState actions={add}>{words.emptyYear(year)}</EmptyState>
        )
      }
    />
  );
}

function columnsOf(
  words: (typeof nominationWords)['vi'],
  dossier: (typeof dossierPaneWords)['vi'],
  narrow: boolean,
  remarksOn: (id: NominationId) => readonly string[],
): readonly GridColumn<NominationLine>[] {
  const always: readonly GridColumn<NominationLine>[] = [
    { id: 'number', title: words.number, width: 52, cell: ({ number }) => number },
    {
      id: 'nominee',
      title: words.nominee,
      width: narrow ? 280 : 230,
      cell: ({ nominee, nomination }) => (
        <>
          <strong>{calledName(nominee)}</strong>
          {remarksOn(nomination.id).map((remark) => (
            <InlineWarning key={remark}>{remark}</InlineWarning>
          ))}
        </>
      ),
    },
    {
      id: 'detail',
      title: words.detail,
      ...(narrow ? {} : { width: 240 }),
      cell: ({ nominee }) => nomineeDetail(nominee),
    },
  ];
  if (narrow) return always;
  return [
    ...always,
    {
      id: 'achievement',
      title: words.achievement,
      cell: ({ nomination }) => <Quiet size="caption">{nomination.achievement || words.none}</Quiet>,
    },
    {
      id: 'occasion',
      title: words.occasionHead,
      width: 110,
      cell: ({ nomination }) => words.occasion[nomination.occasion],
    },
    {
      id: 'received',
      title: words.received,
      width: 116,
      numeric: true,
      cell: ({ nomination }) => shortDate(nomination.receivedOn),
    },
    {
      id: 'dossier',
      title: dossier.column,
      width: 104,
      cell: ({ checklist: { missing } }) =>
        missing === null ? null : (
          <StatusChip
            tone={missing > 0 ? 'warning' : 'ok'}
            label={missing > 0 ? dossier.lacks(missing) : dossier.full}
          />
        ),
    },
  ];
}
