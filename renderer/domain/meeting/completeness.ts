import { isHint, type Finding } from '../intake/finding.ts';
import { findingsOf } from '../intake/findings.ts';
import type { NominationId } from '../ids.ts';
import type { MeetingRecord } from './meeting-record.ts';

/** A file on the agenda that lacks something, and what. */
export interface FileGap {
  readonly nominationId: NominationId;
  readonly findings: readonly Finding[];
}

/** What the files on the agenda lack, as the review sees each of them by the rules of the day it came in. */
export function fileGaps(record: MeetingRecord): readonly FileGap[] {
  return findingsOf({ ...record, lastYear: [], deadline: null })
    .map(({ nominationId, findings }) => ({ nominationId, findings: findings.filter((finding) => !isHint(finding)) }))
    .filter(({ findings }) => findings.length > 0);
}

/** The same lack of many files said once, the commonest first. */
export interface GapCount {
  readonly type: Finding['type'];
  readonly count: number;
}

/** How many files lack each thing; a file that lacks two things stands in both. */
export function countGaps(gaps: readonly FileGap[]): readonly GapCount[] {
  const counts = new Map<Finding['type'], number>();
  for (const { findings } of gaps) {
    for (const type of new Set(findings.map((finding) => finding.type))) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].map(([type, count]) => ({ type, count })).toSorted((a, b) => b.count - a.count);
}
