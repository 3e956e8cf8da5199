import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** An entry on its way: shown until the store shows it. */
interface Typed<Entry> {
  readonly entry: Entry;
  /** What was read when it came onto the disk; null before. The next reading shows it. */
  readonly seen: unknown;
}

interface OnTheWayInput<Entry> {
  /** What is read from the disk: another object after every change there. */
  readonly stored: unknown;
  /** The box into which an entry was typed. */
  keyOf(this: void, entry: Entry): string;
  /** Writes an entry; whether it came onto the disk. */
  write(this: void, entry: Entry): Promise<boolean>;
}

/** What was typed and is not read back from the disk yet, and how more is typed. */
export function useOnTheWay<Entry>(input: OnTheWayInput<Entry>): {
  readonly onTheWay: readonly Entry[];
  type(this: void, entry: Entry): void;
} {
  const { stored } = input;
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed<Entry>>>(new Map());
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const onTheWay = useMemo(
    () => [...typed.values()].filter(({ seen }) => seen === null || seen === stored).map(({ entry }) => entry),
    [typed, stored],
  );
  const type = useCallback((entry: Entry): void => {
    const key = latest.current.keyOf(entry);
    setTyped((now) => new Map(now).set(key, { entry, seen: null }));
    const write = async (): Promise<void> => {
      const written = await latest.current.write(entry);
      setTyped((now) => {
        // Something else was typed there meanwhile.
        if (now.get(key)?.entry !== entry) return now;
        const next = new Map(now);
        if (written) next.set(key, { entry, seen: latest.current.stored });
        else next.delete(key);
        return next;
      });
    };
    void write();
  }, []);
  return { onTheWay, type };
}
