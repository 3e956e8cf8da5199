import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { memo, useEffect, useRef } from 'react';
import { useWords } from '#components/language.tsx';
import { OutcomeChip } from '#components/meeting-chips.tsx';
import { colour, lowWindow, type } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import type { AgendaCase, AgendaGroup } from './agenda.ts';
import { agendaNumber } from './agenda-search.ts';
import { useRoom } from './room.ts';

interface CaseListProps {
  readonly group: AgendaGroup;
  readonly current: NominationId;
  onChoose(this: void, id: NominationId): void;
}

/** The cases of one award, one a line: who, and whether it is still to be decided. */
export function CaseList({ group, current, onChoose }: CaseListProps) {
  const { matter } = useWords(meetingRoomWords);
  const { agenda, record } = useRoom();
  return (
    <Box
      component="ol"
      aria-label={matter.list}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        // A long list scrolls in its own place, four whole lines or three, so that the case in hand stays in sight.
        maxHeight: 153,
        flexShrink: 0,
        overflow: 'auto',
        border: `1px solid ${colour.line}`,
        borderRadius: '8px',
        backgroundColor: colour.paper,
        [lowWindow]: { maxHeight: 100 },
      }}
    >
      {group.cases.map((agendaCase) => (
        <CaseLine
          key={agendaCase.nomination.id}
          agendaCase={agendaCase}
          number={agendaNumber(agenda, agendaCase)}
          here={agendaCase.nomination.id === current}
          recused={agendaCase.recusals.map(({ memberId }) => seatOf(record, memberId).name).join(', ')}
          onChoose={onChoose}
        />
      ))}
    </Box>
  );
}

interface CaseLineProps {
  readonly agendaCase: AgendaCase;
  readonly number: string;
  readonly here: boolean;
  /** Those who take no part in the vote on it, by name. */
  readonly recused: string;
  onChoose(this: void, id: NominationId): void;
}

const CaseLine = memo(function CaseLine({ agendaCase, number, here, recused, onChoose }: CaseLineProps) {
  const { matter } = useWords(meetingRoomWords);
  const { add } = useWords(roomDeedWords);
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) element.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <Box component="li" ref={element} sx={{ '& + &': { borderTop: `1px solid ${colour.line}` } }}>
      <ButtonBase
        onClick={() => onChoose(agendaCase.nomination.id)}
        aria-current={here ? 'true' : undefined}
        sx={{
          fontFamily: 'inherit',
          ...type.dense,
          width: '100%',
          display: 'grid',
          gridTemplateColumns: '32px 1fr auto',
          gap: '8px',
          alignItems: 'center',
          textAlign: 'left',
          px: '12px',
          minHeight: 37,
          [lowWindow]: { minHeight: 32 },
          backgroundColor: here ? colour.goldSoft : undefined,
          boxShadow: here ? `inset 3px 0 ${colour.gold}` : undefined,
        }}
      >
        <Box component="span" sx={{ color: colour.ink2 }}>
          {number}
        </Box>
        <span>
          <Box component="span" sx={{ fontWeight: here ? 600 : 400 }}>
            {calledName(agendaCase.nominee)}
          </Box>
          {agendaCase.matter.addedInSession && (
            <Box component="span" sx={{ ...type.caption, color: colour.warning, display: 'block' }}>
              {add.line}
            </Box>
          )}
          {recused !== '' && (
            <Box component="span" sx={{ ...type.caption, color: colour.local, display: 'block' }}>
              {matter.recused(recused)}
            </Box>
          )}
        </span>
        <OutcomeChip outcome={agendaCase.matter.outcome} />
      </ButtonBase>
    </Box>
  );
});
