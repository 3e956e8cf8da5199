import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLanguage, useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, lowWindow, type } from '#components/tokens.ts';
import { substituteOf } from '#domain/meeting/attendance.ts';
import type { MemberId } from '#domain/ids.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { mostWrongTries, type Ticket } from '#domain/meeting/hand-round.ts';
import { dropPin } from '#store/pins.ts';
import { canTakeTurn } from '#domain/scoring/own-sheets.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { voterName, type Voters } from '#words/voter-name.ts';
import { useDesk } from './desk.tsx';
import { PinDialog } from './pin-dialog.tsx';

interface TicketListProps {
  readonly label: string;
  readonly tickets: readonly Ticket[];
  /** Who sits in the council and who is in the room. */
  readonly record: Voters;
  /** What stands in place of the code of whoever can have no other turn; undefined of whoever can. */
  doneBy?(this: void, memberId: MemberId): string | undefined;
  /** What is said beside the code. */
  noteOf?(this: void, memberId: MemberId): string | undefined;
  /** Another code is wanted; a PIN, if there was one, is dropped already. */
  onRenew(this: void, memberId: MemberId): void;
  /** The member has set a PIN of his own. */
  onPin(this: void, memberId: MemberId): void;
}

/** The codes of those whose turn is to come, to be read out to each alone; another one for whoever needs it. */
export function TicketList({ label, tickets, record, doneBy, noteOf, onRenew, onPin }: TicketListProps) {
  const { db } = useDesk();
  const [setting, setSetting] = useState<MemberId | null>(null);
  return (
    <>
      <Box
        component="ul"
        tabIndex={0}
        aria-label={label}
        sx={{ listStyle: 'none', m: 0, p: 0, height: '100%', overflow: 'auto' }}
      >
        {tickets.map((ticket) => (
          <TicketLine
            key={ticket.memberId}
            ticket={ticket}
            record={record}
            done={doneBy?.(ticket.memberId)}
            note={noteOf?.(ticket.memberId)}
            onRenew={async () => {
              if (ticket.proof.type === 'pin') await dropPin(db, ticket.memberId);
              onRenew(ticket.memberId);
            }}
            onPin={() => setSetting(ticket.memberId)}
          />
        ))}
      </Box>
      {setting !== null && (
        <PinDialog
          memberId={setting}
          name={seatOf(record, setting).name}
          onSet={() => onPin(setting)}
          onClose={() => setSetting(null)}
        />
      )}
    </>
  );
}

interface TicketLineProps {
  readonly ticket: Ticket;
  readonly record: Voters;
  readonly done: string | undefined;
  readonly note: string | undefined;
  onRenew(this: void): Promise<void>;
  onPin(this: void): void;
}

function TicketLine({ ticket: { memberId, proof, wrongTries }, record, done, note, onRenew, onPin }: TicketLineProps) {
  const { desk: words, record: recordWords } = useWords(kioskWords);
  const { name } = seatOf(record, memberId);
  const language = useLanguage();
  const line = record.attendances.find((one) => one.memberId === memberId);
  const left = !canTakeTurn(record, memberId);
  const locked = wrongTries >= mostWrongTries;
  return (
    <Box
      component="li"
      sx={{
        ...type.dense,
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 12px',
        alignItems: 'center',
        minHeight: 36,
        [lowWindow]: { minHeight: 34 },
        px: '14px',
        borderBottom: `1px solid ${colour.line}`,
      }}
    >
      <Box component="span" sx={{ fontWeight: 500, flex: '1 1 150px' }}>
        {voterName(record, memberId, language)}
      </Box>
      {wrongTries > 0 && !locked && <StatusChip tone="warning" label={recordWords.wrongTries(wrongTries)} />}
      {note !== undefined && <StatusChip tone="ok" label={note} />}
      {done !== undefined ? (
        <StatusChip tone="ok" label={done} />
      ) : left ? (
        <StatusChip label={words.leftRoom} icon={null} />
      ) : (
        <>
          {locked ? (
            <StatusChip tone="error" label={words.locked} />
          ) : (
            <Box
              component="span"
              sx={
                proof.type === 'pin' ? { fontWeight: 600 } : { fontSize: 18, fontWeight: 600, letterSpacing: '0.08em' }
              }
            >
              {proof.type === 'pin' ? words.byPin : proof.code}
            </Box>
          )}
          <Button
            variant="text"
            size="small"
            aria-label={proof.type === 'pin' ? words.dropPinFor(name) : words.renewFor(name)}
            onClick={() => void onRenew()}
          >
            {proof.type === 'pin' ? words.dropPin : words.renew}
          </Button>
          {/* A PIN is the member's own: whoever votes in his place has a code, and the button leaves its place empty. */}
          <Button
            variant="text"
            size="small"
            aria-label={words.setPinFor(name)}
            onClick={onPin}
            sx={{ visibility: substituteOf(line) === '' ? 'visible' : 'hidden' }}
          >
            {words.setPin}
          </Button>
        </>
      )}
    </Box>
  );
}
