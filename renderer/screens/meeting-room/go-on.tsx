import Button from '@mui/material/Button';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { safetyWords } from '#words/safety-words.ts';
import { useCommand } from '../use-command.ts';

/** The way on while the laptop is not safe, beside the button that was refused. */
export function GoOn({ onAsk }: { onAsk(this: void): void }) {
  const words = useWords(safetyWords);
  useHotkey('G', words.goOn, onAsk);
  return (
    <Button onClick={onAsk}>
      {words.goOn}
      <KeyCap keys="G" />
    </Button>
  );
}

interface GoOnDialogProps {
  /** Opens the vote for this reason. */
  command(this: void, reason: string): Promise<Result<unknown, Refusal>>;
  onDone(this: void): void;
  onClose(this: void): void;
}

/** Asks for the reason; a refusal is said here, and what was typed stays. */
export function GoOnDialog({ command, onDone, onClose }: GoOnDialogProps) {
  const words = useWords(safetyWords);
  const { error, run } = useCommand();
  return (
    <ReasonDialog
      title={words.goOnTitle}
      why={words.goOnWhy}
      verb={words.goOn}
      onReason={async (reason) => {
        if (await run(() => command(reason))) onDone();
      }}
      onClose={onClose}
      error={error}
    />
  );
}
