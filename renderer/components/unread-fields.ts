import { useLayoutEffect } from 'react';
import type { Refusal, UnreadField } from '#domain/refusal.ts';
import { err, type Result } from '#domain/result.ts';
import { topLayer } from './hotkey-registry.ts';
import { useKeyLayer } from './hotkeys.tsx';

/*
 * [Note: Unread fields] A field in which 31/02 stands keeps its last day and says so in red, but its form cannot tell that
 * day from one that was meant. So the field stands in this list for as long as it shows such a text, and whatever is
 * asked of the screen is refused until it is put right. Under an open dialog nobody can put it right: there only the
 * dialog's own fields count, as with the keys.
 */
interface Unread {
  readonly field: UnreadField;
  readonly layer: string;
}

const unread: Unread[] = [];

/** Says that a field of a layer shows what it cannot read; gives the way to say that it no longer does. */
export function addUnread(field: UnreadField, layer: string): () => void {
  const entry = { field, layer };
  unread.push(entry);
  return () => void unread.splice(unread.indexOf(entry), 1);
}

/** A field where the officer is now that shows what it could not read: the refusal of whatever rests on it. */
export function unreadRefusal(): Refusal | undefined {
  const found = unread.find(({ layer }) => layer === topLayer());
  return found && { type: 'field-unread', field: found.field };
}

/** Gives a command only while every field in sight could be read. */
export async function whenRead<Value, Failure>(
  command: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | Refusal>> {
  const refusal = unreadRefusal();
  return refusal ? err(refusal) : command();
}

/** Holds back every command for as long as this field shows what it could not read. */
export function useUnread(field: UnreadField, isUnread: boolean): void {
  const layer = useKeyLayer();
  // Before the paint: Ctrl+Enter comes straight after the last letter.
  useLayoutEffect(() => (isUnread ? addUnread(field, layer) : undefined), [field, isUnread, layer]);
}
