import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lets a program of poppler or qpdf look at a paper; `FILE` among the arguments stands for it. */
export function ask(program: string, args: readonly string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    return execFileSync(
      program,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, TZ: 'UTC' } },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words of a paper as a reader takes them off the page, one space between. */
export const wordsOf = (bytes: Uint8Array): string =>
  ask('pdftotext', ['-layout', 'FILE', '-'], bytes).replace(/\s+/gu, ' ');

/** Every word with its box in points from the page's upper left, page by page. */
export function boxesOf(bytes: Uint8Array): readonly { width: number; height: number; words: readonly Box[] }[] {
  const pages = ask('pdftotext', ['-bbox', 'FILE', '-'], bytes).split('<page ').slice(1);
  return pages.map((page) => ({
    ...attributes<'width' | 'height'>(page.slice(0, page.indexOf('>'))),
    words: [...page.matchAll(/<word ([^>]*)>(.*?)<\/word>/gu)].map(([, box = '', text = '']) => ({
      text,
      ...attributes<'xMin' | 'xMax' | 'yMin' | 'yMax'>(box),
    })),
  }));
}

/** One word on a page. */
export interface Box {
  readonly text: string;
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

const attributes = <Name extends string>(text: string): Record<Name, number> =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)="([\d.-]+)"/gu)].map(([, name, value]) => [name, Number(value)]),
  ) as Record<Name, number>;
