import { useEffect, useState } from 'react';
import { oldestWrite, watchWrites } from '#store/writes.ts';

/** How long the oldest change has been on its way to the disk: not worth a word, being saved, or far too long. */
export type WriteState = 'settled' | 'saving' | 'stuck';

// A change takes some milliseconds; a word that flashes past says nothing.
const worthAWord = 400;
const tooLong = 5000;

/**
 * Whether everything is on the disk, with an alarm for a change that has not settled within five seconds. Nothing is
 * drawn again for a change that settles in time: while scores are keyed in there are five of them a second.
 */
export function useSlowWrite(): WriteState {
  const [state, setState] = useState<WriteState>('settled');
  useEffect(() => {
    let watched: number | null = null;
    let timers: readonly ReturnType<typeof setTimeout>[] = [];
    const look = (): void => {
      const oldest = oldestWrite();
      if (oldest === watched) return;
      watched = oldest;
      timers.forEach(clearTimeout);
      timers =
        oldest === null
          ? []
          : [setTimeout(() => setState('saving'), worthAWord), setTimeout(() => setState('stuck'), tooLong)];
      setState('settled');
    };
    look();
    const stop = watchWrites(look);
    return () => {
      stop();
      timers.forEach(clearTimeout);
    };
  }, []);
  return state;
}
