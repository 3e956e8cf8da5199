/*
 * exceljs built for a browser, without its stand-ins for old ones: those compile code from text, which the page's policy
 * forbids. Its own declarations bring all of Node into a layer that has none, so what is used of it is declared here.
 */
declare module 'exceljs/dist/exceljs.bare.min.js' {
  /** What a cell holds: plain, or told apart by what it has. */
  export type CellValue =
    | null
    | undefined
    | string
    | number
    | boolean
    | Date
    | { readonly richText: readonly { readonly text: string }[] }
    | { readonly text: unknown; readonly hyperlink: string }
    | { readonly error: string }
    | { readonly formula?: string; readonly sharedFormula?: string; readonly result?: CellValue };

  export interface Cell {
    value: CellValue;
    numFmt?: string;
    font?: { readonly name?: string; readonly bold?: boolean; readonly size?: number; readonly color?: object };
    alignment?: object;
    border?: object;
    fill?: object;
    dataValidation?: object;
    readonly isMerged: boolean;
    readonly master: Cell;
    readonly row: number | string;
    readonly col: number | string;
  }
  export interface Row {
    readonly number: number;
    readonly cellCount: number;
    height: number;
    getCell(column: number): Cell;
  }
  export interface Worksheet {
    readonly name: string;
    readonly state: 'visible' | 'hidden' | 'veryHidden';
    readonly rowCount: number;
    getRow(number: number): Row;
    getCell(address: string): Cell;
    getColumn(number: number): { width: number | undefined; numFmt?: string; alignment?: object };
    eachRow(see: (row: Row, number: number) => void): void;
    mergeCells(range: string): void;
  }
  export class Workbook {
    created: Date;
    modified: Date;
    readonly worksheets: readonly Worksheet[];
    readonly xlsx: {
      load(bytes: Uint8Array, options: { readonly ignoreNodes: readonly string[] }): Promise<unknown>;
      writeBuffer(): Promise<Uint8Array>;
    };
    addWorksheet(name: string, options?: object): Worksheet;
  }
  const excel: { readonly Workbook: typeof Workbook };
  export default excel;
}
