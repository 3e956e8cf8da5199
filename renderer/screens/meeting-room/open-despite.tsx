import Button from '@mui/material/Button';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import { quorumNow } from '#domain/meeting/quorum.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { attendanceWords } from '#words/attendance-words.ts';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** The way to open with too few in the room, beside the button that was refused. */
export function OpenDespite({ onAsk }: { onAsk(this: void): void }) {
  const { despite } = useWords(attendanceWords);
  useHotkey('M', despite.action, onAsk);
  return (
    <Button onClick={onAsk}>
      {despite.action}
      <KeyCap keys="M" />
    </Button>
  );
}

interface OpenDespiteDialogProps {
  /** Opens the meeting for this reason. */
  command(this: void, reason: string): Promise<Result<unknown, Refusal>>;
  onDone(this: void): void;
  onClose(this: void): void;
}

/** Asks for the reason that the minutes print; a refusal is said here, and what was typed stays. */
export function OpenDespiteDialog({ command, onDone, onClose }: OpenDespiteDialogProps) {
  const { despite } = useWords(attendanceWords);
  const { error, run } = useCommand();
  const { present, required } = quorumNow(useRoom().record);
  return (
    <ReasonDialog
      title={despite.title}
      why={despite.why(present, required)}
      verb={despite.action}
      onReason={async (reason) => {
        if (await run(() => command(reason))) onDone();
      }}
      onClose={onClose}
      error={error}
    />
  );
}
