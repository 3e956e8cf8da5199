import type { Bridge, ProjectorPlace } from '#bridge/contract.ts';
import type { Projected } from '#domain/projector/view.ts';

/** Where the wall is, or that nobody answers for it. */
export type WallPlace = ProjectorPlace | { readonly type: 'host-gone' };

/**
 * Sends to the wall one thing at a time, the last word last: two calls under way at once might arrive the other way
 * round, and a covered wall would show again what was covered.
 */
export function wallSender(
  bridge: Pick<Bridge, 'showOnProjector'>,
  heard: (place: WallPlace) => void,
): (projected: Projected) => void {
  let waiting: Projected | null = null;
  let busy = false;
  const goOn = async (): Promise<void> => {
    busy = true;
    while (waiting) {
      const projected: Projected = waiting;
      waiting = null;
      const answer = await bridge.showOnProjector(projected);
      heard(answer.ok ? answer.value : answer.error);
    }
    busy = false;
  };
  return (projected) => {
    waiting = projected;
    if (!busy) void goOn();
  };
}
