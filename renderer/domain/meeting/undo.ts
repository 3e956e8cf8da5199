import { deedKindOf, type DeedType } from '../deeds.ts';
import type { MeetingAction } from './meeting.ts';

/**
 * What may be taken back in the meeting room, and what whoever takes it back must be allowed to do now. A deed that is
 * not named here is never undone, and nothing before it either.
 */
export const undoable = {
  'attendance-marked': 'mark-attendance',
  'departure-marked': 'mark-attendance',
  'roll-called': 'mark-attendance',
  'substitute-named': 'mark-attendance',
  'meeting-part-appointed': 'vote',
  'programme-adopted': 'vote',
  'tellers-elected': 'vote',
  'minutes-adopted': 'vote',
  'head-elected': 'vote',
  'head-ballot-counted': 'vote',
  'business-noted': 'note',
  'business-decided': 'vote',
  'initiative-put': 'vote',
  'initiative-voted': 'vote',
  'recusal-recorded': 'vote',
  'recusal-withdrawn': 'vote',
  'recusal-dismissed': 'vote',
  'ballot-set-up': 'vote',
  'round-opened': 'vote',
  'round-voided': 'vote',
  'vote-times-corrected': 'vote',
  'hands-counted': 'vote',
  'ballot-counted': 'vote',
  'challenge-noted': 'note',
  'panel-tie-decided': 'vote',
  'outcome-entered': 'set-outcome',
  'condition-set': 'set-outcome',
  'condition-lifted': 'set-outcome',
  'name-added': 'set-outcome',
  'matter-transferred': 'set-outcome',
  'reply-recorded': 'vote',
  'reply-corrected': 'vote',
  'remark-noted': 'note',
  'remark-changed': 'note',
  'remark-removed': 'note',
  'texts-edited': 'word',
  'paper-entry-begun': 'enter-from-paper',
} as const satisfies { readonly [Deed in DeedType]?: MeetingAction };

/** A deed that can be taken back. */
export type UndoableDeed = keyof typeof undoable;

/** Whether a deed can be taken back at all. */
export const isUndoable = (type: string): type is UndoableDeed => type in undoable;

/** Deeds beside the meeting's own course: what was done before them can still be taken back. */
export const isBeside = (type: string): boolean => beside.has(type) || deedKindOf(type) === 'year';

const beside: ReadonlySet<string> = new Set([
  'score-recorded',
  'second-entry-asked',
  'second-entry-withdrawn',
  'score-typed-again',
  'mismatch-confirmed',
  'mismatch-rejected',
  'paper-frozen',
  'paper-signed',
  'scan-attached',
]);
