import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { TemplateFacts } from './nomination-template.ts';
import type { NominationSheet } from './nomination-workbook.ts';
import { silenceAlarm } from './silence.ts';
import { largestWorkbook } from './workbook-bytes.ts';
import type { WorkbookAnswer, WorkbookRequest } from './workbook-messages.ts';

export type { TemplateFacts } from './nomination-template.ts';
export type { NominationSheet } from './nomination-workbook.ts';

/** Reads a list of nominations away from the window; a file too large to be a list is not even read into memory. */
export async function readNominationFile(file: Blob): Promise<Result<NominationSheet, SheetFault>> {
  if (file.size > largestWorkbook) return err({ type: 'too-large' });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return err({ type: 'not-a-workbook' });
  }
  const answered = await ask({ type: 'read', bytes });
  return answered?.type === 'read' ? answered.result : err({ type: 'not-a-workbook' });
}

/** Draws the empty list; undefined where the worker did not come through. */
export async function drawTemplate(facts: TemplateFacts): Promise<Result<Uint8Array, { readonly type: 'failed' }>> {
  const answered = await ask({ type: 'template', facts });
  return answered?.type === 'template' ? ok(answered.bytes) : err({ type: 'failed' });
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
