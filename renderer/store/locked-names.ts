import { calledName, nomineeDetail, type Nominee } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { CouncilDatabase } from './database.ts';

/** The tables in which a nominee's meeting is looked up. */
export const lockedNameTables = ['nominations', 'matters', 'meetings'] as const;

/**
 * Why a name is not to be changed in the register now: its meeting has locked its results and not yet frozen all its
 * papers, which would tell of a name that nobody read out. There it is put right by a dated correction.
 */
export async function whyNameLocked(
  db: CouncilDatabase,
  before: readonly Nominee[],
  after: readonly Nominee[],
): Promise<Refusal | undefined> {
  const said = new Map(before.map((nominee) => [nominee.id, onPaper(nominee)]));
  const changed = after.filter((nominee) => said.get(nominee.id) !== onPaper(nominee));
  const nominations = await db.nominations
    .where('nomineeId')
    .anyOf(changed.map(({ id }) => id))
    .toArray();
  const matters = await db.matters
    .where('nominationId')
    .anyOf(nominations.map(({ id }) => id))
    .toArray();
  const meetings = await db.meetings.bulkGet(matters.map(({ meetingId }) => meetingId));
  const at = meetings.findIndex((meeting) => meeting?.phase === 'results-locked' || meeting?.phase === 'texts-locked');
  const meeting = meetings[at];
  const nomination = nominations.find(({ id }) => id === matters[at]?.nominationId);
  const nominee = changed.find(({ id }) => id === nomination?.nomineeId);
  return meeting && nominee && { type: 'name-locked', name: nominee.name, meeting: meeting.title };
}

const onPaper = (nominee: Nominee): string => `${calledName(nominee)}\n${nomineeDetail(nominee)}`;
