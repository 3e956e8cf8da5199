import type { Correction } from '../meeting/correction.ts';
import type { MeetingRecord } from '../meeting/meeting-record.ts';
import type { Paper } from './paper.ts';

/**
 * Whether a frozen paper still says what the meeting decided. A reopening leaves the papers of the end behind, a sending taken back its sheets, a recount
 * the record of the count it replaces: both stay as they were signed, and a further version takes their place.
 */
export function isCurrent(
  { meeting, rounds }: Pick<MeetingRecord, 'meeting' | 'rounds'>,
  paper: Pick<Paper, 'id' | 'subject' | 'facts'>,
): boolean {
  if (meeting.reopenings.some(({ papers }) => papers.includes(paper.id))) return false;
  if (meeting.circulation?.takenBack.includes(paper.id)) return false;
  const { facts, subject } = paper;
  if (facts.kind !== 'count-record' || subject.kind !== 'count-record') return true;
  const round = rounds.find(({ id }) => id === subject.roundId);
  return (facts.recount?.number ?? 1) === (round?.recounts.length ?? 0) + 1;
}

/** The names put right since a paper was frozen that it still writes as they were: the paper stays, and says so beside it. */
export const correctedSince = (
  { corrections }: Pick<MeetingRecord, 'corrections'>,
  { facts, frozenAt }: Pick<Paper, 'facts' | 'frozenAt'>,
): readonly Correction[] => {
  const said = JSON.stringify(facts);
  return corrections.filter(({ before, at }) => at >= frozenAt && said.includes(JSON.stringify(before).slice(1, -1)));
};
