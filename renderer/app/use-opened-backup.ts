import { useEffect, useState } from 'react';
import type { Bridge, HandedBackup, HandedFileFault } from '#bridge/contract.ts';
import { ok, type Result } from '#domain/result.ts';

/** The backup that the officer opened from outside, until the window has dealt with it. */
export interface OpenedBackup {
  readonly opened: Result<HandedBackup, HandedFileFault> | null;
  settle(this: void): void;
}

/** Asks for an opened backup when the window opens and whenever the officer turns to it (see [Note: A file by double click]). */
export function useOpenedBackup(bridge: Bridge): OpenedBackup {
  const [opened, setOpened] = useState<OpenedBackup['opened']>(null);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const answer = await bridge.openedBackup({});
      if (!answer.ok) setOpened(answer);
      else if (answer.value !== null) setOpened(ok(answer.value));
    };
    const onFocus = (): void => void ask();
    onFocus();
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, [bridge]);
  return { opened, settle: () => setOpened(null) };
}
