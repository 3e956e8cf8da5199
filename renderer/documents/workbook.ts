import type { Sheet } from '#domain/intake/sheet.ts';
import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import type { ListFacts } from '#domain/lists/list-facts.ts';
import type { ProvincialFacts } from '#domain/lists/provincial.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { CriteriaDraft } from '#domain/scoring/criteria.ts';
import type { IndicatorSheetFacts } from '#domain/year/indicator-sheet.ts';
import type { TemplateFacts } from './nomination-template.ts';
import type { NominationSheet } from './nomination-workbook.ts';
import { silenceAlarm } from './silence.ts';
import { largestWorkbook } from './workbook-bytes.ts';
import type { ListForm, WorkbookAnswer, WorkbookRequest } from './workbook-messages.ts';

export type { TemplateFacts } from './nomination-template.ts';
export type { NominationSheet } from './nomination-workbook.ts';

/** Reads a list of nominations away from the window; a file too large to be a list is not even read into memory. */
export async function readNominationFile(file: Blob): Promise<Result<NominationSheet, SheetFault>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const answered = await ask({ type: 'read', bytes: bytes.value });
  return answered?.type === 'read' ? answered.result : err({ type: 'not-a-workbook' });
}

/** Reads any list, workbook or text file, as plain sheets, away from the window. */
export async function readListFile(file: File): Promise<Result<readonly Sheet[], SheetFault>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const answered = await ask({ type: 'sheets', bytes: bytes.value, name: file.name });
  return answered?.type === 'sheets' ? answered.result : err({ type: 'not-a-workbook' });
}

async function bytesOf(file: Blob): Promise<Result<Uint8Array, SheetFault>> {
  if (file.size > largestWorkbook) return err({ type: 'too-large' });
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return err({ type: 'not-a-workbook' });
  }
}

/** Draws the empty list; undefined where the worker did not come through. */
export async function drawTemplate(facts: TemplateFacts): Promise<Result<Uint8Array, { readonly type: 'failed' }>> {
  const answered = await ask({ type: 'template', facts });
  return answered?.type === 'template' ? ok(answered.bytes) : err({ type: 'failed' });
}

/** Draws a list that goes out, away from the window; a failure where the worker did not come through. */
export async function drawList(
  facts: ListFacts,
  form: ListForm,
): Promise<Result<Uint8Array, { readonly type: 'failed' }>> {
  const answered = await ask({ type: 'list', form, facts });
  return answered?.type === 'list' ? ok(answered.bytes) : err({ type: 'failed' });
}

/** Draws a workbook of the provincial system, away from the window. */
export async function drawProvincial(facts: ProvincialFacts): Promise<Result<Uint8Array, { readonly type: 'failed' }>> {
  const answered = await ask({ type: 'provincial', facts });
  return answered?.type === 'list' ? ok(answered.bytes) : err({ type: 'failed' });
}

/** Draws the list of indicators, away from the window. */
export async function drawIndicators(
  facts: IndicatorSheetFacts,
): Promise<Result<Uint8Array, { readonly type: 'failed' }>> {
  const answered = await ask({ type: 'indicators', facts });
  return answered?.type === 'list' ? ok(answered.bytes) : err({ type: 'failed' });
}

/** Draws a criteria set as a workbook, away from the window. */
export async function drawCriteria(set: CriteriaDraft): Promise<Result<Uint8Array, { readonly type: 'failed' }>> {
  const answered = await ask({ type: 'criteria', set });
  return answered?.type === 'list' ? ok(answered.bytes) : err({ type: 'failed' });
}

function ask(request: WorkbookRequest): Promise<WorkbookAnswer | undefined> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((settle) => {
    const end = (answer: WorkbookAnswer | undefined): void => {
      alarm.stop();
      worker.terminate();
      settle(answer);
    };
    const alarm = silenceAlarm(() => end(undefined));
    worker.addEventListener('message', (event: MessageEvent<WorkbookAnswer>) => end(event.data));
    worker.addEventListener('error', () => end(undefined));
    alarm.restart();
    worker.postMessage(request);
  });
}
