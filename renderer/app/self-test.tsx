import { lazy, Suspense } from 'react';
import type { Bridge } from '#bridge/contract.ts';
import type { Instant } from '#domain/time.ts';

// Fetched when somebody asks for it: no start waits for it.
const SelfTestScreen = lazy(() =>
  import('#screens/self-test/self-test-screen.tsx').then((screen) => ({ default: screen.SelfTestScreen })),
);

interface SelfTestProps {
  readonly bridge: Bridge;
  clock(this: void): Instant;
}

/** The self-test in the whole window: with or without a council, and even where the database does not open. */
export const SelfTest = ({ bridge, clock }: SelfTestProps) => (
  <Suspense>
    <SelfTestScreen bridge={bridge} clock={clock} appVersion={__APP_VERSION__} />
  </Suspense>
);
