import type { RuleLine } from '#domain/eligibility/rule-line.ts';
import type { NominationId } from '#domain/ids.ts';
import { eligibilityFacts, type EligibilityLine } from '#domain/papers/eligibility-facts.ts';
import { err, type Result } from '#domain/result.ts';
import { inFileName } from '#domain/text.ts';
import type { Desk } from '#store/desk.ts';
import { loadDossier } from '#store/dossier.ts';
import { said, type Said } from '#words/bilingual.ts';
import { evidenceSentence, lackSentence } from '#words/eligibility-sentences.ts';
import { eligibilityWords } from '#words/eligibility-words.ts';
import { ruleWords } from '#words/rule-words.ts';
import { systemWords } from '#words/system-words.ts';
import { drawSheet } from '../draw-sheet.ts';
import type { Outgoing } from '../hand-out.ts';

/** Draws how a file stands by every rule, in Vietnamese as every paper. */
export async function drawEligibility(
  desk: Desk,
  id: NominationId,
  lines: readonly RuleLine[],
): Promise<Result<Outgoing, Said>> {
  const dossier = await loadDossier(desk.db, id);
  if (!dossier) return err(said(systemWords, (words) => words.dossier.gone));
  const facts = eligibilityFacts(dossier, lines.map(paperLine), desk.clock());
  return drawSheet(facts, `dieu-kien-xet-${inFileName(dossier.nominee.name)}.pdf`);
}

const paperLine = ({ text, grade, source, evidence, lacks, verdict, because }: RuleLine): EligibilityLine => {
  const words = eligibilityWords.vi;
  const sure = ruleWords.vi.grade[grade].toLocaleLowerCase('vi');
  return {
    rule: text.vi,
    source: source ? `${source} (${sure})` : sure,
    found: evidence.map((one) => evidenceSentence(one, 'vi')),
    lacks: lacks.map((one) => lackSentence(one, 'vi')),
    standing: [words.verdict[verdict], ...(because === null ? [] : [because])].join('. '),
  };
};
