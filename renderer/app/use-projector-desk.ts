import { useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '#components/language.tsx';
import type { ScoringId } from '#domain/ids.ts';
import { projectorView } from '#domain/projector/projected.ts';
import { rankingView } from '#domain/projector/ranking-view.ts';
import { blankView, type Projected, type ProjectorView } from '#domain/projector/view.ts';
import { useDeskRoom } from '#screens/desk.tsx';
import type { ProjectorDesk, SentToWall } from '#screens/projector.ts';
import { loadCouncil } from '#store/council.ts';
import type { CouncilDatabase } from '#store/database.ts';
import { useLive } from '#store/live.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { loadScoringRecord } from '#store/scoring-reading.ts';
import { wallSender, type WallPlace } from './wall-sender.ts';

/** The clerk's hand on the wall, with the way to turn its pages. */
export interface WindowsProjector extends ProjectorDesk {
  turn(this: void, step: 1 | -1): void;
}

const closed = { type: 'closed' } as const;
const onePage = { number: 1, of: 1 };
const lookEvery = 2000;

/**
 * Keeps the wall as it was sent: nothing goes up by itself but what changes in the thing that is up already, such as
 * who is present; and what is no longer so, such as a result taken back, goes down by itself.
 */
export function useProjectorDesk(): WindowsProjector | null {
  const { desk, bridge, mayWrite } = useDeskRoom();
  const language = useLanguage();
  const [sent, setSent] = useState<SentToWall | null>(null);
  const [turned, setTurned] = useState(1);
  const [covered, setCovered] = useState(false);
  const [place, setPlace] = useState<WallPlace>(closed);
  const [lost, setLost] = useState(false);
  const view = useWallView(desk.db, sent, turned);
  const sender = useMemo(() => wallSender(bridge, setPlace), [bridge]);
  const projected = useMemo<Projected>(
    () => ({ language, view: covered ? blankView : view }),
    [language, covered, view],
  );
  const up = useRef(false);
  useEffect(() => {
    // At the start, too: what this page showed before it was loaded anew is not known any more, so it goes down.
    if (mayWrite) sender(projected);
    up.current = projected.view.kind !== 'blank';
  }, [mayWrite, sender, projected]);

  const watched = mayWrite && sent !== null;
  useEffect(() => {
    if (!watched) return undefined;
    const look = async (): Promise<void> => {
      const found = await bridge.findProjector({});
      setPlace(found.ok ? found.value : found.error);
      if (!found.ok || found.value.type !== 'closed' || !up.current) return;
      // Its window was closed: it opens again when the clerk sends something, and not when somebody comes in.
      setSent(null);
      setLost(true);
    };
    const timer = setInterval(() => void look(), lookEvery);
    return () => clearInterval(timer);
  }, [watched, bridge]);

  if (!mayWrite) return null;
  const page = view.kind === 'blank' ? onePage : view.page;
  return {
    sent,
    covered,
    page,
    place,
    lost,
    send: (next) => {
      setSent(next);
      setTurned(1);
      setCovered(false);
      setLost(false);
    },
    cover: () => setCovered(true),
    uncover: () => setCovered(false),
    turn: (step) => setTurned(Math.min(Math.max(1, page.number + step), page.of)),
    close: () => {
      setSent(null);
      setPlace(closed);
      void bridge.closeProjector({});
    },
  };
}

/** What stands on the wall of what was sent, kept true while the room or the scores change. */
function useWallView(db: CouncilDatabase, sent: SentToWall | null, turned: number): ProjectorView {
  const meetingId = sent && 'meetingId' in sent ? sent.meetingId : undefined;
  const scoringId = sent && 'scoringId' in sent ? sent.scoringId : undefined;
  const meeting = useLive(
    async () => (meetingId === undefined ? undefined : loadMeetingRecord(db, meetingId)),
    [db, meetingId],
  );
  const ranking = useLive(
    async () => (scoringId === undefined ? undefined : loadRanking(db, scoringId)),
    [db, scoringId],
  );
  return useMemo(() => {
    // What an earlier subject left in a query is another meeting's, or another cluster's.
    if (sent && 'meetingId' in sent && meeting?.meeting.id === sent.meetingId)
      return projectorView(meeting, sent.subject, turned);
    if (sent && 'scoringId' in sent && ranking?.record.scoring.id === sent.scoringId)
      return rankingView(ranking.record, ranking.council, sent.subject, turned);
    return blankView;
  }, [sent, meeting, ranking, turned]);
}

async function loadRanking(db: CouncilDatabase, id: ScoringId) {
  const [record, kept] = [await loadScoringRecord(db, id), await loadCouncil(db)];
  return record && kept ? { record, council: kept.council } : undefined;
}
