import { useEffect, useState } from 'react';
import { vietnamStamp } from '#domain/time.ts';
import { useDesk } from '#screens/desk.tsx';
import type { Commit } from '#store/database.ts';
import { lastEntry } from '#store/undo.ts';

/**
 * The time of this laptop's last entry that is on the disk, 09:45; null before the first, undefined until it was read.
 * Heard from the commits themselves: the same minute draws nothing anew, however many marks are typed in it.
 */
export function useLastCommit(): string | null | undefined {
  const { db } = useDesk();
  const [time, setTime] = useState<string | null>();
  useEffect(() => {
    const read = async (): Promise<void> => {
      const name = await lastEntry(db);
      const entry = name && (await db.journal.get([name.replica, name.counter]));
      setTime(entry ? vietnamStamp(entry.at).time : null);
    };
    const hear = (commit: Commit): void => {
      if (commit === null) void read();
      else setTime(vietnamStamp(commit.at).time);
    };
    void read();
    db.commits.add(hear);
    return () => void db.commits.delete(hear);
  }, [db]);
  return time;
}
