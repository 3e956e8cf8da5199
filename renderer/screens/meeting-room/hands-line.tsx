import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { memo, useEffect, useRef } from 'react';
import { CountField } from '#components/count-field.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour, type, smallWindow } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { calledName, nomineeDetail } from '#domain/nominations/nomination.ts';
import type { Round } from '#domain/voting/round.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { voteWords } from '#words/vote-words.ts';
import type { AgendaCase } from './agenda.ts';
import { handsTally, rowRefusal, type HandsDissentDraft } from './hands-draft.ts';
import { useRoom } from './room.ts';

interface HandsLineProps {
  readonly agendaCase: AgendaCase;
  readonly number: number;
  readonly round: Round;
  /** Its dissent; undefined while it goes with the list. */
  readonly line: HandsDissentDraft | undefined;
  readonly here: boolean;
  // These stay the same from key to key: of a long list only the rows that changed are drawn again.
  onHere(this: void, id: NominationId): void;
  onToggle(this: void, id: NominationId): void;
  onLine(this: void, id: NominationId, line: HandsDissentDraft): void;
}

/** One row of a show of hands: with the list, or taken out with those against and those without an opinion. */
export const HandsLine = memo(function HandsLine(props: HandsLineProps) {
  const { agendaCase, number, round, line, here, onHere, onToggle, onLine } = props;
  const { hands } = useWords(voteWords);
  const { matter } = useWords(meetingRoomWords);
  const language = useLanguage();
  const { record } = useRoom();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) element.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const { nomination, nominee } = agendaCase;
  const refusal = line && rowRefusal(round, new Map([[nomination.id, line]]), nomination.id);
  const recused = round.rows.find((row) => row.nominationId === nomination.id)?.recused ?? [];
  return (
    <Box
      component="li"
      ref={element}
      onClick={() => onHere(nomination.id)}
      aria-current={here ? 'true' : undefined}
      sx={{
        px: '14px',
        py: '8px',
        display: 'grid',
        gridTemplateColumns: '24px minmax(0, 1fr) auto',
        gap: '6px 10px',
        alignItems: 'center',
        borderBottom: `1px solid ${colour.line}`,
        backgroundColor: here ? colour.goldSoft : undefined,
        boxShadow: here ? `inset 3px 0 ${colour.gold}` : undefined,
      }}
    >
      <Box sx={{ color: colour.ink2 }}>{number}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 500 }}>{calledName(nominee)}</Box>
        <Box sx={{ ...type.caption, color: colour.ink2 }}>{nomineeDetail(nominee)}</Box>
        {recused.length > 0 && (
          <Box sx={{ ...type.caption, color: colour.local }}>
            {matter.recused(recused.map((id) => seatOf(record, id).name).join(', '))}
          </Box>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center' }}>
        <Box component="span" sx={{ ...type.caption, color: line ? colour.warning : colour.ink2 }}>
          {line ? hands.takenOut : hands.withList}
        </Box>
        <Button size="small" onClick={() => onToggle(nomination.id)}>
          {line ? hands.putBack : hands.takeOut}
          {here && <KeyCap keys="T" />}
        </Button>
      </Box>
      {line && (
        <Box
          sx={{
            gridColumn: '2 / -1',
            display: 'grid',
            gridTemplateColumns: '140px 160px 1fr',
            gap: '12px',
            [smallWindow]: { gridTemplateColumns: '1fr 1fr 60px' },
          }}
        >
          <CountField
            label={hands.against}
            value={line.against}
            onCount={(against) => onLine(nomination.id, { ...line, against })}
            error={refusal && refusalSentence(refusal, language)}
            autoFocus
          />
          <CountField
            label={hands.abstained}
            value={line.abstained}
            onCount={(abstained) => onLine(nomination.id, { ...line, abstained })}
          />
          <YesSoFar round={round} line={line} id={nomination.id} />
        </Box>
      )}
    </Box>
  );
});

/** Those in favour of a taken-out row: whoever may vote on it and did not dissent. */
function YesSoFar({
  round,
  line,
  id,
}: {
  readonly round: Round;
  readonly line: HandsDissentDraft;
  readonly id: NominationId;
}) {
  const { hands } = useWords(voteWords);
  const tally = handsTally(round, new Map([[id, line]]));
  const row = tally.ok ? tally.value.find(({ nominationId }) => nominationId === id) : undefined;
  return (
    <Box sx={{ alignSelf: 'start' }}>
      <Box sx={{ ...type.dense, fontWeight: 500 }}>{hands.yes}</Box>
      <Box sx={{ ...type.keyFigure, fontSize: 20, lineHeight: '36px' }}>{row?.yes}</Box>
    </Box>
  );
}
