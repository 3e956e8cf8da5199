import type { CivilDate } from '../time.ts';

/** Why something on a dossier's way was not written down. */
export type DossierRefusal =
  /** Nobody receives a letter before it was written. */
  | { readonly type: 'received-before-letter'; readonly letterDate: CivilDate }
  /** Later numbers of its year were given: the line stays there. */
  | { readonly type: 'receipt-of-other-year'; readonly year: number }
  | { readonly type: 'carried-already' }
  /** A file comes in once. */
  | { readonly type: 'carried-elsewhere'; readonly number: number; readonly year: number }
  /** The meeting of a file of this delivery has locked its results. */
  | { readonly type: 'received-day-locked'; readonly name: string }
  /** The head of the firm gives it to his own people (Luật, Điều 80): this council does not vote on it. */
  | { readonly type: 'own-director-decides'; readonly unit: string }
  /** The same file lies in this dossier. */
  | { readonly type: 'attachment-known'; readonly title: string }
  | { readonly type: 'not-a-dossier-file' }
  /** A backup could not hold more files of dossiers. */
  | { readonly type: 'dossiers-full'; readonly mebibytes: number };
