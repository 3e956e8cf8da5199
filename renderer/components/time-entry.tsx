import { useState } from 'react';
import { parseClockTime, type ClockTime } from '#domain/time.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useWords } from './language.tsx';
import type { FieldProps } from './form-field.tsx';
import { TextEntry } from './text-entry.tsx';

interface TimeEntryProps extends FieldProps {
  readonly value: ClockTime | null;
  /** Null while what stands in the field is no time of day. */
  onTime(this: void, time: ClockTime | null): void;
  readonly autoFocus?: boolean;
}

/** A time of day as the secretary notes it: 8:45, 8h45 or 8.45. What is none is said at once, in words. */
export function TimeEntry({ value, onTime, error, hint, ...field }: TimeEntryProps) {
  const { time } = useWords(roomDeedWords);
  const [typed, setTyped] = useState<string>(value ?? '');
  const unreadable = typed.trim() !== '' && parseClockTime(typed) === undefined;
  return (
    <TextEntry
      {...field}
      value={typed}
      onText={(text) => {
        setTyped(text);
        onTime(parseClockTime(text) ?? null);
      }}
      hint={hint ?? time.hint}
      error={unreadable ? time.notATime : error}
    />
  );
}
