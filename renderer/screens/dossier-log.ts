import type { NominationId } from '#domain/ids.ts';
import { dossierLogFacts, type DossierLine } from '#domain/papers/dossier-log-facts.ts';
import { err, type Result } from '#domain/result.ts';
import { inFileName } from '#domain/text.ts';
import type { Desk } from '#store/desk.ts';
import { loadDossier, type Dossier } from '#store/dossier.ts';
import { said, type Said } from '#words/bilingual.ts';
import { deedSentence } from '#words/deed-words.ts';
import { tellerOf } from '#words/field-kinds.ts';
import { changeOnPaper, tableName } from '#words/record-words.ts';
import { systemWords } from '#words/system-words.ts';
import { drawSheet } from './draw-sheet.ts';
import type { Outgoing } from './hand-out.ts';
import { toldRows } from './told-rows.ts';

/** Draws everything that touched a file, in Vietnamese as every paper, and names it after its nominee. */
export async function drawDossierLog(desk: Desk, nominationId: string): Promise<Result<Outgoing, Said>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the store answers an id that names nothing
  const dossier = await loadDossier(desk.db, nominationId as NominationId);
  if (!dossier) return err(said(systemWords, (words) => words.dossier.gone));
  const facts = dossierLogFacts(dossier, linesOf(dossier), desk.clock());
  const name = inFileName(dossier.nominee.name);
  return drawSheet(facts, `${systemWords.vi.dossier.fileName}-${name}.pdf`);
}

/** The deeds of a file in the words of the screen, as its paper prints them. */
export function linesOf({ deeds, names }: Dossier): readonly DossierLine[] {
  const teller = tellerOf(names, 'vi');
  return deeds.map(({ entry, rows }) => ({
    at: entry.at,
    who: entry.actor.name,
    deed: deedSentence(entry.type, 'vi'),
    changes: toldRows(rows, teller).flatMap(({ table, called, change: { before, after } }) => {
      const changes = changeOnPaper(table, before, after, teller);
      // A file has many papers; of everything else it has one.
      const what = table === 'papers' ? called : tableName(table, 'vi');
      return changes.length > 0 ? [`${what} – ${changes.join('; ')}`] : [];
    }),
    reason: entry.reason ?? '',
  }));
}
