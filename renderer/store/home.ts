import type { Meeting } from '#domain/meeting/meeting.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { CivilDate } from '#domain/time.ts';
import { yearOf } from '#domain/time.ts';
import { loadCouncil, type CouncilRecord } from './council.ts';
import type { CouncilDatabase } from './database.ts';
import { listMeetings } from './meeting-reading.ts';
import { listNominations, type NominationCase } from './nominations.ts';
import { loadSetting, type DeviceSettings } from './settings.ts';

/** The year as the first screen shows it. */
export interface Home {
  readonly council: CouncilRecord;
  readonly meetings: readonly Meeting[];
  readonly cases: readonly NominationCase[];
  readonly lastYear: readonly NominationCase[];
  /** The papers of meetings that are not signed yet. */
  readonly papers: readonly Paper[];
  /** When this laptop was last backed up, and after how many entries; null before the first time. */
  readonly lastBackup: DeviceSettings['lastBackup'] | null;
  /** How many entries there are now. */
  readonly entries: number;
}

/** Reads the year in which a day lies; null before there is a council. */
export async function loadHome(db: CouncilDatabase, today: CivilDate): Promise<Home | null> {
  const year = yearOf(today);
  const [council, meetings, cases, lastYear, lastBackup, entries] = await Promise.all([
    loadCouncil(db),
    listMeetings(db),
    listNominations(db, year),
    listNominations(db, year - 1),
    loadSetting(db, 'lastBackup'),
    db.journal.count(),
  ]);
  if (!council) return null;
  const open = meetings.filter(({ phase }) => phase !== 'signed' && phase !== 'archived').map(({ id }) => id);
  const papers = await db.papers.where('meetingId').anyOf(open).toArray();
  return { council, meetings, cases, lastYear, papers, lastBackup: lastBackup ?? null, entries };
}
