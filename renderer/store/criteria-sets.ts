import { checkCriteria } from '#domain/scoring/criteria-check.ts';
import type { CriteriaDraft, Criterion, CriteriaSet } from '#domain/scoring/criteria.ts';
import type { CriteriaSetId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { canonicalJson } from './canonical.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { takeOff } from './take-off.ts';

/** Begins a criteria set, the first of its line, as a draft. */
export const beginCriteria = (
  desk: Desk,
  draft: CriteriaDraft,
  deed: 'criteria-begun' | 'criteria-imported' = 'criteria-begun',
): Promise<Result<CriteriaSetId, Refusal>> =>
  change(desk.db, deedOf(desk, deed), ['criteriaSets'], async (): Promise<Result<CriteriaSetId, Refusal>> => {
    const allowed = mayActOnCouncil('keep-rules', desk.actor.role);
    if (!allowed.ok) return allowed;
    return write(desk.db, { ...draft, id: desk.newId(), version: 1, published: false, follows: null });
  });

/**
 * Changes a draft by an edit of what is stored then, so that two edits in quick succession both stand. Whose version it
 * is, and after which, stays.
 */
export const editCriteria = (
  desk: Desk,
  { id, edit }: { readonly id: CriteriaSetId; edit(this: void, set: CriteriaSet): CriteriaSet },
): Promise<Result<CriteriaSetId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'criteria-edited'),
    ['criteriaSets'],
    async (): Promise<Result<CriteriaSetId, Refusal>> => {
      const draft = await draftOf(desk, id);
      if (!draft.ok) return draft;
      const { version, published, follows } = draft.value;
      return write(desk.db, { ...edit(draft.value), id, version, published, follows }, draft.value);
    },
  );

/** Publishes a draft: it never changes afterwards. Refused while anything of it does not add up. */
export const publishCriteria = (
  desk: Desk,
  { id }: { readonly id: CriteriaSetId },
): Promise<Result<CriteriaSetId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'criteria-published'),
    ['criteriaSets'],
    async (): Promise<Result<CriteriaSetId, Refusal>> => {
      const draft = await draftOf(desk, id);
      if (!draft.ok) return draft;
      const faults = checkCriteria(draft.value).length;
      if (faults > 0) return err({ type: 'criteria-unsound', faults });
      await desk.db.criteriaSets.put({ ...draft.value, published: true });
      return ok(id);
    },
  );

/** Makes a draft out of a set: the next version for the same year, or the set of another year. */
export const copyCriteria = (
  desk: Desk,
  { id, year }: { readonly id: CriteriaSetId; readonly year: number },
): Promise<Result<CriteriaSetId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'criteria-copied'),
    ['criteriaSets'],
    async (): Promise<Result<CriteriaSetId, Refusal>> => {
      const allowed = mayActOnCouncil('keep-rules', desk.actor.role);
      if (!allowed.ok) return allowed;
      const sets = await desk.db.criteriaSets.toArray();
      const from = sets.find((set) => set.id === id);
      if (!from) return err({ type: 'not-found', subject: 'criteria-set' });
      const version = 1 + Math.max(0, ...lineOf(from, sets).flatMap((set) => (set.year === year ? [set.version] : [])));
      const name = nameOfCopy(from, year);
      return write(desk.db, { ...from, id: desk.newId(), name, year, version, published: false, follows: id });
    },
  );

/** Takes a draft off that nothing was made from or is scored by. */
export const removeCriteria = (
  desk: Desk,
  { id }: { readonly id: CriteriaSetId },
): Promise<Result<CriteriaSetId, Refusal>> =>
  takeOff(desk, id, {
    deed: 'criteria-removed',
    action: 'keep-rules',
    table: 'criteriaSets',
    subject: 'criteria-set',
    besides: ['meetings', 'scorings'],
    held: async () => {
      const { db } = desk;
      if ((await db.criteriaSets.get(id))?.published === true) return { type: 'criteria-published' };
      const by =
        (await userOf(db, id)) ?? (await db.criteriaSets.filter(({ follows }) => follows === id).first())?.name;
      return by === undefined ? undefined : { type: 'criteria-used', by };
    },
  });

/** What is scored by a set, by its title: a meeting, or a cluster's scoring; undefined where nothing is. */
const userOf = async (db: CouncilDatabase, id: CriteriaSetId): Promise<string | undefined> =>
  (
    (await db.meetings.filter(({ criteriaSetId }) => criteriaSetId === id).first()) ??
    (await db.scorings.filter(({ criteriaSetId }) => criteriaSetId === id).first())
  )?.title;

/** All criteria sets, the latest year first, the reference examples last; of one line the latest version first. */
export async function loadCriteriaSets(db: CouncilDatabase): Promise<readonly CriteriaSet[]> {
  const collator = new Intl.Collator('vi');
  const sets = await db.criteriaSets.toArray();
  return sets.toSorted(
    (a, b) => (b.year ?? 0) - (a.year ?? 0) || collator.compare(a.name, b.name) || b.version - a.version,
  );
}

/** The draft of this id, for whoever may write to it. */
async function draftOf(desk: Desk, id: CriteriaSetId): Promise<Result<CriteriaSet, Refusal>> {
  const allowed = mayActOnCouncil('keep-rules', desk.actor.role);
  if (!allowed.ok) return allowed;
  const known = await desk.db.criteriaSets.get(id);
  if (!known) return err({ type: 'not-found', subject: 'criteria-set' });
  return known.published ? err({ type: 'criteria-published' }) : ok(known);
}

/** Writes a draft as texts are stored; what says the same as before is not written again. */
async function write(
  db: CouncilDatabase,
  set: CriteriaSet,
  before?: CriteriaSet,
): Promise<Result<CriteriaSetId, Refusal>> {
  const tidy: CriteriaSet = {
    ...set,
    name: tidyText(set.name),
    criteria: set.criteria.map(tidied),
    classes: set.classes.map((one) => ({ ...one, name: tidyText(one.name) })),
  };
  if (tidy.name === '') return err({ type: 'required', field: 'name' });
  if (!before || canonicalJson(tidy) !== canonicalJson(before)) await db.criteriaSets.put(tidy);
  return ok(tidy.id);
}

const tidied = (line: Criterion): Criterion => ({
  ...line,
  code: tidyText(line.code),
  label: tidyText(line.label),
  children: line.children.map(tidied),
});

/** All versions and years of one set: sets that begin with the same reference example are still of lines of their own. */
function lineOf(set: CriteriaSet, sets: readonly CriteriaSet[]): readonly CriteriaSet[] {
  const byId = new Map(sets.map((known) => [known.id, known]));
  const firstOf = (of: CriteriaSet): CriteriaSet => {
    const before = of.follows === null ? undefined : byId.get(of.follows);
    return before && before.year !== null ? firstOf(before) : of;
  };
  const first = firstOf(set);
  return sets.filter((known) => firstOf(known).id === first.id);
}

/** What an example is called once it is made the council's own: an example no more. */
export const ownName = ({ name }: Pick<CriteriaSet, 'name'>): string => name.replace(/\s*\(mẫu tham khảo\)\s*$/iu, '');

/** A copy says its own year where the name says one. */
const nameOfCopy = (set: CriteriaSet, year: number): string =>
  set.year === null ? ownName(set) : ownName(set).replaceAll(String(set.year), String(year));
