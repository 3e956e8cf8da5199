import { compositionOn } from '../council.ts';
import type { Records } from '../records.ts';
import { leavesOf, type Criterion, type CriteriaSet } from '../scoring/criteria.ts';
import { checkMark, mostTyped } from '../scoring/leaf.ts';
import type { Marks, ScoreSheet } from '../scoring/scoring.ts';
import type { DataFinding, RowPlace } from './data-finding.ts';
import { placeOf } from './place.ts';

/** Marks beyond what a criterion gives, and marks by or for somebody who is not of the meeting's panel. */
export function sheetFindings(records: Records): readonly DataFinding[] {
  const panels = new Map(records.meetings.map((meeting) => [meeting.id, panelOf(records, meeting)]));
  return records.sheets.flatMap((sheet) => {
    const panel = panels.get(sheet.meetingId);
    if (!panel) return [];
    const place = placeOf('sheets', sheet);
    const strangers = strangersOn(sheet, panel).map((stranger) => strangerAt(place, stranger));
    return [...strangers, ...marksBeyond(place, sheet.marks, panel)];
  });
}

/** Marks of a cluster's scoring beyond what a criterion takes, and columns for a unit or criterion that is not of it. */
export function assessmentFindings(records: Records): readonly DataFinding[] {
  const sets = new Map(records.criteriaSets.map((set) => [set.id, scaleOf(set)]));
  const scorings = new Map(records.scorings.map((scoring) => [scoring.id, scoring]));
  return records.assessments.flatMap((column): readonly DataFinding[] => {
    const scoring = scorings.get(column.scoringId);
    const scale = scoring && sets.get(scoring.criteriaSetId);
    if (!scale) return [];
    const { nomineeId, marks, figures, comments, evidence, explanations } = column;
    const place = placeOf('assessments', column);
    const isScored = scoring.nomineeIds.includes(nomineeId);
    const strangers: readonly Stranger[] = [
      ...(isScored ? [] : [{ what: 'nominee' as const, value: nomineeId }]),
      ...unknownLeaves(scale, marks, figures, comments, evidence, explanations),
    ];
    return [...strangers.map((stranger) => strangerAt(place, stranger)), ...marksBeyond(place, marks, scale)];
  });
}

interface Stranger {
  readonly what: 'member' | 'nominee' | 'criterion';
  readonly value: string;
}

const strangerAt = (place: RowPlace, stranger: Stranger): DataFinding => ({
  type: 'score-of-stranger',
  ...place,
  ...stranger,
});

/** The codes under which something stands and that no leaf has, each once. */
const unknownLeaves = (
  { leaves }: Scale,
  ...parts: readonly Readonly<Record<string, unknown>>[]
): readonly Stranger[] =>
  [...new Set(parts.flatMap((part) => Object.keys(part)))]
    .filter((code) => !leaves.has(code))
    .map((value) => ({ what: 'criterion', value }));

/** What a mark may be on each leaf of a set. */
interface Scale {
  readonly leaves: ReadonlyMap<string, Criterion>;
  readonly step: number;
}

const scaleOf = (set: Pick<CriteriaSet, 'criteria' | 'step'> | undefined): Scale => ({
  leaves: new Map(leavesOf(set?.criteria ?? []).map((leaf) => [leaf.code, leaf])),
  step: set?.step ?? 1,
});

interface Panel extends Scale {
  readonly members: ReadonlySet<string>;
  readonly nominees: ReadonlySet<string>;
}

function panelOf(records: Records, meeting: Records['meetings'][number]): Panel {
  const ofBody = records.memberships.filter(({ councilId }) => councilId === meeting.councilId);
  const seats = meeting.opening?.seats ?? compositionOn(ofBody, records.members, meeting.date);
  return {
    ...scaleOf(records.criteriaSets.find(({ id }) => id === meeting.criteriaSetId)),
    members: new Set(seats.map(({ memberId }) => memberId)),
    nominees: new Set(meeting.scoredNomineeIds),
  };
}

const strangersOn = (sheet: ScoreSheet, panel: Panel): readonly Stranger[] => [
  ...(panel.members.has(sheet.memberId) ? [] : [{ what: 'member' as const, value: sheet.memberId }]),
  ...(panel.nominees.has(sheet.nomineeId) ? [] : [{ what: 'nominee' as const, value: sheet.nomineeId }]),
  ...unknownLeaves(panel, sheet.marks),
];

const marksBeyond = (place: RowPlace, marks: Marks, { leaves, step }: Scale): readonly DataFinding[] =>
  Object.entries(marks).flatMap(([criterion, mark]): readonly DataFinding[] => {
    const leaf = leaves.get(criterion);
    if (!leaf || mark === 'not-applicable' || checkMark(leaf, mark, step).ok) return [];
    return [{ type: 'score-out-of-range', ...place, criterion, mark, max: mostTyped(leaf) }];
  });
