import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage } from '#components/language.tsx';
import { usePace, type Pace } from '#components/one-at-a-time.ts';
import { useToast } from '#components/toast.tsx';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CouncilDatabase } from '#store/database.ts';
import type { Desk } from '#store/desk.ts';
import type { EntryName } from '#store/journal.ts';
import { lastEntry } from '#store/undo.ts';
import type { Said } from '#words/bilingual.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useDesk } from './desk.tsx';
import { useCommand, type Command } from './use-command.ts';

/** The deeds of one part of the council's work, as a screen takes them back. */
export interface Deeds {
  undo(this: void, desk: Desk, entry: EntryName): Promise<Result<unknown, Refusal>>;
  /** What is said once one was taken back. */
  readonly undone: Said;
  /** The same with the deed by name, and on what it was done, where they are easily taken for another. */
  named?(this: void, db: CouncilDatabase, entry: EntryName): Promise<Said | undefined>;
  /** Hears of each that was done. */
  onDone?(this: void, entry: EntryName): void;
}

/** Deeds of which the newest is also taken back by Ctrl+Z. */
export interface KeyedDeeds extends Deeds {
  last(this: void, db: CouncilDatabase): Promise<EntryName | undefined>;
  /** What Ctrl+Z does, in the list of keys. */
  readonly key: Said;
}

/** Commands that are told with their way back. */
export interface DeedCommand extends Omit<Command, 'run'> {
  /** Gives a command, tells what was done, and whether it was. */
  give(this: void, command: () => Promise<Result<unknown, Refusal>>, done: Said): Promise<boolean>;
}

/** Gives commands as `useCommand` does; each can be taken back from where it is told, whatever is done meanwhile. */
export function useDeed(deeds: Deeds, pace: Pace = 'one'): DeedCommand {
  const { db } = useDesk();
  const toast = useToast();
  const takeBack = useTakeBack(deeds);
  // What is looked up before and after belongs to the command: the whole of it is one.
  const carryOut = usePace(pace);
  const { run, ...command } = useCommand('each');
  return {
    ...command,
    give: (work, done) =>
      carryOut(async () => {
        const before = await lastEntry(db);
        if (!(await run(work))) return false;
        const own = await lastEntry(db);
        // What changed nothing has no way back.
        const isWritten = own !== undefined && own.counter !== before?.counter;
        if (isWritten) deeds.onDone?.(own);
        toast({ sentence: done, ...(isWritten ? { undo: () => void takeBack(own) } : {}) });
        return true;
      }),
  };
}

/** Ctrl+Z takes the newest of these deeds back wherever it stands; given for what keeps these keys to itself. */
export function useUndoKey(deeds: KeyedDeeds): () => Promise<void> {
  const { db } = useDesk();
  const language = useLanguage();
  const takeBack = useTakeBack(deeds);
  const undo = async (): Promise<void> => takeBack(await deeds.last(db));
  useHotkey('Ctrl+Z', deeds.key(language), () => void undo());
  return undo;
}

/** Takes a deed back, and says so; where it cannot be, why not. */
export function useTakeBack({ undo, undone, named }: Deeds): (entry: EntryName | undefined) => Promise<void> {
  const desk = useDesk();
  const toast = useToast();
  return async (entry) => {
    const answer: Result<unknown, Refusal> = entry
      ? await undo(desk, entry)
      : { ok: false, error: { type: 'nothing-to-undo' } };
    const told = (answer.ok && entry && (await named?.(desk.db, entry))) || undone;
    toast({ sentence: answer.ok ? told : (language) => refusalSentence(answer.error, language) });
  };
}
