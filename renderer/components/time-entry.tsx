import { useState } from 'react';
import { parseClockTime, type ClockTime } from '#domain/time.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useWords } from './language.tsx';
import type { FieldProps } from './form-field.tsx';
import { TextEntry } from './text-entry.tsx';
import { useUnread } from './unread-fields.ts';

interface TimeEntryProps extends FieldProps {
  readonly value: ClockTime | null;
  /** Null once the field is empty; not called for what is no time: the last one stands, and commands are refused. */
  onTime(this: void, time: ClockTime | null): void;
  readonly autoFocus?: boolean;
}

/** A time of day as the secretary notes it: 8:45, 8h45 or 8.45. What is none is said at once, in words. */
export function TimeEntry({ value, onTime, error, hint, ...field }: TimeEntryProps) {
  const { time } = useWords(roomDeedWords);
  const [typed, setTyped] = useState<string>(value ?? '');
  const unreadable = readTime(typed) === undefined;
  useUnread('time', unreadable);
  return (
    <TextEntry
      {...field}
      value={typed}
      onText={(text) => {
        setTyped(text);
        const read = readTime(text);
        if (read !== undefined) onTime(read);
      }}
      hint={hint ?? time.hint}
      error={unreadable ? time.notATime : error}
    />
  );
}

/** The time in a text; null for an empty one, undefined for what is none. */
const readTime = (text: string): ClockTime | null | undefined => (text.trim() === '' ? null : parseClockTime(text));
