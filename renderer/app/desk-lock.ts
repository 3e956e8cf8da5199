/** Whether this window holds the desk; one window writes, the others look on. */
export interface DeskLock {
  readonly held: boolean;
  /** Calls once the other window is gone and this one holds the desk. */
  onceHeld(this: void, listener: () => void): void;
}

const name = 'bang-vang-desk';
// The lock lasts as long as the window: the promise never settles.
const forever = new Promise<never>(() => undefined);

/** Takes the desk if nobody has it; else waits for it in the background. */
export function claimDesk(locks: LockManager = navigator.locks): Promise<DeskLock> {
  return new Promise((answer) => {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock) {
        answer({ held: true, onceHeld: () => undefined });
        return forever;
      }
      answer({
        held: false,
        onceHeld: (listener) =>
          void locks.request(name, () => {
            listener();
            return forever;
          }),
      });
      return undefined;
    });
  });
}
