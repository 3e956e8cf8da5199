import { useEffect } from 'react';
import type { CouncilDatabase } from '#store/database.ts';
import { noteDrafts } from '#store/drafts.ts';

/** What was typed last is kept when the laptop is closed, the window reloaded or put away. */
export function useKeptDrafts(db: CouncilDatabase): void {
  useEffect(() => {
    const leave = (): void => noteDrafts(db);
    const putAway = (): void => {
      if (document.visibilityState === 'hidden') leave();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', putAway);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', putAway);
    };
  }, [db]);
}
