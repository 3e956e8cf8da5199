import { signInWorker, verifyInWorker, type SignFailure, type WorkerFailure } from '#documents/sign.ts';
import type { PaperFacts } from '#domain/papers/facts.ts';
import { currentFile, type Paper } from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { shortDate, vietnamStamp, type Instant } from '#domain/time.ts';
import type { Desk } from '#store/desk.ts';
import { loadFile } from '#store/papers.ts';
import type { papersScreenWords } from '#words/papers-screen-words.ts';

/** Why a paper was not signed: the certificate, the file, or the meeting. */
export type SigningFailure = SignFailure | WorkerFailure | Refusal | { readonly type: 'not-intact' };

/** A signed file that verifies, not kept yet. */
export interface SignedFile {
  readonly paperId: Paper['id'];
  readonly field: string;
  readonly certificateName: string;
  readonly bytes: Uint8Array;
}

/** Signs the paper's newest file in the signer's field; what came of it verifies and is still to be kept. */
export async function signWithCertificate(
  desk: Desk,
  input: {
    readonly paper: Paper;
    readonly signer: PaperFacts['signers'][number];
    readonly certificate: { readonly bytes: Uint8Array; readonly password: string };
  },
): Promise<Result<SignedFile, SigningFailure>> {
  const { paper, signer, certificate } = input;
  const [file, frozen] = await Promise.all([loadFile(desk.db, currentFile(paper)), loadFile(desk.db, paper.fileId)]);
  if (!file || !frozen) return err({ type: 'not-found', subject: 'file' });
  const { field, part, name } = signer;
  const label = { part, name, at: desk.clock() };
  const signed = await signInWorker({ bytes: file.bytes, anchors: paper.anchors, field, certificate, label });
  if (!signed.ok) return signed;
  // What we signed is read again by other code before it is kept: a signature that does not verify is worse than none.
  const read = await verifyInWorker(signed.value.bytes, { frozen: frozen.bytes, anchors: paper.anchors });
  if (!read.ok) return read;
  if (!read.value.intact) return err({ type: 'not-intact' });
  return ok({ paperId: paper.id, field, ...signed.value });
}

/** A problem with signing: what it is, and the field it stands beside. */
export interface SignProblem {
  readonly at: 'file' | 'password' | 'paper';
  readonly sentence: string;
}

type Words = (typeof papersScreenWords)['vi'];

/** Says what was wrong with a signature, and where to say it. */
export function problemOf(failure: SigningFailure, words: Words, sentence: (refusal: Refusal) => string): SignProblem {
  const { errors } = words;
  const day = (instant: Instant): string => shortDate(vietnamStamp(instant).date);
  switch (failure.type) {
    case 'wrong-password':
      return { at: 'password', sentence: errors['wrong-password'] };
    case 'not-pkcs12':
    case 'no-key':
    case 'not-for-signing':
      return { at: 'file', sentence: errors[failure.type] };
    case 'expired':
      return { at: 'file', sentence: errors.expired(day(failure.until)) };
    case 'not-yet-valid':
      return { at: 'file', sentence: errors['not-yet-valid'](day(failure.from)) };
    case 'field-unknown':
    case 'not-a-paper':
    case 'worker-failed':
    case 'worker-silent':
    case 'not-intact':
    case 'already-signed':
      return { at: 'paper', sentence: errors.failed };
    default:
      return { at: 'paper', sentence: sentence(failure) };
  }
}
