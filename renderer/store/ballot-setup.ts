import type { AwardId, MeetingId } from '#domain/ids.ts';
import { newestPaper } from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { BallotSetup } from '#domain/voting/ballot-setup.ts';
import { plannedVotes, takesUpFallen, type PlannedVote, type VoteSetup } from '#domain/voting/opening.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/**
 * Settles how the next ballot on an award is taken, before its papers go out: they are printed as it is set up, and it is
 * issued so. Set up anew it takes the place of the setup before; set up as usual, there is none.
 */
export const setUpBallot = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly awardId: AwardId;
    readonly setup: VoteSetup;
    /** Why the council votes again on what had fallen short. */
    readonly reason?: string | undefined;
  },
): Promise<Result<true, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'ballot-set-up'),
    [...meetingTables, 'papers'],
    async (): Promise<Result<true, Refusal>> => {
      const found = await recordFor(desk, input.meetingId, 'vote');
      if (!found.ok) return found;
      const record = found.value;
      const { meeting, rounds } = record;
      const { awardId, setup } = input;
      const planned = plannedVotes(record, [], awardId, setup);
      if (!planned.ok) return planned;
      const votes = planned.value;
      const open = rounds.find(
        (round) => round.result === null && votes.some((vote) => vote.awardId === round.awardId),
      );
      if (open) return err({ type: 'another-round-open', roundId: open.id });
      const unfit = votes.find(({ rule }) => rule.mode !== 'ballot');
      if (unfit) return err({ type: 'not-by-ballot', awardId: unfit.awardId });
      if (votes.some(({ rows }) => rows.length === 0)) return err({ type: 'nothing-to-vote' });
      const reason = tidyText(input.reason ?? '');
      const again = votes.some((vote) => takesUpFallen(record, vote));
      if (again && !reason) return err({ type: 'required', field: 'reason' });
      const papers = await desk.db.papers.where({ meetingId: input.meetingId }).toArray();
      const { question = { type: 'yes-no' }, only, together = [] } = setup;
      const kept: BallotSetup = {
        awardId,
        question,
        ...(only ? { only } : {}),
        ...(together.length > 0 ? { together } : {}),
        ...(again ? { reason } : {}),
        afterRound: rounds.reduce((most, { number }) => Math.max(most, number), 0),
        afterPaper: newestPaper(papers, { kind: 'ballot-papers', awardId })?.version ?? 0,
      };
      const { ballotSetups: before = [], ...others } = meeting;
      const ballotSetups = [
        ...before.filter((one) => one.awardId !== awardId),
        ...(isUsual(setup, votes) ? [] : [kept]),
      ];
      await desk.db.meetings.put({ ...others, ...(ballotSetups.length > 0 ? { ballotSetups } : {}) });
      return ok(true);
    },
  );

/** Yes or no on everything undecided, the first time, on a paper of its own: the award's own paper does. */
const isUsual = ({ only, together = [] }: VoteSetup, votes: readonly PlannedVote[]): boolean =>
  only === undefined &&
  together.length === 0 &&
  votes.every(({ question, follows }) => question.type === 'yes-no' && follows === null);
