import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { withOwnPin } from '#domain/meeting/hand-round.ts';
import { openKiosk } from '#domain/voting/kiosk.ts';
import { membersWithPin } from '#store/pins.ts';
import { openRound } from '#store/rounds.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { useDesk } from '../desk.tsx';
import { systemChance } from '../held-round.ts';
import { heldKiosk } from '../kiosk-memory.ts';
import { useCommand } from '../use-command.ts';
import type { AgendaGroup } from './agenda.ts';
import { useTimeNow } from './paper-time.tsx';
import { useRoom } from './room.ts';

interface OpenKioskProps {
  readonly group: AgendaGroup;
  onOpened(this: void): void;
}

/** Nâng cao: the ballot of this award is taken on the laptop instead of on paper. */
export function OpenKiosk({ group, onOpened }: OpenKioskProps) {
  const { opening } = useWords(kioskWords);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <KeyedButton keys="M" onPress={() => setAsked(true)}>
        {opening.action}
      </KeyedButton>
      {asked && <OpenKioskDialog group={group} onOpened={onOpened} onClose={() => setAsked(false)} />}
    </>
  );
}

function OpenKioskDialog({ group, onOpened, onClose }: OpenKioskProps & { onClose(this: void): void }) {
  const { opening, memoryOnly } = useWords(kioskWords);
  const desk = useDesk();
  const now = useTimeNow();
  const command = useCommand();
  const { record } = useRoom();
  const [despite, setDespite] = useState('');
  // Asked for once the laptop is found unsafe, and from then on until the vote is open.
  const [unsafe, setUnsafe] = useState(false);
  if (command.refusal?.type === 'not-safe' && !unsafe) setUnsafe(true);
  const open = async (): Promise<void> => {
    const openedAt = now();
    const done = await command.run(async () => {
      const withPin = await membersWithPin(desk.db);
      const result = await openRound(desk, {
        meetingId: record.meeting.id,
        awardId: group.award.id,
        openedAt,
        means: 'kiosk',
        despite: unsafe ? despite : undefined,
      });
      // Before the room is drawn anew: an open vote that this laptop has not in mind would look interrupted.
      if (result.ok) heldKiosk.hold(openKiosk(result.value, withOwnPin(withPin, record.attendances), systemChance));
      return result;
    });
    if (done) onOpened();
  };
  return (
    <AskDialog
      open
      title={opening.title}
      why={opening.why}
      verb={opening.confirm}
      onVerb={open}
      onClose={onClose}
      error={command.error}
    >
      <Quiet>{memoryOnly}</Quiet>
      {unsafe && <TextEntry label={opening.reason} value={despite} onText={setDespite} lines={2} autoFocus />}
    </AskDialog>
  );
}
