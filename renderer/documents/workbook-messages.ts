import type { Sheet } from '#domain/intake/sheet.ts';
import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import type { ListFacts } from '#domain/lists/list-facts.ts';
import type { ProvincialFacts } from '#domain/lists/provincial.ts';
import type { Result } from '#domain/result.ts';
import type { CriteriaDraft } from '#domain/scoring/criteria.ts';
import type { IndicatorSheetFacts } from '#domain/year/indicator-sheet.ts';
import type { TemplateFacts } from './nomination-template.ts';
import type { NominationSheet } from './nomination-workbook.ts';

/** The forms in which a list goes out. */
export type ListForm = 'xlsx' | 'csv';

/** What the window asks the workbook worker. */
export type WorkbookRequest =
  | { readonly type: 'read'; readonly bytes: Uint8Array }
  | { readonly type: 'sheets'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly type: 'template'; readonly facts: TemplateFacts }
  | { readonly type: 'list'; readonly form: ListForm; readonly facts: ListFacts }
  | { readonly type: 'provincial'; readonly facts: ProvincialFacts }
  | { readonly type: 'indicators'; readonly facts: IndicatorSheetFacts }
  | { readonly type: 'criteria'; readonly set: CriteriaDraft };

/** What it answers. */
export type WorkbookAnswer =
  | { readonly type: 'read'; readonly result: Result<NominationSheet, SheetFault> }
  | { readonly type: 'sheets'; readonly result: Result<readonly Sheet[], SheetFault> }
  | { readonly type: 'template'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'list'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed' };
