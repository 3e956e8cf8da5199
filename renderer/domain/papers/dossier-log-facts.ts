import type { Instant } from '../time.ts';
import type { AppraisalFacts } from './appraisal.ts';
import type { EligibilityFacts } from './eligibility-facts.ts';
import type { PaperFacts } from './facts.ts';
import { fileHeadFacts, type FileHead, type FileHeadFacts } from './file-head-facts.ts';
import type { KitFacts } from './kit-facts.ts';
import type { PledgeFacts } from './pledge-facts.ts';
import type { RegistrationListFacts } from './registration-facts.ts';
import type { RuleQuestionsFacts } from './rule-questions-facts.ts';
import type { IntakeRegisterFacts, ReceiptFacts } from './receipt-facts.ts';
import type { ScoreFormFacts } from './score-form-facts.ts';
import type { ScoreTableFacts } from './score-table-facts.ts';
import type { SupplementRequestFacts } from './supplement-facts.ts';
import type { GuidanceLetterFacts, OpinionLetterFacts, OpinionTableFacts } from './letter-facts.ts';
import type { PublicationClosingFacts, PublicationNoticeFacts } from './publication-facts.ts';

/** Everything the extract of the journal says of one file (Trích nhật ký hồ sơ); drawn anew whenever it is asked for. */
export interface DossierLogFacts extends FileHeadFacts {
  readonly kind: 'dossier-log';
  /** In the order in which things happened. */
  readonly lines: readonly DossierLine[];
}

/** Everything that can be drawn: the papers that are frozen, and those that never are and are drawn anew when asked for. */
export type DrawnFacts =
  | PaperFacts
  // What a file went through, how it stands against the rules, what the fallback kit holds.
  | DossierLogFacts
  | EligibilityFacts
  | KitFacts
  // The year's.
  | RegistrationListFacts
  | PledgeFacts
  // Scoring's.
  | ScoreTableFacts
  | ScoreFormFacts
  // The way of the dossiers.
  | AppraisalFacts
  | ReceiptFacts
  | IntakeRegisterFacts
  | SupplementRequestFacts
  | LetterFacts
  // What the province is still asked.
  | RuleQuestionsFacts;

/** The letters and notices that go out before any meeting. */
export type LetterFacts =
  GuidanceLetterFacts | OpinionLetterFacts | OpinionTableFacts | PublicationNoticeFacts | PublicationClosingFacts;

/** One deed that touched the file, in the words of the screen. */
export interface DossierLine {
  readonly at: Instant;
  readonly who: string;
  readonly deed: string;
  /** What was written: field, what stood there before, what stands there since. */
  readonly changes: readonly string[];
  /** Empty where nobody gave one. */
  readonly reason: string;
}

/** Makes the facts of the extract under today's letterhead; undefined where none is in force. */
export function dossierLogFacts(
  head: FileHead,
  lines: readonly DossierLine[],
  now: Instant,
): DossierLogFacts | undefined {
  const common = fileHeadFacts(head, now);
  return common && { kind: 'dossier-log', ...common, lines };
}
