import type { PdfDict } from '@libpdf/core';
import type { SignatureAnchor } from '#domain/paper.ts';
import type { Instant } from '#domain/time.ts';
import { checkSignedData, type SealProblem } from './signed-data.ts';
import { forbiddenChanges, readRevision, type Revision } from './revision.ts';

/** What is wrong with one signature. */
export type SignatureProblem =
  | SealProblem
  /** The range it claims to cover leaves out more than the signature itself. */
  | { readonly type: 'range-with-gaps' }
  /** Since the state before, things changed that signing does not need; object 0 is the file's trailer. */
  | { readonly type: 'content-changed'; readonly objects: readonly number[] }
  /** The visible signature does not stand where the paper has room for it. */
  | { readonly type: 'moved' };

/** One signature as the verifier tells it. */
export interface SignatureReport {
  readonly field: string;
  readonly certificateName: string;
  readonly signedAt: Instant | null;
  /** The last signature covers the whole file; an earlier one covers what stood when it was given. */
  readonly coversWholeFile: boolean;
  readonly problems: readonly SignatureProblem[];
}

/** A signed paper as the verifier tells it. */
export interface PaperReport {
  /** Nothing wrong anywhere, and at least one signature. */
  readonly intact: boolean;
  readonly signatures: readonly SignatureReport[];
  readonly problems: readonly PaperProblem[];
}

/** What is wrong with the paper as a whole. */
export type PaperProblem =
  | { readonly type: 'unreadable' }
  | { readonly type: 'no-signature' }
  /** The file does not begin with the bytes that were frozen. */
  | { readonly type: 'not-the-frozen-paper' }
  /** Something was added after the last signature, and not validation data alone. */
  | { readonly type: 'changed-after-signing' };

/** What the verifier knows of a paper beforehand; a stranger's file comes with neither. */
export interface Known {
  readonly frozen?: Uint8Array | undefined;
  readonly anchors?: readonly SignatureAnchor[] | undefined;
}

/** Tells whether a signed paper is still what was frozen and signed, signature by signature. */
export async function verifyPaper(bytes: Uint8Array, known: Known = {}): Promise<PaperReport> {
  const file = await readRevision(bytes);
  if (!file) return { intact: false, signatures: [], problems: [{ type: 'unreadable' }] };
  const problems: PaperProblem[] = [];
  const { frozen } = known;
  if (frozen && !startsWith(bytes, frozen)) problems.push({ type: 'not-the-frozen-paper' });

  const signatures: SignatureReport[] = [];
  const seals = sealsOf(file);
  if (seals.length === 0) problems.push({ type: 'no-signature' });
  let before = frozen && problems.length === 0 ? await readRevision(frozen) : undefined;
  for (const [index, seal] of seals.entries()) {
    const state = await readRevision(bytes.subarray(0, seal.end));
    signatures.push(await report(bytes, seal, { before, state, first: index === 0, known }));
    before = state;
  }
  const last = seals.at(-1);
  if (last && last.end < bytes.length && (!before || forbiddenChanges(before, file, false).length > 0 || !addsState(bytes, last.end)))
    problems.push({ type: 'changed-after-signing' });
  return { intact: problems.length === 0 && signatures.every((signature) => signature.problems.length === 0), signatures, problems };
}

/** A signature as the file holds it. */
interface Seal {
  readonly field: string;
  readonly range: readonly number[];
  /** Where the covered part of the file ends. */
  readonly end: number;
  readonly rect: readonly number[];
}

/** The signatures of a file in the order in which they were given. */
const sealsOf = ({ pdf }: Revision): readonly Seal[] =>
  (pdf.getForm()?.getSignatureFields() ?? [])
    .flatMap((field): readonly Seal[] => {
      const seal = field.getSignatureDict();
      if (!seal) return [];
      const range = numbers(seal, 'ByteRange');
      return [{ field: field.name, range, end: (range[2] ?? 0) + (range[3] ?? 0), rect: numbers(field.getDict(), 'Rect') }];
    })
    .toSorted((a, b) => a.end - b.end);

const numbers = (dict: PdfDict, key: string): readonly number[] =>
  [...(dict.getArray(key) ?? [])].map((entry) => ('value' in entry && typeof entry.value === 'number' ? entry.value : Number.NaN));

interface Surroundings {
  readonly before: Revision | undefined;
  readonly state: Revision | undefined;
  readonly first: boolean;
  readonly known: Known;
}

async function report(bytes: Uint8Array, seal: Seal, { before, state, first, known }: Surroundings): Promise<SignatureReport> {
  const problems: SignatureProblem[] = [];
  const gap = gapOf(bytes, seal.range);
  if (!gap || !state) problems.push({ type: 'range-with-gaps' });
  const [, before1 = 0, from2 = 0] = seal.range;
  const checked = await checkSignedData(gap ?? '', joined(bytes.subarray(0, before1), bytes.subarray(from2, seal.end)));
  problems.push(...checked.problems);
  // Empty fields join before the first signature; after it, a new field could cover what was signed.
  const objects = before && state ? forbiddenChanges(before, state, first) : [];
  if (objects.length > 0) problems.push({ type: 'content-changed', objects });
  const anchor = known.anchors?.find(({ field }) => field === seal.field);
  if (known.anchors && !(anchor && standsIn(seal.rect, anchor.rect))) problems.push({ type: 'moved' });
  return {
    field: seal.field,
    certificateName: checked.certificateName,
    signedAt: checked.signedAt,
    coversWholeFile: seal.end === bytes.length,
    problems,
  };
}

/** The hexadecimal digits between the two covered parts, if nothing else stands there and the parts fit the file. */
function gapOf(bytes: Uint8Array, range: readonly number[]): string | undefined {
  const [start, length, next, rest] = range;
  if (range.length !== 4 || start !== 0 || length === undefined || next === undefined || rest === undefined) return undefined;
  if (!(length > 0 && next > length && rest > 0 && next + rest <= bytes.length)) return undefined;
  const gap = new TextDecoder('latin1').decode(bytes.subarray(length, next));
  // One case throughout, so that no digit can be rewritten unseen.
  return /^<(?:[0-9a-f]+|[0-9A-F]+)>$/u.test(gap) ? gap.slice(1, -1) : undefined;
}

const standsIn = ([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], rect: SignatureAnchor['rect']): boolean =>
  [left - rect.left, bottom - rect.bottom, right - rect.left - rect.width, top - rect.bottom - rect.height].every(
    (distance) => Math.abs(distance) < 0.05,
  );

/** Whether what follows an end is a whole further state of the file and not loose bytes. */
const addsState = (bytes: Uint8Array, end: number): boolean =>
  /^\s*\d+ \d+ obj[\s\S]*startxref\s+\d+\s+%%EOF\s*$/u.test(new TextDecoder('latin1').decode(bytes.subarray(end)));

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
