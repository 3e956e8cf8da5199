import { isCollective, type Nomination, type Nominee } from '../nominations/nomination.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { compareNames } from '../text.ts';

/** A nomination with its nominee, as an agenda puts them in order. */
export interface AgendaCase {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
}

/**
 * The order in which a meeting takes its cases: from the lower award to the higher, because the higher may rest on the
 * lower; within an award the collectives first (NĐ 152/2025, Điều 29.5), as received, then persons by given name.
 */
export function inAgendaOrder<Case extends AgendaCase>(cases: readonly Case[], book: RuleBook): readonly Case[] {
  const voteOrder = new Map(book.awards.map((award) => [award.id, award.voteOrder]));
  const place = ({ nomination }: Case): number => voteOrder.get(nomination.awardId) ?? Number.MAX_SAFE_INTEGER;
  return cases.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      Number(isCollective(b.nominee)) - Number(isCollective(a.nominee)) ||
      (isCollective(a.nominee) ? 0 : compareNames(a.nominee.name, b.nominee.name)) ||
      a.nomination.order - b.nomination.order,
  );
}
