import { useEffect, useState } from 'react';
import type { MeetingId } from '#domain/ids.ts';
import { currentFile } from '#domain/papers/paper.ts';
import { loadFile } from '#store/papers.ts';
import { useDesk } from '../desk.tsx';
import { drawSubject, type FreezeFailure } from '../drawing.ts';
import type { ShelfPaper } from './shelf.ts';

/** What there is to look at: stored bytes, a drawing that is not frozen, or why there is neither. */
export type PaperBytes =
  | { readonly state: 'none' | 'drawing' | 'loading' }
  | { readonly state: 'shown'; readonly bytes: Uint8Array }
  | { readonly state: 'failed'; readonly failure: FreezeFailure; again(this: void): void };

/** The bytes of a paper: the stored ones once it is frozen, else a drawing of the meeting as it stands. */
export function usePaperBytes(meetingId: MeetingId, shelfPaper: ShelfPaper | undefined): PaperBytes {
  const desk = useDesk();
  const fileId = shelfPaper?.paper && currentFile(shelfPaper.paper);
  const [attempt, setAttempt] = useState(0);
  const wanted = fileId ?? (shelfPaper?.drawable === true ? `${shelfPaper.key} ${attempt}` : null);
  const [found, setFound] = useState<{ readonly wanted: string; readonly result: Uint8Array | FreezeFailure } | null>(
    null,
  );
  useEffect(() => {
    if (wanted === null || !shelfPaper) return undefined;
    let listening = true;
    const show = (result: Uint8Array | FreezeFailure): void => {
      if (listening) setFound({ wanted, result });
    };
    const read = async (): Promise<void> => {
      if (fileId !== undefined) {
        const file = await loadFile(desk.db, fileId);
        show(file?.bytes ?? { type: 'not-found', subject: 'file' });
        return;
      }
      const made = await drawSubject(desk, { meetingId, subject: shelfPaper.subject });
      show(made.ok ? made.value.drawn.bytes : made.error);
    };
    void read();
    return () => {
      listening = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the same paper is wanted until its file or subject changes, however often the meeting is read again
  }, [wanted]);
  if (wanted === null) return { state: 'none' };
  if (found?.wanted !== wanted) return { state: fileId === undefined ? 'drawing' : 'loading' };
  if (found.result instanceof Uint8Array) return { state: 'shown', bytes: found.result };
  return { state: 'failed', failure: found.result, again: () => setAttempt(attempt + 1) };
}
