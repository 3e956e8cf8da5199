import { useEffect, useState, useSyncExternalStore } from 'react';
import { oldestWrite, watchWrites } from '#store/writes.ts';

/** How long the oldest change has been on its way to the disk: not worth a word, being saved, or far too long. */
export type WriteState = 'settled' | 'saving' | 'stuck';

// A change takes some milliseconds; a word that flashes past says nothing.
const worthAWord = 400;
const tooLong = 5000;

/** Whether everything is on the disk, with an alarm for a change that has not settled within five seconds. */
export function useSlowWrite(): WriteState {
  const oldest = useSyncExternalStore(watchWrites, oldestWrite);
  const [slow, setSlow] = useState<{ readonly write: number | null; readonly state: WriteState }>();
  useEffect(() => {
    if (oldest === null) return undefined;
    const timers = [
      setTimeout(() => setSlow({ write: oldest, state: 'saving' }), worthAWord),
      setTimeout(() => setSlow({ write: oldest, state: 'stuck' }), tooLong),
    ];
    return () => timers.forEach(clearTimeout);
  }, [oldest]);
  return oldest !== null && slow?.write === oldest ? slow.state : 'settled';
}
