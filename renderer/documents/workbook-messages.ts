import type { Sheet } from '#domain/intake/sheet.ts';
import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import type { Result } from '#domain/result.ts';
import type { TemplateFacts } from './nomination-template.ts';
import type { NominationSheet } from './nomination-workbook.ts';

/** What the window asks the workbook worker. */
export type WorkbookRequest =
  | { readonly type: 'read'; readonly bytes: Uint8Array }
  | { readonly type: 'sheets'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly type: 'template'; readonly facts: TemplateFacts };

/** What it answers. */
export type WorkbookAnswer =
  | { readonly type: 'read'; readonly result: Result<NominationSheet, SheetFault> }
  | { readonly type: 'sheets'; readonly result: Result<readonly Sheet[], SheetFault> }
  | { readonly type: 'template'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed' };
