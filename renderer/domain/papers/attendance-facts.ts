import type { AttendanceFacts, AwardFacts } from './facts.ts';
import type { MemberId } from '../ids.ts';
import type { MeetingRecord } from '../meeting/meeting-record.ts';
import { awardFacts } from './shared-facts.ts';

/**
 * Whether and when a member was in the room. The roll of the opening says who was there then; who is marked present
 * only afterwards came late. Somebody who never came keeps the reason that was known last.
 */
export function attendanceFacts(record: MeetingRecord, memberId: MemberId): AttendanceFacts {
  const now = record.attendances.find((line) => line.memberId === memberId);
  const before = (record.meeting.opening?.lines ?? record.attendances).find((line) => line.memberId === memberId);
  const wasThere = before?.state === 'present';
  const came = !wasThere && now?.state === 'present';
  return {
    state: wasThere ? 'present' : came ? 'absent-excused' : (now?.state ?? before?.state ?? 'absent-unexcused'),
    // Who was there sends one only after he left.
    writtenOpinion:
      wasThere || came ? now?.writtenOpinion === true : (now?.writtenOpinion ?? before?.writtenOpinion ?? false),
    late: came ? { at: now.arrivedAt, votesFrom: firstVoteOf(record, memberId) } : null,
    ...(now && now.away.length > 0 ? { away: now.away } : {}),
    leftAt: now?.leftAt ?? null,
    substitute: wasThere || came ? '' : (now?.substitute ?? ''),
    ...(now?.substituteVotes ? { substituteVotes: before?.substituteVotes ? 'since-opening' : 'later' } : {}),
  };
}

/** The first round whose roll has a member: from there on he voted. */
function firstVoteOf(record: MeetingRecord, memberId: MemberId): AwardFacts | null {
  const round = record.rounds.find(({ roll }) => roll.present.includes(memberId));
  return round ? awardFacts(record, round.awardId) : null;
}
