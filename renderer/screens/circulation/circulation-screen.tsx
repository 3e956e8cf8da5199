import { useState } from 'react';
import { EmptyState } from '#components/empty-state.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { PhaseChip } from '#components/meeting-chips.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { askedMembers } from '#domain/meeting/circulation-state.ts';
import type { MeetingId, MemberId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { useLive } from '#store/live.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useDesk } from '../desk.tsx';
import { useTold, useUndo } from '../use-undo.ts';
import { AfterCirculation } from './after-circulation.tsx';
import { CirculatedLists } from './circulated-lists.tsx';
import { Columns, Side, SideFoot } from './columns.tsx';
import { MembersAsked } from './members-asked.tsx';
import { ReplyPane } from './reply-pane.tsx';
import { SendCirculation } from './send-circulation.tsx';
import { WhatIsAsked } from './what-is-asked.tsx';

/** Lấy ý kiến bằng văn bản: what is asked on the left, the members in the middle, the reply in hand on the right. */
export function CirculationScreen({ meetingId }: { readonly meetingId: MeetingId }) {
  const { db } = useDesk();
  const record = useLive(async () => (await loadMeetingRecord(db, meetingId)) ?? null, [db, meetingId]);
  if (record === undefined) return null;
  return record?.meeting.circulation ? <OpenCirculation key={meetingId} record={record} /> : <NoCirculation />;
}

function OpenCirculation({ record }: { readonly record: MeetingRecord }) {
  const words = useWords(circulationWords);
  const { undo: undoWords } = useWords(roomDeedWords);
  const language = useLanguage();
  const { phase } = record.meeting;
  const members = askedMembers(record);
  const [chosen, setChosen] = useState<MemberId | null>(null);
  const { undo, refusal } = useUndo(record.meeting.id);
  const told = useTold(undo);
  const silent = members.find(({ reply }) => !reply);
  const current = members.find(({ memberId }) => memberId === chosen) ?? silent ?? members[0];
  const step = (by: 1 | -1): void => {
    const next = current && members[members.indexOf(current) + by];
    if (next) setChosen(next.memberId);
  };
  useHotkey('Alt+ArrowDown', words.keys.next, () => step(1));
  useHotkey('Alt+ArrowUp', words.keys.previous, () => step(-1));
  useHotkey('Escape', words.keys.back, () => goTo('/meetings'));
  const isOpen = phase === 'in-session';
  useHotkey('Ctrl+Z', undoWords.key, isOpen ? () => void undo() : undefined);
  return (
    <>
      <ScreenTitle title={record.meeting.title} note={record.ruleBook.name[language]}>
        <PhaseChip phase={phase} inWriting />
      </ScreenTitle>
      <Columns
        left={<WhatIsAsked record={record} />}
        middle={
          <>
            {refusal !== undefined && <InlineError>{refusal}</InlineError>}
            <CirculatedLists record={record} />
            <MembersAsked
              members={members}
              phase={phase}
              current={isOpen ? (current?.memberId ?? null) : null}
              onCurrent={setChosen}
            />
          </>
        }
      >
        {phase === 'preparing' && (
          <Side
            foot={
              <SideFoot>
                <SendCirculation record={record} />
              </SideFoot>
            }
          />
        )}
        {isOpen && current && (
          <ReplyPane
            key={`${current.memberId} ${current.reply ? 'replied' : 'silent'}`}
            record={record}
            member={current}
            silent={members.filter(({ reply }) => !reply).length}
            onSaved={(sentence) => {
              setChosen(null);
              void told(sentence);
            }}
          />
        )}
        {phase !== 'preparing' && !isOpen && <AfterCirculation record={record} />}
      </Columns>
    </>
  );
}

function NoCirculation() {
  const words = useWords(meetingRoomWords);
  return (
    <ScreenBody>
      <EmptyState actions={<NextAction onPress={() => goTo('/meetings')}>{words.toMeetings}</NextAction>}>
        {words.noMeeting}
      </EmptyState>
    </ScreenBody>
  );
}
