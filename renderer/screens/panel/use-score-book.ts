import { useEffect, useRef, useState, useSyncExternalStore, useCallback } from 'react';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { scorersAmong, standingIn } from '#domain/scoring/panel.ts';
import { followSheets, type ScoringRoom } from '#store/score-sheets.ts';
import { recordScores } from '#store/scoring.ts';
import { typeAgain } from '#store/sheet-checks.ts';
import { useDesk } from '../desk.tsx';
import { createScoreBook, type ScoreBook, type TypedMark } from './score-book.ts';

/** Which entry of the sheets a book holds. */
const entries = {
  first: { table: 'sheets', record: recordScores },
  second: { table: 'sheetChecks', record: typeAgain },
} as const;

interface BookOf {
  readonly room: ScoringRoom;
  readonly set: CriteriaSet;
  readonly entry: keyof typeof entries;
  /** A second entry that nobody asked for is not followed. */
  readonly live: boolean;
}

/** Opens the sheets of one meeting, one set and one cluster, and keeps them as stored and typed; null until read. */
export function useScoreBook({ room, set, entry, live }: BookOf): ScoreBook | null {
  const desk = useDesk();
  const { db } = desk;
  const { id: meetingId } = room.meeting;
  const write = useCallback(
    (marks: readonly TypedMark[]) =>
      entries[entry].record(
        desk,
        marks.map(({ cell, mark }) => ({ meetingId, ...cell, mark })),
      ),
    [desk, entry, meetingId],
  );
  const latest = useRef({ write, room, set });
  useEffect(() => {
    latest.current = { write, room, set };
  });
  const [book, setBook] = useState<ScoreBook | null>(null);
  const [lost, setLost] = useState<{ readonly reason: unknown } | null>(null);
  useEffect(() => {
    if (!live) return undefined;
    const { table } = entries[entry];
    const opened = createScoreBook({
      set: latest.current.set,
      nomineeIds: latest.current.room.meeting.scoredNomineeIds,
      writer: () => latest.current.write,
      painted: afterPaint,
      later: (work) => requestIdleCallback(work, { timeout: 500 }),
      standing: (id) => standingIn(latest.current.room.nominees, id),
    });
    opened.seat((begunBy) => scorersAmong(latest.current.room, begunBy));
    opened.decide(latest.current.room.meeting.panelTies ?? []);
    const reader = {
      begins: opened.settled,
      tell: (news: Parameters<typeof opened.fold>[0] & { readonly whole: boolean }) => {
        opened.fold(news);
        if (news.whole) opened.reckon();
        setBook(opened);
      },
      fail: (reason: unknown) => setLost({ reason }),
    };
    const stop = followSheets(db, meetingId, reader, table);
    return () => {
      stop();
      setBook(null);
    };
  }, [db, meetingId, entry, live]);
  useEffect(() => {
    book?.seat((begunBy) => scorersAmong(room, begunBy));
    book?.decide(room.meeting.panelTies ?? []);
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
