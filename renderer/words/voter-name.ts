import { substituteOf } from '#domain/meeting/attendance.ts';
import type { MemberId } from '#domain/ids.ts';
import { seatOf, type Composition, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Language } from './bilingual.ts';

/** Who sits in the council, and who is in the room in whose place. */
export type Voters = Composition & Pick<MeetingRecord, 'attendances'>;

/** Who takes a turn at the laptop: the member by name, and whoever votes in his place. */
export function voterName(record: Voters, memberId: MemberId, language: Language): string {
  const { name } = seatOf(record, memberId);
  const substitute = substituteOf(record.attendances.find((line) => line.memberId === memberId));
  if (!substitute) return name;
  return language === 'vi' ? `${name} (người dự thay: ${substitute})` : `${name} (substitute: ${substitute})`;
}
