import type { AwardId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { err, impossible, ok, type Result } from '../result.ts';
import { tidyText } from '../text.ts';
import type { ConditionCheck } from './condition-check.ts';
import { citesAlike, citesLaw } from './law-citation.ts';
import { deciderOf } from './rule-book.ts';
import type { Award, Bilingual, Catalogue, Condition, DossierItem, RuleBook, Sourced } from './rule-book.ts';
import type { VoteTerms } from './rule-edition.ts';
import { isPossibleShare, type Threshold } from './threshold.ts';

/** One rule of an edition worded anew; a rule of every award is of none. */
export type RuleEdit =
  | { readonly type: 'quorum'; readonly threshold: Threshold; readonly substitutesVote: boolean }
  | {
      readonly type: 'vote';
      readonly awardId: AwardId;
      readonly terms: VoteTerms & { readonly recusedStayInBase: boolean };
    }
  | { readonly type: 'decider'; readonly awardId: AwardId; readonly decider: string }
  | ConditionEdit
  | {
      readonly type: 'new-condition';
      readonly awardId: AwardId;
      readonly id: string;
      readonly text: Bilingual;
      /** So many in a hundred of those on the list for another award at most; null for a condition that is judged. */
      readonly cap: { readonly percent: number; readonly of: AwardId } | null;
    }
  | { readonly type: 'condition-gone'; readonly awardId: AwardId | null; readonly conditionId: string }
  | { readonly type: 'dossier-item'; readonly awardId: AwardId; readonly itemId: string; readonly text: Bilingual }
  | { readonly type: 'new-dossier-item'; readonly awardId: AwardId; readonly id: string; readonly text: Bilingual }
  | { readonly type: 'dossier-item-gone'; readonly awardId: AwardId; readonly itemId: string }
  | { readonly type: 'award'; readonly awardId: AwardId; readonly catalogue: Catalogue }
  | { readonly type: 'answered'; readonly questionId: string };

interface ConditionEdit {
  readonly type: 'condition';
  readonly awardId: AwardId | null;
  readonly conditionId: string;
  readonly text: Bilingual;
  /** The years, the share or the cap that it asks; null where it has none. */
  readonly figure: number | null;
}

/** What a change rests on: the document with its article, and why what the law says is changed. */
export interface Grounds {
  readonly source: string;
  readonly reason: string;
}

/** The edition with one rule worded anew. Typed with a document a custom becomes local; the law gives way only to law. */
export function withEdit(book: RuleBook, edit: RuleEdit, grounds: Grounds): Result<RuleBook, Refusal> {
  switch (edit.type) {
    case 'quorum': {
      if (!isPossibleShare(edit.threshold)) return err({ type: 'share-impossible' });
      const grade = regraded(book.quorum, grounds);
      if (!grade.ok) return grade;
      const substitutes = edit.substitutesVote ? { substitutesVote: true as const } : {};
      return ok({ ...book, quorum: { threshold: edit.threshold, ...grade.value, ...substitutes } });
    }
    case 'vote':
      if (!isPossibleShare(edit.terms.threshold)) return err({ type: 'share-impossible' });
      return withAward(book, edit.awardId, (award) => {
        const grade = regraded(award.vote, grounds);
        return grade.ok ? ok({ ...award, vote: { ...edit.terms, ...grade.value } }) : grade;
      });
    case 'decider':
      if (book.deciders.every(({ id }) => id !== edit.decider)) return err({ type: 'rule-gone' });
      return withAward(book, edit.awardId, (award) => {
        const grade = regraded(deciderRuleOf(book, award), grounds);
        return grade.ok ? ok({ ...award, decider: edit.decider, deciderRule: grade.value }) : grade;
      });
    case 'condition':
      return withConditions(book, edit.awardId, (conditions) => reworded(conditions, edit, grounds));
    case 'new-condition':
      return withConditions(book, edit.awardId, (conditions) => {
        if (edit.cap && !isPercent(edit.cap.percent)) return err({ type: 'share-impossible' });
        const said = worded({ grade: 'default', source: '' }, edit.text, grounds);
        if (!said.ok) return said;
        const check: ConditionCheck | null = edit.cap && {
          type: 'cap',
          percent: edit.cap.percent,
          of: { awardId: edit.cap.of },
        };
        return ok([...conditions, { id: edit.id, ...said.value, ...(check ? { check } : {}) }]);
      });
    case 'condition-gone':
      return withConditions(book, edit.awardId, (conditions) => without(conditions, edit.conditionId, grounds));
    case 'dossier-item':
      return withDossier(book, edit.awardId, (items) => {
        const item = items.find(({ id }) => id === edit.itemId);
        if (!item) return err({ type: 'rule-gone' });
        const said = worded(item, edit.text, grounds);
        return said.ok ? ok(items.map((other) => (other === item ? { ...item, ...said.value } : other))) : said;
      });
    case 'new-dossier-item':
      return withDossier(book, edit.awardId, (items) => {
        const said = worded({ grade: 'default', source: '' }, edit.text, grounds);
        return said.ok ? ok([...items, { id: edit.id, ...said.value }]) : said;
      });
    case 'dossier-item-gone':
      return withDossier(book, edit.awardId, (items) => without(items, edit.itemId, grounds));
    case 'award':
      return withTaken(book, edit.awardId, edit.catalogue);
    case 'answered': {
      const source = tidyText(grounds.source);
      if (!source) return err({ type: 'required', field: 'article' });
      const asks = book.asks ?? [];
      if (asks.every(({ id }) => id !== edit.questionId)) return err({ type: 'rule-gone' });
      const citations = [...book.citations.filter((known) => known !== source), source];
      return ok({ ...book, citations, asks: asks.filter(({ id }) => id !== edit.questionId) });
    }
    default:
      return impossible(edit);
  }
}

/** The figure that a condition asks, where it asks one: years in a row, an author's least share, a cap in percent. */
export function figureOf(check: ConditionCheck | undefined): number | null {
  if (check?.type === 'titles-in-a-row') return check.years;
  if (check?.type === 'cap') return check.percent;
  return check?.type === 'initiative' ? (check.leastShare ?? null) : null;
}

/** How sure a rule is once it was changed on these grounds. */
function regraded(rule: Sourced, grounds: Grounds): Result<Sourced, Refusal> {
  const source = tidyText(grounds.source);
  if (rule.grade !== 'law') {
    if (source) return ok({ grade: 'local', source });
    if (rule.grade === 'local') return err({ type: 'required', field: 'article' });
    return ok({ grade: 'default', source: '', ...(rule.ask ? { ask: rule.ask } : {}) });
  }
  if (!tidyText(grounds.reason)) return err({ type: 'required', field: 'reason' });
  if (citesAlike(source, rule.source) || !citesLaw(source)) return err({ type: 'law-needs-citation' });
  return ok({ grade: 'law', source });
}

/** How sure it is who decides: of a title, or above the Authority, nobody is changed by custom alone. */
function deciderRuleOf(book: RuleBook, award: Award): Sourced {
  if (award.deciderRule) return award.deciderRule;
  const byDocument = award.class === 'title' || deciderOf(book, award).route === 'submit';
  return { grade: byDocument ? 'local' : 'default', source: '' };
}

function withAward(
  book: RuleBook,
  id: AwardId,
  change: (award: Award) => Result<Award, Refusal>,
): Result<RuleBook, Refusal> {
  const award = book.awards.find((candidate) => candidate.id === id);
  if (!award) return err({ type: 'rule-gone' });
  const changed = change(award);
  if (!changed.ok) return changed;
  return ok({ ...book, awards: book.awards.map((other) => (other === award ? changed.value : other)) });
}

function withConditions(
  book: RuleBook,
  awardId: AwardId | null,
  change: (conditions: readonly Condition[]) => Result<readonly Condition[], Refusal>,
): Result<RuleBook, Refusal> {
  if (awardId === null) {
    const common = change(book.common ?? []);
    return common.ok ? ok({ ...book, common: common.value }) : common;
  }
  return withAward(book, awardId, (award) => {
    const conditions = change(award.conditions);
    return conditions.ok ? ok({ ...award, conditions: conditions.value }) : conditions;
  });
}

function withDossier(
  book: RuleBook,
  awardId: AwardId,
  change: (items: readonly DossierItem[]) => Result<readonly DossierItem[], Refusal>,
): Result<RuleBook, Refusal> {
  return withAward(book, awardId, (award) => {
    const dossier = change(award.dossier ?? []);
    return dossier.ok ? ok({ ...award, dossier: dossier.value }) : dossier;
  });
}

/** The list without one rule; the law's goes only as it would be changed. */
function without<Rule extends Sourced & { readonly id: string }>(
  rules: readonly Rule[],
  id: string,
  grounds: Grounds,
): Result<readonly Rule[], Refusal> {
  const gone = rules.find((rule) => rule.id === id);
  if (!gone) return err({ type: 'rule-gone' });
  const grade = regraded(gone, grounds);
  return grade.ok ? ok(rules.filter((rule) => rule !== gone)) : grade;
}

/** A rule's text, with how sure it is on these grounds. */
function worded(
  rule: Sourced,
  typed: Bilingual,
  grounds: Grounds,
): Result<Sourced & { readonly text: Bilingual }, Refusal> {
  const text = { vi: tidyText(typed.vi), en: tidyText(typed.en) || tidyText(typed.vi) };
  if (!text.vi) return err({ type: 'required', field: 'condition' });
  const grade = regraded(rule, grounds);
  return grade.ok ? ok({ text, ...grade.value }) : grade;
}

function reworded(
  conditions: readonly Condition[],
  edit: ConditionEdit,
  grounds: Grounds,
): Result<readonly Condition[], Refusal> {
  const old = conditions.find(({ id }) => id === edit.conditionId);
  if (!old) return err({ type: 'rule-gone' });
  const said = worded(old, edit.text, grounds);
  if (!said.ok) return said;
  const check = withFigure(old.check, edit.figure);
  if (check === null) {
    return err({ type: old.check?.type === 'titles-in-a-row' ? 'years-impossible' : 'share-impossible' });
  }
  // What stood there before goes with its question: the reach of a common rule and its check stay.
  const { ask: _ask, check: _check, ...kept } = old;
  const changed: Condition = { ...kept, ...said.value, ...(check ? { check } : {}) };
  return ok(conditions.map((condition) => (condition === old ? changed : condition)));
}

/** The check with another figure; null where it cannot ask that. */
function withFigure(check: ConditionCheck | undefined, figure: number | null): ConditionCheck | undefined | null {
  if (check?.type === 'titles-in-a-row') {
    return figure !== null && Number.isInteger(figure) && figure >= 1 && figure <= 20
      ? { ...check, years: figure }
      : null;
  }
  if (check?.type === 'cap') return figure !== null && isPercent(figure) ? { ...check, percent: figure } : null;
  if (check?.type !== 'initiative') return check;
  const { leastShare: _, ...rest } = check;
  if (figure === null) return rest;
  return isPercent(figure) ? { ...rest, leastShare: figure } : null;
}

/** Takes an award up from the catalogue, with those it builds on and whoever decides them. */
function withTaken(book: RuleBook, id: AwardId, { awards, deciders }: Catalogue): Result<RuleBook, Refusal> {
  if (book.awards.some((award) => award.id === id)) return err({ type: 'award-known' });
  const wanted = new Set<string>([id]);
  for (const name of wanted) awards.find((award) => award.id === name)?.dependsOn.forEach((lower) => wanted.add(lower));
  const taken = awards.filter((award) => wanted.has(award.id) && book.awards.every((own) => own.id !== award.id));
  if (taken.every((award) => award.id !== id)) return err({ type: 'rule-gone' });
  const needed = deciders.filter(
    (decider) =>
      taken.some((award) => award.decider === decider.id) && book.deciders.every((own) => own.id !== decider.id),
  );
  return ok({ ...book, deciders: [...book.deciders, ...needed], awards: [...book.awards, ...taken] });
}

const isPercent = (figure: number): boolean => Number.isInteger(figure) && figure >= 1 && figure <= 100;
