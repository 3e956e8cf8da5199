import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureTools } from '#build/find-tools.mjs';
import type { ListForm } from '#documents/workbook-messages.ts';
import { at, type Grid, type Seen } from './seen-cells.ts';

/*
 * Separated by semicolons, quoted, UTF-8, from the first line on, with Vietnamese settings, days and the like recognised:
 * what an officer has before him who opens the file with two clicks and agrees to what is proposed.
 */
const asOpened = 'Text - txt - csv (StarCalc):59,34,76,1,,1066,false,true,false,false,false,-1';

/** Opens the files in LibreOffice, all of one form at one start, and says what it then has in each cell of each sheet. */
export function readInOffice(
  files: readonly { readonly name: string; readonly form: ListForm; readonly bytes: Uint8Array }[],
): ReadonlyMap<string, ReadonlyMap<string, Grid>> {
  const { soffice } = ensureTools();
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  try {
    const read = new Map<string, ReadonlyMap<string, Grid>>();
    for (const form of ['xlsx', 'csv'] as const) {
      const own = files.filter((file) => file.form === form);
      const from = join(folder, form);
      mkdirSync(from);
      for (const { name, bytes } of own) writeFileSync(join(from, `${name}.${form}`), bytes);
      const paths = own.map(({ name }) => join(from, `${name}.${form}`));
      const filter = form === 'csv' ? [`--infilter=${asOpened}`] : [];
      const order = [
        profile,
        '--headless',
        ...filter,
        '--convert-to',
        'fods',
        '--outdir',
        join(folder, `${form}-read`),
      ];
      execFileSync(soffice, [...order, ...paths], { stdio: 'pipe', timeout: 300_000 });
      for (const { name } of own) {
        read.set(`${name}.${form}`, sheetsIn(readFileSync(join(folder, `${form}-read`, `${name}.fods`), 'utf8')));
      }
    }
    return read;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sheetsIn = (document: string): ReadonlyMap<string, Grid> =>
  new Map(
    [...document.matchAll(/<table:table ([^>]*)>(.*?)<\/table:table>/gsu)].map(([, own = '', inside = '']) => [
      attribute(own, 'table:name') ?? '',
      gridIn(inside),
    ]),
  );

function gridIn(table: string): Grid {
  const grid = new Map<string, Seen>();
  let row = 0;
  for (const [, own = '', inside = ''] of elements(table, 'table-row')) {
    let column = 0;
    for (const [, cell = '', content = ''] of elements(inside, 'table-cell')) {
      const seen = seenIn(cell, content);
      const last = column + Number(attribute(cell, 'table:number-columns-repeated') ?? 1);
      for (; column < last; column += 1) if (seen) grid.set(at(row + 1, column + 1), seen);
    }
    // What repeats for many lines is the empty rest of the sheet.
    row += Number(attribute(own, 'table:number-rows-repeated') ?? 1);
  }
  return grid;
}

const elements = (text: string, name: string): RegExpStringIterator<RegExpExecArray> =>
  text.matchAll(new RegExp(`<table:(?:covered-)?${name}\\b([^>]*?)(?:/>|>(.*?)</table:(?:covered-)?${name}>)`, 'gsu'));

function seenIn(cell: string, content: string): Seen | undefined {
  const type = attribute(cell, 'office:value-type');
  if (type === undefined) return undefined;
  const shown = textIn(content);
  if (type === 'float') return { number: Number(attribute(cell, 'office:value')) };
  if (type === 'date') return { day: attribute(cell, 'office:date-value') ?? '', shown };
  return type === 'string' ? { text: attribute(cell, 'office:string-value') ?? shown } : { other: type, shown };
}

const textIn = (content: string): string =>
  [...content.matchAll(/<text:p\b[^>]*?(?:\/>|>(.*?)<\/text:p>)/gsu)]
    .map(([, paragraph = '']) =>
      plain(
        paragraph
          .replace(/<text:s(?: text:c="(\d+)")?\/>/gu, (_, count: string | undefined) => ' '.repeat(Number(count ?? 1)))
          .replace(/<text:tab\/>/gu, '\t')
          .replace(/<text:line-break\/>/gu, '\n')
          .replace(/<[^>]*>/gu, ''),
      ),
    )
    .join('\n');

const attribute = (element: string, name: string): string | undefined => {
  const written = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(element)?.[1];
  return written === undefined ? undefined : plain(written);
};

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return signs[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
