import type { MeetingId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, type Result } from '#domain/result.ts';
import { rankPanel } from '#domain/scoring/panel.ts';
import type { TieDecision } from '#domain/scoring/ranking.ts';
import { decisionOf, withDecision, type NewTieDecision } from '#domain/scoring/ties.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/** Writes what the council decided on those whom the panel's points leave equal; decided again, the later decision stands. */
export const decidePanelTie = (
  desk: Desk,
  { meetingId, ...input }: NewTieDecision & { readonly meetingId: MeetingId },
): Promise<Result<TieDecision, Refusal>> =>
  change(desk.db, deedOf(desk, 'panel-tie-decided'), meetingTables, async (): Promise<Result<TieDecision, Refusal>> => {
    const found = await recordFor(desk, meetingId, 'vote');
    if (!found.ok) return found;
    const { meeting, criteriaSet } = found.value;
    if (!criteriaSet) return err({ type: 'not-scored-here' });
    const scores = rankPanel(found.value, criteriaSet).map(({ score }) => score);
    const decision = decisionOf(scores, found.value, input);
    if (!decision.ok) return decision;
    await desk.db.meetings.put({ ...meeting, panelTies: withDecision(meeting.panelTies ?? [], decision.value) });
    return decision;
  });
