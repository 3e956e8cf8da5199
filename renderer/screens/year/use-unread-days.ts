import { useState } from 'react';
import { err, type Result } from '#domain/result.ts';
import type { Refusal } from '#domain/refusal.ts';

/** The fields of a form in which something stands that is no day: 31/02 must not be stored as if nothing were there. */
export interface UnreadDays {
  /** For a field of this name, what tells whether it can be read. */
  of(this: void, field: string): (unreadable: boolean) => void;
  /** Refuses while one cannot be read; else gives the command. */
  guard<Value>(this: void, command: () => Promise<Result<Value, Refusal>>): Promise<Result<Value, Refusal>>;
}

/** Watches over the days of a form. */
export function useUnreadDays(): UnreadDays {
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  return {
    of: (field) => (unreadable) =>
      setUnread((before) => {
        if (before.has(field) === unreadable) return before;
        const after = new Set(before);
        if (unreadable) after.add(field);
        else after.delete(field);
        return after;
      }),
    guard: async (command) => (unread.size > 0 ? err({ type: 'no-such-day' }) : command()),
  };
}
