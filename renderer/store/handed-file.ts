import type { Refusal } from '#domain/refusal.ts';
import { ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { KeptFile } from '#domain/year/paper-reference.ts';
import { scannedFile } from './kept-file.ts';
import type { StoredFile } from './tables.ts';

/** A file as somebody hands it in: its name and its bytes. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was handed in, to be kept under its hash, and how a row names it; nothing where nothing was. */
export function handedFile(
  handed: HandedFile | null,
): Result<{ readonly stored: StoredFile; readonly kept: KeptFile } | null, Refusal> {
  if (!handed) return ok(null);
  const stored = scannedFile(handed.bytes);
  return stored.ok
    ? ok({ stored: stored.value, kept: { fileId: stored.value.id, name: tidyText(handed.name) } })
    : stored;
}
