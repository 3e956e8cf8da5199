import { useEffect, useRef, useState, useSyncExternalStore, useCallback } from 'react';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { scorersOf } from '#domain/scoring/panel.ts';
import { followSheets, type ScoringRoom } from '#store/score-sheets.ts';
import { recordScores } from '#store/scoring.ts';
import { useDesk } from '../desk.tsx';
import { createScoreBook, type ScoreBook } from './score-book.ts';

/** Opens the sheets of one meeting, one set and one cluster, and keeps them as stored and typed; null until read. */
export function useScoreBook(room: ScoringRoom, set: CriteriaSet): ScoreBook | null {
  const desk = useDesk();
  const { db } = desk;
  const latest = useRef({ desk, room, set });
  useEffect(() => {
    latest.current = { desk, room, set };
  });
  const [book, setBook] = useState<ScoreBook | null>(null);
  const [lost, setLost] = useState<{ readonly reason: unknown } | null>(null);
  const { id: meetingId } = room.meeting;
  useEffect(() => {
    const opened = createScoreBook({
      set: latest.current.set,
      nomineeIds: latest.current.room.meeting.scoredNomineeIds,
      write: (marks) =>
        recordScores(
          latest.current.desk,
          marks.map(({ cell, mark }) => ({ meetingId, ...cell, mark })),
        ),
      painted: afterPaint,
      later: (work) => requestIdleCallback(work, { timeout: 500 }),
    });
    opened.seat((sheets) => scorersOf({ ...latest.current.room, sheets }));
    return followSheets(db, meetingId, {
      begins: opened.settled,
      tell: (news) => {
        opened.fold(news);
        if (news.whole) opened.reckon();
        setBook(opened);
      },
      fail: (reason) => setLost({ reason }),
    });
  }, [db, meetingId]);
  useEffect(() => {
    book?.seat((sheets) => scorersOf({ ...room, sheets }));
  }, [book, room]);
  // The screen's boundary knows what to say.
  if (lost) throw lost.reason;
  return book;
}

/** In a task of its own after the next frame; a window out of sight has no frames, and waits for none. */
function afterPaint(work: () => void): void {
  const frame = requestAnimationFrame(() => {
    clearTimeout(unseen);
    setTimeout(work);
  });
  const unseen = setTimeout(() => {
    cancelAnimationFrame(frame);
    work();
  }, 100);
}

/** Reads something from the book, and again whenever its topic is told; give it text, a number, or what the book keeps. */
export function useBook<Value>(book: ScoreBook, topic: string, read: () => Value): Value {
  const listen = useCallback((listener: () => void) => book.listen(topic, listener), [book, topic]);
  return useSyncExternalStore(listen, read);
}
