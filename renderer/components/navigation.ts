import { useSyncExternalStore } from 'react';

/** The places of the application, as they stand after # in the address. */
export type Path =
  | '/overview'
  | '/nominations'
  | '/nominations/new'
  | `/nominations/${string}`
  | '/meetings'
  | '/meetings/new'
  | `/meetings/${string}`
  | '/papers'
  | `/papers/${string}`
  | '/register'
  | `/register/${string}`
  | '/year'
  | `/year/${string}`
  | '/scoring'
  | `/scoring/${string}`
  | '/council'
  | '/council/new-member'
  | '/system'
  | `/system/${string}`
  | '/guide'
  | '/self-test';

/** The address of a place, for a link. */
export const hrefOf = (path: Path): string => `#${path}`;

/** Goes to a place. */
export const goTo = (path: Path): void => {
  location.hash = path;
};

/** The place now, cut at its slashes: `['meetings', id]`. Empty at the start. */
export const usePlace = (): readonly string[] =>
  useSyncExternalStore(subscribe, () => location.hash)
    .slice(1)
    .split('/')
    .filter(Boolean)
    .map(decodeURIComponent);

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};
