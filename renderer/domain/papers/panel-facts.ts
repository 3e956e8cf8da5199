import type { PanelFacts } from './facts.ts';
import { rollNow, type MeetingRecord } from '../meeting-record.ts';
import { calledName } from '../nomination.ts';
import { rankNominees } from '../ranking.ts';
import { panelScore } from '../scoring.ts';

/** The panel's ranking for papers and screens; null where the meeting scores nobody. */
export function panelFacts(record: MeetingRecord): PanelFacts | null {
  const { criteriaSet, sheets, meeting } = record;
  if (!criteriaSet || meeting.scoredNomineeIds.length === 0) return null;
  const nameById = new Map(record.nominees.map((nominee) => [nominee.id, calledName(nominee)]));
  const expected = rollNow(record).present.length;
  const scores = meeting.scoredNomineeIds.map((id) => panelScore(criteriaSet, id, sheets, expected));
  return {
    criteriaSet: criteriaSet.name,
    sheets: expected,
    rows: rankNominees(scores).map(({ nomineeId, rank, score }) => ({
      rank: rank ?? null,
      nominee: nameById.get(nomineeId) ?? '',
      mean: score.mean ?? null,
      outOf: score.outOf,
      provisional: score.provisional,
    })),
  };
}
