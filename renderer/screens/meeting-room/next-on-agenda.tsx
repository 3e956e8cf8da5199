import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { currentPlace } from './agenda.ts';
import { useRoom } from './room.ts';
import { groupAt } from './stage.ts';

/** Leads on from a decided award: to the next that waits, else to the ending. */
export function NextOnAgenda() {
  const { next } = useWords(meetingRoomWords);
  const language = useLanguage();
  const { agenda, go, record } = useRoom();
  const place = record.meeting.phase === 'in-session' ? currentPlace(agenda) : { at: 'ending' as const };
  const group = groupAt(agenda, place);
  return (
    <NextAction fullWidth onPress={() => go(place)}>
      {group ? next.following(group.award.shortName[language]) : next.toEnding}
    </NextAction>
  );
}
