import { useCallback, useMemo, useState } from 'react';
import { EmptyState } from '#components/empty-state.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { PhaseChip } from '#components/meeting-chips.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import type { MeetingId, NominationId } from '#domain/ids.ts';
import { rollAwaited } from '#domain/meeting/sitting.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { useLive } from '#store/live.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { listPapers } from '#store/papers.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { useDesk } from '../desk.tsx';
import { agendaOf, currentPlace, type Place, samePlace } from './agenda.ts';
import { PaperTime } from './paper-time.tsx';
import { RoomContext } from './room.ts';
import { RoomStage } from './room-stage.tsx';
import { useUndo } from '../use-undo.ts';

/** Phiên họp: one screen from the invitation to the locked texts, led by one filled button. */
export function MeetingRoomScreen({ meetingId }: { readonly meetingId: MeetingId }) {
  const { db } = useDesk();
  const found = useLive(async () => {
    const record = await loadMeetingRecord(db, meetingId);
    return record ? { record, papers: await listPapers(db, meetingId) } : null;
  }, [db, meetingId]);
  if (found === undefined) return null;
  return found ? <OpenRoom key={meetingId} {...found} /> : <NoMeeting />;
}

function OpenRoom({ record, papers }: { readonly record: MeetingRecord; readonly papers: readonly Paper[] }) {
  const language = useLanguage();
  const agenda = useMemo(() => agendaOf(record), [record]);
  const [{ place, inHand }, setAt] = useState<{ readonly place: Place; readonly inHand: NominationId | null }>(() => ({
    // Another day begins with its roll.
    place: rollAwaited(record.meeting) === undefined ? currentPlace(agenda) : { at: 'opening' },
    inHand: null,
  }));
  const { undo, refusal } = useUndo(record.meeting.id);
  const go = useCallback((to: Place): void => setAt({ place: to, inHand: null }), []);
  // The same from case to case, so that a list of ninety draws only the two lines that changed.
  const show = useCallback(
    (id: NominationId): void => {
      const group = agenda.find(({ cases }) => cases.some(({ nomination }) => nomination.id === id));
      if (!group) return;
      const there: Place = { at: 'award', awardId: group.award.id };
      // Whoever looks at what was announced walks through it.
      setAt((before) => ({ place: samePlace(before.place, there) ? before.place : there, inHand: id }));
    },
    [agenda],
  );
  const room = useMemo(
    () => ({ record, papers, agenda, place, inHand, go, show, undo }),
    [record, papers, agenda, place, inHand, go, show, undo],
  );
  return (
    <RoomContext value={room}>
      <ScreenTitle title={record.meeting.title} note={record.ruleBook.name[language]}>
        <PhaseChip phase={record.meeting.phase} />
      </ScreenTitle>
      <PaperTime>
        <RoomStage undoRefusal={refusal} />
      </PaperTime>
    </RoomContext>
  );
}

function NoMeeting() {
  const words = useWords(meetingRoomWords);
  return (
    <ScreenBody>
      <EmptyState actions={<NextAction onPress={() => goTo('/meetings')}>{words.toMeetings}</NextAction>}>
        {words.noMeeting}
      </EmptyState>
    </ScreenBody>
  );
}
