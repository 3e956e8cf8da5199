import type { NominationId } from '../ids.ts';
import type { Nomination, Nominee } from './nomination.ts';
import type { Award, RuleBook } from '../rules/rule-book.ts';

/** The lower forms to which a nomination can be moved: voted on earlier, and open to this kind of nominee. */
export const lowerForms = (book: RuleBook, nomination: Nomination, nominee: Nominee): readonly Award[] => {
  const order = book.awards.find(({ id }) => id === nomination.awardId)?.voteOrder ?? 0;
  return book.awards
    .filter(
      (award) =>
        award.class === 'form' && award.voteOrder < order && award.recipients.some((kind) => kind === nominee.kind),
    )
    .toSorted((a, b) => b.voteOrder - a.voteOrder);
};

/** The nomination that a transfer makes: the same file under the lower form, tied to the one it came from. */
export const transferredNomination = (from: Nomination, to: Award, id: NominationId, order: number): Nomination => ({
  ...from,
  id,
  awardId: to.id,
  transferredFrom: from.id,
  order,
});
