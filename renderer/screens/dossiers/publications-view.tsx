import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { NextAction } from '#components/next-action.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import type { Publication } from '#domain/dossiers/publication.ts';
import type { ShownCase } from '#domain/papers/publication-facts.ts';
import { shortDate, vietnamStamp, type CivilDate } from '#domain/time.ts';
import { loadAwards } from '#store/guidance-letters.ts';
import { listHolidays } from '#store/holidays.ts';
import { useLive } from '#store/live.ts';
import { listNominations } from '#store/nominations.ts';
import { listPublications } from '#store/publications.ts';
import { letterWords } from '#words/letter-words.ts';
import { publicationWords } from '#words/publication-words.ts';
import { useDesk } from '../desk.tsx';
import { PublicationForm } from './publication-form.tsx';
import { PublicationPane } from './publication-pane.tsx';
import type { LetterDeeds } from './use-letter-deeds.ts';

interface PublicationsViewProps {
  readonly year: number;
  readonly deeds: LetterDeeds;
}

/** The year's publications: which run, until when, and how they ended. */
export function PublicationsView({ year, deeds }: PublicationsViewProps) {
  const words = useWords(publicationWords);
  const letters = useWords(letterWords).opinions;
  const { db, clock } = useDesk();
  const [today] = useState(() => vietnamStamp(clock()).date);
  const [at, setAt] = useState<{ readonly id: string; readonly editing: boolean } | null>(null);
  const publications = useLive(() => listPublications(db, year), [db, year]);
  const nominations = useLive(() => listNominations(db, year), [db, year]);
  const awards = useLive(() => loadAwards(db), [db]);
  const daysOff = useLive(() => listHolidays(db), [db]);
  const columns = useMemo(() => columnsOf(words, letters, today), [words, letters, today]);
  const cases = useMemo(
    (): readonly ShownCase[] =>
      (nominations ?? []).map((one) => ({
        ...one,
        award: awards?.find(({ id }) => id === one.nomination.awardId),
      })),
    [nominations, awards],
  );
  if (!publications || !nominations || !awards || !daysOff) return null;
  const chosen = publications.find(({ id }) => id === at?.id);
  const isNew = at?.id === 'new';
  const none = publications.length === 0 && cases.length === 0;
  const begin = <NextAction onPress={() => setAt({ id: 'new', editing: true })}>{words.begin}</NextAction>;
  return (
    <ListBesideForm form={isNew || chosen !== undefined}>
      <Card title={words.title(year)} fill flush aside={publications.length > 0 && at === null && begin}>
        <DataTable
          label={words.title(year)}
          columns={columns}
          lines={publications.map((row) => ({ kind: 'row', id: row.id, row }))}
          current={at?.id ?? null}
          onOpen={(id) => setAt({ id, editing: false })}
          empty={
            <EmptyState actions={!isNew && !none && begin}>{none ? words.noNominations(year) : words.empty}</EmptyState>
          }
        />
      </Card>
      {at?.editing === true && (isNew || chosen) && (
        <PublicationForm
          key={at.id}
          year={year}
          today={today}
          known={chosen}
          cases={cases}
          daysOff={daysOff}
          deeds={deeds}
          onSaved={(id) => setAt({ id, editing: false })}
          onLeave={() => setAt(chosen ? { id: chosen.id, editing: false } : null)}
        />
      )}
      {chosen && at?.editing === false && (
        <PublicationPane
          key={chosen.id}
          publication={chosen}
          today={today}
          cases={cases.filter(({ nomination }) => chosen.nominationIds.includes(nomination.id))}
          daysOff={daysOff}
          deeds={deeds}
          onEdit={() => setAt({ id: chosen.id, editing: true })}
          onLeave={() => setAt(null)}
        />
      )}
    </ListBesideForm>
  );
}

function columnsOf(
  words: (typeof publicationWords)['vi'],
  letters: (typeof letterWords)['vi']['opinions'],
  today: CivilDate,
): readonly GridColumn<Publication>[] {
  const state = ({ closing, until }: Publication) => {
    if (!closing)
      return today > until ? (
        <StatusChip tone="warning" label={words.over} />
      ) : (
        <StatusChip tone="gold" icon={null} label={words.running} />
      );
    return closing.remarks.length === 0 ? (
      <StatusChip tone="ok" label={words.quiet} />
    ) : (
      <StatusChip tone="warning" label={words.remarked(closing.remarks.length)} />
    );
  };
  return [
    {
      id: 'number',
      title: words.notice,
      width: 150,
      cell: ({ number }) => <strong>{number || letters.notSigned}</strong>,
    },
    { id: 'place', title: words.place, cell: ({ place }) => place },
    {
      id: 'count',
      title: words.count,
      width: 76,
      numeric: true,
      cell: ({ nominationIds }) => nominationIds.length,
    },
    {
      id: 'from',
      title: words.from,
      width: 116,
      numeric: true,
      cell: ({ from }) => shortDate(from),
    },
    { id: 'until', title: words.until, width: 116, numeric: true, cell: ({ until }) => shortDate(until) },
    { id: 'state', title: words.state, width: 200, cell: state },
  ];
}
