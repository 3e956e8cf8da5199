import { z } from 'zod';
import type { Bridge } from '#bridge/contract.ts';
import { projected } from './projected-request.ts';

// Without this zod compiles its checks with `new Function`, which the page's policy forbids; one setting everywhere.
z.config({ jitless: true });

/** The largest paper that may cross the bridge: some thousand pages; a scan of a signed file fits. */
export const largestPaper = 64 * 1024 * 1024;

/** The largest backup: every paper of some years. */
export const largestBackup = 256 * 1024 * 1024;

// With no dialog between the page and the disk, the name decides what opening the file would do: so only the kinds of
// paper that the council makes or is handed in, never a program, a script or a shortcut.
const paperName = z
  .string()
  .min(5)
  .max(200)
  .regex(/\.(pdf|docx|xlsx|csv|jsonl|png|jpe?g|json|bangvang)$/iu);

const bytesUpTo = (most: number) =>
  z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= most, 'empty, or larger than any paper');
const paperBytes = bytesUpTo(largestPaper);
const isBackup = (name: string): boolean => name.toLowerCase().endsWith('.bangvang');

const fileHash = z.string().regex(/^[\da-f]{64}$/u);
const backupName = z.string().regex(/^[a-z-]+-\d{4}-\d{2}-\d{2}-\d{4,6}\.bangvang$/u);
// A path that a page names is only ever compared with those that this side lists itself.
const anyPath = z.string().min(1).max(4096);
const offset = z.int().min(0);

const startsLikePdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';

/** What each method of the bridge accepts; a method without an entry, or an entry without a method, does not compile. */
export const bridgeRequests: { readonly [Method in keyof Bridge]: z.ZodType<Parameters<Bridge[Method]>[0]> } = {
  hostFacts: z.strictObject({}),
  saveDocument: z
    .strictObject({ suggestedName: paperName, bytes: bytesUpTo(largestBackup) })
    .refine(({ suggestedName, bytes }) => isBackup(suggestedName) || bytes.byteLength <= largestPaper, 'no paper'),
  printDocument: z.strictObject({
    suggestedName: paperName.regex(/\.pdf$/iu),
    bytes: paperBytes.refine(startsLikePdf, 'not a PDF file'),
  }),
  openMirror: z.strictObject({}),
  appendToMirror: z.strictObject({
    at: offset,
    bytes: bytesUpTo(largestBackup).refine((bytes) => bytes.at(-1) === 0x0a, 'no whole line'),
  }),
  readMirror: z.strictObject({ at: offset, length: z.int().min(1).max(largestPaper) }),
  keepFile: z.strictObject({ id: fileHash, bytes: paperBytes }),
  readKeptFile: z.strictObject({ id: fileHash }),
  setMirrorAside: z.strictObject({}),
  keepBackup: z.strictObject({ name: backupName, bytes: bytesUpTo(largestBackup) }),
  readKeptBackup: z.strictObject({ folder: anyPath, name: backupName }),
  surveyDisk: z.strictObject({}),
  chooseDrive: z.strictObject({ path: anyPath }),
  awaitClosing: z.strictObject({}),
  letClose: z.strictObject({}),
  openedBackup: z.strictObject({}),
  tryHost: z.strictObject({ bytes: paperBytes }),
  showOnProjector: projected,
  findProjector: z.strictObject({}),
  closeProjector: z.strictObject({}),
};
