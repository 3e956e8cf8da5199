import type { ProjectorPlace } from '#bridge/contract.ts';
import type { Projected } from '#domain/projector/view.ts';

/** The wall, as a host shows it. */
export interface Projector {
  /** Shows this at once; opens a window for it where there is something to be seen. */
  readonly show: (projected: Projected) => void;
  readonly find: () => ProjectorPlace;
  readonly close: () => void;
}

/** What was sent to the wall last, each with a number by which the wall knows that it is new. */
export interface Sent {
  readonly turn: number;
  readonly projected: Projected;
}

/*
 * [Note: How the wall hears of it]
 *
 * The projector's page asks its own origin for what is newer than what it shows, and the answer waits until there is
 * something: so both hosts serve it alike, it needs neither a preload nor a word of the bridge, and it cannot ask for
 * anything else. An answer comes after a while in any case, so that a page hears when its host is gone, and goes dark.
 */

/** What stands between the council's window and the wall: only the last thing sent, and who waits for the next. */
export interface ProjectorFeed {
  readonly send: (projected: Projected) => void;
  /** What was sent last, as soon as it is something else than the turn named, or when patience ends. */
  readonly next: (seen: number, gone?: AbortSignal) => Promise<Sent>;
  /** Whether a wall asks, or asked a moment ago. */
  readonly isWatched: () => boolean;
}

/** A feed with nothing on the wall. */
export function projectorFeed({ patience = 20_000, moment = 3000 } = {}): ProjectorFeed {
  let sent: Sent = { turn: 0, projected: { language: 'vi', view: { kind: 'blank' } } };
  let asking = 0;
  let lastAsked = -Infinity;
  const waiting = new Set<() => void>();
  return {
    send: (projected) => {
      sent = { turn: sent.turn + 1, projected };
      for (const wake of waiting) wake();
    },
    next: async (seen, gone) => {
      asking += 1;
      if (sent.turn === seen) {
        await new Promise<void>((settle) => {
          const wake = (): void => {
            clearTimeout(enough);
            waiting.delete(wake);
            settle();
          };
          const enough = setTimeout(wake, patience);
          enough.unref();
          waiting.add(wake);
          gone?.addEventListener('abort', wake, { once: true });
        });
      }
      asking -= 1;
      lastAsked = gone?.aborted === true ? -Infinity : performance.now();
      return sent;
    },
    isWatched: () => asking > 0 || performance.now() - lastAsked < moment,
  };
}

/** The turn that a page says it shows; a page that shows nothing yet says none. */
export const turnOf = (url: URL): number => Number(url.searchParams.get('after') ?? '-1');
