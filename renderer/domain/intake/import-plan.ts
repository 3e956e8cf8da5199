import type { Member } from '../council.ts';
import type { NewId, NominationId } from '../ids.ts';
import { enrolled, nomineeKey } from '../nominations/new-nomination.ts';
import { readTemplateRow, type RowFault, type RowNomination, type RowNote } from './nomination-import.ts';
import type { Nomination, Nominee } from '../nominations/nomination.ts';
import { ruleBookOn, type RuleBook } from '../rules/rule-book.ts';
import type { TemplateRow } from './template-row.ts';
import { sameName, tidyText } from '../text.ts';
import type { CivilDate } from '../time.ts';

/** One line of a list with the day on which the list came in. */
export interface IntakeRow {
  readonly row: TemplateRow;
  readonly receivedOn: CivilDate;
}

/** What the council knows before a list is taken in; the nominations are those of the list's year. */
export interface KnownBefore {
  readonly ruleBooks: readonly RuleBook[];
  readonly members: readonly Member[];
  readonly nominees: readonly Nominee[];
  readonly nominations: readonly Nomination[];
}

/** What becomes of one line. */
export type IntakeLine =
  | { readonly type: 'accepted'; readonly nominationId: NominationId; readonly notes: readonly RowNote[] }
  | { readonly type: 'to-fix'; readonly faults: readonly RowFault[]; readonly notes: readonly RowNote[] }
  | { readonly type: 'skipped'; readonly why: 'empty-row' | 'heading' | 'total-line' | 'already-nominated' }
  /** A line that counts the others, and counts them wrongly: so many lines stand above it, up to the one before. */
  | { readonly type: 'skipped'; readonly why: 'total-wrong'; readonly says: number; readonly lines: number };

/** What becomes of a whole list: line by line in its order, and the rows that taking it in would add. */
export interface IntakePlan {
  readonly lines: readonly IntakeLine[];
  readonly counts: IntakeCounts;
  readonly nominees: readonly Nominee[];
  readonly nominations: readonly Nomination[];
}

/** How many lines were taken in, passed over, and left for somebody to put right; together all of them. */
export interface IntakeCounts {
  readonly accepted: number;
  readonly skipped: number;
  readonly toFix: number;
}

/** Decides what becomes of each line of a list; a nominee already known is not registered twice. */
export function planIntake(rows: readonly IntakeRow[], known: KnownBefore, year: number, newId: NewId): IntakePlan {
  const nomineeByKey = new Map(known.nominees.map((nominee) => [nomineeKey(nominee), nominee]));
  const taken = new Set(known.nominations.map(nominationKey));
  const added: { readonly nominees: Nominee[]; readonly nominations: Nomination[] } = { nominees: [], nominations: [] };
  let order = known.nominations.reduce((most, nomination) => Math.max(most, nomination.order), 0);

  const accept = (
    { nominee: typed, ...said }: RowNomination,
    receivedOn: CivilDate,
  ): RowFault | NominationId | null => {
    const before = nomineeByKey.get(nomineeKey(typed));
    if (before?.kind === 'enterprise' && !sameName(before.name, typed.name)) {
      return { type: 'tax-code-taken', column: 'taxCode', taxCode: before.taxCode, name: before.name };
    }
    const nominee = before ?? enrolled(typed, newId(), known.members);
    const key = nominationKey({ ...said, nomineeId: nominee.id });
    if (taken.has(key)) return null;
    if (!before) {
      nomineeByKey.set(nomineeKey(nominee), nominee);
      added.nominees.push(nominee);
    }
    taken.add(key);
    order += 1;
    const id: NominationId = newId();
    added.nominations.push({ id, nomineeId: nominee.id, year, receivedOn, transferredFrom: null, order, ...said });
    return id;
  };

  const above = { group: 0, list: 0 };
  const total = (says: number | null): IntakeLine => {
    const { group, list } = above;
    above.group = 0;
    const agrees = says === null || says === group || says === list;
    return agrees
      ? { type: 'skipped', why: 'total-line' }
      : { type: 'skipped', why: 'total-wrong', says, lines: group };
  };

  const lines = rows.map(({ row, receivedOn }): IntakeLine => {
    const book = ruleBookOn(known.ruleBooks, receivedOn);
    if (!book) return { type: 'to-fix', faults: [{ type: 'no-rule-book', column: 'award' }], notes: [] };
    const reading = readTemplateRow(row, book);
    if (reading.type === 'skipped') return reading.why === 'total-line' ? total(reading.says) : { ...reading };
    // Numbers that begin again begin another group.
    above.group = tidyText(row.number) === '1' ? 1 : above.group + 1;
    above.list += 1;
    if (reading.type === 'to-fix') return reading;
    const { notes } = reading;
    const accepted = accept(reading.nomination, receivedOn);
    if (accepted === null) return { type: 'skipped', why: 'already-nominated' };
    return typeof accepted === 'string'
      ? { type: 'accepted', nominationId: accepted, notes }
      : { type: 'to-fix', faults: [accepted], notes };
  });
  const count = (type: IntakeLine['type']): number => lines.filter((line) => line.type === type).length;
  const counts = { accepted: count('accepted'), skipped: count('skipped'), toFix: count('to-fix') };
  return { lines, counts, ...added };
}

/** Nobody is nominated twice in a year for one award on one occasion. */
const nominationKey = ({
  nomineeId,
  awardId,
  occasion,
}: Pick<Nomination, 'nomineeId' | 'awardId' | 'occasion'>): string => [nomineeId, awardId, occasion].join('\n');
