import { reconcile, reconciles, type BallotCount } from '#domain/voting/ballot-count.ts';
import { agreedCount, doubleCountOf, type TypedTwice } from '#domain/voting/double-count.ts';
import { seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { ClockTime } from '#domain/time.ts';
import type { CountedBallot, Envelope, Round } from '#domain/voting/round.ts';
import { canonicalJson } from './canonical.ts';

/** A count as the tellers hand it over: typed by one person, or blindly by two who agree. */
export interface HandedCount {
  readonly closedAt: ClockTime;
  readonly count: BallotCount;
  /** The two blind counts behind it; absent where one person typed. */
  readonly typedTwice?: TypedTwice;
  readonly envelope?: Envelope;
}

/** What a round keeps of a count; refused while two persons differ, or while the reconciliation does not close. */
export function countedBallot(
  record: MeetingRecord,
  round: Round,
  { closedAt, count, typedTwice, envelope }: HandedCount,
): Result<CountedBallot, Refusal> {
  const seated = new Set(seatsOf(record).map(({ memberId }) => memberId));
  for (const memberId of [typedTwice?.firstBy, typedTwice?.secondBy, envelope?.sealedBy, envelope?.keeperId])
    if (memberId !== undefined && !seated.has(memberId)) return err({ type: 'not-a-member', memberId });
  if (typedTwice) {
    const agreed = agreedCount(typedTwice);
    if (!agreed.ok) return agreed;
    // What is announced is what both say, and nothing else.
    if (canonicalJson(agreed.value) !== canonicalJson(count)) return err({ type: 'counts-differ', count: 1 });
  }
  const identities = reconcile(round, count);
  if (!reconciles(identities))
    return err({ type: 'not-reconciled', identities: identities.filter(({ holds }) => !holds) });
  return ok({
    closedAt,
    count,
    ...(typedTwice ? { doubleCount: doubleCountOf(typedTwice) } : {}),
    ...(envelope ? { envelope } : {}),
  });
}
