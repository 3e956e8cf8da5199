import type { MeetingId, NomineeId, RoundId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { givesOrder, openTies, rankPanel, tieBallots } from '#domain/scoring/panel.ts';
import { rankNominees, type TieDecision } from '#domain/scoring/ranking.ts';
import { tidyText } from '#domain/text.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/** The order that the council gives to those whom the panel's points leave equal, and how it came to it. */
export interface DecidedTie {
  readonly meetingId: MeetingId;
  /** All who are equal, best first. */
  readonly nomineeIds: readonly NomineeId[];
  readonly reason: string;
  /** The choice by ballot that gave the order; null where the council agreed on a reason. */
  readonly roundId: RoundId | null;
}

/** Writes what the council decided on equals; decided again, the later decision stands. */
export const decidePanelTie = (
  desk: Desk,
  { meetingId, nomineeIds, reason, roundId }: DecidedTie,
): Promise<Result<TieDecision, Refusal>> =>
  change(desk.db, deedOf(desk, 'panel-tie-decided'), meetingTables, async (): Promise<Result<TieDecision, Refusal>> => {
    const found = await recordFor(desk, meetingId, 'vote');
    if (!found.ok) return found;
    const { meeting, criteriaSet } = found.value;
    if (!criteriaSet) return err({ type: 'not-scored-here' });
    const isAbout = (ids: readonly NomineeId[]): boolean =>
      ids.length === nomineeIds.length && ids.every((id) => nomineeIds.includes(id));
    // As they stand by their points alone: what was decided before may be decided otherwise.
    const equals = openTies(rankNominees(rankPanel(found.value, criteriaSet).map(({ score }) => score)));
    if (!equals.some((tie) => isAbout(tie.map(({ nomineeId }) => nomineeId)))) return err({ type: 'no-such-tie' });
    const ballot = tieBallots(found.value, nomineeIds).find(({ round }) => round.id === roundId);
    const given = ballot && givesOrder(ballot, nomineeIds);
    if (roundId !== null && !given) return err({ type: 'ballot-says-otherwise' });
    const why = tidyText(reason);
    // Whom the ballot leaves equal too, the council parts for a reason.
    if (given !== 'wholly' && !why) return err({ type: 'required', field: 'reason' });
    const decision: TieDecision = { nomineeIds, reason: why, roundId };
    const others = (meeting.panelTies ?? []).filter((made) => !isAbout(made.nomineeIds));
    await desk.db.meetings.put({ ...meeting, panelTies: [...others, decision] });
    return ok(decision);
  });
