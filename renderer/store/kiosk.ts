import { reconcile, reconciles, tallyBallots } from '#domain/voting/ballot-count.ts';
import type { RowTally } from '#domain/voting/hands.ts';
import type { MeetingId, RoundId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { ClockTime } from '#domain/time.ts';
import type { KioskCount } from '#domain/voting/kiosk.ts';
import type { Round } from '#domain/voting/round.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables } from './meeting-reading.ts';
import { openRoundOf, settleRound } from './rounds.ts';

/*
 * A kiosk vote writes three times and says how anybody voted in none: when it opens (like any vote), when it closes (the
 * set of those who voted and the sums, in one transaction), or when it is voided. See [Note: Kiosk secrecy]. Neither of
 * the last two can be taken back: a vote that is open again would have to remember ballots that nobody keeps.
 */

/** Closes a vote on the laptop: who voted and the sums are written together; a ballot that is missing needs a reason. */
export const closeKiosk = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly roundId: RoundId;
    readonly closedAt: ClockTime;
    readonly counted: KioskCount;
    /** Why it is closed before everybody has voted. */
    readonly reason?: string;
  },
): Promise<Result<readonly RowTally[], Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'kiosk-counted', tidyText(input.reason ?? '') || undefined),
    meetingTables,
    async (): Promise<Result<readonly RowTally[], Refusal>> => {
      const found = await openRoundOf(desk, input, 'ballot');
      if (!found.ok) return found;
      const { round } = found.value;
      if (round.means !== 'kiosk') return err({ type: 'not-found', subject: 'round' });
      const { voted, count } = input.counted;
      const missing = round.roll.present.filter((id) => !voted.includes(id));
      if (missing.length > 0 && !tidyText(input.reason ?? '')) return err({ type: 'required', field: 'reason' });
      if (!belongs(round, input.counted)) throw new Error(`The ballots of round ${round.id} are not its members'`);
      const tallies = tallyBallots(round, count);
      await settleRound(desk, found.value, { mode: 'ballot', closedAt: input.closedAt, count, voted }, tallies);
      return ok(tallies);
    },
  );

/** Whether a count is one that the round's own members can have given, told in an order that says nothing. */
const belongs = (round: Round, { voted, count }: KioskCount): boolean =>
  round.roll.present.filter((id) => voted.includes(id)).join() === voted.join() &&
  count.returned === voted.length &&
  reconciles(reconcile(round, count));

/** Throws a vote on the laptop away, with its reason: it was interrupted, opened by mistake, or is doubted. */
export const voidKiosk = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly roundId: RoundId; readonly reason: string },
): Promise<Result<true, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'kiosk-voided', tidyText(input.reason)),
    meetingTables,
    async (): Promise<Result<true, Refusal>> => {
      if (!tidyText(input.reason)) return err({ type: 'required', field: 'reason' });
      const found = await openRoundOf(desk, input, 'ballot');
      if (!found.ok) return found;
      if (found.value.round.means !== 'kiosk') return err({ type: 'not-found', subject: 'round' });
      await desk.db.rounds.delete(input.roundId);
      return ok(true);
    },
  );
