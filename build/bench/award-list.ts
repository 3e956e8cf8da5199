import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { chromium } from 'playwright-core';
import { findBrowser } from '../find-tools.mjs';
import { chromiumFlags, inChromium } from './chromium.ts';
import { alternate, timed, type Measured } from './measured.ts';
import { awardListOf, listColumns, rowCells } from './rows.ts';

const count = 1200;
const turns = 5;
const point = 72 / 25.4;

/** The award list of 1,200 rows: our worker against Chromium's print and against a table drawn by hand. */
export async function benchAwardList(): Promise<readonly Measured[]> {
  return inChromium('award-list', async (page) => {
    const ours = (): Promise<number> =>
      page.evaluate(async (rows) => {
        const drawn = await (
          globalThis as unknown as { drawList(n: number): Promise<{ ms: number; size: number }> }
        ).drawList(rows);
        if (drawn.size < 100_000) throw new Error('The paper is too small to hold its rows');
        return drawn.ms;
      }, count);
    const printer = await chromium.launch({ executablePath: findBrowser() ?? 'chromium', args: chromiumFlags });
    const sheet = await printer.newPage();
    const print = (): Promise<number> => {
      const html = listHtml();
      return timed(async () => {
        await sheet.setContent(html);
        const pdf = await sheet.pdf({ preferCSSPageSize: true });
        if (pdf.length < 100_000) throw new Error('Chromium printed too little');
      });
    };
    // Warm both sides: code compiled, fonts loaded.
    await alternate(1, ours, print);
    const chromiumTurns = await alternate(turns, ours, print);
    await printer.close();
    const draw = (): Promise<number> => {
      const rows = allRows();
      return timed(() => drawByHand(rows));
    };
    await draw();
    const pdfkitTurns = await alternate(turns, ours, draw);
    return [
      { ours: chromiumTurns.ours, peer: 'chromium', theirs: chromiumTurns.theirs },
      { ours: pdfkitTurns.ours, peer: 'pdfkit', theirs: pdfkitTurns.theirs },
    ];
  });
}

function allRows(): readonly (readonly string[])[] {
  const { collectives, persons } = awardListOf(count);
  return [...collectives.map(rowCells), ...persons.map(rowCells)];
}

const face = (folder: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${folder}/Tinos_${folder}.ttf`));

/** The same rows as a page for Chromium: our paper's size, margins, widths, letter and repeated head. */
function listHtml(): string {
  const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face{font-family:T;src:url(data:font/ttf;base64,${face('400Regular').toString('base64')})}
    @font-face{font-family:T;font-weight:700;src:url(data:font/ttf;base64,${face('700Bold').toString('base64')})}
    @page{size:A4 landscape;margin:20mm 15mm 20mm 30mm}
    body{font:12pt T;margin:0}table{border-collapse:collapse;table-layout:fixed;width:252mm}
    td,th{border:.5pt solid;padding:1mm;vertical-align:top}tr{break-inside:avoid}thead{display:table-header-group}</style>
    <table><colgroup>${listColumns.map(([, mm]) => `<col style="width:${mm}mm">`).join('')}</colgroup>
    <thead>${cells(
      listColumns.map(([head]) => head),
      'th',
    )}</thead><tbody>${allRows()
      .map((row) => cells(row, 'td'))
      .join('')}</tbody></table>`;
}

/** The same rows drawn by hand with pdfkit: text measured, boxes stroked, the head on every page. */
function drawByHand(rows: readonly (readonly string[])[]): Promise<number> {
  return new Promise((resolve) => {
    const document = new PDFDocument({
      size: 'A4',
      layout: 'landscape',
      margins: { top: 57, bottom: 57, left: 85, right: 42 },
    });
    let size = 0;
    document.on('data', (chunk: Buffer) => (size += chunk.length));
    document.on('end', () => resolve(size));
    document.registerFont('regular', face('400Regular'));
    document.registerFont('bold', face('700Bold'));
    const widths = listColumns.map(([, millimetres]) => millimetres * point);
    const bottom = document.page.height - 57;
    let y = 57;
    const line = (cells: readonly string[], font: string): void => {
      document.font(font).fontSize(12);
      const height =
        Math.max(...cells.map((cell, i) => document.heightOfString(cell, { width: (widths[i] ?? 0) - 6 }))) + 6;
      if (y + height > bottom) {
        document.addPage();
        y = 57;
        if (font !== 'bold')
          line(
            listColumns.map(([head]) => head),
            'bold',
          );
        document.font(font).fontSize(12);
      }
      let x = 85;
      cells.forEach((cell, i) => {
        const width = widths[i] ?? 0;
        document.rect(x, y, width, height).stroke();
        document.text(cell, x + 3, y + 3, { width: width - 6 });
        x += width;
      });
      y += height;
    };
    line(
      listColumns.map(([head]) => head),
      'bold',
    );
    for (const row of rows) line(row, 'regular');
    document.end();
  });
}
