import type { MemberId } from '../ids.ts';
import { customShare } from '../meeting/business.ts';
import { reaches, requiredOf } from '../rules/threshold.ts';
import { standingsOf, type Standing } from './choices.ts';
import { isCount } from './hands.ts';
import type { ClockTime } from '../time.ts';

/** A choose-one ballot by which a cluster's units elect who heads it next, as the tellers counted it. */
export interface HeadBallot {
  readonly closedAt: ClockTime;
  /** All units of the cluster, and those in the room, when it was taken. */
  readonly members: number;
  readonly present: number;
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
  /** The units that stood, each with the papers that chose it. */
  readonly rows: readonly HeadRow[];
}

/** A unit that stood for election, and how many papers chose it. */
export interface HeadRow {
  readonly memberId: MemberId;
  readonly votes: number;
}

/** What must hold of the count before anybody is elected by it; the first line that does not is named. */
export type HeadMismatch = 'whole-numbers' | 'issued' | 'returned' | 'counted' | 'choices-one';

/** The first line of the reconciliation that does not hold; undefined where every one does. */
export function headMismatch(ballot: HeadBallot): HeadMismatch | undefined {
  const { present, issued, returned, valid, invalid, rows } = ballot;
  if (![issued, returned, valid, invalid, ...rows.map(({ votes }) => votes)].every(isCount)) return 'whole-numbers';
  if (issued > present) return 'issued';
  if (returned > issued) return 'returned';
  if (valid + invalid !== returned) return 'counted';
  // A paper that chooses nobody is valid and chooses nobody.
  return rows.reduce((sum, { votes }) => sum + votes, 0) > valid ? 'choices-one' : undefined;
}

/** How many papers elect: over half of all units, as is custom. */
export const neededToHead = ({ members }: Pick<HeadBallot, 'members'>): number => requiredOf(customShare, members);

/** How every unit came out of it, as of any choice of one. */
export const headStandings = ({ rows, members }: HeadBallot): readonly Standing[] =>
  standingsOf(
    rows.map(({ votes }) => ({ yes: votes, reaches: reaches(customShare, votes, members) })),
    1,
  );

/** The unit that a ballot elected; undefined where nobody reached the share, or two did alike. */
export const electedBy = (ballot: HeadBallot): MemberId | undefined =>
  ballot.rows[headStandings(ballot).indexOf('chosen')]?.memberId;
