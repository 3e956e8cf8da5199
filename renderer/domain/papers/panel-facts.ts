import type { MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName } from '../nominations/nomination.ts';
import { rankPanel } from '../scoring/panel.ts';
import type { PanelFacts } from './facts.ts';
import type { NomineeId } from '../ids.ts';
import type { Ranked } from '../scoring/ranking.ts';

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
    ties: tiesOf(ranked, (id) => nameById.get(id) ?? ''),
  };
}

/** Equal figures: whoever presides has to say what comes of them, so the minutes name them. */
function tiesOf(ranked: readonly Ranked[], nameOf: (id: NomineeId) => string): PanelFacts['ties'] {
  const ranks = [...new Set(ranked.flatMap(({ rank }) => rank ?? []))];
  return ranks.flatMap((rank) => {
    const alike = ranked.filter((line) => line.rank === rank);
    const mean = alike[0]?.score.mean;
    return alike.length > 1 && mean !== undefined
      ? [{ nominees: alike.map(({ nomineeId }) => nameOf(nomineeId)), mean }]
      : [];
  });
}
