import type { SignatureAnchor } from '#domain/papers/paper.ts';
import type { Instant } from '#domain/time.ts';
import { forbiddenChanges, readRevision, type Revision } from './revision.ts';
import { latin, sealsOf, type Seal } from './seals.ts';
import { differingFields, isVisible, signatureFields, standsAt, type SignatureField } from './signature-fields.ts';
import { checkSignedData, type SealProblem, type Trust } from './signed-data.ts';

/** What is wrong with one signature. */
export type SignatureProblem =
  | SealProblem
  /** The range it claims to cover leaves out more than the signature itself. */
  | { readonly type: 'range-with-gaps' }
  /** Since the state before, things changed that signing does not need; object 0 is the file's trailer. */
  | { readonly type: 'content-changed'; readonly objects: readonly number[] }
  /** No field shows this signature, or not where the paper has room for it. */
  | { readonly type: 'moved' };

/** One signature as the verifier tells it. */
export interface SignatureReport {
  readonly field: string;
  readonly certificateName: string;
  readonly signedAt: Instant | null;
  /** Who vouches for the certificate, as far as the file shows; that its root deserves trust is never said. */
  readonly trust: Trust;
  /** The last signature covers the whole file; an earlier one covers what stood when it was given. */
  readonly coversWholeFile: boolean;
  readonly problems: readonly SignatureProblem[];
}

/** A signed paper as the verifier tells it. */
export interface PaperReport {
  /** Nothing wrong anywhere, and at least one signature. */
  readonly intact: boolean;
  readonly signatures: readonly SignatureReport[];
  /** Visible fields that nobody has signed: room for a signature still to come. */
  readonly unsigned: readonly string[];
  readonly problems: readonly PaperProblem[];
}

/** What is wrong with the paper as a whole. */
export type PaperProblem =
  | { readonly type: 'unreadable' }
  | { readonly type: 'no-signature' }
  /** The file does not begin with the bytes that were frozen. */
  | { readonly type: 'not-the-frozen-paper' }
  /** Its signature fields are not exactly those that it has room for: these are too many, missing or elsewhere. */
  | { readonly type: 'fields-differ'; readonly fields: readonly string[] }
  /** These fields hold a picture, or claim a signature, and no signature is theirs. */
  | { readonly type: 'fields-drawn-unsigned'; readonly fields: readonly string[] }
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
    return { intact: false, signatures, unsigned: [], problems };
  return compareStates(bytes, known, seals, signatures);
}

async function sealReport({ field, message, covered, end }: Seal, length: number): Promise<SignatureReport> {
  const checked = await checkSignedData(message ?? '', covered);
  const problems = message === undefined ? [{ type: 'range-with-gaps' } as const] : checked.problems;
  const { certificateName, signedAt, trust } = checked;
  return { field, certificateName, signedAt, trust, coversWholeFile: end === length, problems };
}

/** Every covered byte is authentic: now what each addition changed, and whether the signatures stand in their rooms. */
async function compareStates(
  bytes: Uint8Array,
  { frozen, anchors }: Known,
  seals: readonly Seal[],
  reports: readonly SignatureReport[],
): Promise<PaperReport> {
  const signatures: SignatureReport[] = [];
  let before = frozen && (await readRevision(frozen));
  let fields: readonly SignatureField[] = [];
  for (const [index, report] of reports.entries()) {
    const end = seals[index]?.end ?? 0;
    const state = await readRevision(bytes.subarray(0, end));
    if (!state) return { intact: false, signatures: reports, unsigned: [], problems: [{ type: 'unreadable' }] };
    fields = signatureFields(state);
    const [own, ...more] = fields.filter((field) => field.end === end);
    const type = index === 0 ? 'first-signature' : 'further-signature';
    const objects = before ? forbiddenChanges(before, state, { type, field: own?.object }) : [];
    const stands = own && more.length === 0 && (anchors?.some((anchor) => standsAt(own, anchor)) ?? true);
    signatures.push({
      ...report,
      field: own?.name ?? report.field,
      problems: [
        ...(objects.length > 0 ? [{ type: 'content-changed', objects } as const] : []),
        ...(stands ? [] : [{ type: 'moved' } as const]),
      ],
    });
    before = state;
  }
  const end = seals.at(-1)?.end ?? 0;
  const problems: PaperProblem[] = fieldProblems(fields, seals, anchors);
  if (end < bytes.length && !(before && (await addsOnlyValidationData(before, bytes, end))))
    problems.push({ type: 'changed-after-signing' });
  return {
    intact: problems.length === 0 && signatures.every((signature) => signature.problems.length === 0),
    signatures,
    unsigned: fields.filter((field) => field.end === null && isVisible(field)).map(({ name }) => name),
    problems,
  };
}

/**
 * What is wrong with the fields as the last signature left them.
 *
 * [Note: A field is a canvas] A signature field of any size can lie over the text with a picture of its own, and every
 * signature still verifies. So the paper's own fields are the only ones, and one that nobody signed shows nothing.
 */
function fieldProblems(
  fields: readonly SignatureField[],
  seals: readonly Seal[],
  anchors: Known['anchors'],
): PaperProblem[] {
  const differing = anchors ? differingFields(fields, anchors) : [];
  const unsealed = fields.filter((field) => !seals.some(({ end }) => end === field.end));
  const drawn = unsealed.filter((field) => field.end !== null || (field.drawn && isVisible(field)));
  const names = drawn.map(({ name }) => name);
  return [
    ...(differing.length > 0 ? [{ type: 'fields-differ', fields: differing } as const] : []),
    ...(names.length > 0 ? [{ type: 'fields-drawn-unsigned', fields: names } as const] : []),
  ];
}

/** Validation data (DSS) may follow the last signature, as a whole further state and not as loose bytes. */
async function addsOnlyValidationData(before: Revision, bytes: Uint8Array, end: number): Promise<boolean> {
  if (!/^\s*\d+ \d+ obj[\s\S]*startxref\s+\d+\s+%%EOF\s*$/u.test(latin(bytes.subarray(end)))) return false;
  const after = await readRevision(bytes);
  return after !== undefined && forbiddenChanges(before, after, { type: 'validation-data' }).length === 0;
}

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
