import type { AwardId } from '#domain/ids.ts';
import type { Matter, Recusal } from '#domain/meeting/meeting.ts';
import { caseOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Nomination, Nominee } from '#domain/nominations/nomination.ts';
import type { Round } from '#domain/voting/round.ts';
import type { Award } from '#domain/rules/rule-book.ts';

/** One nomination on the agenda with everything the room asks about it. */
export interface AgendaCase {
  readonly matter: Matter;
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly recusals: readonly Recusal[];
}

/** One award of the agenda: its cases and its votes; awards come from the lower to the higher, as they are voted. */
export interface AgendaGroup {
  readonly award: Award;
  readonly cases: readonly AgendaCase[];
  readonly undecided: readonly AgendaCase[];
  readonly openRound: Round | undefined;
  readonly closedRounds: readonly Round[];
}

/** The agenda in vote order; an award that nobody is nominated for is not on it. */
export function agendaOf(record: MeetingRecord): readonly AgendaGroup[] {
  const cases = record.matters.map((matter) => ({
    matter,
    ...caseOf(record, matter.nominationId),
    recusals: record.recusals.filter((recusal) => recusal.nominationId === matter.nominationId),
  }));
  return record.ruleBook.awards
    .toSorted((a, b) => a.voteOrder - b.voteOrder)
    .map((award) => groupOf(record, award, cases))
    .filter((group) => group.cases.length > 0);
}

function groupOf(record: MeetingRecord, award: Award, all: readonly AgendaCase[]): AgendaGroup {
  const cases = all.filter(({ nomination }) => nomination.awardId === award.id);
  const rounds = record.rounds.filter((round) => round.awardId === award.id);
  return {
    award,
    cases,
    undecided: cases.filter(({ matter }) => matter.outcome === null),
    openRound: rounds.find((round) => round.result === null),
    closedRounds: rounds.filter((round) => round.result !== null),
  };
}

/** Where the secretary is on the agenda; at an award some of whose rows still wait, perhaps at what was announced of it. */
export type Place =
  | { readonly at: 'opening' }
  | { readonly at: 'award'; readonly awardId: AwardId; readonly results?: true }
  | { readonly at: 'own' }
  | { readonly at: 'ending' };

/** Where a meeting goes on: the vote that is open, else the first award not yet decided, else its ending. */
export function currentPlace(agenda: readonly AgendaGroup[]): Place {
  const group = agenda.find(({ openRound }) => openRound) ?? agenda.find(({ undecided }) => undecided.length > 0);
  if (group) return { at: 'award', awardId: group.award.id };
  // Only a body with business of its own meets without nominations.
  return agenda.length === 0 ? { at: 'own' } : { at: 'ending' };
}

/** The places of a meeting in session, in order: what PgUp and PgDn walk through. */
export const placesOf = (agenda: readonly AgendaGroup[], own: boolean): readonly Place[] => [
  { at: 'opening' },
  ...agenda.map(({ award }): Place => ({ at: 'award', awardId: award.id })),
  ...(own ? [{ at: 'own' } as const] : []),
  { at: 'ending' },
];

/** Whether two places are one. */
export const samePlace = (a: Place, b: Place): boolean =>
  a.at === b.at && (a.at !== 'award' || b.at !== 'award' || a.awardId === b.awardId);
