import Box from '@mui/material/Box';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, type } from '#components/tokens.ts';
import { drawTickets, provenByPin, renewCode, withOwnPin } from '#domain/meeting/hand-round.ts';
import { allowed } from '#domain/meeting/meeting.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { finishedAmong, turnsOf } from '#domain/scoring/own-sheets.ts';
import { useLive } from '#store/live.ts';
import { membersWithPin } from '#store/pins.ts';
import type { ScoringRoom } from '#store/score-sheets.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { largeWords } from '#words/large-words.ts';
import { useDesk, useDeskRoom } from '../desk.tsx';
import { systemChance } from '../held-round.ts';
import { useProjector } from '../projector.ts';
import { heldScoreRound, type ScoreRound } from '../score-round-memory.ts';
import { TicketList } from '../ticket-list.tsx';

/** The way to hand the laptop round for scoring, with its key; undefined where nobody may score, or from paper twice. */
export function useLargeStart(room: ScoringRoom, set: CriteriaSet) {
  const words = useWords(largeWords);
  const { mayWrite, desk } = useDeskRoom();
  const held = heldScoreRound.useHeld();
  const [open, setOpen] = useState(false);
  const { phase, sheetsTwice, id: meetingId } = room.meeting;
  const mayStart =
    mayWrite && desk.actor.role !== 'other' && allowed[phase].score !== undefined && sheetsTwice !== true;
  const begin = async (): Promise<void> => {
    const own = withOwnPin(await membersWithPin(desk.db), room.attendances);
    // Whoever has come into the room since gets a ticket too; the others keep theirs.
    const before = held?.round.meetingId === meetingId ? held.round : undefined;
    heldScoreRound.hold({ meetingId, turn: null, ...drawTickets(turnsOf(room), own, systemChance, before) });
    setOpen(true);
  };
  const start = mayStart ? () => void begin() : undefined;
  useHotkey('Alt+M', words.action, start);
  const dialog = open && held && <StartDialog {...{ room, set }} round={held.round} onClose={() => setOpen(false)} />;
  return { start, dialog };
}

interface StartDialogProps {
  readonly room: ScoringRoom;
  readonly set: CriteriaSet;
  readonly round: ScoreRound;
  onClose(this: void): void;
}

/** Codes to be read out, the secretary's own code, and then the laptop goes round. */
function StartDialog({ room, set, round, onClose }: StartDialogProps) {
  const words = useWords(largeWords);
  const { desk: desks } = useWords(kioskWords);
  const { db } = useDesk();
  const projector = useProjector();
  const { id: meetingId, scoredNomineeIds: nomineeIds } = room.meeting;
  const sheets = useLive(() => db.sheets.where({ meetingId }).toArray(), [db, meetingId]);
  const turns = round.tickets.map(({ memberId }) => memberId);
  const finished = finishedAmong(turns, sheets ?? [], { set, nomineeIds });
  const hand = (): void => {
    // Before the window is the members': nothing of the scores is to stand on the wall meanwhile.
    if (projector?.sent) flushSync(projector.cover);
    heldScoreRound.handRound(true);
  };
  return (
    <AskDialog open wide title={words.title} why={words.why} verb={words.hand} onVerb={hand} onClose={onClose}>
      <Box sx={{ maxHeight: 330, display: 'grid', border: `1px solid ${colour.line}`, borderRadius: '8px' }}>
        <TicketList
          label={words.codes}
          tickets={round.tickets}
          record={room}
          noteOf={(memberId) => (finished.includes(memberId) ? words.finished : undefined)}
          onRenew={(id) => heldScoreRound.keep(renewCode(round, id, systemChance))}
          onPin={(id) => heldScoreRound.keep(provenByPin(round, id))}
        />
      </Box>
      <Box sx={{ display: 'flex', gap: '16px', alignItems: 'center' }}>
        <Box sx={{ ...type.requiredNumber, letterSpacing: '0.1em' }}>{round.wayOut}</Box>
        <Box>
          {desks.wayOut}
          <Quiet size="dense">{desks.wayOutNote}</Quiet>
        </Box>
      </Box>
    </AskDialog>
  );
}
