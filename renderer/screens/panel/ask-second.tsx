import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import type { MeetingId } from '#domain/ids.ts';
import { actingIn } from '#domain/meeting/meeting-record.ts';
import { mayAct } from '#domain/meeting/meeting.ts';
import type { ScoringRoom } from '#store/score-sheets.ts';
import { askSecondEntry } from '#store/sheet-checks.ts';
import { panelWords } from '#words/panel-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

/** Whether whoever sits here may ask for a second entry now, or call it off: who leads the meeting, until it has ended. */
function useMayAsk(room: ScoringRoom): boolean {
  const { actor } = useDesk();
  const acting = actingIn(room, actor);
  return (['prepare', 'vote'] as const).some((action) => mayAct(room.meeting.phase, action, acting).ok);
}

interface AskSecondProps {
  readonly meetingId: MeetingId;
  /** Whether the sheets are typed twice now: then it is called off. */
  readonly twice: boolean;
  readonly open: boolean;
  onClose(this: void): void;
  onDone(this: void): void;
}

/** Asks before the sheets are typed twice, or no longer; says what follows from it. */
function AskSecond({ meetingId, twice, open, onClose, onDone }: AskSecondProps) {
  const words = useWords(panelWords).second;
  const desk = useDesk();
  const { error, run } = useCommand();
  return (
    <AskDialog
      open={open}
      title={twice ? words.callOffTitle : words.askTitle}
      why={twice ? words.callOffWhy : words.askWhy}
      verb={twice ? words.callOff : words.askVerb}
      onVerb={async () => {
        if (await run(() => askSecondEntry(desk, { meetingId, twice: !twice }))) onDone();
      }}
      onClose={onClose}
      error={error}
    >
      {null}
    </AskDialog>
  );
}

/** The dialog with its key, Alt+H, from every view of the panel. */
export function useAskSecond(room: ScoringRoom, onDone: (twice: boolean) => void) {
  const words = useWords(panelWords).second;
  const may = useMayAsk(room);
  const [open, setOpen] = useState(false);
  const twice = room.meeting.sheetsTwice === true;
  const ask = may ? () => setOpen(true) : undefined;
  useHotkey('Alt+H', twice ? words.callOff : words.ask, ask);
  const dialog = open && (
    <AskSecond
      meetingId={room.meeting.id}
      twice={twice}
      open
      onClose={() => setOpen(false)}
      onDone={() => {
        setOpen(false);
        onDone(!twice);
      }}
    />
  );
  return { ask, twice, dialog };
}
