import type { AwardId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { err, impossible, ok, type Result } from '../result.ts';
import { tidyText } from '../text.ts';
import type { ConditionCheck } from './condition-check.ts';
import type { Award, Bilingual, Catalogue, Condition, RuleBook, Sourced } from './rule-book.ts';
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
        const grade = regraded(award.deciderRule ?? { grade: 'default', source: '' }, grounds);
        return grade.ok ? ok({ ...award, decider: edit.decider, deciderRule: grade.value }) : grade;
      });
    case 'condition':
      return withConditions(book, edit.awardId, (conditions) => reworded(conditions, edit, grounds));
    case 'new-condition':
      return withConditions(book, edit.awardId, (conditions) => {
        const text = tidied(edit.text);
        if (!text.vi) return err({ type: 'required', field: 'condition' });
        if (edit.cap && !isPercent(edit.cap.percent)) return err({ type: 'share-impossible' });
        const grade = regraded({ grade: 'default', source: '' }, grounds);
        if (!grade.ok) return grade;
        const check: ConditionCheck | null = edit.cap && {
          type: 'cap',
          percent: edit.cap.percent,
          of: { awardId: edit.cap.of },
        };
        return ok([...conditions, { id: edit.id, text, ...grade.value, ...(check ? { check } : {}) }]);
      });
    case 'condition-gone':
      return withConditions(book, edit.awardId, (conditions) => {
        const gone = conditions.find(({ id }) => id === edit.conditionId);
        if (!gone) return err({ type: 'rule-gone' });
        const grade = regraded(gone, grounds);
        return grade.ok ? ok(conditions.filter((condition) => condition !== gone)) : grade;
      });
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

const lawCitation = /^(?:Luật|Nghị định|Thông tư|Nghị quyết|Pháp lệnh)\s.*Điều\s+\d+/u;

/** How sure a rule is once it was changed on these grounds. */
function regraded(rule: Sourced, grounds: Grounds): Result<Sourced, Refusal> {
  const source = tidyText(grounds.source);
  if (rule.grade !== 'law') {
    if (source) return ok({ grade: 'local', source });
    if (rule.grade === 'local') return err({ type: 'required', field: 'article' });
    return ok({ grade: 'default', source: '', ...(rule.ask ? { ask: rule.ask } : {}) });
  }
  if (!tidyText(grounds.reason)) return err({ type: 'required', field: 'reason' });
  if (source === rule.source || !lawCitation.test(source)) return err({ type: 'law-needs-citation' });
  return ok({ grade: 'law', source });
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

function reworded(
  conditions: readonly Condition[],
  edit: ConditionEdit,
  grounds: Grounds,
): Result<readonly Condition[], Refusal> {
  const old = conditions.find(({ id }) => id === edit.conditionId);
  if (!old) return err({ type: 'rule-gone' });
  const text = tidied(edit.text);
  if (!text.vi) return err({ type: 'required', field: 'condition' });
  const grade = regraded(old, grounds);
  if (!grade.ok) return grade;
  const check = withFigure(old.check, edit.figure);
  if (check === null) return err({ type: 'share-impossible' });
  // What stood there before goes with its question: the reach of a common rule and its check stay.
  const { ask: _ask, check: _check, ...kept } = old;
  const changed: Condition = { ...kept, text, ...grade.value, ...(check ? { check } : {}) };
  return ok(conditions.map((condition) => (condition === old ? changed : condition)));
}

/** The check with another figure; null where it cannot ask that. */
function withFigure(check: ConditionCheck | undefined, figure: number | null): ConditionCheck | undefined | null {
  if (check?.type === 'titles-in-a-row') {
    return figure !== null && figure >= 1 && figure <= 20 ? { ...check, years: figure } : null;
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

const tidied = ({ vi, en }: Bilingual): Bilingual => ({ vi: tidyText(vi), en: tidyText(en) || tidyText(vi) });

const isPercent = (figure: number): boolean => Number.isInteger(figure) && figure >= 1 && figure <= 100;
