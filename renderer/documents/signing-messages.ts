import type { PaperReport, Known } from './verify.ts';
import type { SignedPaper, SignFailure, SignRequest } from './signing.ts';
import type { Result } from '#domain/result.ts';

/** What the signing worker is asked; the font is its own affair. */
export type SigningRequest =
  | ({ readonly type: 'sign' } & Omit<SignRequest, 'font'>)
  | { readonly type: 'verify'; readonly bytes: Uint8Array; readonly known: Known };

/** What the signing worker answers. */
export type SigningAnswer =
  | { readonly type: 'signed'; readonly result: Result<SignedPaper, SignFailure> }
  | { readonly type: 'verified'; readonly report: PaperReport }
  | { readonly type: 'failed'; readonly message: string };
