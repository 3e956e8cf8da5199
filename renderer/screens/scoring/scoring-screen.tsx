import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { maximumOf, type CriteriaSet } from '#domain/criteria.ts';
import type { MeetingId } from '#domain/ids.ts';
import { seatsOf, type MeetingRecord } from '#domain/meeting-record.ts';
import { allowed } from '#domain/meeting.ts';
import { formatPoints } from '#domain/points.ts';
import { useLive } from '#store/live.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { scoringWords } from '#words/scoring-words.ts';
import { useDesk } from '../desk.tsx';
import { missingSheets, scoredOf, sheetState } from './panel.ts';
import { PanelRanking } from './panel-ranking.tsx';
import { PanelSheets } from './panel-sheets.tsx';
import { ScoreGrid } from './score-grid.tsx';

/** Chấm điểm hội đồng: the members' paper sheets typed in, and what they come to. */
export function ScoringScreen({ meetingId }: { readonly meetingId: MeetingId }) {
  const words = useWords(scoringWords);
  const { db } = useDesk();
  const record = useLive(async () => (await loadMeetingRecord(db, meetingId)) ?? null, [db, meetingId]);
  if (record === undefined) return null;
  if (record?.criteriaSet && record.meeting.scoredNomineeIds.length > 0) {
    return <Panel record={record} set={record.criteriaSet} />;
  }
  return (
    <>
      <ScreenTitle title={words.title} />
      <ScreenBody>
        <EmptyState
          actions={<NextAction onPress={() => goTo(`/meetings/${meetingId}`)}>{words.backToMeeting}</NextAction>}
        >
          {words.nothingScored}
        </EmptyState>
      </ScreenBody>
    </>
  );
}

function Panel({ record, set }: { readonly record: MeetingRecord; readonly set: CriteriaSet }) {
  const words = useWords(scoringWords);
  const { meeting } = record;
  const seats = seatsOf(record);
  const states = seats.map((seat) => sheetState(record, set, seat.memberId));
  const [at, setAt] = useState(() => Math.max(0, states.indexOf('partly'), states.indexOf('empty')));
  const seat = seats[at] ?? seats[0];
  const mayScore = allowed[meeting.phase].score !== undefined;
  const full = states.filter((state) => state === 'full').length;
  // What is being typed is kept before the sheet is turned over.
  const turnTo = (index: number): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (seats[index]) setAt(index);
  };
  const back = (): void => goTo(`/meetings/${meeting.id}`);
  const nextOpen = states.findIndex((state, index) => index > at && state !== 'full');
  useHotkey('Ctrl+PageUp', words.keys.sheets, () => turnTo(at - 1));
  useHotkey('Ctrl+PageDown', words.keys.sheets, () => turnTo(at + 1));
  useFieldKey('Enter', words.keys.next);
  useFieldKey('Shift+Enter', words.keys.previous);
  useFieldKey('K', words.keys.notApplicable);
  useHotkey('Escape', words.keys.back, back);
  if (!seat) return null;
  const missing = missingSheets(record, set);
  const maximum = formatPoints(maximumOf(set.criteria));
  return (
    <>
      <ScreenTitle title={words.title} note={words.context(meeting.scoredNomineeIds.length, seats.length)}>
        <StatusChip tone={full === seats.length ? 'ok' : 'neutral'} label={words.finished(full, seats.length)} />
      </ScreenTitle>
      <ScreenBody scroll={false}>
        <SectionHead
          level={1}
          title={words.sheetOf(at + 1, seats.length, seat.name)}
          note={mayScore ? words.set(set.name, set.version, maximum) : words.closed}
          aside={
            nextOpen === -1 ? (
              <NextAction onPress={back}>{words.backToMeeting}</NextAction>
            ) : (
              <>
                <Button onClick={back} sx={{ minHeight: 42 }}>
                  {words.backToMeeting}
                  <KeyCap keys="Escape" />
                </Button>
                <NextAction onPress={() => turnTo(nextOpen)}>{words.nextSheet}</NextAction>
              </>
            )
          }
        />
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 404px', gap: '14px', flex: 1, minHeight: 0 }}>
          <Card flush fill>
            <ScoreGrid
              key={seat.memberId}
              record={record}
              set={set}
              seat={seat}
              scored={scoredOf(record)}
              mayScore={mayScore}
            />
          </Card>
          <Box
            tabIndex={0}
            role="group"
            aria-label={words.wholeCouncil}
            sx={{
              display: 'flex',
              flexDirection: 'column',
              gap: '8px',
              minHeight: 0,
              overflow: 'auto',
              '& > *': { flexShrink: 0 },
            }}
          >
            <PanelRanking record={record} set={set} />
            <PanelSheets record={record} set={set} current={at} onTurn={turnTo} />
            <Box sx={{ color: 'text.secondary', fontSize: 12, lineHeight: '16px' }}>
              {missing > 0 ? `${words.provisionalWhy(missing)} ${words.legend}` : words.legend}
            </Box>
          </Box>
        </Box>
      </ScreenBody>
    </>
  );
}
