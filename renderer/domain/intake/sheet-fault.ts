/** Why a file is no list that can be read: nothing of it is taken in, and one sentence says why. */
export type SheetFault =
  /** Neither a workbook nor a text file: a picture, say. */
  | { readonly type: 'not-a-list' }
  /** There is nothing in it. */
  | { readonly type: 'empty' }
  /** Neither .xlsx nor anything like it, or one that is damaged. */
  | { readonly type: 'not-a-workbook' }
  /** Encrypted with a password. */
  | { readonly type: 'locked' }
  /** The format of before 2007 (.xls). */
  | { readonly type: 'old-format' }
  | { readonly type: 'too-large' }
  | { readonly type: 'too-many-lines'; readonly most: number }
  /** Nowhere do the columns of the template stand. */
  | { readonly type: 'no-header' }
  | { readonly type: 'column-missing'; readonly head: string }
  | { readonly type: 'column-unknown'; readonly head: string }
  | { readonly type: 'columns-swapped'; readonly head: string; readonly expected: string };
