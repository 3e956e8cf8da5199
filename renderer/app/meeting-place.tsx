import { lazy } from 'react';
import type { MeetingId } from '#domain/ids.ts';
import { useDesk } from '#screens/desk.tsx';
import { useLive } from '#store/live.ts';

const CirculationScreen = lazy(() =>
  import('#screens/circulation/circulation-screen.tsx').then((screen) => ({ default: screen.CirculationScreen })),
);
const MeetingRoomScreen = lazy(() =>
  import('#screens/meeting-room/meeting-room-screen.tsx').then((screen) => ({ default: screen.MeetingRoomScreen })),
);

/** The place of a meeting: the room where people meet, or the replies where they are asked in writing. */
export function MeetingPlace({ meetingId }: { readonly meetingId: MeetingId }) {
  const { db } = useDesk();
  const kind = useLive(async () => (await db.meetings.get(meetingId))?.kind ?? null, [db, meetingId]);
  if (kind === undefined) return null;
  return kind === 'circulation' ? (
    <CirculationScreen meetingId={meetingId} />
  ) : (
    <MeetingRoomScreen meetingId={meetingId} />
  );
}
