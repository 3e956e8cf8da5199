import type { NominationId } from '#domain/ids.ts';
import { talliesOf } from '#domain/meeting/meeting-record.ts';
import type { Meeting, Matter } from '#domain/meeting/meeting.ts';
import type { CouncilDatabase } from './database.ts';

/** What a cluster's meeting came to on one nomination, which its minutes prove to the council. */
export interface ClusterEvidence {
  readonly meeting: Pick<Meeting, 'id' | 'title' | 'date'>;
  readonly outcome: NonNullable<Matter['outcome']>;
  /** The units in favour, of all; null where it was not voted on. */
  readonly votes: { readonly yes: number; readonly of: number } | null;
}

/** What clusters' meetings came to on a nomination, the newest last. */
export async function clusterEvidence(
  db: CouncilDatabase,
  nominationId: NominationId,
): Promise<readonly ClusterEvidence[]> {
  const matters = await db.matters.where({ nominationId }).toArray();
  const meetings = await db.meetings.bulkGet(matters.map(({ meetingId }) => meetingId));
  const found = await Promise.all(
    matters.map(async ({ meetingId, outcome }, index): Promise<readonly ClusterEvidence[]> => {
      const meeting = meetings[index];
      if (meeting?.kind !== 'cluster' || outcome === null) return [];
      const rounds = await db.rounds.where({ meetingId }).toArray();
      const last = rounds
        .filter(({ result, rows }) => result !== null && rows.some((row) => row.nominationId === nominationId))
        .toSorted((a, b) => a.number - b.number)
        .at(-1);
      const tally = last && talliesOf(last).find((row) => row.nominationId === nominationId);
      return [{ meeting, outcome, votes: tally ? { yes: tally.yes, of: last.roll.members.length } : null }];
    }),
  );
  return found.flat().toSorted((a, b) => (a.meeting.date < b.meeting.date ? -1 : 1));
}
