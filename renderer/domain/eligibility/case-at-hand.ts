import type { RecognisedInitiative } from '../initiatives.ts';
import type { Nomination, Nominee } from '../nominations/nomination.ts';
import type { HeldAward } from '../registry/registry.ts';
import type { Firm } from '../registry/firm-unit.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { CivilDate } from '../time.ts';
import type { Flag } from './flag.ts';

/** A nomination with everything that is recorded and bears on its rules. */
export interface CaseAtHand {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly ruleBooks: readonly RuleBook[];
  /** The enterprises of the register, whose directors give their staff some awards. */
  readonly firms: readonly Firm[];
  /** What the nominee holds, and whoever went into it. */
  readonly held: readonly HeldAward[];
  readonly recognised: readonly RecognisedInitiative[];
  /** Null where nobody keeps them: nothing is known then. */
  readonly flags: readonly Flag[] | null;
  /** The whole list of the year. */
  readonly list: readonly Nomination[];
  /** Null while the case is on no meeting's agenda. */
  readonly meetingOn: CivilDate | null;
  /** Whether the nominee registered for this award at the start of the year; null where registrations are not kept. */
  readonly registered: boolean | null;
  /** How many lead a cluster and qualify for the province's flag, in the whole province; null where it was not told. */
  readonly clusterLeaders: number | null;
}

/** The day on which the case is judged: the meeting's, else that of receipt. */
export const judgedOn = ({ meetingOn, nomination }: CaseAtHand): CivilDate => meetingOn ?? nomination.receivedOn;
