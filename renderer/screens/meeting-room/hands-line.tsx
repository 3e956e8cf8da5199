import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { CountField } from '#components/count-field.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { seatOf } from '#domain/meeting-record.ts';
import { calledName, nomineeDetail } from '#domain/nomination.ts';
import type { Round } from '#domain/round.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { voteWords } from '#words/vote-words.ts';
import type { AgendaCase } from './agenda.ts';
import { handsTally, rowRefusal, type HandsDraft } from './hands-draft.ts';
import { useRoom } from './room.ts';

interface HandsLineProps {
  readonly agendaCase: AgendaCase;
  readonly number: number;
  readonly round: Round;
  readonly draft: HandsDraft;
  readonly here: boolean;
  onHere(this: void): void;
  onToggle(this: void): void;
  onLine(this: void, line: { readonly against: number | null; readonly abstained: number | null }): void;
}

/** One row of a show of hands: with the list, or taken out with those against and those without an opinion. */
export function HandsLine(props: HandsLineProps) {
  const { agendaCase, number, round, draft, here, onHere, onToggle, onLine } = props;
  const { hands } = useWords(voteWords);
  const { matter } = useWords(meetingRoomWords);
  const language = useLanguage();
  const { record } = useRoom();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) element.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const { nomination, nominee } = agendaCase;
  const line = draft.get(nomination.id);
  const refusal = rowRefusal(round, draft, nomination.id);
  const recused = round.rows.find((row) => row.nominationId === nomination.id)?.recused ?? [];
  return (
    <Box
      component="li"
      ref={element}
      onClick={onHere}
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
        <Button size="small" onClick={onToggle}>
          {line ? hands.putBack : hands.takeOut}
          {here && <KeyCap keys="T" />}
        </Button>
      </Box>
      {line && (
        <Box sx={{ gridColumn: '2 / -1', display: 'grid', gridTemplateColumns: '140px 160px 1fr', gap: '12px' }}>
          <CountField
            label={hands.against}
            value={line.against}
            onCount={(against) => onLine({ ...line, against })}
            error={refusal && refusalSentence(refusal, language)}
            autoFocus
          />
          <CountField
            label={hands.abstained}
            value={line.abstained}
            onCount={(abstained) => onLine({ ...line, abstained })}
          />
          <YesSoFar round={round} draft={draft} id={nomination.id} />
        </Box>
      )}
    </Box>
  );
}

/** Those in favour of a taken-out row: whoever may vote on it and did not dissent. */
function YesSoFar({
  round,
  draft,
  id,
}: {
  readonly round: Round;
  readonly draft: HandsDraft;
  readonly id: AgendaCase['nomination']['id'];
}) {
  const { hands } = useWords(voteWords);
  const line = draft.get(id);
  const tally = line && handsTally(round, new Map([[id, line]]));
  const row = tally?.ok ? tally.value.find(({ nominationId }) => nominationId === id) : undefined;
  return (
    <Box sx={{ alignSelf: 'start' }}>
      <Box sx={{ ...type.dense, fontWeight: 500 }}>{hands.yes}</Box>
      <Box sx={{ ...type.keyFigure, fontSize: 20, lineHeight: '36px' }}>{row?.yes}</Box>
    </Box>
  );
}
