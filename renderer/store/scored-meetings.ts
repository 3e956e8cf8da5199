import type { PanelRecord } from '#domain/scoring/panel-spread.ts';
import type { CouncilDatabase } from './database.ts';
import { listMeetings } from './meeting-reading.ts';
import { loadScoringRoom } from './score-sheets.ts';

/** The meetings of a year whose members score units, newest first, each with their sheets. */
export async function loadScoredMeetings(db: CouncilDatabase, year: number): Promise<readonly PanelRecord[]> {
  const scored = (await listMeetings(db)).filter(
    ({ year: of, criteriaSetId, scoredNomineeIds }) =>
      of === year && criteriaSetId !== null && scoredNomineeIds.length > 0,
  );
  const records = await Promise.all(
    scored.map(async ({ id }): Promise<PanelRecord | undefined> => {
      const [room, sheets] = await Promise.all([loadScoringRoom(db, id), db.sheets.where({ meetingId: id }).toArray()]);
      return room && { ...room, sheets };
    }),
  );
  return records.filter((record) => record !== undefined);
}
