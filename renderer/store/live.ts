import { useLiveQuery } from 'dexie-react-hooks';

/** Shows what a query reads, and again whenever a change touches it; undefined until the first answer. */
export const useLive = <Value>(query: () => Promise<Value>, dependencies: readonly unknown[]): Value | undefined =>
  useLiveQuery(query, [...dependencies]);
