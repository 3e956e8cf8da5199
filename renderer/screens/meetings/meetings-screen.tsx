import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactElement } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { PhaseChip } from '#components/meeting-chips.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { type } from '#components/tokens.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { shortDate } from '#domain/time.ts';
import { useLive } from '#store/live.ts';
import { listMeetings } from '#store/meeting-reading.ts';
import { meetingWords } from '#words/meeting-words.ts';
import { meetingsScreenWords } from '#words/meetings-screen-words.ts';
import { useDesk } from '../desk.tsx';

/** The council's meetings, newest first: where one is entered or prepared. */
export function MeetingsScreen() {
  const words = useWords(meetingsScreenWords);
  const { db } = useDesk();
  const meetings = useLive(() => listMeetings(db), [db]);
  const [chosen, setChosen] = useState<string | null>(null);
  useHotkey('N', words.prepareHint, () => goTo('/meetings/new'));
  const current = meetings?.find((meeting) => meeting.id === chosen) ?? inHand(meetings ?? []);
  const prepare = current && isAhead(current) ? (): void => goTo(`/meetings/${current.id}/prepare`) : undefined;
  useHotkey('P', words.editPreparation, prepare);
  if (!meetings) return <ScreenTitle title={words.title} />;
  if (meetings.length === 0) return <NoMeetings />;
  return (
    <>
      <ScreenTitle title={words.title} note={words.count(meetings.length)} />
      <ScreenBody scroll={false}>
        <SectionHead
          level={1}
          title={words.list}
          aside={
            <>
              <Button onClick={() => goTo('/meetings/new')} sx={{ minHeight: 42 }}>
                {words.prepare}
                <KeyCap keys="N" />
              </Button>
              {prepare && (
                <Button onClick={prepare} sx={{ minHeight: 42 }}>
                  {words.editPreparation}
                  <KeyCap keys="P" />
                </Button>
              )}
              {current && (
                <NextAction onPress={() => goTo(`/meetings/${current.id}`)}>
                  {words.openNamed(current.title)}
                </NextAction>
              )}
            </>
          }
        />
        <OtherKinds />
        <Card fill flush>
          <MeetingTable
            meetings={meetings}
            current={current?.id ?? null}
            onCurrent={setChosen}
            onOpen={(id) => goTo(`/meetings/${id}`)}
          />
        </Card>
      </ScreenBody>
    </>
  );
}

/** Not opened yet: what it was prepared with may still be changed. */
const isAhead = ({ phase, circulation }: Meeting): boolean =>
  circulation === null && (phase === 'preparing' || phase === 'convened');

/** The meeting that is most likely meant: the one that is going on, else the newest. */
const inHand = (meetings: readonly Meeting[]): Meeting | undefined =>
  meetings.find((meeting) => meeting.phase === 'in-session') ?? meetings[0];

const phaseOf = ({ phase, circulation }: Meeting): ReactElement => (
  <PhaseChip phase={phase} inWriting={circulation !== null} />
);

interface MeetingTableProps {
  readonly meetings: readonly Meeting[];
  readonly current: string | null;
  onCurrent(this: void, id: string): void;
  onOpen(this: void, id: string): void;
}

/** A meeting of another kind than the council's own: in writing for what cannot wait, or of a cluster. */
function OtherKinds() {
  const words = useWords(meetingsScreenWords);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', ...type.dense }}>
      {words.otherKinds}
      <KeyedButton keys="V" onPress={() => goTo('/meetings/circulate')}>
        {words.circulate}
      </KeyedButton>
      <KeyedButton keys="C" onPress={() => goTo('/meetings/cluster')}>
        {words.clusterMeeting}
      </KeyedButton>
      <KeyedButton keys="S" onPress={() => goTo('/meetings/initiatives')}>
        {words.initiatives}
      </KeyedButton>
    </Box>
  );
}

function MeetingTable({ meetings, current, onCurrent, onOpen }: MeetingTableProps) {
  const words = useWords(meetingsScreenWords);
  const kinds = useWords(meetingWords);
  const columns: readonly GridColumn<Meeting>[] = [
    { id: 'title', title: words.meeting, cell: (meeting) => meeting.title },
    { id: 'kind', title: words.kind, width: 190, cell: ({ kind }) => kinds.kind[kind] },
    { id: 'date', title: words.date, width: 110, numeric: true, cell: (meeting) => shortDate(meeting.date) },
    { id: 'time', title: words.time, width: 70, numeric: true, cell: (meeting) => meeting.opensAt },
    { id: 'place', title: words.place, cell: (meeting) => meeting.place },
    { id: 'state', title: words.state, width: 170, cell: phaseOf },
  ];
  return (
    <DataTable
      label={words.list}
      columns={columns}
      lines={meetings.map((meeting) => ({ kind: 'row', id: meeting.id, row: meeting }))}
      current={current}
      onCurrent={onCurrent}
      onOpen={onOpen}
    />
  );
}

function NoMeetings() {
  const words = useWords(meetingsScreenWords);
  return (
    <>
      <ScreenTitle title={words.title} />
      <ScreenBody>
        <EmptyState
          actions={
            <>
              <NextAction onPress={() => goTo('/meetings/new')}>{words.prepare}</NextAction>
              <OtherKinds />
            </>
          }
        >
          {words.emptyTitle}
        </EmptyState>
      </ScreenBody>
    </>
  );
}
