import type { Meeting } from '#domain/meeting/meeting.ts';
import type { Votes } from '#domain/scoring/ties.ts';
import type { CouncilDatabase } from './database.ts';
import type { RecordTable } from './tables.ts';

/** Where the choices of a year stand. */
export const choiceTables: readonly RecordTable[] = ['meetings', 'rounds', 'nominations'];

/** The choices by ballot of a year, and the meetings in which they were taken. */
export interface Choices extends Votes {
  readonly meetings: readonly Meeting[];
}

/** What a tie of a year's equals may have been decided by: the choices by ballot in the meetings on that year. */
export async function loadChoices(db: CouncilDatabase, year: number): Promise<Choices> {
  const meetings = await db.meetings.filter((meeting) => meeting.year === year).toArray();
  const held = await db.rounds
    .where('meetingId')
    .anyOf(meetings.map(({ id }) => id))
    .toArray();
  const rounds = held.filter(({ question }) => question.type === 'choose');
  const ids = [...new Set(rounds.flatMap(({ rows }) => rows.map(({ nominationId }) => nominationId)))];
  const nominations = await db.nominations.bulkGet(ids);
  return { meetings, rounds, nominations: nominations.filter((nomination) => nomination !== undefined) };
}
