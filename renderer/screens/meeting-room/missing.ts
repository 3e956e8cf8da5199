import type { NominationId, RoundId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting-record.ts';
import { calledName } from '#domain/nomination.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { AgendaGroup } from './agenda.ts';

/** Something that keeps a meeting from ending: a vote still open, a case without an outcome, a record not frozen. */
export type MissingItem =
  | { readonly what: 'case'; readonly group: AgendaGroup; readonly id: NominationId; readonly name: string }
  | { readonly what: 'round' | 'count-record'; readonly group: AgendaGroup; readonly id: RoundId };

/** Everything that keeps the meeting from ending, in agenda order. */
export function missingFrom(
  record: MeetingRecord,
  agenda: readonly AgendaGroup[],
  papers: readonly Paper[],
): readonly MissingItem[] {
  if (record.meeting.phase !== 'in-session') return [];
  const frozen = new Set(papers.flatMap(({ subject }) => (subject.kind === 'count-record' ? [subject.roundId] : [])));
  return agenda.flatMap((group): readonly MissingItem[] => [
    // The cases of an open vote wait for nothing else.
    ...(group.openRound
      ? [{ what: 'round' as const, group, id: group.openRound.id }]
      : group.undecided.map(({ nomination, nominee }) => ({
          what: 'case' as const,
          group,
          id: nomination.id,
          name: calledName(nominee),
        }))),
    ...group.closedRounds
      .filter((round) => round.rule.mode === 'ballot' && !frozen.has(round.id))
      .map(({ id }) => ({ what: 'count-record' as const, group, id })),
  ]);
}

/** The refusal that ending would meet now: what is open first, as the store asks it. */
export function refusalOf(items: readonly MissingItem[]): Refusal | undefined {
  const [open] = items.flatMap((item) => (item.what === 'round' ? [item.id] : []));
  if (open !== undefined) return { type: 'round-open', roundId: open };
  const nominationIds = items.flatMap((item) => (item.what === 'case' ? [item.id] : []));
  if (nominationIds.length > 0) return { type: 'nominations-without-outcome', nominationIds };
  const roundIds = items.flatMap((item) => (item.what === 'count-record' ? [item.id] : []));
  return roundIds.length > 0 ? { type: 'count-record-missing', roundIds } : undefined;
}
