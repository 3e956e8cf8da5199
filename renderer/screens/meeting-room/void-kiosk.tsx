import { useState } from 'react';
import { KeyedButton } from '#components/keyed-button.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import { useWords } from '#components/language.tsx';
import type { Round } from '#domain/voting/round.ts';
import { voidKiosk } from '#store/kiosk.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { useDesk } from '../desk.tsx';
import { heldKiosk } from '../kiosk-memory.ts';
import { useCommand } from '../use-command.ts';

/** Throws the vote on the laptop away, ballots and all; it is taken again, here or on paper. */
export function VoidKiosk({ round }: { readonly round: Round }) {
  const { desk: words } = useWords(kioskWords);
  const desk = useDesk();
  const command = useCommand();
  const [asked, setAsked] = useState(false);
  const enter = async (reason: string): Promise<void> => {
    const voiding = { meetingId: round.meetingId, roundId: round.id, reason };
    if (await command.run(() => voidKiosk(desk, voiding))) heldKiosk.forget();
  };
  return (
    <>
      <KeyedButton keys="H" onPress={() => setAsked(true)}>
        {words.voidAction}
      </KeyedButton>
      {asked && (
        <ReasonDialog
          title={words.voidTitle}
          why={words.voidWhy}
          label={words.voidReason}
          verb={words.voidConfirm}
          onReason={enter}
          onClose={() => setAsked(false)}
          error={command.error}
        />
      )}
    </>
  );
}
