import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { colour, lowWindow, smallWindow, type } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import { castBallot, markRow, offeredRows, type Choice, type Kiosk, type Turn } from '#domain/voting/kiosk.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { voterName } from '#words/voter-name.ts';
import { BoothSentence } from '../booth.tsx';
import { heldKiosk } from '../kiosk-memory.ts';
import { useIdle } from '../use-idle.ts';
import { BallotRow } from './ballot-row.tsx';
import { VoteBooth, type VoteBoothProps } from './vote-booth.tsx';

interface BallotPageProps extends VoteBoothProps {
  readonly turn: Turn;
  /** The ballot is handed in. */
  onCast(this: void, after: Kiosk): void;
  /** The turn is left half-way: by Esc, or because nobody touched it for a while. */
  onDrop(this: void): void;
}

/** One member's ballot: every row large, one key a row, nothing kept until it is handed in. */
export function BallotPage({ turn, onCast, onDrop, ...booth }: BallotPageProps) {
  const { booth: words } = useWords(kioskWords);
  const language = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const { kiosk, record, round } = booth;
  const rows = offeredRows(round, turn.memberId);
  const unmarked = rows.filter(({ nominationId }) => !turn.marks.has(nominationId)).length;
  const notOffered = round.rows.length - rows.length;
  useIdle(onDrop);
  useHotkey('Escape', words.leave, onDrop);
  useFieldKey('1', words.keysMark, rows.length > 0);
  useFieldKey('2', words.keysMark, rows.length > 0);
  useFieldKey('3', words.keysMark, rows.length > 0);
  useFieldKey('ArrowUp', words.keysRows, rows.length > 1);
  useFieldKey('ArrowDown', words.keysRows, rows.length > 1);
  const goToRow = (index: number): void => {
    const lines = list.current?.querySelectorAll('[role=radiogroup]');
    lines?.[index]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  const mark = (id: NominationId, choice: Choice): void => heldKiosk.keep(markRow(kiosk, round, id, choice));
  return (
    <VoteBooth {...booth}>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          flexDirection: 'column',
          gap: '10px',
          px: '32px',
          pt: '16px',
          [lowWindow]: { pt: '12px', gap: '8px' },
          [smallWindow]: { px: '12px', flexShrink: 0 },
        }}
      >
        <Box component="h1" sx={{ m: 0, ...type.personInHand }}>
          {words.ballotOf(voterName(record, turn.memberId, language))}
        </Box>
        <BoothSentence>{rows.length === 0 ? words.nothingOffered : words.ballotHint}</BoothSentence>
        <Box
          component="ol"
          ref={list}
          aria-label={words.rows}
          tabIndex={-1}
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            flex: 1,
            minHeight: 0,
            overflow: 'auto',
            display: 'grid',
            gap: '8px',
            alignContent: 'start',
            [smallWindow]: { overflow: 'visible' },
          }}
        >
          {rows.map((row, index) => (
            <BallotRow
              key={row.nominationId}
              record={record}
              row={row}
              chosen={turn.marks.get(row.nominationId)}
              first={index === 0}
              onChoice={(choice) => mark(row.nominationId, choice)}
              onStep={(by) => goToRow(index + by)}
            />
          ))}
        </Box>
        {notOffered > 0 && rows.length > 0 && (
          <Box sx={{ fontSize: 16, color: colour.ink2 }}>{words.notOffered(notOffered)}</Box>
        )}
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '10px 24px',
          alignItems: 'center',
          px: '32px',
          py: '12px',
          mt: '10px',
          borderTop: `2px solid ${colour.ink}`,
          flexShrink: 0,
          [smallWindow]: { px: '12px' },
        }}
      >
        <NextAction onPress={() => onCast(castBallot(kiosk))} beside={<Button onClick={onDrop}>{words.leave}</Button>}>
          {unmarked > 0 ? words.castAnyway : words.cast}
        </NextAction>
        <Box sx={{ flex: '1 1 260px', fontSize: 15, lineHeight: '22px' }}>
          <Box role="status" sx={{ fontWeight: 600, color: unmarked > 0 ? colour.warning : colour.ok }}>
            {unmarked > 0 ? words.unmarked(unmarked) : words.allMarked}
          </Box>
          <Box sx={{ color: colour.ink2 }}>{words.dropNote}</Box>
        </Box>
      </Box>
    </VoteBooth>
  );
}
