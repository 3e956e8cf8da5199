import { criteriaWorkbook } from './criteria-workbook.ts';
import { indicatorWorkbook } from './indicator-workbook.ts';
import { listCsv } from './list-csv.ts';
import { listWorkbook } from './list-workbook.ts';
import { nominationTemplate } from './nomination-template.ts';
import { readNominationWorkbook } from './nomination-workbook.ts';
import { readListBytes } from './list-file.ts';
import { provincialWorkbook } from './provincial-workbook.ts';
import type { WorkbookAnswer, WorkbookRequest } from './workbook-messages.ts';

/* Workbooks come from outside: they are opened here, away from the window, and a file that hangs ends with its worker. */

addEventListener('message', (event: MessageEvent<WorkbookRequest>) => {
  void answer(event.data).then(
    (message) => postMessage(message),
    () => postMessage({ type: 'failed' } satisfies WorkbookAnswer),
  );
});

async function answer(request: WorkbookRequest): Promise<WorkbookAnswer> {
  if (request.type === 'sheets') {
    return { type: 'sheets', result: await readListBytes(request.bytes, request.name) };
  }
  if (request.type === 'provincial') return { type: 'list', bytes: await provincialWorkbook(request.facts) };
  if (request.type === 'indicators') return { type: 'list', bytes: await indicatorWorkbook(request.facts) };
  if (request.type === 'criteria') return { type: 'list', bytes: await criteriaWorkbook(request.set) };
  if (request.type === 'list') {
    const { facts, form } = request;
    return { type: 'list', bytes: form === 'csv' ? listCsv(facts) : await listWorkbook(facts) };
  }
  return request.type === 'read'
    ? { type: 'read', result: await readNominationWorkbook(request.bytes) }
    : { type: 'template', bytes: await nominationTemplate(request.facts) };
}
