import type { AwardId, MeetingId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { withVotes, type VoteTerms } from '#domain/rules/rule-edition.ts';
import { tidyText } from '#domain/text.ts';
import { isPossibleShare, type Threshold } from '#domain/rules/threshold.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { putEdition } from './edition-making.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/** One award's vote as the council's statute settles it. */
export interface SettledVote {
  readonly awardId: AwardId;
  readonly terms: VoteTerms;
}

/** What a council's article settles: votes of awards, the number that must be there, or both. */
export interface SettledRules {
  readonly meetingId: MeetingId;
  readonly votes: readonly SettledVote[];
  readonly quorum: Threshold | null;
  /** Beside the quorum: whether a substitute votes for the absent member. */
  readonly substitutesVote?: boolean;
  readonly source: string;
}

/** Settles rules by an article of the council's own: confirmed as proposed, or changed. What the law sets is refused. */
export const settleRules = (desk: Desk, input: SettledRules): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'rules-settled'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'prepare');
    if (!found.ok) return found;
    const { meeting, ruleBook } = found.value;
    const source = tidyText(input.source);
    if (!source) return err({ type: 'required', field: 'article' });
    for (const { awardId, terms } of input.votes) {
      const award = ruleBook.awards.find(({ id }) => id === awardId);
      if (!award) return err({ type: 'no-rule-book', date: meeting.date });
      if (award.vote.grade === 'law') return err({ type: 'rule-is-law' });
      if (!isPossibleShare(terms.threshold)) return err({ type: 'share-impossible' });
    }
    const { quorum } = input;
    if (quorum && ruleBook.quorum.grade === 'law') return err({ type: 'rule-is-law' });
    if (quorum && !isPossibleShare(quorum)) return err({ type: 'share-impossible' });
    const terms = new Map(input.votes.map((vote) => [vote.awardId, vote.terms]));
    await putEdition(desk, ruleBook, meeting.date, {
      ...ruleBook,
      ...withVotes(ruleBook, terms, source),
      ...(quorum
        ? {
            quorum: {
              threshold: quorum,
              grade: 'local',
              source,
              ...(input.substitutesVote ? { substitutesVote: true } : {}),
            },
          }
        : {}),
    });
    return ok(true);
  });
