import { useEffect, useState } from 'react';
import { vietnamStamp } from '#domain/time.ts';
import { useDeskRoom } from '#screens/desk.tsx';
import { followAcknowledged } from '#store/acknowledged.ts';

/** What the strip says of saving. */
export interface LastCommit {
  /** The time of the newest deed that is surely kept, 09:45; null before the first, undefined until it is known. */
  readonly time: string | null | undefined;
  readonly saving: boolean;
}

/**
 * What of this laptop's work is surely kept (see [Note: Acknowledged]). The same minute draws nothing anew, however many
 * marks are typed in it.
 */
export function useLastCommit(): LastCommit {
  const { desk, mirror } = useDeskRoom();
  const { db } = desk;
  const [shown, setShown] = useState<LastCommit>({ time: undefined, saving: false });
  useEffect(() => {
    const show = (): void => {
      const { last, saving } = follower.state();
      const time = last == null ? last : vietnamStamp(last).time;
      setShown((before) => (before.time === time && before.saving === saving ? before : { time, saving }));
    };
    const follower = followAcknowledged(db, mirror, show);
    return follower.stop;
  }, [db, mirror]);
  return shown;
}
