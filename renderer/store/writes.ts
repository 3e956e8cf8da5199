/*
 * [Note: Writes under way] With a full disk a write never answers, neither with success nor with failure. So every
 * change is noted when it begins and struck off when it has settled; what stands here too long raises an alarm.
 */

/** When each began, by the window's own clock. */
const underWay = new Map<number, number>();
const listeners = new Set<() => void>();
let last = 0;

/** Notes that a change has begun; gives the way to say that it has settled, whatever came of it. */
export function beginWrite(): () => void {
  last += 1;
  const own = last;
  underWay.set(own, performance.now());
  tell();
  return () => {
    underWay.delete(own);
    tell();
  };
}

/** The number of the oldest change that has not settled; null while everything has. */
export const oldestWrite = (): number | null => underWay.keys().next().value ?? null;

/** How long the oldest change has been on its way, in milliseconds; 0 while everything has settled. */
export function longestWait(): number {
  const began = underWay.values().next().value;
  return began === undefined ? 0 : performance.now() - began;
}

/** Calls whenever a change begins or settles; gives the way to stop. */
export function watchWrites(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const tell = (): void => {
  for (const listener of listeners) listener();
};
