import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { groupedInteger } from '#domain/figures.ts';
import { calledName, type Nominee } from '#domain/nominations/nomination.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { useLive } from '#store/live.ts';
import { loadEntryHistory, type EntryHistory } from '#store/register-history.ts';
import { reopenEntry } from '#store/register-endings.ts';
import type { RegisterRow } from '#store/register-reading.ts';
import { said } from '#words/bilingual.ts';
import { meetingWords } from '#words/meeting-words.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { registryWords } from '#words/registry-words.ts';
import { useDesk } from '../desk.tsx';
import { FlagLines } from '../flag-lines.tsx';
import { useDeed } from '../use-deed.ts';
import { AwardDialog } from './award-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';
import { HistoryList } from './history-list.tsx';
import { registerDeeds } from './register-deeds.ts';

interface EntryPaneProps {
  readonly row: RegisterRow;
  readonly rows: readonly RegisterRow[];
  readonly today: CivilDate;
  onEdit(this: void): void;
  onClose(this: void): void;
}

/** The entry in hand: what is known of it, what it went through, and what can be done with it. */
export function EntryPane({ row, rows, today, onEdit, onClose }: EntryPaneProps) {
  const words = useWords(registerScreenWords);
  const desk = useDesk();
  const command = useDeed(registerDeeds);
  const [asking, setAsking] = useState<'end' | 'award' | null>(null);
  const { nominee } = row;
  const name = calledName(nominee);
  const history = useLive(() => loadEntryHistory(desk.db, nominee.id), [desk.db, nominee.id]);
  const close = (): void => setAsking(null);
  return (
    <Card
      title={name}
      fill
      footer={
        <Box sx={{ display: 'grid', gap: '8px' }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
            {nominee.ended ? (
              <KeyedButton
                onPress={() =>
                  void command.give(
                    () => reopenEntry(desk, { id: nominee.id }),
                    said(registerScreenWords, (kept) => kept.reopened(name)),
                  )
                }
              >
                {words.reopen}
              </KeyedButton>
            ) : (
              <>
                <KeyedButton keys="Alt+E" onPress={onEdit}>
                  {words.edit}
                </KeyedButton>
                <KeyedButton keys="Alt+K" onPress={() => setAsking('end')}>
                  {words.end}
                </KeyedButton>
              </>
            )}
            <KeyedButton onPress={() => setAsking('award')}>{words.newAward}</KeyedButton>
            <Button size="small" variant="text" onClick={onClose}>
              {words.leave}
            </Button>
          </Box>
          {command.error !== undefined && <InlineError>{command.error}</InlineError>}
        </Box>
      }
    >
      <Box sx={{ display: 'grid', gap: '14px', alignContent: 'start' }}>
        <Facts row={row} />
        <FlagLines nominee={nominee} />
        {history && <History nominee={nominee} history={history} />}
      </Box>
      {asking === 'end' && (
        <EndDialog
          nominee={nominee}
          others={rows.flatMap((other) => (other === row || other.nominee.ended ? [] : [other.nominee]))}
          today={today}
          onClose={close}
        />
      )}
      {asking === 'award' && <AwardDialog nominee={nominee} known={undefined} onClose={close} />}
    </Card>
  );
}

function Facts({ row: { nominee, zone, cluster, membership } }: { readonly row: RegisterRow }) {
  const words = useWords(registerScreenWords);
  const registry = useWords(registryWords);
  const { column, field } = words;
  const part = membership?.head ? words.part.head : membership?.deputy ? words.part.deputy : '';
  const inCluster = cluster ? [cluster.name, part].filter(Boolean).join(', ') : '';
  const ended = nominee.ended ? registry.endedOn(registry.ending[nominee.ended.why], shortDate(nominee.ended.on)) : '';
  const facts =
    nominee.kind === 'enterprise'
      ? [
          [column.taxCode, nominee.taxCode],
          [column.zone, [nominee.zone, zone?.province].filter(Boolean).join(', ')],
          [field.part, nominee.profile.part ? registry.part[nominee.profile.part] : ''],
          [field.capital, nominee.profile.capital ? registry.capital[nominee.profile.capital] : ''],
          [field.country, nominee.profile.country],
          [field.industry, nominee.profile.industry],
          [field.workers, figure(nominee.profile.workers)],
          [field.women, figure(nominee.profile.women)],
          [field.representative, nominee.profile.representative],
          [field.phone, nominee.profile.phone],
          [field.plants, nominee.profile.plants.map((plant) => plant.zone).join('; ')],
        ]
      : [
          [column.position, nominee.kind === 'person' ? nominee.position : ''],
          [column.unit, nominee.unit],
          [field.unitTaxCode, nominee.unitTaxCode],
          [field.bornOn, nominee.kind === 'person' && nominee.bornOn ? shortDate(nominee.bornOn) : ''],
          [column.classification, nominee.classification],
        ];
  const told = [[words.filter.state, ended], ...facts, [words.cluster, inCluster]];
  return <FactLines facts={told.flatMap(([name = '', value = '']) => (value === '' ? [] : [{ name, value }]))} />;
}

const figure = (value: number | null): string => (value === null ? '' : groupedInteger(value));

function History({ nominee, history }: { readonly nominee: Nominee; readonly history: EntryHistory }) {
  const words = useWords(registerScreenWords);
  const registry = useWords(registryWords);
  const meetings = useWords(meetingWords);
  const language = useLanguage();
  const { db } = useDesk();
  const names = useLive(async () => {
    const books = await db.ruleBooks.toArray();
    return new Map(books.flatMap(({ awards }) => awards.map(({ id, name }) => [id, name] as const)));
  }, [db]);
  return (
    <>
      {history.into && <HistoryList title={words.goesOnAs(calledName(history.into))} lines={[]} none="" />}
      <HistoryList
        title={words.names}
        lines={history.events.map(({ type, before, on }) =>
          words.wasCalled(registry.event[type], before, shortDate(on)),
        )}
      />
      <HistoryList
        title={words.gathered}
        lines={history.gathered.map((other) =>
          [calledName(other), other.ended && registry.ending[other.ended.why]].filter(Boolean).join(' – '),
        )}
      />
      <HistoryList
        title={words.awards}
        lines={history.awards.map(({ award, decisionNumber, decidedOn }) =>
          words.awardOf(award, decisionNumber, decidedOn ? shortDate(decidedOn) : ''),
        )}
        none={words.none}
      />
      <HistoryList
        title={words.nominations}
        lines={history.nominations.map(({ nomination, matter }) =>
          words.nominationOf(
            nomination.year,
            names?.get(nomination.awardId)?.[language] ?? '',
            matter?.outcome ? meetings.outcome[matter.outcome.type] : meetings.noOutcomeYet,
          ),
        )}
        none={words.none}
      />
      {nominee.kind === 'enterprise' && (
        <HistoryList
          title={words.clusters}
          lines={history.memberships.map(({ membership, cluster }) =>
            words.clusterTime(
              cluster.name,
              membership.head ? words.part.head : membership.deputy ? words.part.deputy : '',
              shortDate(membership.from),
              membership.to ? shortDate(membership.to) : '',
            ),
          )}
          none={words.none}
        />
      )}
    </>
  );
}
