import { foldText, tidyText } from '../text.ts';
import { cellText, type Sheet } from '../intake/sheet.ts';

/** Whether a sheet holds the province's code lists, no data. */
export const isCodeSheet = ({ name }: Sheet): boolean =>
  /^(?:danh ?muc|dm)\b/u.test(foldText(name).replace(/_/gu, ' '));

/** A code stands alone, without spaces, before the words it stands for. */
const codeLike = /^[\p{L}\d][\p{L}\d_.-]{0,30}$/u;

/**
 * What the codes of a file's code lists stand for, folded, and the known words themselves, so that doanh nhan is Doanh
 * nhân; heads such as Mã, Tên are codes that nobody writes.
 */
export function codesOf(sheets: readonly Sheet[], known: readonly string[]): ReadonlyMap<string, string> {
  const codes = new Map(known.map((words) => [foldText(words), words]));
  for (const sheet of sheets.filter(isCodeSheet)) {
    for (const row of sheet.rows) {
      for (let at = 0; at + 1 < row.cells.length; at += 1) {
        const code = tidyText(cellText(row, at));
        const words = tidyText(cellText(row, at + 1));
        if (codeLike.test(code) && words !== '' && !codes.has(foldText(code))) codes.set(foldText(code), words);
      }
    }
  }
  return codes;
}
