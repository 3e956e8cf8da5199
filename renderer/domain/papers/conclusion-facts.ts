import type { MinutesFacts } from './facts.ts';
import { caseOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { isCollective, type Nominee } from '../nominations/nomination.ts';
import { isProposed } from '../meeting/outcome.ts';
import { deciderOf, type Award } from '../rules/rule-book.ts';
import { awardFacts } from './shared-facts.ts';

/** Part III of the minutes: what the head of the Authority decides himself, then what goes to others, step by step up. */
export function conclusionFacts(record: MeetingRecord): MinutesFacts['conclusions'] {
  const { ruleBook } = record;
  const awards = ruleBook.awards.toSorted((a, b) => a.paperOrder - b.paperOrder);
  // Papers list awards from the higher to the lower, so the last decider stands lowest.
  const deciders = [...new Set(awards.map((award) => award.decider))].toReversed();
  const lines = deciders.flatMap((deciderId): MinutesFacts['conclusions'] => {
    const proposed = awards
      .filter((award) => award.decider === deciderId)
      .map((award) => ({ award, nominees: proposedFor(record, award) }))
      .filter(({ nominees }) => nominees.length > 0);
    const [first] = proposed;
    if (!first) return [];
    const decider = deciderOf(ruleBook, first.award);
    return [
      {
        decider: decider.name.vi,
        route: decider.route,
        awards: proposed.map(({ award, nominees }) => ({
          ...awardFacts(record, award.id),
          collectives: nominees.filter(isCollective).length,
          persons: nominees.filter((nominee) => !isCollective(nominee)).length,
        })),
      },
    ];
  });
  return [
    ...lines.filter(({ route }) => route === 'own-decision'),
    ...lines.filter(({ route }) => route !== 'own-decision'),
  ];
}

const proposedFor = (record: MeetingRecord, award: Award): readonly Nominee[] =>
  record.matters.flatMap(({ outcome, nominationId }) => {
    const { nomination, nominee } = caseOf(record, nominationId);
    return isProposed(outcome) && nomination.awardId === award.id ? [nominee] : [];
  });
