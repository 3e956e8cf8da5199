import type { ClusterId, PledgeId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { tidyText } from '../text.ts';
import { yearOf, type CivilDate } from '../time.ts';
import type { KeptFile } from './paper-reference.ts';

/** The pledge (giao ước thi đua) that the units of a cluster sign together for a year. */
export interface Pledge {
  readonly id: PledgeId;
  readonly clusterId: ClusterId;
  readonly year: number;
  readonly place: string;
  /** Null until it is signed. */
  readonly signedOn: CivilDate | null;
  readonly terms: readonly string[];
  /** The signed sheet as scanned. */
  readonly scan: KeptFile | null;
}

/** A pledge as it is kept: a place, terms that say something, signed in its own year where it is signed. */
export function checkPledge(typed: Pledge): Result<Pledge, Refusal> {
  const place = tidyText(typed.place);
  const terms = typed.terms.map(tidyText).filter(Boolean);
  if (!place) return err({ type: 'required', field: 'place' });
  if (terms.length === 0) return err({ type: 'required', field: 'text' });
  const { signedOn, year } = typed;
  if (signedOn !== null && yearOf(signedOn) !== year) {
    return err({ type: 'day-of-another-year', date: signedOn, year });
  }
  // Only what was signed can have been scanned.
  if (typed.scan !== null && signedOn === null) return err({ type: 'required', field: 'date' });
  return ok({ ...typed, place, terms });
}
