import { useEffect, useRef } from 'react';

/** A member who walks away must not leave his pages open to the next one. */
const idle = 3 * 60_000;

/** Ends a turn when neither keyboard nor mouse was touched for a while. */
export function useIdle(onIdle: () => void): void {
  const latest = useRef(onIdle);
  useEffect(() => {
    latest.current = onIdle;
  });
  useEffect(() => {
    const start = (): ReturnType<typeof setTimeout> => setTimeout(() => latest.current(), idle);
    let timer = start();
    const again = (): void => {
      clearTimeout(timer);
      timer = start();
    };
    const touched = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const event of touched) addEventListener(event, again, true);
    return () => {
      clearTimeout(timer);
      for (const event of touched) removeEventListener(event, again, true);
    };
  }, []);
}
