import type { RulePart } from './edition-diff.ts';
import type { Award, Bilingual, RuleBook, Sourced } from './rule-book.ts';

/** What is to be asked of the province, or settled by the council, before an edition is more than a custom. */
export interface OpenQuestion {
  readonly id: string;
  /** The awards that wait for the answer; none where it is about the whole edition. */
  readonly awards: readonly Award[];
  /** As the edition asks it; null where a rule is only a custom and nobody has worded the question. */
  readonly ask: Bilingual | null;
  /** What counts meanwhile; null where nothing does. */
  readonly meanwhile: RulePart | null;
}

/** The questions of an edition, those about it as a whole first; one that several awards share stands once. */
export function openQuestions(book: RuleBook): readonly OpenQuestion[] {
  const questions = new Map<string, OpenQuestion>();
  const put = (key: string, award: Award | null, ask: Bilingual | null, meanwhile: RulePart | null): void => {
    const known = questions.get(key);
    // What the edition asks of every award is not asked once more of one.
    const isGeneral = award === null || known?.awards.length === 0;
    const awards = isGeneral ? [] : [...(known?.awards ?? []), award];
    questions.set(key, { id: key, awards, ask, meanwhile });
  };
  const putRule = (award: Award | null, part: RulePart, rule: Sourced, key: string): void => {
    if (rule.grade === 'default') put(rule.ask?.vi ?? key, award, rule.ask ?? null, part);
  };
  for (const { id, text } of book.asks ?? []) put(`edition ${id}`, null, text, null);
  putRule(null, { type: 'quorum', rule: book.quorum }, book.quorum, 'quorum');
  if (book.filing) putRule(null, { type: 'filing', rule: book.filing }, book.filing, 'filing');
  for (const rule of book.common ?? []) putRule(null, { type: 'condition', rule }, rule, `condition ${rule.text.vi}`);
  for (const award of book.awards.toSorted((a, b) => a.paperOrder - b.paperOrder)) {
    putRule(award, { type: 'vote', rule: award.vote }, award.vote, `vote ${award.id}`);
    for (const rule of award.conditions) putRule(award, { type: 'condition', rule }, rule, `condition ${rule.text.vi}`);
    for (const rule of award.dossier ?? []) putRule(award, { type: 'dossier', rule }, rule, `dossier ${rule.text.vi}`);
    if (award.reward) putRule(award, { type: 'reward', rule: award.reward }, award.reward, `reward ${award.id}`);
  }
  return [...questions.values()];
}

/** The question that the edition itself asks, by its own id; undefined for one about a rule. */
export const editionQuestionId = ({ id }: OpenQuestion): string | undefined =>
  id.startsWith('edition ') ? id.slice('edition '.length) : undefined;
