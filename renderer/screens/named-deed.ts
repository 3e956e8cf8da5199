import type { CouncilDatabase } from '#store/database.ts';
import { nameDeed } from '#store/deed-object.ts';
import type { EntryName } from '#store/journal.ts';
import type { Said } from '#words/bilingual.ts';
import { undoneSentence } from '#words/deed-words.ts';

/** That a deed was taken back, by its name and on which scoring or criteria set it was done. */
export async function undoneByName(db: CouncilDatabase, entry: EntryName): Promise<Said | undefined> {
  const deed = await nameDeed(db, entry);
  return deed && ((language) => undoneSentence(deed.type, deed.name, language));
}
