import { useRef, useState } from 'react';
import type { EndCounts, RegisterPlan } from '#domain/lists/list-plan.ts';
import { runIntake, type RunningIntake } from '#store/intake-run.ts';
import type { EntryName } from '#store/journal.ts';
import { rowsOf } from '#store/register-intake.ts';
import { undoRegisterDeed } from '#store/register-undo.ts';
import { useDesk } from '../desk.tsx';
import { useCommand, type Command } from '../use-command.ts';

/** A list on its way, or what became of it. */
export type TakingIn =
  | { readonly type: 'running'; readonly written: number; readonly all: number }
  | { readonly type: 'done'; readonly name: EntryName; readonly counts: EndCounts };

/** Takes a planned list in, tells how far it is, stops it, and takes it back. */
export function useTakingIn() {
  const desk = useDesk();
  const command: Command = useCommand();
  const [taking, setTaking] = useState<TakingIn | null>(null);
  const running = useRef<RunningIntake | null>(null);
  const takeIn = async (plan: RegisterPlan, journalEnd: string): Promise<boolean> => {
    const all = rowsOf(plan.writes);
    setTaking({ type: 'running', written: 0, all });
    running.current = runIntake(desk, { writes: plan.writes, journalEnd }, (written) =>
      setTaking((now) => (now?.type === 'running' ? { ...now, written } : now)),
    );
    const { done } = running.current;
    return command.run(async () => {
      const taken = await done;
      running.current = null;
      setTaking(taken.ok ? { type: 'done', name: taken.value, counts: plan.counts } : null);
      return taken;
    });
  };
  const undo = (name: EntryName): Promise<boolean> => command.run(() => undoRegisterDeed(desk, name));
  return {
    taking,
    command,
    takeIn,
    undo,
    stop: () => running.current?.stop(),
    clear: () => {
      command.clear();
      setTaking(null);
    },
  };
}
