import { EmptyState } from '#components/empty-state.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import type { MeetingId } from '#domain/ids.ts';
import { useLive } from '#store/live.ts';
import { loadScoringRoom, type ScoringRoom } from '#store/score-sheets.ts';
import { panelWords } from '#words/panel-words.ts';
import { useDesk } from '../desk.tsx';
import { Panel } from './panel-desk.tsx';
import { useScoreBook } from './use-score-book.ts';

/** Chấm điểm hội đồng: the members' paper sheets typed in, and what they come to. */
export function PanelScreen({ meetingId }: { readonly meetingId: MeetingId }) {
  const words = useWords(panelWords);
  const { db } = useDesk();
  const room = useLive(async () => (await loadScoringRoom(db, meetingId)) ?? null, [db, meetingId]);
  if (room === undefined) return null;
  if (room?.criteriaSet && room.meeting.scoredNomineeIds.length > 0) {
    const { criteriaSet, meeting } = room;
    // Another set or cluster is another book; any other change of the meeting leaves it open.
    const book = `${criteriaSet.id} ${criteriaSet.version} ${meeting.scoredNomineeIds.join(' ')}`;
    return <Sheets key={book} room={room} set={criteriaSet} />;
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

function Sheets({ room, set }: { readonly room: ScoringRoom; readonly set: CriteriaSet }) {
  const twice = room.meeting.sheetsTwice === true;
  const book = useScoreBook({ room, set, entry: 'first', live: true });
  const second = useScoreBook({ room, set, entry: 'second', live: twice });
  return book && <Panel book={book} second={twice ? second : null} room={room} set={set} />;
}
