import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { NextAction } from '#components/next-action.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { opinionState, type OpinionLetter } from '#domain/dossiers/opinion-letter.ts';
import { opinionTableFacts } from '#domain/papers/letter-facts.ts';
import { shortDate, vietnamStamp, type CivilDate } from '#domain/time.ts';
import { useLive } from '#store/live.ts';
import { listNominatedEnterprises, listOpinionLetters, loadAskedNominees } from '#store/opinion-letters.ts';
import { letterFileNames } from '#words/letter-texts.ts';
import { letterWords } from '#words/letter-words.ts';
import { useDesk } from '../desk.tsx';
import type { DossiersPartProps } from './dossiers-part.ts';
import { LetterPrint } from './letter-print.tsx';
import { OpinionForm } from './opinion-form.tsx';
import { OpinionPane } from './opinion-pane.tsx';
import { useLetterDeeds } from './use-letter-deeds.ts';

/** The agencies that were asked about the year's enterprises, what they answered, and who is overdue. */
export function OpinionsPart({ year }: DossiersPartProps) {
  const words = useWords(letterWords).opinions;
  const { db, clock } = useDesk();
  const [today] = useState(() => vietnamStamp(clock()).date);
  const [at, setAt] = useState<{ readonly id: string; readonly editing: boolean } | null>(null);
  const deeds = useLetterDeeds();
  const letters = useLive(() => listOpinionLetters(db, year), [db, year]);
  const enterprises = useLive(() => listNominatedEnterprises(db, year), [db, year]);
  const nominees = useLive(() => loadAskedNominees(db, year), [db, year]);
  const columns = useMemo(() => columnsOf(words, today), [words, today]);
  if (!letters || !enterprises || !nominees) return null;
  const chosen = letters.find(({ id }) => id === at?.id);
  const isNew = at?.id === 'new';
  const begin = <NextAction onPress={() => setAt({ id: 'new', editing: true })}>{words.begin}</NextAction>;
  const none = letters.length === 0 && enterprises.length === 0;
  return (
    <ListBesideForm form={isNew || chosen !== undefined}>
      <Card
        title={words.title(year)}
        fill
        flush
        aside={
          letters.length > 0 && (
            <>
              <LetterPrint
                keys="B"
                fileName={`${letterFileNames.table}-${year}`}
                facts={async (head, now) => opinionTableFacts(head, { year, today }, letters, nominees, now)}
              >
                {words.table}
              </LetterPrint>
              {at === null && begin}
            </>
          )
        }
      >
        <DataTable
          label={words.title(year)}
          columns={columns}
          lines={letters.map((row) => ({ kind: 'row', id: row.id, row }))}
          current={at?.id ?? null}
          onOpen={(id) => setAt({ id, editing: false })}
          empty={
            <EmptyState actions={!isNew && !none && begin}>{none ? words.noEnterprises(year) : words.empty}</EmptyState>
          }
        />
      </Card>
      {at && (isNew || at.editing) && (isNew || chosen) && (
        <OpinionForm
          key={at.id}
          year={year}
          today={today}
          known={chosen}
          enterprises={enterprises}
          nominees={nominees}
          deeds={deeds}
          onSaved={(id) => setAt({ id, editing: false })}
          onLeave={() => setAt(chosen ? { id: chosen.id, editing: false } : null)}
        />
      )}
      {chosen && at?.editing === false && (
        <OpinionPane
          key={chosen.id}
          letter={chosen}
          today={today}
          nominees={nominees}
          deeds={deeds}
          onEdit={() => setAt({ id: chosen.id, editing: true })}
          onLeave={() => setAt(null)}
        />
      )}
    </ListBesideForm>
  );
}

const columnsOf = (
  words: (typeof letterWords)['vi']['opinions'],
  today: CivilDate,
): readonly GridColumn<OpinionLetter>[] => [
  { id: 'agency', title: words.agency, cell: ({ agency }) => <strong>{agency}</strong> },
  { id: 'letter', title: words.letter, width: 150, cell: ({ number, date }) => words.cited(number, shortDate(date)) },
  { id: 'due', title: words.dueOn, width: 104, numeric: true, cell: ({ dueOn }) => shortDate(dueOn) },
  {
    id: 'answered',
    title: words.answered,
    width: 96,
    numeric: true,
    cell: ({ asked }) => `${asked.filter(({ answer }) => answer !== null).length}/${asked.length}`,
  },
  {
    id: 'overdue',
    title: words.overdue,
    width: 104,
    cell: (letter) => {
      const overdue = letter.asked.filter((one) => opinionState(one, letter, today) === 'overdue').length;
      return overdue > 0 ? <StatusChip tone="warning" label={String(overdue)} /> : null;
    },
  },
];
