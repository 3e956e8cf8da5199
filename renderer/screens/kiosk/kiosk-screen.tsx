import { useState } from 'react';
import { isCounted } from '#domain/meeting/attendance.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { dropTurn, turnout, type Kiosk } from '#domain/voting/kiosk.ts';
import { useLive } from '#store/live.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { useDesk } from '../desk.tsx';
import { heldKiosk } from '../kiosk-memory.ts';
import { useGuardedWindow } from '../use-guarded-window.ts';
import { BallotPage } from './ballot-page.tsx';
import { GonePage } from './gone-page.tsx';
import { NeutralPage, RecordedPage } from './between-pages.tsx';
import { WayOutPage } from './way-out-page.tsx';
import { WhoPage } from './who-page.tsx';

/**
 * What the members see while the laptop goes round: the whole window, and no way to anything else. Nothing of it stands
 * in the address, so that there is no page to go back to, and each page leaves the document before the next one comes.
 */
export function KioskScreen() {
  const held = heldKiosk.useHeld();
  const { db } = useDesk();
  const meetingId = held?.round.meetingId;
  const record = useLive(
    async () => (meetingId === undefined ? undefined : ((await loadMeetingRecord(db, meetingId)) ?? null)),
    [db, meetingId],
  );
  useGuardedWindow();
  if (!held || record === undefined) return null;
  return record === null ? <GonePage how="voided" /> : <Pages kiosk={held.round} record={record} />;
}

type Page = 'neutral' | 'who' | 'recorded' | 'way-out';

function Pages({ kiosk, record }: { readonly kiosk: Kiosk; readonly record: MeetingRecord }) {
  const [page, setPage] = useState<Page>('neutral');
  const round = record.rounds.find(({ id }) => id === kiosk.roundId);
  if (!round) return <GonePage how="voided" />;
  if (round.result !== null) return <GonePage how="closed" />;
  const { voted, voters } = turnout(kiosk);
  const inRoom = new Set(record.attendances.filter((line) => isCounted(line)).map(({ memberId }) => memberId));
  const common = { kiosk, record, round };
  if (kiosk.turn) {
    return (
      <BallotPage
        {...common}
        turn={kiosk.turn}
        onCast={(after) => {
          heldKiosk.keep(after);
          setPage('recorded');
        }}
        onDrop={() => {
          heldKiosk.keep(dropTurn(kiosk));
          setPage('neutral');
        }}
      />
    );
  }
  if (page === 'recorded') return <RecordedPage {...common} onPassOn={() => setPage('neutral')} />;
  if (page === 'way-out' || voted === voters)
    return (
      <WayOutPage
        {...common}
        everybodyVoted={voted === voters}
        onOut={() => heldKiosk.handRound(false)}
        onLeave={() => setPage('neutral')}
      />
    );
  if (page === 'who') return <WhoPage {...common} inRoom={inRoom} onLeave={() => setPage('neutral')} />;
  return <NeutralPage {...common} onBegin={() => setPage('who')} onWayOut={() => setPage('way-out')} />;
}
