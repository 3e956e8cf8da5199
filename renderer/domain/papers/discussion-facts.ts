import type { MinutesFacts } from './facts.ts';
import { seatOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { presidedInTurn } from '../meeting/succession.ts';
import { caseFacts } from './shared-facts.ts';

/** The discussion in the order in which it was noted; remarks on one nomination that follow each other are one item. */
export function discussionFacts(record: MeetingRecord): MinutesFacts['discussion'] {
  const presided = presidedInTurn(record.meeting);
  const notes = record.meeting.notes.filter(({ different }) => !different);
  return notes
    .map((note, index) => ({ note, opens: index === 0 || notes[index - 1]?.nominationId !== note.nominationId }))
    .flatMap(({ note, opens }, index, all) => {
      if (!opens) return [];
      const next = all.findIndex((other, place) => place > index && other.opens);
      return [
        {
          about: note.nominationId === null ? null : caseFacts(record, note.nominationId),
          remarks: all.slice(index, next === -1 ? undefined : next).map(({ note: { speakerId, text } }) => ({
            speaker: seatOf(record, speakerId).name,
            text,
            concludes: presided.includes(speakerId),
          })),
        },
      ];
    });
}

/** What was held against the others, apart from the discussion; nothing where nobody did. */
export function differentOpinions(record: MeetingRecord): Pick<MinutesFacts, 'differentOpinions'> {
  const apart = record.meeting.notes.filter(({ different }) => different);
  if (apart.length === 0) return {};
  return {
    differentOpinions: apart.map(({ speakerId, nominationId, text }) => ({
      about: nominationId === null ? null : caseFacts(record, nominationId),
      speaker: seatOf(record, speakerId).name,
      text,
    })),
  };
}
