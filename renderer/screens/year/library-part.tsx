import Box from '@mui/material/Box';
import { useDeferredValue, useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { NextAction } from '#components/next-action.tsx';
import { SearchField } from '#components/search-field.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import type { Tone } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import { foldText } from '#domain/text.ts';
import { shortDate, vietnamStamp, type CivilDate } from '#domain/time.ts';
import { guidingStanding, type GuidingDocument, type GuidingStanding } from '#domain/year/guiding-document.ts';
import { listGuidingDocuments } from '#store/guiding-documents.ts';
import { useLive } from '#store/live.ts';
import { libraryWords } from '#words/library-words.ts';
import { yearWords } from '#words/year-words.ts';
import { useDesk } from '../desk.tsx';
import { useUndoKey } from '../use-deed.ts';
import { DocumentForm } from './document-form.tsx';
import { yearDeeds } from './year-deeds.ts';
import type { YearPartProps } from '../year-frame.tsx';

/** The documents by which emulation and commendation are done, whatever the year: looked for, and which still bind. */
export function LibraryPart({ chosen }: YearPartProps) {
  const words = useWords(libraryWords);
  const levels = useWords(yearWords).level;
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const [current, setCurrent] = useState(chosen);
  const [sought, setSought] = useState('');
  const seeking = useDeferredValue(sought);
  useUndoKey(yearDeeds);
  const library = useLive(() => listGuidingDocuments(db), [db]);
  const known = library?.find(({ id }) => id === current);
  const isOpen = current === 'new' || known !== undefined;
  const folded = useMemo(
    () =>
      (library ?? []).map((row) => ({
        line: { kind: 'row' as const, id: row.id, row },
        text: foldText([row.number, row.issuer, row.title, shortDate(row.date)].join(' ')),
      })),
    [library],
  );
  const columns = useMemo(
    () => columnsOf({ words, levels, library: library ?? [], today, narrow: isOpen }),
    [words, levels, library, today, isOpen],
  );
  if (!library) return null;
  const parts = foldText(seeking).split(' ').filter(Boolean);
  const lines = folded.flatMap(({ line, text }) => (parts.every((part) => text.includes(part)) ? [line] : []));
  const add = <NextAction onPress={() => setCurrent('new')}>{words.add}</NextAction>;
  return (
    <ListBesideForm form={isOpen}>
      <Card
        title={words.title}
        note={words.lines(groupedInteger(lines.length), groupedInteger(library.length))}
        fill
        flush
        aside={
          library.length > 0 && (
            <>
              <SearchField label={words.search} value={sought} onText={setSought} />
              {!isOpen && add}
            </>
          )
        }
      >
        <Box sx={{ height: '100%' }}>
          <DataTable
            label={words.title}
            columns={columns}
            lines={lines}
            current={current}
            onOpen={setCurrent}
            empty={
              library.length > 0 ? (
                <EmptyState>{words.nothing}</EmptyState>
              ) : (
                <EmptyState actions={!isOpen && add}>{words.empty}</EmptyState>
              )
            }
          />
        </Box>
      </Card>
      {isOpen && (
        <DocumentForm
          key={current}
          known={known}
          library={library}
          onOther={setCurrent}
          onLeave={() => setCurrent(null)}
        />
      )}
    </ListBesideForm>
  );
}

const tones: Readonly<Record<GuidingStanding, Tone>> = {
  'in-force': 'ok',
  'not-yet': 'law',
  replaced: 'neutral',
  lapsed: 'neutral',
};

interface ColumnsOf {
  readonly words: (typeof libraryWords)['vi'];
  readonly levels: (typeof yearWords)['vi']['level'];
  readonly library: readonly GuidingDocument[];
  readonly today: CivilDate;
  readonly narrow: boolean;
}

function columnsOf({ words, levels, library, today, narrow }: ColumnsOf): readonly GridColumn<GuidingDocument>[] {
  const { column } = words;
  const title: GridColumn<GuidingDocument> = { id: 'title', title: column.title, cell: (row) => row.title };
  const standing: GridColumn<GuidingDocument> = {
    id: 'standing',
    title: column.standing,
    width: 160,
    cell: (row) => {
      const stands = guidingStanding(row, library, today);
      return <StatusChip label={words.standing[stands]} tone={tones[stands]} />;
    },
  };
  return [
    { id: 'number', title: column.number, width: 150, cell: ({ number }) => <strong>{number}</strong> },
    { id: 'date', title: column.date, width: 104, numeric: true, cell: ({ date }) => shortDate(date) },
    title,
    ...(narrow
      ? []
      : [
          { id: 'issuer', title: column.issuer, width: 190, cell: ({ issuer }: GuidingDocument) => issuer },
          { id: 'level', title: column.level, width: 104, cell: ({ level }: GuidingDocument) => levels[level] },
        ]),
    standing,
  ];
}
