import { useState } from 'react';

/**
 * How a place on a screen takes commands in quick succession. `one`: until the last one is carried out another press
 * gives nothing, since whoever pressed has not seen yet what it did. `each`: every one counts, as marks typed one after
 * another do.
 */
export type Pace = 'one' | 'each';

/** Carries something out, and tells whether it was. */
type CarryOut = (work: () => Promise<boolean>) => Promise<boolean>;

/** A gate that lets nothing through while something is under way, so that a key held down makes one draft and not three. */
export function oneAtATime(): CarryOut {
  let isUnderWay = false;
  return async (work) => {
    if (isUnderWay) return false;
    isUnderWay = true;
    try {
      return await work();
    } finally {
      isUnderWay = false;
    }
  };
}

/** The gate of one place on a screen, for as long as the place is there. */
export function usePace(pace: Pace): CarryOut {
  const [gate] = useState(oneAtATime);
  return pace === 'one' ? gate : atOnce;
}

const atOnce: CarryOut = (work) => work();
