import { compositionOn } from '../council.ts';
import type { Records } from '../records.ts';
import { leavesOf, type Criterion } from '../scoring/criteria.ts';
import { checkMark, mostTyped } from '../scoring/leaf.ts';
import type { ScoreSheet } from '../scoring/scoring.ts';
import type { DataFinding } from './data-finding.ts';
import { placeOf } from './place.ts';

/** Marks beyond what a criterion gives, and marks by or for somebody who is not of the meeting's panel. */
export function sheetFindings(records: Records): readonly DataFinding[] {
  const panels = new Map(records.meetings.map((meeting) => [meeting.id, panelOf(records, meeting)]));
  return records.sheets.flatMap((sheet) => {
    const panel = panels.get(sheet.meetingId);
    return panel ? [...strangersOn(sheet, panel), ...marksBeyond(sheet, panel)] : [];
  });
}

interface Panel {
  readonly members: ReadonlySet<string>;
  readonly nominees: ReadonlySet<string>;
  readonly leaves: ReadonlyMap<string, Criterion>;
  readonly step: number;
}

function panelOf(records: Records, meeting: Records['meetings'][number]): Panel {
  const ofBody = records.memberships.filter(({ councilId }) => councilId === meeting.councilId);
  const seats = meeting.opening?.seats ?? compositionOn(ofBody, records.members, meeting.date);
  const set = records.criteriaSets.find(({ id }) => id === meeting.criteriaSetId);
  return {
    members: new Set(seats.map(({ memberId }) => memberId)),
    nominees: new Set(meeting.scoredNomineeIds),
    leaves: new Map(leavesOf(set?.criteria ?? []).map((leaf) => [leaf.code, leaf])),
    step: set?.step ?? 1,
  };
}

function strangersOn(sheet: ScoreSheet, panel: Panel): readonly DataFinding[] {
  const place = placeOf('sheets', sheet);
  const strangers = [
    ...(panel.members.has(sheet.memberId) ? [] : [{ what: 'member' as const, value: sheet.memberId }]),
    ...(panel.nominees.has(sheet.nomineeId) ? [] : [{ what: 'nominee' as const, value: sheet.nomineeId }]),
    ...Object.keys(sheet.marks)
      .filter((code) => !panel.leaves.has(code))
      .map((value) => ({ what: 'criterion' as const, value })),
  ];
  return strangers.map((stranger) => ({ type: 'score-of-stranger', ...place, ...stranger }));
}

const marksBeyond = (sheet: ScoreSheet, { leaves, step }: Panel): readonly DataFinding[] =>
  Object.entries(sheet.marks).flatMap(([criterion, mark]): readonly DataFinding[] => {
    const leaf = leaves.get(criterion);
    if (!leaf || mark === 'not-applicable' || checkMark(leaf, mark, step).ok) return [];
    return [{ type: 'score-out-of-range', ...placeOf('sheets', sheet), criterion, mark, max: mostTyped(leaf) }];
  });
