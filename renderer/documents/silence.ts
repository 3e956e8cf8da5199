/** A worker that says nothing for so long will not say anything more. */
const silence = 60_000;

/** Rings when a worker has been silent for a minute. */
export interface SilenceAlarm {
  /** The minute begins anew: something was asked or heard. */
  restart(): void;
  /** Nothing is awaited any more. */
  stop(): void;
}

/** An alarm that is not yet set. */
export function silenceAlarm(ring: () => void): SilenceAlarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    restart: () => {
      clearTimeout(timer);
      timer = setTimeout(ring, silence);
    },
    stop: () => clearTimeout(timer),
  };
}
