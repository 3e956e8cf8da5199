import { useEffect, useState } from 'react';
import { refreshReplica } from '#store/database.ts';
import type { MirrorFollower } from '#store/mirror.ts';
import { beginSafekeeping, type Safekeeping } from '#store/safekeeping.ts';
import type { Room } from './open-room.ts';
import { notedRehearsal } from './rehearsing.ts';
import { openSecondCopy } from './second-copy.ts';

/** What a window that writes has beside its database. */
export interface Keeping {
  readonly mirror: MirrorFollower;
  readonly safekeeping: Safekeeping;
}

/**
 * The second copy and the backups of a window that holds the desk; null while another window does. A window that comes
 * by the desk later compares first, and begins anew where the copy knows more than the database: nothing is written over
 * a question.
 */
export function useKeeping(room: Room): Keeping | null {
  const [keeping, setKeeping] = useState(() => (room.copy.type === 'follows' ? begin(room, room.copy.follower) : null));
  useEffect(() => {
    const takeOver = async (): Promise<void> => {
      // A rehearsal that another window kept this one from entering, or ending.
      if (notedRehearsal() !== null) return location.reload();
      // Another council may have taken the place of the one that this window saw when it opened.
      await refreshReplica(room.db, room.machine.newId);
      const opened = await openSecondCopy(room.db, room.bridge);
      if (opened.type !== 'follows') return location.reload();
      room.db.mayWrite = true;
      setKeeping(begin(room, opened.follower));
    };
    room.lock.onceHeld(() => void takeOver());
  }, [room]);
  useEffect(() => {
    if (!keeping) return undefined;
    // The last moment of a window that closes: what waits is sent at once.
    const sendNow = (): void => void keeping.mirror.flush();
    addEventListener('pagehide', sendNow);
    return () => {
      removeEventListener('pagehide', sendNow);
      keeping.safekeeping.stop();
    };
  }, [keeping]);
  useEffect(() => {
    const waitToClose = async (): Promise<void> => {
      const closing = keeping && (await room.bridge.awaitClosing({}));
      if (closing?.ok !== true) return;
      try {
        await keeping?.safekeeping.finish();
      } finally {
        await room.bridge.letClose({});
      }
    };
    void waitToClose();
  }, [keeping, room]);
  return keeping;
}

const begin = ({ db, bridge, machine, appVersion }: Room, mirror: MirrorFollower): Keeping => ({
  mirror,
  safekeeping: beginSafekeeping({ db, disk: bridge, mirror }, { clock: machine.clock, appVersion }),
});
