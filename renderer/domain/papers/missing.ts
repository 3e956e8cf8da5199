import type { AwardId, NominationId, RoundId } from '../ids.ts';
import { caseOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import type { ClosingRefusal } from '../meeting/outcome.ts';
import { paperRound } from '../voting/round.ts';
import { isCurrent } from './current.ts';
import type { Paper } from './paper.ts';

/** Something that keeps a meeting from ending: a vote still open, a case without an outcome, a record not frozen. */
export type MissingItem =
  | { readonly what: 'case'; readonly awardId: AwardId; readonly id: NominationId }
  | { readonly what: 'round' | 'count-record'; readonly awardId: AwardId; readonly id: RoundId };

/** Everything that keeps the meeting from ending, award by award as they are voted: the gate and the screen ask this. */
export function whatIsMissing(
  record: MeetingRecord,
  papers: readonly Pick<Paper, 'id' | 'subject' | 'facts'>[],
): readonly MissingItem[] {
  // A record of a count that was replaced is none of the count that stands.
  const frozen = new Set(
    papers
      .filter((paper) => isCurrent(record, paper))
      .flatMap(({ subject }) => (subject.kind === 'count-record' ? [subject.roundId] : [])),
  );
  return record.ruleBook.awards
    .toSorted((a, b) => a.voteOrder - b.voteOrder)
    .flatMap(({ id: awardId }): readonly MissingItem[] => {
      const rounds = record.rounds.filter((round) => round.awardId === awardId);
      const open = rounds.find(({ result }) => result === null);
      const waiting = record.matters.filter(
        ({ outcome, nominationId }) =>
          outcome === null &&
          caseOf(record, nominationId).nomination.awardId === awardId &&
          // The cases of an open vote wait for nothing else.
          open?.rows.every((row) => row.nominationId !== nominationId) !== false,
      );
      return [
        ...(open ? [{ what: 'round' as const, awardId, id: open.id }] : []),
        ...waiting.map(({ nominationId }) => ({ what: 'case' as const, awardId, id: nominationId })),
        // Tellers sign on the spot: their records are frozen before anybody goes home.
        ...rounds
          .filter(({ id, rule, result }) => rule.mode === 'ballot' && result !== null && !frozen.has(id))
          // Awards on one paper are counted in one record, kept under the first of them.
          .filter((round) => paperRound(round) === round.id)
          .map(({ id }) => ({ what: 'count-record' as const, awardId, id })),
      ];
    });
}

/** The refusal that ending meets while something is missing: an open vote first. */
export function closingRefusal(items: readonly MissingItem[]): ClosingRefusal | undefined {
  const [roundId] = items.flatMap((item) => (item.what === 'round' ? [item.id] : []));
  if (roundId !== undefined) return { type: 'round-open', roundId };
  const nominationIds = items.flatMap((item) => (item.what === 'case' ? [item.id] : []));
  if (nominationIds.length > 0) return { type: 'nominations-without-outcome', nominationIds };
  const roundIds = items.flatMap((item) => (item.what === 'count-record' ? [item.id] : []));
  return roundIds.length > 0 ? { type: 'count-record-missing', roundIds } : undefined;
}
