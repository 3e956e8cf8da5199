import Warning from '@mui/icons-material/WarningAmberOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import { GradeChip } from '#components/grade-chip.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, lowWindow, type } from '#components/tokens.ts';
import { conditionsBook } from '#domain/meeting/meeting-record.ts';
import { isProposed, type Outcome } from '#domain/meeting/outcome.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { meetingWords } from '#words/meeting-words.ts';
import type { AgendaCase, AgendaGroup } from './agenda.ts';
import { useRoom } from './room.ts';

interface CaseConditionsProps {
  readonly group: AgendaGroup;
  readonly agendaCase: AgendaCase;
}

/** The conditions of the award, each with its grade and article, and the awards that this one needs first. */
export function CaseConditions({ group, agendaCase }: CaseConditionsProps) {
  const { matter } = useWords(meetingRoomWords);
  const language = useLanguage();
  const { record } = useRoom();
  const { dependsOn } = group.award;
  const book = conditionsBook(record, agendaCase.nomination);
  const { conditions } = awardOf(book, group.award.id);
  const count = matter.conditionCount(conditions.length + dependsOn.length);
  return (
    <Box component="section">
      <SectionHead
        level={3}
        title={matter.conditions}
        note={book.id === record.ruleBook.id ? count : matter.conditionsOf(count, book.name[language])}
      />
      <Box component="ul" sx={{ ...type.dense, listStyle: 'none', m: 0, p: 0 }}>
        {dependsOn.map((id) => (
          <Dependency key={id} group={group} agendaCase={agendaCase} awardId={id} />
        ))}
        {conditions.map((condition) => (
          <Box component="li" key={condition.id} sx={line}>
            <span>{condition.text[language]}</span>
            <Box component="span" sx={{ ...type.caption, color: colour.ink3 }}>
              {condition.source}
            </Box>
            <GradeChip rule={condition} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

type DependencyProps = CaseConditionsProps & { readonly awardId: AgendaGroup['award']['id'] };

/** Whether the same nominee got the lower award that this one stands on, in this meeting. */
function Dependency({ agendaCase, awardId }: DependencyProps) {
  const { matter } = useWords(meetingRoomWords);
  const outcomes = useWords(meetingWords);
  const language = useLanguage();
  const { record, agenda } = useRoom();
  const other = agenda
    .find(({ award }) => award.id === awardId)
    ?.cases.find(({ nominee }) => nominee.id === agendaCase.nominee.id);
  const outcome: Outcome | null | undefined = other?.matter.outcome;
  const state =
    outcome === undefined ? matter.noLine : outcome === null ? outcomes.noOutcomeYet : outcomes.outcome[outcome.type];
  const good = isProposed(outcome ?? null);
  return (
    <Box component="li" sx={{ ...line, color: good ? undefined : colour.warning }}>
      <Box component="span" sx={{ gridColumn: 'span 2' }}>
        {matter.dependsMissing(awardOf(record.ruleBook, awardId).name[language], state)}
      </Box>
      {good ? <CheckCircle sx={{ fontSize: 18, color: colour.ok }} /> : <Warning sx={{ fontSize: 18 }} />}
    </Box>
  );
}

const line = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 180px 90px',
  justifyItems: 'start',
  '& > :last-child': { justifySelf: 'end' },
  alignItems: 'center',
  gap: '12px',
  py: '4px',
  [lowWindow]: { py: '2px' },
  borderTop: `1px solid ${colour.line}`,
} as const;
