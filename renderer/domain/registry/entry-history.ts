import type { NomineeId } from '../ids.ts';
import { nomineeUnit, type Nominee } from '../nominations/nomination.ts';
import type { CivilDate } from '../time.ts';
import type { RegistryEvent } from './registry.ts';

/** What an entry said on a day: today's words, walked back over everything that changed after it. */
const saidOn = (
  today: string,
  type: RegistryEvent['type'],
  nomineeId: NomineeId,
  events: readonly RegistryEvent[],
  day: CivilDate,
): string => {
  const [first] = events
    .filter((event) => event.nomineeId === nomineeId && event.type === type && event.on > day)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return first?.before ?? today;
};

/** The name that a nominee had on a day. */
export const nameOn = ({ id, name }: Nominee, events: readonly RegistryEvent[], day: CivilDate): string =>
  saidOn(name, 'renamed', id, events, day);

/** The zone of an enterprise, or the unit of a collective or person, on a day. */
export const unitOn = (nominee: Nominee, events: readonly RegistryEvent[], day: CivilDate): string =>
  saidOn(nomineeUnit(nominee), 'moved', nominee.id, events, day);

/** Where the ways of an entry end: itself while it goes on, else the last of those into which it went. */
export function goingOn<Entry extends Pick<Nominee, 'id' | 'ended'>>(
  entry: Entry,
  byId: ReadonlyMap<NomineeId, Entry>,
): Entry {
  const passed = new Set<NomineeId>();
  let now = entry;
  for (;;) {
    const next = now.ended?.into ? byId.get(now.ended.into) : undefined;
    // A ring, which the check of the data tells of, ends where it began.
    if (!next || passed.has(next.id)) return now;
    passed.add(now.id);
    now = next;
  }
}

/** An entry with all that ended into it, by their ids: its history is theirs too. */
export function gatheredInto(
  id: NomineeId,
  nominees: readonly Pick<Nominee, 'id' | 'ended'>[],
): ReadonlySet<NomineeId> {
  const gathered = new Set<NomineeId>([id]);
  for (let before = 0; before < gathered.size;) {
    before = gathered.size;
    for (const { id: own, ended } of nominees) if (ended?.into && gathered.has(ended.into)) gathered.add(own);
  }
  return gathered;
}
