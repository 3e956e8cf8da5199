import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, lowWindow, type } from '#components/tokens.ts';
import { isCounted, substituteOf } from '#domain/meeting/attendance.ts';
import type { MemberId } from '#domain/ids.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { mostWrongTries, renewCode, type Kiosk, type Ticket } from '#domain/voting/kiosk.ts';
import { dropPin } from '#store/pins.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { voterName } from '#words/voter-name.ts';
import { useDesk } from '../desk.tsx';
import { keepKiosk, systemChance } from '../kiosk-memory.ts';
import { PinDialog } from './pin-dialog.tsx';
import { useRoom } from './room.ts';

/** The codes of those who have not voted yet, to be read out to each alone; another one for whoever needs it. */
export function KioskCodes({ kiosk }: { readonly kiosk: Kiosk }) {
  const { desk: words } = useWords(kioskWords);
  const { db } = useDesk();
  const [setting, setSetting] = useState<MemberId | null>(null);
  return (
    <Card flush fill title={words.codes} note={words.codesNote}>
      <Box
        component="ul"
        tabIndex={0}
        aria-label={words.codes}
        sx={{ listStyle: 'none', m: 0, p: 0, height: '100%', overflow: 'auto' }}
      >
        {kiosk.tickets.map((ticket) => (
          <TicketLine
            key={ticket.memberId}
            ticket={ticket}
            onRenew={async () => {
              if (ticket.proof.type === 'pin') await dropPin(db, ticket.memberId);
              keepKiosk(renewCode(kiosk, ticket.memberId, systemChance));
            }}
            onPin={() => setSetting(ticket.memberId)}
          />
        ))}
      </Box>
      {setting !== null && <PinDialog memberId={setting} onClose={() => setSetting(null)} />}
    </Card>
  );
}

interface TicketLineProps {
  readonly ticket: Ticket;
  onRenew(this: void): Promise<void>;
  onPin(this: void): void;
}

function TicketLine({ ticket: { memberId, proof, wrongTries, voted }, onRenew, onPin }: TicketLineProps) {
  const { desk: words, record: recordWords } = useWords(kioskWords);
  const { record } = useRoom();
  const { name } = seatOf(record, memberId);
  const language = useLanguage();
  const line = record.attendances.find((one) => one.memberId === memberId);
  const left = !isCounted(line);
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
      {voted ? (
        <StatusChip tone="ok" label={words.voted} />
      ) : left ? (
        <StatusChip label={words.leftRoom} icon={null} />
      ) : (
        <>
          {locked ? (
            <StatusChip tone="error" label={words.locked} />
          ) : (
            <Box component="span" sx={{ fontSize: 18, fontWeight: 600, letterSpacing: '0.08em' }}>
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
