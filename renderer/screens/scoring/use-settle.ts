import { useToast } from '#components/toast.tsx';
import { useCommand, type Command } from '../use-command.ts';
import type { DeedCommand } from '../use-deed.ts';

/** Gives commands that are told without a way back: what was locked or closed is opened again only for a reason. */
export function useSettle(): Omit<Command, 'run'> & { readonly settle: DeedCommand['give'] } {
  const { run, ...command } = useCommand();
  const toast = useToast();
  return {
    ...command,
    settle: async (work, told) => {
      const done = await run(work);
      if (done) toast({ sentence: told });
      return done;
    },
  };
}
