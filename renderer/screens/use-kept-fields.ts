import { useRef, useState } from 'react';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { useCommand } from './use-command.ts';

/** The fields of a form that is saved whenever one of them is left. */
interface KeptFields<Fields> {
  /** What stands in them: what is stored, and over it what was typed since. */
  readonly fields: Fields;
  readonly error: string | undefined;
  change(this: void, part: Partial<Fields>): void;
  /** Keeps what was typed, once; nothing where it is what is stored. */
  save(this: void): void;
}

/**
 * Holds a form over its record. A field shows what is stored until it is typed into, and again as soon as the record
 * says something else: after an undo or an edit elsewhere nothing old comes back. `keep` tells whether it wrote anything.
 */
export function useKeptFields<Fields extends object>(
  stored: Fields,
  keep: (fields: Fields) => Promise<Result<boolean, Refusal>>,
): KeptFields<Fields> {
  const command = useCommand('each');
  const [typed, setTyped] = useState<Partial<Fields>>({});
  const [seen, setSeen] = useState(stored);
  const underWay = useRef<Fields>(null);
  if (!isSame(stored, seen)) {
    setSeen(stored);
    setTyped(without(typed, (field) => stored[field] !== seen[field]));
  }
  const fields = { ...stored, ...typed };
  const save = async (): Promise<void> => {
    // Leaving a field by pressing the button saves twice the very same.
    if (isSame(fields, stored) || (underWay.current && isSame(fields, underWay.current))) return;
    underWay.current = fields;
    let wrote = true;
    await command.run(async () => {
      const kept = await keep(fields);
      wrote = !kept.ok || kept.value;
      return kept;
    });
    underWay.current = null;
    // Nothing else will tell these fields that the record says the same in its own spelling.
    if (!wrote) setTyped((now) => without(now, (field) => now[field] === fields[field]));
  };
  return {
    fields,
    error: command.error,
    change: (part) => setTyped((before) => ({ ...before, ...part })),
    save: () => void save(),
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets whose keys they are
const keysOf = <Fields extends object>(fields: Fields) => Object.keys(fields) as (keyof Fields)[];

const isSame = <Fields extends object>(a: Fields, b: Fields): boolean => keysOf(a).every((key) => a[key] === b[key]);

function without<Fields extends object>(
  typed: Partial<Fields>,
  isDropped: (field: keyof Fields) => boolean,
): Partial<Fields> {
  const left = { ...typed };
  for (const field of keysOf(left)) if (isDropped(field)) delete left[field];
  return left;
}
