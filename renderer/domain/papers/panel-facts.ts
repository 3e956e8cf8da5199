import { caseOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName } from '../nominations/nomination.ts';
import type { Aggregate } from '../scoring/criteria.ts';
import { rankPanel } from '../scoring/panel.ts';
import { mostChosen } from '../voting/choices.ts';
import type { NomineeId } from '../ids.ts';
import type { Points } from '../scoring/points.ts';
import type { Ranked } from '../scoring/ranking.ts';

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
  /** Enterprises with the same figure, which share a rank. */
  readonly ties: readonly {
    readonly nominees: readonly string[];
    readonly mean: Points;
    /** The council chose among them by ballot. */
    readonly chosen?: boolean;
  }[];
}

/** The panel's ranking as the minutes print it; null where the meeting scored nobody. */
export function panelFacts(record: MeetingRecord): PanelFacts | null {
  const { criteriaSet, sheets } = record;
  if (!criteriaSet || sheets.length === 0) return null;
  const nameById = new Map(record.nominees.map((nominee) => [nominee.id, calledName(nominee)]));
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
    ties: tiesOf(ranked).map(({ ids, mean }) => ({
      nominees: ids.map((id) => nameById.get(id) ?? ''),
      mean,
      ...(wereChosenAmong(record, ids) ? { chosen: true } : {}),
    })),
  };
}

/** Equal figures: whoever presides has to say what comes of them, so the minutes name them. */
function tiesOf(
  ranked: readonly Ranked[],
): readonly { readonly ids: readonly NomineeId[]; readonly mean: PanelFacts['ties'][number]['mean'] }[] {
  const ranks = [...new Set(ranked.flatMap(({ rank }) => rank ?? []))];
  return ranks.flatMap((rank) => {
    const alike = ranked.filter((line) => line.rank === rank);
    const mean = alike[0]?.score.points;
    return alike.length > 1 && mean !== undefined ? [{ ids: alike.map(({ nomineeId }) => nomineeId), mean }] : [];
  });
}

/** Whether the council chose among these by ballot. */
const wereChosenAmong = (record: MeetingRecord, ids: readonly NomineeId[]): boolean =>
  record.rounds.some(
    (round) =>
      mostChosen(round) !== undefined &&
      round.rows.filter(({ nominationId }) => ids.includes(caseOf(record, nominationId).nominee.id)).length > 1,
  );
