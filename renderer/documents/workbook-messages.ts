import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import type { Result } from '#domain/result.ts';
import type { TemplateFacts } from './nomination-template.ts';
import type { NominationSheet } from './nomination-workbook.ts';

/** What the window asks the workbook worker. */
export type WorkbookRequest =
  { readonly type: 'read'; readonly bytes: Uint8Array } | { readonly type: 'template'; readonly facts: TemplateFacts };

/** What it answers. */
export type WorkbookAnswer =
  | { readonly type: 'read'; readonly result: Result<NominationSheet, SheetFault> }
  | { readonly type: 'template'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed' };
