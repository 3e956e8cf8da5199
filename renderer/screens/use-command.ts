import { useState } from 'react';
import { useLanguage } from '#components/language.tsx';
import { usePace, type Pace } from '#components/one-at-a-time.ts';
import { whenRead } from '#components/unread-fields.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { refusalSentence } from '#words/refusal-words.ts';

/** A command given from one place of a screen, and why it was last refused there. */
export interface Command {
  /** The sentence for the place where the command was given; undefined while nothing is refused. */
  readonly error: string | undefined;
  /** The refusal itself, where a screen has an answer of its own to it. */
  readonly refusal: Refusal | null;
  /**
   * Gives a command; tells whether it was carried out. A new one forgets the last refusal.
   * Nothing is given while a field in sight shows what it could not read, nor while the last one is under way.
   */
  run(this: void, command: () => Promise<Result<unknown, Refusal>>): Promise<boolean>;
  clear(this: void): void;
}

/** Gives commands and keeps the last refusal where the action was; one at a time, unless what is given is typed. */
export function useCommand(pace: Pace = 'one'): Command {
  const language = useLanguage();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const carryOut = usePace(pace);
  return {
    error: refusal === null ? undefined : refusalSentence(refusal, language),
    refusal,
    run: (command) =>
      carryOut(async () => {
        setRefusal(null);
        const result = await whenRead(command);
        if (!result.ok) setRefusal(result.error);
        return result.ok;
      }),
    clear: () => setRefusal(null),
  };
}
