import type { RoundId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import type { Round } from '#domain/voting/round.ts';
import type { CouncilDatabase } from './database.ts';

/** A ballot by which the council chose one of several. */
export interface ChoiceRound {
  readonly id: RoundId;
  readonly round: Round;
  readonly meeting: Meeting;
}

/** The counted choose-one ballots of a year's meetings: what a tie of equals may have been decided by. */
export async function loadChoiceRounds(db: CouncilDatabase, year: number): Promise<readonly ChoiceRound[]> {
  const meetings = await db.meetings.where('date').startsWith(`${year}-`).toArray();
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const rounds = await db.rounds
    .where('meetingId')
    .anyOf(meetings.map(({ id }) => id))
    .toArray();
  return rounds.flatMap((round) => {
    const meeting = byId.get(round.meetingId);
    const isChoice = round.question.type === 'choose' && round.question.most === 1 && round.result !== null;
    return meeting && isChoice ? [{ id: round.id, round, meeting }] : [];
  });
}
