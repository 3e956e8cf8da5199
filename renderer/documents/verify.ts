import type { SignatureAnchor } from '#domain/papers/paper.ts';
import type { Instant } from '#domain/time.ts';
import { checkSignedData, type SealProblem } from './signed-data.ts';
import { forbiddenChanges, readRevision, type Revision } from './revision.ts';
import { latin, sealsOf, type Seal } from './seals.ts';

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
  const problems: PaperProblem[] = [];
  if (known.frozen && !startsWith(bytes, known.frozen)) problems.push({ type: 'not-the-frozen-paper' });
  const seals = sealsOf(bytes);
  if (seals.length === 0) problems.push({ type: 'no-signature' });
  const signatures = await Promise.all(seals.map((seal) => sealReport(seal, bytes.length)));
  if (problems.length > 0 || signatures.some((signature) => signature.problems.length > 0))
    return { intact: false, signatures, problems };
  return compareStates(bytes, known, seals, signatures);
}

async function sealReport({ field, message, covered, end }: Seal, length: number): Promise<SignatureReport> {
  const checked = await checkSignedData(message ?? '', covered);
  const problems = message === undefined ? [{ type: 'range-with-gaps' } as const] : checked.problems;
  const { certificateName, signedAt } = checked;
  return { field, certificateName, signedAt, coversWholeFile: end === length, problems };
}

/** Every covered byte is authentic: now what each addition changed, and whether the signatures stand in their rooms. */
async function compareStates(
  bytes: Uint8Array,
  { frozen, anchors }: Known,
  seals: readonly Seal[],
  reports: readonly SignatureReport[],
): Promise<PaperReport> {
  const problems: PaperProblem[] = [];
  const signatures: SignatureReport[] = [];
  let before = frozen && (await readRevision(frozen));
  for (const [index, report] of reports.entries()) {
    const end = seals[index]?.end ?? 0;
    const state = await readRevision(bytes.subarray(0, end));
    if (!state) return { intact: false, signatures: reports, problems: [{ type: 'unreadable' }] };
    const found: SignatureProblem[] = [];
    const objects = before
      ? forbiddenChanges(before, state, index === 0 ? 'first-signature' : 'further-signature')
      : [];
    if (objects.length > 0) found.push({ type: 'content-changed', objects });
    const anchor = anchors?.find(({ field }) => field === report.field);
    if (anchors && !(anchor && standsIn(fieldRect(state, report.field), anchor.rect))) found.push({ type: 'moved' });
    signatures.push({ ...report, problems: found });
    before = state;
  }
  const end = seals.at(-1)?.end ?? 0;
  if (end < bytes.length && !(before && (await addsOnlyValidationData(before, bytes, end))))
    problems.push({ type: 'changed-after-signing' });
  return {
    intact: problems.length === 0 && signatures.every((signature) => signature.problems.length === 0),
    signatures,
    problems,
  };
}

/** Validation data (DSS) may follow the last signature, as a whole further state and not as loose bytes. */
async function addsOnlyValidationData(before: Revision, bytes: Uint8Array, end: number): Promise<boolean> {
  if (!/^\s*\d+ \d+ obj[\s\S]*startxref\s+\d+\s+%%EOF\s*$/u.test(latin(bytes.subarray(end)))) return false;
  const after = await readRevision(bytes);
  return after !== undefined && forbiddenChanges(before, after, 'validation-data').length === 0;
}

function fieldRect({ pdf }: Revision, field: string): readonly number[] {
  const dict = pdf
    .getForm()
    ?.getSignatureFields()
    .find(({ name }) => name === field)
    ?.getDict();
  return [...(dict?.getArray('Rect') ?? [])].map((entry) =>
    'value' in entry && typeof entry.value === 'number' ? entry.value : Number.NaN,
  );
}

const standsIn = (
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
  rect: SignatureAnchor['rect'],
): boolean =>
  [left - rect.left, bottom - rect.bottom, right - rect.left - rect.width, top - rect.bottom - rect.height].every(
    (distance) => Math.abs(distance) < 0.05,
  );

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
