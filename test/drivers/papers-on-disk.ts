import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Asks a program of poppler or qpdf about a paper's bytes; gives what it said, and whether it was content. */
export function askProgram(
  program: 'pdfsig' | 'pdftotext' | 'qpdf',
  bytes: Uint8Array,
): { readonly said: string; readonly content: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, bytes);
  const words = { pdfsig: [file], pdftotext: ['-layout', file, '-'], qpdf: ['--check', file] }[program];
  try {
    return {
      said: execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
      content: true,
    };
  } catch (failure) {
    const { stdout } = failure as { readonly stdout?: string };
    return { said: stdout ?? '', content: false };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words of a paper with single spaces, as a reader would say them. */
export const wordsOf = (bytes: Uint8Array): string => askProgram('pdftotext', bytes).said.replace(/\s+/gu, ' ');

/** The same words without the letters of the slanted mark of sample data, which fall anywhere between them. */
export const sentencesOf = (bytes: Uint8Array): string =>
  wordsOf(bytes).replace(/ (?:DỮ|LIỆU|LI|ỆU|MẪU|M|ẪU)(?= )/gu, '');

/** How many signatures of a paper are valid, and whether the last one covers the whole file. */
export function signaturesOf(bytes: Uint8Array): { readonly valid: number; readonly coversAll: boolean } {
  const { said } = askProgram('pdfsig', bytes);
  return {
    valid: said.match(/Signature is Valid/gu)?.length ?? 0,
    coversAll: /Total document signed/u.test(said),
  };
}

/** A copy signed in ink, as a scanner gives it: the smallest picture there is. */
export const scanOf = (name: string) => ({ name, mimeType: 'image/png', buffer: onePixel });

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
