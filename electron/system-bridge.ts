import type { Bridge, HostFacts } from '#bridge/contract.ts';
import { err, ok } from '#domain/result.ts';
import type { PrintTray } from './printing.ts';

/** What a host lends to the bridge. */
export interface HostEffects {
  readonly facts: HostFacts;
  /** Writes a paper where the officer wants it and gives the path, or undefined when the officer thought better. */
  readonly save: (suggestedName: string, bytes: Uint8Array) => Promise<string | undefined>;
  readonly print: PrintTray['print'];
}

/** The bridge as both hosts answer it: what can go wrong with a disk comes back as a value, in the app's words. */
export const systemBridge = ({ facts, save, print }: HostEffects): Bridge => ({
  hostFacts: async () => ok(facts),
  saveDocument: async ({ suggestedName, bytes }) => {
    try {
      const path = await save(suggestedName, bytes);
      return path === undefined ? err({ type: 'cancelled' }) : ok({ path });
    } catch (error) {
      return err({ type: 'write-failed', detail: reason(error) });
    }
  },
  printDocument: async ({ suggestedName, bytes }) => {
    try {
      const { path, opened } = await print(suggestedName, bytes);
      return opened ? ok({ path }) : err({ type: 'no-pdf-program' });
    } catch (error) {
      return err({ type: 'write-failed', detail: reason(error) });
    }
  },
});

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
