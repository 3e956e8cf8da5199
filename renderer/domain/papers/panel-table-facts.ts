import { seatsOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName } from '../nominations/nomination.ts';
import { maximumOf, type CriteriaSet } from '../scoring/criteria.ts';
import { rankPanel, scorersOf } from '../scoring/panel.ts';
import type { Ranked } from '../scoring/ranking.ts';
import { sheetFigure, sheetTotal, type ScoreSheet } from '../scoring/scoring.ts';
import type { Instant } from '../time.ts';
import type { ScoreCell } from './score-lines.ts';
import {
  scoreClass,
  scoringMethod,
  type ScoredUnit,
  type ScoreTableFacts,
  type UnitNote,
} from './score-table-facts.ts';
import { commonFacts } from './shared-facts.ts';
import { placeNotes } from './tie-facts.ts';

/** Makes the facts of the panel's table (Bảng tổng hợp điểm của Hội đồng): what every member's sheets come to; undefined where the meeting scores nobody. */
export function panelTableFacts(record: MeetingRecord, now: Instant): ScoreTableFacts | undefined {
  const { criteriaSet: set, meeting } = record;
  if (!set || meeting.scoredNomineeIds.length === 0) return undefined;
  const maximum = maximumOf(set.criteria);
  const scorers = new Set(scorersOf(record));
  const seats = seatsOf(record).filter(({ memberId }) => scorers.has(memberId));
  const ranked = rankPanel(record, set);
  const sheets = new Map(record.sheets.map((sheet) => [`${sheet.memberId} ${sheet.nomineeId}`, sheet]));
  const nomineeById = new Map(record.nominees.map((nominee) => [nominee.id, nominee]));
  const { name = '' } = seatsOf(record).find(({ memberId }) => memberId === meeting.chairId) ?? {};
  const secretary = seatsOf(record).find(({ memberId }) => memberId === meeting.secretaryId);
  const units = meeting.scoredNomineeIds.flatMap((id) => {
    const nominee = nomineeById.get(id);
    const line = ranked.find(({ nomineeId }) => nomineeId === id);
    if (!nominee || !line) return [];
    const cells = seats.map(({ memberId }) => memberCell(set, sheets.get(`${memberId} ${id}`)));
    return [panelUnit(set, calledName(nominee), cells, line, ranked)];
  });
  return {
    kind: 'score-table',
    ...commonFacts(record, now, null, []),
    of: { type: 'panel', purpose: meeting.purpose },
    criteriaSet: { name: set.name, version: set.version },
    maximum,
    lines: seats.map((seat) => ({ code: '', label: seat.name, max: maximum, group: false, depth: 0 })),
    units,
    tells: { bonus: false, deducted: false },
    method: {
      panel: { aggregate: set.aggregate, missingSheet: set.missingSheet },
      ...scoringMethod(set, record.nominees, ranked),
      // Members' sheets show no leaf: what does not apply is told by the smaller maximum.
      notApplicable: null,
    },
    signing: { as: 'presiding', name, secretary: secretary?.name ?? '' },
  };
}

/** What one member's sheet comes to; nothing while it is unfinished. */
function memberCell(set: CriteriaSet, sheet: ScoreSheet | undefined): ScoreCell {
  if (!sheet) return null;
  const total = sheetTotal(set.criteria, sheet.marks);
  if (total.missing > 0) return null;
  if (total.disqualified) return 'disqualified';
  return total.outOf === 0 ? 'not-applicable' : sheetFigure(set, total);
}

function panelUnit(
  set: CriteriaSet,
  name: string,
  cells: readonly ScoreCell[],
  line: Ranked,
  ranked: readonly Ranked[],
): ScoredUnit {
  const { score, rank } = line;
  const { disqualified, points, provisional, expected, sheets, outOf } = score;
  const notes: readonly UnitNote[] = [
    ...(disqualified ? [{ type: 'disqualified' } as const] : []),
    ...(provisional ? [{ type: 'provisional', missing: expected - sheets } as const] : []),
    ...(points !== undefined && outOf !== maximumOf(set.criteria) ? [{ type: 'out-of', points: outOf } as const] : []),
    ...placeNotes(line, ranked),
  ];
  return {
    name,
    cells,
    bonus: null,
    deducted: null,
    total: points ?? null,
    rank: rank ?? null,
    class: disqualified ? '' : scoreClass(set, points),
    notes,
  };
}
