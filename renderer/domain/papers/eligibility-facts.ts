import type { Instant } from '../time.ts';
import { fileHeadFacts, type FileHead, type FileHeadFacts } from './file-head-facts.ts';

/** How one file stands by every rule (Bảng đối chiếu điều kiện); drawn anew whenever it is asked for. */
export interface EligibilityFacts extends FileHeadFacts {
  readonly kind: 'eligibility';
  readonly lines: readonly EligibilityLine[];
}

/** One rule in the words of the paper. */
export interface EligibilityLine {
  readonly rule: string;
  /** Its article, and how sure it is. */
  readonly source: string;
  readonly found: readonly string[];
  readonly lacks: readonly string[];
  readonly standing: string;
}

/** Makes the facts of the sheet under today's letterhead; undefined where none is in force. */
export function eligibilityFacts(
  head: FileHead,
  lines: readonly EligibilityLine[],
  now: Instant,
): EligibilityFacts | undefined {
  const common = fileHeadFacts(head, now);
  return common && { kind: 'eligibility', ...common, lines };
}
