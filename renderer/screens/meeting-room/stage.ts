import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Round } from '#domain/voting/round.ts';
import type { AgendaGroup, Place } from './agenda.ts';
import type { Recounting } from './recounting.ts';

/** What the room is doing now; it decides the middle of the screen and the one filled button. */
export type Stage =
  | { readonly type: 'inviting' }
  | { readonly type: 'roll-call' }
  | { readonly type: 'opened' }
  | { readonly type: 'discussing'; readonly group: AgendaGroup }
  | { readonly type: 'hands'; readonly group: AgendaGroup }
  | { readonly type: 'issued'; readonly group: AgendaGroup }
  | { readonly type: 'kiosk'; readonly group: AgendaGroup }
  | { readonly type: 'counting'; readonly group: AgendaGroup }
  | { readonly type: 'decided'; readonly group: AgendaGroup }
  | { readonly type: 'recounting'; readonly group: AgendaGroup; readonly round: Round; readonly recounting: Recounting }
  | { readonly type: 'own' }
  | { readonly type: 'ending' }
  | { readonly type: 'after' };

/** The stage of the room at a place; `counting` says that the tellers' figures are being typed. */
export function stageOf(record: MeetingRecord, agenda: readonly AgendaGroup[], place: Place, counting: boolean): Stage {
  const { phase } = record.meeting;
  if (phase === 'preparing') return { type: 'inviting' };
  if (phase === 'convened') return { type: 'roll-call' };
  if (phase !== 'in-session') return afterStage(agenda, place);
  if (place.at === 'opening') return { type: 'opened' };
  // A council whose agenda was still empty when somebody came in has no business of its own.
  if (place.at === 'own' && record.council.kind !== 'council') return { type: 'own' };
  const group = groupAt(agenda, place);
  if (!group) return { type: 'ending' };
  if (group.openRound?.rule.mode === 'hands') return { type: 'hands', group };
  if (group.openRound?.means === 'kiosk') return { type: 'kiosk', group };
  if (group.openRound) return { type: counting ? 'counting' : 'issued', group };
  const waits = group.undecided.length > 0 && !seesResults(group, place);
  return { type: waits ? 'discussing' : 'decided', group };
}

/** Whether the secretary turned to what was announced of an award: rows of it may wait meanwhile. */
const seesResults = ({ closedRounds }: AgendaGroup, place: Place): boolean =>
  place.at === 'award' && place.results === true && closedRounds.length > 0;

/** After the end the agenda still shows what was decided. */
function afterStage(agenda: readonly AgendaGroup[], place: Place): Stage {
  const group = groupAt(agenda, place);
  return group ? { type: 'decided', group } : { type: 'after' };
}

/** The papers of an announced ballot are being counted again: nothing else is done meanwhile. */
export function recountStage(
  record: MeetingRecord,
  agenda: readonly AgendaGroup[],
  recounting: Recounting,
): Stage | undefined {
  const round = record.rounds.find(({ id }) => id === recounting.roundId);
  const group = agenda.find(({ award }) => award.id === round?.awardId);
  return round && group && record.meeting.phase === 'in-session'
    ? { type: 'recounting', group, round, recounting }
    : undefined;
}

/** The award of a place, when the place is one. */
export const groupAt = (agenda: readonly AgendaGroup[], place: Place): AgendaGroup | undefined =>
  place.at === 'award' ? agenda.find(({ award }) => award.id === place.awardId) : undefined;
