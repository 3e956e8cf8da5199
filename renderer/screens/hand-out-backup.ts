import { err, ok, type Result } from '#domain/result.ts';
import type { KeepFailure } from '#domain/safety.ts';
import { said, type Said } from '#words/bilingual.ts';
import { rehearsalWords } from '#words/rehearsal-words.ts';
import { keepFailure, safetyWords } from '#words/safety-words.ts';
import type { DeskRoom } from './desk.tsx';

/**
 * Backs up where backups are kept, proves it, and hands that very file to the officer, as it is or locked: where it
 * lies, null where he chose no place after all, or why there is none.
 */
export async function handOutBackup(
  { bridge, safekeeping, rehearsal }: Pick<DeskRoom, 'bridge' | 'safekeeping' | 'rehearsal'>,
  locked: (bytes: Uint8Array) => Promise<Uint8Array> = async (bytes) => bytes,
): Promise<Result<string | null, Said>> {
  if (rehearsal.running) return err(said(rehearsalWords, (words) => words.noKeeping));
  if (!safekeeping) return err(said(safetyWords, (words) => words.fault['read-only']));
  const kept = await safekeeping.backUp();
  if (!kept.ok) return fails(kept.error);
  const { name, bytes } = kept.value;
  const saved = await bridge.saveDocument({ suggestedName: name, bytes: await locked(bytes) });
  if (saved.ok) return ok(saved.value.path);
  return saved.error.type === 'cancelled' ? ok(null) : fails({ type: 'disk-failed', detail: saved.error.detail });
}

const fails = (failure: KeepFailure): Result<never, Said> => err((language) => keepFailure(failure, language));
