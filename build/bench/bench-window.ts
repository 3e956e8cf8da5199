import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { openSecondCopy } from '#app/second-copy.ts';
import { Window } from '#app/window.tsx';
import type { Bridge } from '#bridge/contract.ts';
import type { NewId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import { instantOf } from '#domain/time.ts';
import { openCouncilDatabase } from '#store/database.ts';
import type { Desk } from '#store/desk.ts';

const newId: NewId = () => crypto.randomUUID() as never;

/** The desk of a bench: a database of its own, the secretary of the sample before it. */
export async function openBenchDesk(): Promise<Desk> {
  const opened = await openCouncilDatabase('bench', newId);
  if (!opened.ok) throw new Error(opened.error.type);
  return {
    db: opened.value,
    actor: { name: 'Đỗ Xuân Trường', role: 'secretary' },
    appVersion: 'bench',
    clock: () => instantOf(Date.now()),
    newId,
  };
}

/** Shows the whole window on that desk, at this place. */
export async function showWindow({ db, actor, appVersion, clock }: Desk, place: string): Promise<void> {
  location.hash = place;
  const opening = ok({
    bridge: idleBridge,
    machine: { clock, newId },
    db,
    lock: { held: true, onceHeld: () => undefined },
    copy: await openSecondCopy(db, idleBridge),
    rehearsal: 'none' as const,
    appVersion,
    actor,
    language: 'vi' as const,
    colourScheme: 'light' as const,
  });
  createRoot(document.querySelector('#root')!).render(
    createElement(Window, { opening: Promise.resolve(opening), bridge: idleBridge, clock }),
  );
}

const never = new Promise<never>(() => undefined);
/** A host that saves and prints nothing; the second copy follows as it does in the product, its disk at its best. */
const idleBridge: Bridge = {
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
