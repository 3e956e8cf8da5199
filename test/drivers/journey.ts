import { expect } from 'vitest';
import { secretaryAt, type Secretary } from './secretary.ts';
import { checkKeptCopies } from './kept-copies.ts';
import { readDump, readTraces, type Traces } from './stored-state.ts';
import type { OpenApp } from '#test/shell/open-app.ts';
import { checkOf } from '#test/worlds/damaged-copy.ts';

/**
 * Opens the application, does what a secretary does, and holds the end to what every journey promises: no problem of the
 * page, a chain without fault, records that the journal rebuilds, and data that agree with themselves. A journey that
 * fails leaves a picture behind.
 */
export async function journey(
  open: () => Promise<OpenApp>,
  does: (app: OpenApp, at: Secretary) => Promise<void>,
): Promise<Traces> {
  const app = await open();
  try {
    await does(app, secretaryAt(app.page));
    expect(app.problems()).toEqual([]);
    const traces = await readTraces(app.page);
    expect(traces.faults).toEqual([]);
    const { findings } = await checkOf(await readDump(app.page));
    expect(findings, 'the data agree with themselves').toEqual([]);
    expect(traces.rebuilt, 'state rebuilt from the journal').toBe(traces.stored);
    await checkKeptCopies(app.data, traces);
    return traces;
  } catch (failure) {
    await app.page.screenshot({ path: 'build/out/journey-failed.png' });
    throw failure;
  } finally {
    await app.close();
  }
}
