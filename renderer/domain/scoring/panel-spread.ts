import type { MemberId } from '../ids.ts';
import { seatsOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import type { Nominee } from '../nominations/nomination.ts';
import { foldPoints, foldWhole } from './aggregate.ts';
import { scorersOf } from './panel.ts';
import { hundredths, type Points } from './points.ts';
import { sheetFigure, sheetTotal } from './scoring.ts';
import { deviationOf, spreadOf } from './spread.ts';

/** What of a meeting tells how far its members' sheets lie apart. */
export type PanelRecord = Pick<
  MeetingRecord,
  'meeting' | 'members' | 'memberships' | 'attendances' | 'nominees' | 'sheets' | 'criteriaSet'
>;

/** How far the members lie apart on one unit: their finished sheets alone. */
export interface UnitSpread {
  readonly nominee: Nominee;
  readonly sheets: number;
  /** Undefined without a finished sheet. */
  readonly figures:
    | {
        readonly least: Points;
        readonly mean: Points;
        readonly most: Points;
        /** The standard deviation of the sheets. */
        readonly deviation: Points;
      }
    | undefined;
}

/** How one member scores beside the others, over the units that both he and another have finished. */
export interface MemberSpread {
  readonly memberId: MemberId;
  readonly name: string;
  /** The units that are compared. */
  readonly units: number;
  /** Undefined where there is none. */
  readonly figures: { readonly own: Points; readonly others: Points; readonly difference: Points } | undefined;
}

/** How far a panel lies apart: over the units, widest first, and over the members, in the order of their seats. */
export function panelSpread(record: PanelRecord): {
  readonly units: readonly UnitSpread[];
  readonly members: readonly MemberSpread[];
} {
  const finished = finishedFigures(record);
  const nominees = record.meeting.scoredNomineeIds.flatMap(
    (id) => record.nominees.find((nominee) => nominee.id === id) ?? [],
  );
  const units = nominees.map((nominee) => unitSpread(nominee, [...(finished.get(nominee.id)?.values() ?? [])]));
  const scorers = new Set(scorersOf(record));
  return {
    units: units.toSorted((a, b) => (b.figures?.deviation ?? -1) - (a.figures?.deviation ?? -1)),
    members: seatsOf(record)
      .filter(({ memberId }) => scorers.has(memberId))
      .map(({ memberId, name }) => memberSpread({ memberId, name }, [...finished.values()])),
  };
}

/** What the finished sheets come to, by unit and member. */
function finishedFigures(record: PanelRecord): ReadonlyMap<string, ReadonlyMap<MemberId, Points>> {
  const { criteriaSet: set, sheets } = record;
  const scorers = new Set(scorersOf(record));
  const figures = new Map<string, Map<MemberId, Points>>();
  for (const { memberId, nomineeId, marks } of sheets) {
    if (!set || !scorers.has(memberId)) continue;
    const total = sheetTotal(set.criteria, marks);
    // A sheet on which nothing applies has no figure to give.
    if (total.missing > 0 || total.outOf === 0) continue;
    const own = figures.get(nomineeId) ?? new Map<MemberId, Points>();
    figures.set(nomineeId, own.set(memberId, sheetFigure(set, total)));
  }
  return figures;
}

function unitSpread(nominee: Nominee, sheets: readonly Points[]): UnitSpread {
  const spread = spreadOf(sheets);
  return {
    nominee,
    sheets: sheets.length,
    figures: spread && {
      least: hundredths(spread.least),
      mean: foldWhole('mean', sheets),
      most: hundredths(spread.most),
      deviation: hundredths(deviationOf(sheets)),
    },
  };
}

function memberSpread(
  member: Pick<MemberSpread, 'memberId' | 'name'>,
  units: readonly ReadonlyMap<MemberId, Points>[],
): MemberSpread {
  const compared = units.flatMap((sheets) => {
    const own = sheets.get(member.memberId);
    const others = [...sheets].flatMap(([memberId, points]) => (memberId === member.memberId ? [] : [points]));
    return own === undefined || others.length === 0 ? [] : [{ own, others }];
  });
  if (compared.length === 0) return { ...member, units: 0, figures: undefined };
  const own = foldWhole(
    'mean',
    compared.map((unit) => unit.own),
  );
  const others = foldPoints(
    'mean',
    compared.map((unit) => ({ points: unit.others.reduce((sum, points) => sum + points, 0), of: unit.others.length })),
  );
  return { ...member, units: compared.length, figures: { own, others, difference: hundredths(own - others) } };
}
