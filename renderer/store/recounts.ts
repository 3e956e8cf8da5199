import type { MeetingId, MemberId, NominationId, RoundId } from '#domain/ids.ts';
import { caseOf, seatOf, seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { vietnamStamp } from '#domain/time.ts';
import { tallyBallots } from '#domain/voting/ballot-count.ts';
import type { RowTally } from '#domain/voting/hands.ts';
import { dependantsVoted, maySpeakOf, rowsGoneOn } from '#domain/voting/recount.ts';
import { onOnePaper, type Challenge, type Recount, type Round } from '#domain/voting/round.ts';
import { change } from './change.ts';
import { countedBallot, type HandedCount } from './counted-ballot.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';
import { endsTooEarly, settleTogether } from './rounds.ts';

/**
 * Counts the papers of a closed ballot again, because somebody asked for it: the new count takes the place of the old one,
 * which stays beside it, and every nomination gets the outcome that it gives. Refused where a row went on since, and where
 * a later vote stood on what changes, unless it is *known*.
 */
export const recountBallot = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly roundId: RoundId;
    readonly reason: string;
    readonly askedBy: MemberId;
    /** That later votes stood on the old count was said, and the recount goes on. */
    readonly known?: boolean;
  } & HandedCount,
): Promise<Result<readonly RowTally[], Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'ballot-recounted', tidyText(input.reason)),
    meetingTables,
    async (): Promise<Result<readonly RowTally[], Refusal>> => {
      const found = await recordFor(desk, input.meetingId, 'recount');
      if (!found.ok) return found;
      const record = found.value;
      const { askedBy } = input;
      const reason = tidyText(input.reason);
      if (!reason) return err({ type: 'required', field: 'reason' });
      if (!isMember(record, askedBy)) return err({ type: 'not-a-member', memberId: askedBy });
      const open = record.rounds.find(({ result }) => result === null);
      if (open) return err({ type: 'another-round-open', roundId: open.id });
      const round = record.rounds.find(({ id }) => id === input.roundId);
      // Of a ballot on the laptop there are no papers to count again.
      if (round?.result?.mode !== 'ballot' || round.means === 'kiosk')
        return err({ type: 'not-found', subject: 'round' });
      if (!maySpeakOf(record, round).includes(askedBy))
        return err({ type: 'was-not-there', name: seatOf(record, askedBy).name });
      const early = endsTooEarly({ record, round }, input.closedAt);
      if (early) return err(early);
      // Awards on one paper were counted together, and are counted again together.
      const together = onOnePaper(record.rounds, round);
      const goneOn = together.flatMap((one) => rowsGoneOn(record, one));
      if (goneOn.length > 0) return err({ type: 'row-went-on', names: namesOf(record, goneOn) });
      const counted = countedBallot(record, together, input);
      if (!counted.ok) return counted;
      const later = counted.value.flatMap(({ round: one, counted: { count } }) =>
        dependantsVoted(record, one, tallyBallots(one, count)),
      );
      if (later.length > 0 && input.known !== true)
        return err({ type: 'dependants-voted', names: namesOf(record, later) });
      const on = vietnamStamp(desk.clock()).date;
      const recounted = counted.value.map(({ round: one, counted: again }) => ({
        round: { ...one, recounts: [...one.recounts, ...replacedCount(one, { reason, askedBy })] },
        counted: { ...again, on },
      }));
      return ok(await settleTogether(desk, record, recounted));
    },
  );

/** The count that another takes the place of, with who asked for that and why. */
function replacedCount({ result }: Round, why: Pick<Recount, 'reason' | 'askedBy'>): readonly Recount[] {
  if (result?.mode !== 'ballot') return [];
  const { mode: _mode, ...counted } = result;
  return [{ ...counted, ...why }];
}

/** Notes an objection to a count and what was answered: it stands in the record if that is not frozen yet, and in the minutes. */
export const noteChallenge = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly roundId: RoundId; readonly challenge: Challenge },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'challenge-noted'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'note');
    if (!found.ok) return found;
    const { memberId } = input.challenge;
    const [text, answer] = [tidyText(input.challenge.text), tidyText(input.challenge.answer)];
    if (!isMember(found.value, memberId)) return err({ type: 'not-a-member', memberId });
    if (!text) return err({ type: 'required', field: 'text' });
    if (!answer) return err({ type: 'required', field: 'answer' });
    const round = found.value.rounds.find(({ id }) => id === input.roundId);
    if (!round?.result) return err({ type: 'not-found', subject: 'round' });
    if (!maySpeakOf(found.value, round).includes(memberId))
      return err({ type: 'was-not-there', name: seatOf(found.value, memberId).name });
    await desk.db.rounds.put({ ...round, challenges: [...round.challenges, { memberId, text, answer }] });
    return ok(true);
  });

const isMember = (record: MeetingRecord, id: MemberId): boolean =>
  seatsOf(record).some(({ memberId }) => memberId === id);

const namesOf = (record: MeetingRecord, ids: readonly NominationId[]): readonly string[] => [
  ...new Set(ids.map((id) => calledName(caseOf(record, id).nominee))),
];
