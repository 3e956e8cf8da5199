import type { AwardCountFacts } from './summons.ts';
import { caseOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { isCollective } from '../nominations/nomination.ts';
import { awardFacts } from './shared-facts.ts';

/** How many nominations the agenda has for each award, from the higher to the lower (NĐ 152/2025, Điều 29.5). */
export function awardCounts(record: MeetingRecord): readonly AwardCountFacts[] {
  const cases = record.matters.map(({ nominationId }) => caseOf(record, nominationId));
  return record.ruleBook.awards
    .toSorted((a, b) => a.paperOrder - b.paperOrder)
    .map(({ id }) => {
      const nominees = cases.filter(({ nomination }) => nomination.awardId === id).map(({ nominee }) => nominee);
      const collectives = nominees.filter(isCollective).length;
      return { ...awardFacts(record, id), collectives, persons: nominees.length - collectives };
    })
    .filter(({ collectives, persons }) => collectives + persons > 0);
}
