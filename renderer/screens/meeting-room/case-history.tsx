import Box from '@mui/material/Box';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { caseOf } from '#domain/meeting/meeting-record.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { shortDate } from '#domain/time.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import type { AgendaCase } from './agenda.ts';
import { useRoom } from './room.ts';

/** Where a case came from and where it went: brought up in the room, transferred, on which condition. */
export function CaseHistory({ agendaCase }: { readonly agendaCase: AgendaCase }) {
  const { add, condition, transfer } = useWords(roomDeedWords);
  const language = useLanguage();
  const { record } = useRoom();
  const { matter, nomination } = agendaCase;
  const { outcome, onCondition } = matter;
  const awardName = (id: typeof nomination.awardId): string => awardOf(record.ruleBook, id).name[language];
  const from = record.nominations.find(({ id }) => id === nomination.transferredFrom);
  const lines = [
    matter.addedInSession ? add.line : '',
    from ? transfer.from(awardName(from.awardId)) : '',
    outcome?.type === 'transferred' ? transfer.toLine(awardName(caseOf(record, outcome.to).nomination.awardId)) : '',
    onCondition ? condition.line(onCondition.condition, shortDate(onCondition.due)) : '',
  ].filter(Boolean);
  return lines.map((line) => (
    <Box key={line} sx={{ ...type.dense, color: colour.warning }}>
      {line}
    </Box>
  ));
}
