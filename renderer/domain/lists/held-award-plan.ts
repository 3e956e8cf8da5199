import type { NewId } from '../ids.ts';
import type { Nominee } from '../nominations/nomination.ts';
import type { HeldAward } from '../registry/registry.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { foldText, nameKey, sameName } from '../text.ts';
import { awardWritten, isFirmName } from '../intake/written-words.ts';
import { awardChanges, type FieldChange } from './field-changes.ts';
import type { ListColumn } from './list-kinds.ts';
import type { ListFault, RowValues } from './list-row.ts';
import type { RegisterBook } from './register-book.ts';

/** The awards held, as a list finds them: by nominee, award and decision. */
export interface AwardBook {
  readonly byKey: Map<string, HeldAward>;
  readonly lineByKey: Map<string, number>;
  readonly added: Map<string, HeldAward>;
  readonly changed: Map<string, HeldAward>;
}

/** A book of every award held, to be written on while a list is planned. */
export const awardBook = (held: readonly HeldAward[]): AwardBook => ({
  byKey: new Map(held.map((award) => [awardKey(award), award])),
  lineByKey: new Map(),
  added: new Map(),
  changed: new Map(),
});

type AwardEnd =
  | { readonly type: 'accepted' }
  | { readonly type: 'changed'; readonly changes: readonly FieldChange[] }
  | { readonly type: 'skipped'; readonly why: 'unchanged' }
  | { readonly type: 'skipped'; readonly why: 'twice'; readonly line: number }
  | { readonly type: 'to-fix'; readonly faults: readonly ListFault[] };

/** What becomes of one line of awards held: whoever it names must be known, and known as one. */
export function planHeldAward(
  values: RowValues,
  line: number,
  {
    book,
    awards,
    newId,
    ruleBooks,
  }: {
    readonly book: RegisterBook;
    readonly awards: AwardBook;
    readonly newId: NewId;
    readonly ruleBooks: readonly RuleBook[];
  },
): AwardEnd {
  const text = (column: ListColumn): string => values.texts.get(column) ?? '';
  const holders = holdersOf(book, text);
  const [nominee] = holders;
  if (!nominee || holders.length > 1) {
    const column = 'name';
    const fault: ListFault = nominee
      ? { type: 'nominee-unclear', column, count: holders.length }
      : { type: 'nominee-unknown', column };
    return { type: 'to-fix', faults: [fault] };
  }
  const year = text('period');
  const newest = ruleBooks.at(-1);
  const told = {
    nomineeId: nominee.id,
    award: text('award'),
    awardId: (newest && awardWritten(text('award'), newest.awards)?.id) ?? null,
    decisionNumber: text('decisionNumber'),
    issuer: text('issuer'),
    decidedOn: values.dates.get('decidedOn') ?? null,
    period: /^\d{4}$/u.test(year) ? `năm ${year}` : year,
  };
  const key = awardKey(told);
  const known = awards.byKey.get(key);
  const earlier = awards.lineByKey.get(key);
  awards.lineByKey.set(key, earlier ?? line);
  if (!known) {
    const award = { id: newId<'held-award'>(), ...told };
    awards.byKey.set(key, award);
    awards.added.set(key, award);
    return { type: 'accepted' };
  }
  const after = {
    ...known,
    issuer: told.issuer || known.issuer,
    decidedOn: told.decidedOn ?? known.decidedOn,
    period: told.period || known.period,
  };
  const changes = awardChanges(known, after);
  if (earlier !== undefined) {
    const column = changes.flatMap((change) => (change.column === 'plants' ? [] : [change.column]))[0];
    return column === undefined
      ? { type: 'skipped', why: 'twice', line: earlier }
      : { type: 'to-fix', faults: [{ type: 'differs-from-line', column, line: earlier }] };
  }
  if (changes.length === 0) return { type: 'skipped', why: 'unchanged' };
  awards.byKey.set(key, after);
  awards.changed.set(key, after);
  return { type: 'changed', changes };
}

function holdersOf(book: RegisterBook, text: (column: ListColumn) => string): readonly Nominee[] {
  const [name, unit, taxCode] = [text('name'), text('unit'), text('taxCode')];
  const named = book.named(name);
  const firm = taxCode ? book.byTaxCode(taxCode) : undefined;
  // The code is that of the nominee itself, or of the unit it belongs to: only a firm's name may be written otherwise.
  if (firm && (sameName(firm.name, name) || isFirmName(name))) return [firm];
  if (named.length < 2 && unit === '' && taxCode === '') return named;
  return named.filter(
    (nominee) =>
      (taxCode === '' ||
        nominee.kind === 'enterprise' ||
        nominee.unitTaxCode === '' ||
        nominee.unitTaxCode === taxCode) &&
      (unit === '' || nominee.kind === 'enterprise' || sameName(nominee.unit, unit)),
  );
}

/** What tells awards held apart: who holds it, which one, by which decision, else for which time. */
export const awardKey = ({
  nomineeId,
  award,
  decisionNumber,
  period,
}: Pick<HeldAward, 'nomineeId' | 'award' | 'decisionNumber' | 'period'>): string =>
  [nomineeId, nameKey(award), foldText(decisionNumber).replace(/\s/gu, '') || foldText(period)].join('\n');
