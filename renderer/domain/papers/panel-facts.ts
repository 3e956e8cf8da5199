import type { MeetingRecord } from '../meeting-record.ts';
import { calledName } from '../nomination.ts';
import { rankPanel } from '../panel.ts';
import type { PanelFacts } from './facts.ts';

/** The panel's ranking as the minutes print it; null where the meeting scored nobody. */
export function panelFacts(record: MeetingRecord): PanelFacts | null {
  const { criteriaSet, sheets } = record;
  if (!criteriaSet || sheets.length === 0) return null;
  const nameById = new Map(record.nominees.map((nominee) => [nominee.id, calledName(nominee)]));
  const ranked = rankPanel(record, criteriaSet);
  return {
    criteriaSet: criteriaSet.name,
    sheets: Math.max(0, ...ranked.map(({ score }) => score.sheets)),
    rows: ranked.map(({ nomineeId, rank, score }) => ({
      rank: rank ?? null,
      nominee: nameById.get(nomineeId) ?? '',
      mean: score.mean ?? null,
      outOf: score.outOf,
      provisional: score.provisional,
    })),
  };
}
