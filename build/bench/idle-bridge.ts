import type { Bridge } from '#bridge/contract.ts';
import { ok } from '#domain/result.ts';

const never = new Promise<never>(() => undefined);
/** A host that saves and prints nothing; the second copy follows as it does in the product, its disk at its best. */
export const idleBridge: Bridge = {
  hostFacts: () => never,
  saveDocument: () => never,
  printDocument: () => never,
  openMirror: async () => ok({ size: 0, lines: 0, last: null, files: [] }),
  appendToMirror: async ({ at, bytes }) => ok({ size: at + bytes.length }),
  readMirror: () => never,
  keepFile: async () => ok(true),
  readKeptFile: () => never,
  setMirrorAside: () => never,
  keepBackup: () => never,
  readKeptBackup: () => never,
  surveyDisk: () => never,
  chooseDrive: () => never,
  awaitClosing: () => never,
  letClose: () => never,
  openedBackup: () => never,
  tryHost: () => never,
  showOnProjector: () => never,
  findProjector: () => never,
  closeProjector: () => never,
};
