import type { Instant } from '../time.ts';
import type { AppraisalFacts } from './appraisal.ts';
import type { EligibilityFacts } from './eligibility-facts.ts';
import type { PaperFacts } from './facts.ts';
import { fileHeadFacts, type FileHead, type FileHeadFacts } from './file-head-facts.ts';
import type { KitFacts } from './kit-facts.ts';

/** Everything the extract of the journal says of one file (Trích nhật ký hồ sơ); drawn anew whenever it is asked for. */
export interface DossierLogFacts extends FileHeadFacts {
  readonly kind: 'dossier-log';
  /** In the order in which things happened. */
  readonly lines: readonly DossierLine[];
}

/** Everything that can be drawn: the papers that are frozen, and those that never are: appraisal, extract, rules of a file, kit. */
export type DrawnFacts = PaperFacts | AppraisalFacts | DossierLogFacts | EligibilityFacts | KitFacts;

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
