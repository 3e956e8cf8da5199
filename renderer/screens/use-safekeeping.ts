import { useCallback, useSyncExternalStore } from 'react';
import type { SafekeepingState } from '#store/safekeeping.ts';
import { useDeskRoom } from './desk.tsx';

const noStop = (): void => undefined;

/** How the council's data are kept, drawn again when that changes; null in a window that only reads. */
export function useSafekeeping(): SafekeepingState | null {
  const { safekeeping } = useDeskRoom();
  const watch = useCallback((listener: () => void) => safekeeping?.watch(listener) ?? noStop, [safekeeping]);
  return useSyncExternalStore(watch, () => safekeeping?.state() ?? null);
}
