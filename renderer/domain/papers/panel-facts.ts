import { caseOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName } from '../nominations/nomination.ts';
import type { Aggregate } from '../scoring/criteria.ts';
import { rankPanel } from '../scoring/panel.ts';
import { equalsAmong } from '../scoring/ties.ts';
import { unprovenBy } from '../scoring/second-entry.ts';
import { mostChosen } from '../voting/choices.ts';
import type { NomineeId } from '../ids.ts';
import { hundredths, type Points } from '../scoring/points.ts';

/** The panel's scores of a cluster, best first. */
export interface PanelFacts {
  readonly criteriaSet: string;
  /** How the sheets became one figure, where it is not their mean. */
  readonly aggregate?: Exclude<Aggregate, 'mean'>;
  readonly sheets: number;
  readonly rows: readonly {
    readonly rank: number | null;
    readonly nominee: string;
    /** A disqualifier is marked on one of its sheets: it has points and no place (điểm liệt). */
    readonly disqualified?: true;
    readonly mean: Points | null;
    readonly outOf: Points;
    readonly provisional: boolean;
  }[];
  /** Sheets were to be typed twice, and some are not yet, or not alike. */
  readonly unproven?: true;
  /** Enterprises with the same figure: they share a rank, or stand as the council decided. */
  readonly ties: readonly PanelTie[];
}

/** Enterprises that no step of the tie chain parts. */
export interface PanelTie {
  readonly nominees: readonly string[];
  readonly mean: Points;
  /** The council chose among them by ballot. */
  readonly chosen?: boolean;
  /** What it decided: they stand in this order, best first. */
  readonly decided?: { readonly reason: string; readonly byBallot: boolean };
}

/** The panel's ranking as the minutes print it; null where the meeting scored nobody. */
export function panelFacts(record: MeetingRecord): PanelFacts | null {
  const { criteriaSet, meeting, nominees, sheets, sheetChecks } = record;
  if (!criteriaSet || sheets.length === 0) return null;
  const nameById = new Map(nominees.map((nominee) => [nominee.id, calledName(nominee)]));
  const ranked = rankPanel(record, criteriaSet);
  return {
    criteriaSet: criteriaSet.name,
    ...(criteriaSet.aggregate === 'mean' ? {} : { aggregate: criteriaSet.aggregate }),
    sheets: Math.max(0, ...ranked.map(({ score }) => score.sheets)),
    rows: ranked.map(({ nomineeId, rank, score }) => ({
      rank: rank ?? null,
      nominee: nameById.get(nomineeId) ?? '',
      ...(score.disqualified ? { disqualified: true } : {}),
      mean: score.points ?? null,
      outOf: score.outOf,
      provisional: score.provisional,
    })),
    ...(meeting.sheetsTwice && unprovenBy(criteriaSet, sheets, sheetChecks).size > 0 ? { unproven: true } : {}),
    ties: equalsAmong(ranked).map((equals) => {
      const ids = equals.map(({ nomineeId }) => nomineeId);
      const decision = equals[0]?.decision;
      return {
        nominees: ids.map((id) => nameById.get(id) ?? ''),
        mean: equals[0]?.score.points ?? hundredths(0),
        ...(!decision && wereChosenAmong(record, ids) ? { chosen: true } : {}),
        ...(decision ? { decided: { reason: decision.reason, byBallot: decision.roundId !== null } } : {}),
      };
    }),
  };
}

/** Whether the council chose among these by ballot. */
const wereChosenAmong = (record: MeetingRecord, ids: readonly NomineeId[]): boolean =>
  record.rounds.some(
    (round) =>
      mostChosen(round) !== undefined &&
      round.rows.filter(({ nominationId }) => ids.includes(caseOf(record, nominationId).nominee.id)).length > 1,
  );
