import { useState } from 'react';
import { KeyedButton } from '#components/keyed-button.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { countKiosk, turnout, type Kiosk, type KioskRefusal } from '#domain/voting/kiosk.ts';
import type { Round } from '#domain/voting/round.ts';
import { closeKiosk } from '#store/kiosk.ts';
import { forgiveTries } from '#store/pins.ts';
import { kioskRefusalSentence, kioskWords } from '#words/kiosk-words.ts';
import { useDesk } from '../desk.tsx';
import { heldKiosk } from '../kiosk-memory.ts';
import { useCommand } from '../use-command.ts';
import { useTimeNow } from './paper-time.tsx';

/** Closes the vote that this laptop has in mind; once the result is on the disk nothing of it stays in mind. */
export function useCloseKiosk(
  round: Round,
  kiosk: Kiosk,
): { readonly close: (reason?: string) => Promise<boolean>; readonly error: string | undefined } {
  const desk = useDesk();
  const now = useTimeNow();
  const language = useLanguage();
  const command = useCommand();
  const [refused, setRefused] = useState<KioskRefusal | null>(null);
  const close = async (reason?: string): Promise<boolean> => {
    const counted = countKiosk(kiosk);
    setRefused(counted.ok ? null : counted.error);
    if (!counted.ok) return false;
    const closedAt = now();
    const closing = { meetingId: round.meetingId, roundId: round.id, closedAt, counted: counted.value };
    const done = await command.run(() => closeKiosk(desk, { ...closing, ...(reason === undefined ? {} : { reason }) }));
    if (!done) return false;
    heldKiosk.forget();
    await forgiveTries(desk.db);
    return true;
  };
  return { close, error: refused ? kioskRefusalSentence(refused, language) : command.error };
}

/** Đóng khi chưa đủ phiếu: somebody has left or will not vote; the reason is kept. */
export function CloseKioskEarly({ round, kiosk }: { readonly round: Round; readonly kiosk: Kiosk }) {
  const { desk: words } = useWords(kioskWords);
  const { close, error } = useCloseKiosk(round, kiosk);
  const [asked, setAsked] = useState(false);
  const { voted, voters } = turnout(kiosk);
  return (
    <>
      <KeyedButton keys="G" onPress={() => setAsked(true)}>
        {words.closeEarly}
      </KeyedButton>
      {asked && (
        <ReasonDialog
          title={words.closeEarlyTitle}
          why={words.closeEarlyWhy(voters - voted)}
          verb={words.close}
          onReason={async (reason) => {
            if (await close(reason)) setAsked(false);
          }}
          onClose={() => setAsked(false)}
          error={error}
        />
      )}
    </>
  );
}
