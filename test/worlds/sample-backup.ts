import { makeBackup } from '#store/backup.ts';
import { smallSample } from '#store/shipped.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { openDesk } from './desk.ts';

/** A backup file as a laptop with the small sample council writes it. */
export async function sampleBackup(): Promise<Uint8Array> {
  const desk = await openDesk();
  await startSampleCouncil(desk, await smallSample());
  const made = await makeBackup(desk.db, { at: desk.clock(), appVersion: desk.appVersion });
  if (!made.ok) throw new Error('The backup was not made');
  return made.value.bytes;
}
