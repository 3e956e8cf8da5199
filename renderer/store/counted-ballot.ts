import { reconciles, type BallotCount } from '#domain/voting/ballot-count.ts';
import { agreedCount, doubleCountOf, type TypedTwice } from '#domain/voting/double-count.ts';
import { seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { ClockTime } from '#domain/time.ts';
import type { CountedBallot, Envelope, Round } from '#domain/voting/round.ts';
import { countsByRound, reconcileTogether } from '#domain/voting/shared-paper.ts';
import { canonicalJson } from './canonical.ts';

/** A count as the tellers hand it over: typed by one person, or blindly by two who agree. */
export interface HandedCount {
  readonly closedAt: ClockTime;
  readonly count: BallotCount;
  /** The two blind counts behind it; absent where one person typed. */
  readonly typedTwice?: TypedTwice;
  readonly envelope?: Envelope;
}

/** One award on a paper, with what its vote keeps of the count. */
export interface CountedRound {
  readonly round: Round;
  readonly counted: CountedBallot;
}

/**
 * What the votes on one paper keep of its count: the papers alike, each its own rows. Refused while two persons differ, or
 * while the reconciliation does not close.
 */
export function countedBallot(
  record: MeetingRecord,
  together: readonly Round[],
  { closedAt, count, typedTwice, envelope }: HandedCount,
): Result<readonly CountedRound[], Refusal> {
  const seated = new Set(seatsOf(record).map(({ memberId }) => memberId));
  for (const memberId of [typedTwice?.firstBy, typedTwice?.secondBy, envelope?.sealedBy, envelope?.keeperId])
    if (memberId !== undefined && !seated.has(memberId)) return err({ type: 'not-a-member', memberId });
  if (typedTwice) {
    const agreed = agreedCount(typedTwice);
    if (!agreed.ok) return agreed;
    // What is announced is what both say, and nothing else.
    if (canonicalJson(agreed.value) !== canonicalJson(count)) return err({ type: 'counts-differ', count: 1 });
  }
  const counts = countsByRound(together, count);
  const identities = reconcileTogether(counts);
  if (!reconciles(identities))
    return err({ type: 'not-reconciled', identities: identities.filter(({ holds }) => !holds) });
  return ok(
    counts.map(({ round, count: own }) => ({
      round,
      counted: {
        closedAt,
        count: own,
        ...(typedTwice ? { doubleCount: doubleCountOf(typedTwice) } : {}),
        ...(envelope ? { envelope } : {}),
      },
    })),
  );
}
