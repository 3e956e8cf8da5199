import type { GuidingDocumentId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal, RequiredField } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { checkGuidingDocument, replacersOf, type GuidingDocument } from '#domain/year/guiding-document.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { keptFile, type HandedFile } from './kept-file.ts';
import { takeOff } from './take-off.ts';

/** A guiding document as it is typed. */
export interface TypedGuidingDocument extends Omit<GuidingDocument, 'id' | 'date' | 'file'> {
  readonly id?: GuidingDocumentId;
  readonly date: CivilDate | null;
  readonly file: HandedFile | null;
}

/** Puts a document into the library, or puts right the one of this id. */
export async function saveGuidingDocument(
  desk: Desk,
  input: TypedGuidingDocument,
): Promise<Result<GuidingDocumentId, Refusal>> {
  const handed = keptFile(input.file);
  if (!handed.ok) return handed;
  const { file, bytes } = handed.value;
  return change(
    desk.db,
    deedOf(desk, input.id === undefined ? 'guiding-document-recorded' : 'guiding-document-corrected'),
    ['guidingDocuments', 'files'],
    async (): Promise<Result<GuidingDocumentId, Refusal>> => {
      const allowed = mayActOnCouncil('keep-year', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const library = await db.guidingDocuments.toArray();
      if (input.id !== undefined && !library.some(({ id }) => id === input.id)) {
        return err({ type: 'not-found', subject: 'register-row' });
      }
      const [number, issuer, title] = [tidyText(input.number), tidyText(input.issuer), tidyText(input.title)];
      const lacks: readonly (readonly [boolean, RequiredField])[] = [
        [number === '', 'number'],
        [input.date === null, 'date'],
        [issuer === '', 'issuer'],
        [title === '', 'subject'],
      ];
      const field = lacks.find(([missing]) => missing)?.[1];
      if (input.date === null || field !== undefined) return err({ type: 'required', field: field ?? 'date' });
      const document: GuidingDocument = {
        id: input.id ?? desk.newId(),
        level: input.level,
        number,
        date: input.date,
        issuer,
        title,
        inForceFrom: input.inForceFrom,
        lapsedFrom: input.lapsedFrom,
        replaces: input.replaces,
        file,
      };
      const fits = checkGuidingDocument(document, library);
      if (!fits.ok) return fits;
      if (bytes) await db.files.put(bytes);
      await db.guidingDocuments.put(document);
      return ok(document.id);
    },
  );
}

/** Takes a document that was put there by mistake out of the library; refused while another says that it replaces it. */
export const removeGuidingDocument = (
  desk: Desk,
  { id }: { readonly id: GuidingDocumentId },
): Promise<Result<GuidingDocumentId, Refusal>> =>
  takeOff(desk, id, {
    deed: 'guiding-document-removed',
    action: 'keep-year',
    table: 'guidingDocuments',
    held: async () => {
      const library = await desk.db.guidingDocuments.toArray();
      const document = library.find((row) => row.id === id);
      const [other] = document ? replacersOf(document, library) : [];
      return other && { type: 'replaced-by-other', number: other.number };
    },
  });

/** The library, the newest document first. */
export const listGuidingDocuments = async (db: CouncilDatabase): Promise<readonly GuidingDocument[]> =>
  (await db.guidingDocuments.toArray()).toSorted(
    (a, b) => b.date.localeCompare(a.date) || a.number.localeCompare(b.number, 'vi'),
  );
