import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { caseOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { ProjectorSubject } from '#domain/projector/projected.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import type { Language } from '#words/bilingual.ts';
import { projectorWords } from '#words/projector-words.ts';
import type { ProjectorDesk } from '../projector.ts';

/** What the clerk has to do so that the room sees it, where there is anything to do. */
export function ProjectorWhere({ projector: { sent, place, lost } }: { readonly projector: ProjectorDesk }) {
  const words = useWords(projectorWords);
  const caption = { ...type.caption, color: colour.ink2, overflowWrap: 'anywhere' } as const;
  if (lost) return <Box sx={caption}>{words.closed}</Box>;
  if (sent === null) return null;
  switch (place.type) {
    case 'window':
      return <Box sx={caption}>{words.window}</Box>;
    case 'waits-at':
      return (
        <Box sx={caption}>
          {words.waitsAt} <Box component="span">{place.address}</Box>
        </Box>
      );
    case 'host-gone':
      return <Box sx={{ ...caption, color: colour.error }}>{words.hostGone}</Box>;
    default:
      return null;
  }
}

/** What is up, in the words of the agenda. */
export function whatIsUp(
  record: MeetingRecord,
  subject: ProjectorSubject | null,
  words: (typeof projectorWords)['vi'],
  language: Language,
): string {
  if (subject === null) return words.otherMeeting;
  switch (subject.type) {
    case 'opening':
      return words.opening;
    case 'conclusion':
      return words.conclusion;
    case 'message':
      return words.messageUp;
    case 'result': {
      const awardId = record.rounds.find(({ id }) => id === subject.roundId)?.awardId;
      return awardId ? words.result(awardOf(record.ruleBook, awardId).shortName[language]) : words.taken;
    }
    default: {
      const award = awardOf(record.ruleBook, subject.awardId).shortName[language];
      if (subject.only === null) return award;
      return words.single(award, calledName(caseOf(record, subject.only).nominee));
    }
  }
}
