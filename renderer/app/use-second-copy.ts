import { useEffect, useState } from 'react';
import type { MirrorFollower } from '#store/mirror.ts';
import type { Room } from './open-room.ts';
import { openSecondCopy } from './second-copy.ts';

/**
 * The second copy of a window that holds the desk; null while another window does. A window that comes by the desk
 * later compares first, and begins anew where the copy knows more than the database: nothing is written over a question.
 */
export function useSecondCopy({ bridge, db, lock, copy }: Room): MirrorFollower | null {
  const [follower, setFollower] = useState(copy.type === 'follows' ? copy.follower : null);
  useEffect(() => {
    const takeOver = async (): Promise<void> => {
      const opened = await openSecondCopy(db, bridge);
      if (opened.type !== 'follows') return location.reload();
      db.mayWrite = true;
      setFollower(opened.follower);
    };
    lock.onceHeld(() => void takeOver());
  }, [bridge, db, lock]);
  useEffect(() => {
    // The last moment of a window that closes: what waits is sent at once rather than a fifth of a second later.
    const sendNow = (): void => void follower?.flush();
    addEventListener('pagehide', sendNow);
    return () => removeEventListener('pagehide', sendNow);
  }, [follower]);
  return follower;
}
