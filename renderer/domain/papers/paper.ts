import type { AwardId, CorrectionId, FileId, MeetingId, MemberId, PaperId, RoundId } from '../ids.ts';
import type { PaperFacts } from './facts.ts';
import type { InvitationAudience } from './summons.ts';
import type { Instant } from '../time.ts';

/** The papers of a meeting. */
export type PaperSubject =
  | { readonly kind: 'minutes' }
  | { readonly kind: 'count-record'; readonly roundId: RoundId }
  | { readonly kind: 'award-list'; readonly awardId: AwardId }
  | { readonly kind: 'attendance-list' }
  | { readonly kind: 'invitation'; readonly audience: InvitationAudience }
  | { readonly kind: 'chair-script' }
  | { readonly kind: 'opinion-sheets' }
  | { readonly kind: 'opinion-report' }
  | { readonly kind: 'correction-record'; readonly correctionId: CorrectionId }
  | { readonly kind: 'ballot-papers'; readonly awardId: AwardId };

/** Tells a meeting's papers apart. */
export function paperKey(subject: PaperSubject): string {
  if (subject.kind === 'count-record') return `count-record ${subject.roundId}`;
  if (subject.kind === 'correction-record') return `correction-record ${subject.correctionId}`;
  if (subject.kind === 'invitation') return `invitation ${subject.audience}`;
  return 'awardId' in subject ? `${subject.kind} ${subject.awardId}` : subject.kind;
}

/** Where a signature belongs on a frozen paper: page from 1, rectangle in points from the page's lower left. */
export interface SignatureAnchor {
  readonly field: string;
  readonly page: number;
  readonly rect: { readonly left: number; readonly bottom: number; readonly width: number; readonly height: number };
}

/** A frozen paper: its facts, unsigned bytes and hash, and the version that drew it. Preview, print and file use these bytes. */
export interface Paper {
  readonly id: PaperId;
  readonly meetingId: MeetingId;
  readonly subject: PaperSubject;
  /** Counts from 1 for each subject; a paper frozen again after a reopening is a new version. */
  readonly version: number;
  readonly facts: PaperFacts;
  readonly fileId: FileId;
  readonly anchors: readonly SignatureAnchor[];
  readonly appVersion: string;
  readonly frozenAt: Instant;
  /** Signatures so far, in signing order; each names the file that it made. */
  readonly signatures: readonly PaperSignature[];
  /** The scan of the copy signed in ink; null until it is attached. */
  readonly scan: PaperScan | null;
}

/** The scan of a paper signed in ink, kept under its hash. */
export interface PaperScan {
  readonly fileId: FileId;
  readonly name: string;
  readonly at: Instant;
}

/** A signature put on a paper with a certificate. */
export interface PaperSignature {
  readonly field: string;
  readonly memberId: MemberId;
  /** The name in the certificate. */
  readonly certificateName: string;
  readonly fileId: FileId;
  readonly at: Instant;
}

/** The papers printed before they are used; until then they may be printed anew, as a further version. */
export const isSheet = (subject: PaperSubject): subject is Extract<PaperSubject, { kind: SheetKind }> =>
  sheetKinds.some((kind) => kind === subject.kind);

const sheetKinds = ['invitation', 'chair-script', 'attendance-list', 'ballot-papers', 'opinion-sheets'] as const;
/** The kinds of paper that are printed before they are used and need no signature to be valid. */
export type SheetKind = (typeof sheetKinds)[number];

/** The newest version of a paper; undefined where it was never frozen. */
export const newestPaper = (papers: readonly Paper[], subject: PaperSubject): Paper | undefined =>
  papers
    .filter((paper) => paperKey(paper.subject) === paperKey(subject))
    .toSorted((a, b) => a.version - b.version)
    .at(-1);

/** Whether the paper bears its signatures: in ink, as the scan shows, or every certificate's. A sheet needs none. */
export const isSigned = (paper: Paper): boolean => paper.scan !== null || nextSigner(paper) === undefined;

/** The file that stands for the paper now: the last signed one, else the frozen one. */
export const currentFile = (paper: Paper): FileId => paper.signatures.at(-1)?.fileId ?? paper.fileId;

/** The signature field that comes next; undefined when everybody has signed. */
export const nextSigner = (paper: Paper): PaperFacts['signers'][number] | undefined =>
  paper.facts.signers[paper.signatures.length];
