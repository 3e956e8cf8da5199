import type { Member } from '../council.ts';
import type { NewId, NomineeId, RegistryEventId } from '../ids.ts';
import type { Nominee } from '../nominations/nomination.ts';
import type { RegistryEvent } from '../registry/registry.ts';
import { nameKey, sameName } from '../text.ts';
import type { CivilDate } from '../time.ts';
import type { SheetRow } from '../intake/sheet.ts';
import { awardBook, planHeldAward, type AwardBook } from './held-award-plan.ts';
import { nomineeChanges } from './field-changes.ts';
import { readListRow } from './list-row.ts';
import { countEnds, type ListToPlan, type RegisterBefore, type RegisterPlan, type RowEnd } from './list-plan.ts';
import { draftOf, newcomer, withTold, type Draft } from './register-drafts.ts';
import { registerBook, type RegisterBook } from './register-book.ts';

/** What is under way while a list is planned. */
interface Planning {
  readonly memberByName: ReadonlyMap<string, Member>;
  readonly book: RegisterBook;
  readonly awards: AwardBook;
  readonly newId: NewId;
  readonly day: CivilDate;
  /** Those whom this file named already, by the line that did, and what that line told. */
  readonly seen: Map<NomineeId, { readonly line: number; readonly nominee: Nominee }>;
  readonly added: Map<NomineeId, Nominee>;
  readonly changed: Map<NomineeId, Nominee>;
}

/** Decides what becomes of each line: nothing is written, and the same list over the same register gives the same. */
export function planRegister(
  { list, answers, readings, edits, day }: ListToPlan,
  before: RegisterBefore,
  newId: NewId,
): RegisterPlan {
  const planning: Planning = {
    memberByName: new Map(before.members.map((member) => [nameKey(member.name), member])),
    book: registerBook(before.nominees),
    awards: awardBook(before.heldAwards),
    newId,
    day,
    seen: new Map(),
    added: new Map(),
    changed: new Map(),
  };
  let zone = '';
  const ends = list.rows.map((row, index): RowEnd => {
    const typed = edits.get(row.line);
    const reading = (typed ? undefined : readings[index]) ?? readListRow(list, row, answers, typed);
    if (reading.type === 'to-fix') return reading;
    if (reading.type === 'skipped') {
      if (reading.why === 'heading' && reading.says) zone = zoneNamed(reading.says) ?? '';
      return { type: 'skipped', why: reading.why };
    }
    const { notes, values } = reading;
    const end =
      list.kind === 'held-awards'
        ? planHeldAward(values, row.line, { ...planning, ruleBooks: before.ruleBooks })
        : planNominee(draftOf(list.kind, values, zone), row, planning);
    return end.type === 'skipped' ? end : { ...end, notes };
  });
  const known = new Map(before.nominees.map((nominee) => [nominee.id, nominee]));
  const changed = [...planning.changed.values()];
  return {
    ends,
    counts: countEnds(ends),
    writes: {
      added: [...planning.added.values()],
      changed,
      events: changed.flatMap((after) => eventsOf(known.get(after.id), after, planning)),
      awardsAdded: [...planning.awards.added.values()],
      awardsChanged: [...planning.awards.changed.values()],
      nominations: [],
    },
  };
}

type End = RowEnd extends infer Each ? (Each extends { readonly notes: unknown } ? Omit<Each, 'notes'> : Each) : never;

function planNominee(draft: ReturnType<typeof draftOf>, { line }: SheetRow, planning: Planning): End {
  if (!draft.ok) return { type: 'to-fix', faults: [draft.error] };
  const { book, seen, added, changed, newId, memberByName } = planning;
  const known = book.find(draft.value.who);
  if (known?.ended) return { type: 'skipped', why: 'ended' };
  if (!known) {
    const member = memberByName.get(nameKey(draft.value.who.name));
    const nominee = newcomer(draft.value, newId(), member ? [member] : []);
    book.put(nominee);
    added.set(nominee.id, nominee);
    seen.set(nominee.id, { line, nominee });
    return { type: 'accepted' };
  }
  const bornOn = draft.value.values.dates.get('bornOn');
  if (known.kind === 'person' && known.bornOn && bornOn && known.bornOn !== bornOn) {
    return { type: 'to-fix', faults: [{ type: 'born-otherwise', column: 'bornOn', bornOn: known.bornOn }] };
  }
  const after = withPlant(known, withTold(known, draft.value), draft.value, seen.has(known.id));
  const changes = nomineeChanges(known, after);
  const earlier = seen.get(known.id);
  if (earlier && changes.some(({ column }) => column !== 'plants')) {
    const at = changes.flatMap(({ column }) => (column === 'plants' ? [] : [column]))[0] ?? 'name';
    return { type: 'to-fix', faults: [{ type: 'differs-from-line', column: at, line: earlier.line }] };
  }
  if (changes.length === 0) {
    if (earlier) return { type: 'skipped', why: 'twice', line: earlier.line };
    seen.set(known.id, { line, nominee: known });
    return { type: 'skipped', why: 'unchanged' };
  }
  book.put(after);
  (added.has(after.id) ? added : changed).set(after.id, after);
  if (!earlier) seen.set(after.id, { line, nominee: after });
  return { type: 'changed', changes };
}

/** A second line of one enterprise in another zone tells of a further factory; the seat stays where it is. */
function withPlant(known: Nominee, after: Nominee, { who }: Draft, again: boolean): Nominee {
  if (known.kind !== 'enterprise' || after.kind !== 'enterprise' || who.kind !== 'enterprise') return after;
  const { zone } = who;
  if (zone === '' || sameName(zone, known.zone)) return after;
  const stay = { ...after, zone: known.zone };
  const { plants } = known.profile;
  if (plants.some((plant) => plant.to === null && sameName(plant.zone, zone))) return stay;
  return again
    ? { ...stay, profile: { ...after.profile, plants: [...plants, { zone, from: null, to: null }] } }
    : after;
}

function eventsOf(before: Nominee | undefined, after: Nominee, { newId, day }: Planning): readonly RegistryEvent[] {
  if (!before) return [];
  const at = (): Pick<RegistryEvent, 'id' | 'nomineeId' | 'on' | 'document'> => ({
    id: newId<'registry-event'>() satisfies RegistryEventId,
    nomineeId: after.id,
    on: day,
    document: '',
  });
  const events: RegistryEvent[] = [];
  if (before.name !== after.name) events.push({ ...at(), type: 'renamed', before: before.name, after: after.name });
  if (before.kind === 'enterprise' && after.kind === 'enterprise' && before.zone !== after.zone && before.zone !== '') {
    events.push({ ...at(), type: 'moved', before: before.zone, after: after.zone });
  }
  return events;
}

/** The zone that a line heading a group names: I. KCN Quế Võ (12 doanh nghiệp). */
function zoneNamed(says: string): string | undefined {
  const match = /(?:KCN|Khu công nghiệp)\s.*/iu.exec(says)?.[0];
  return match?.replace(/\s*[(:].*$/u, '').trim();
}
