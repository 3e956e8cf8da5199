import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMemo } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo, hrefOf, type Path } from '#components/navigation.ts';
import { StatusChip } from '#components/status-chip.tsx';
import { smallWindow } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import { gradeOf, type DataFinding } from '#domain/invariants/data-finding.ts';
import type { RecordRows, RecordTable } from '#domain/records.ts';
import { nameFindings, type NamedFinding } from '#store/finding-names.ts';
import { useLive } from '#store/live.ts';
import { tellerOf, type NamesById, type Teller } from '#words/field-kinds.ts';
import { invariantSentence } from '#words/invariant-words.ts';
import { calledRow } from '#words/record-words.ts';
import { systemWords } from '#words/system-words.ts';
import { useDesk } from '../desk.tsx';

/** More than these are not read by anybody: whatever broke so much broke once. */
const mostShown = 300;

interface FindingLine {
  readonly number: number;
  readonly grade: 'fault' | 'note';
  readonly sentence: string;
  readonly place: Path;
  readonly leadsTo: 'toMeeting' | 'toPaper' | 'toJournal';
}

/** Every finding as a sentence, the faults first, each with the place where it can be looked at. */
export function FindingTable({ findings }: { readonly findings: readonly DataFinding[] }) {
  const words = useWords(systemWords).check;
  const language = useLanguage();
  const { db } = useDesk();
  const shown = useMemo(
    () =>
      findings.toSorted((a, b) => Number(gradeOf(a) === 'note') - Number(gradeOf(b) === 'note')).slice(0, mostShown),
    [findings],
  );
  const named = useLive(() => nameFindings(db, shown), [db, shown]);
  const columns = useMemo(() => columnsOf(words), [words]);
  const lines = useMemo(
    () =>
      (named?.lines ?? []).map((line, index) => {
        const row = lineOf(line, index + 1, named?.names ?? new Map(), language);
        return { kind: 'row' as const, id: String(row.number), row };
      }),
    [named, language],
  );
  if (!named) return null;
  const note = words.more(groupedInteger(shown.length), groupedInteger(findings.length));
  return (
    <Box sx={{ height: '100%', minHeight: 0, [smallWindow]: { height: 'auto' } }}>
      <Card title={words.findings} {...(shown.length < findings.length ? { note } : {})} fill flush>
        <DataTable
          label={words.findings}
          columns={columns}
          lines={lines}
          currentIsFocus
          onOpen={(id) => {
            const place = lines[Number(id) - 1]?.row.place;
            if (place) goTo(place);
          }}
        />
      </Card>
    </Box>
  );
}

function lineOf({ finding, row }: NamedFinding, number: number, names: NamesById, language: 'vi' | 'en'): FindingLine {
  const teller = tellerOf(names, language);
  const called = row ? storedName(row, teller) : '';
  return { number, grade: gradeOf(finding), sentence: invariantSentence(finding, called, teller), ...placeOf(finding) };
}

/** What a row is called, as far as it can be read: what is damaged has perhaps no name any more. */
function storedName({ table, stored }: NonNullable<NamedFinding['row']>, teller: Teller): string {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a row of the table that the finding names
    return calledRow(table, stored as unknown as RecordRows[RecordTable], teller);
  } catch {
    return '';
  }
}

function placeOf(finding: DataFinding): Pick<FindingLine, 'place' | 'leadsTo'> {
  if (!('table' in finding)) return { place: '/system/journal', leadsTo: 'toJournal' };
  const { meetingId, paperId } = finding;
  if (meetingId && paperId) return { place: `/papers/${meetingId}/${paperId}`, leadsTo: 'toPaper' };
  if (meetingId) return { place: `/meetings/${meetingId}`, leadsTo: 'toMeeting' };
  return { place: '/system/journal', leadsTo: 'toJournal' };
}

const columnsOf = (words: (typeof systemWords)['vi']['check']): readonly GridColumn<FindingLine>[] => [
  { id: 'number', title: words.number, width: 52, cell: ({ number }) => number },
  {
    id: 'grade',
    title: words.gradeHead,
    width: 140,
    cell: ({ grade }) => <StatusChip tone={grade === 'fault' ? 'error' : 'warning'} label={words.grade[grade]} />,
  },
  { id: 'sentence', title: words.sentence, cell: ({ sentence }) => sentence },
  {
    id: 'place',
    title: words.place,
    width: 110,
    cell: ({ place, leadsTo }) => (
      <Link href={hrefOf(place)} tabIndex={-1}>
        {words[leadsTo]}
      </Link>
    ),
  },
];
