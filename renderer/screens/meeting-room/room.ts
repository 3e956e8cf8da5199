import { createContext, use } from 'react';
import type { NominationId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { EntryName } from '#store/journal.ts';
import type { AgendaGroup, Place } from './agenda.ts';

/** What every part of the meeting room sees: the meeting as it stands, its papers, and where the secretary is. */
export interface Room {
  readonly record: MeetingRecord;
  readonly papers: readonly Paper[];
  readonly agenda: readonly AgendaGroup[];
  readonly place: Place;
  /** The nomination that was asked for by name or number; null for the first that waits. */
  readonly inHand: NominationId | null;
  /** Turns to another place of the agenda. */
  go(this: void, place: Place): void;
  /** Turns to a nomination, wherever on the agenda it stands. */
  show(this: void, id: NominationId): void;
  /** Takes back the last deed, or only the one named. */
  undo(this: void, only?: EntryName): Promise<void>;
}

/** Filled by the meeting room for its parts. */
export const RoomContext = createContext<Room | null>(null);

/** The room that a part stands in. */
export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error('A part of the meeting room was shown outside it');
  return room;
}
