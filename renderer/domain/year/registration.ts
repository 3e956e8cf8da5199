import type { Cluster, ClusterMembership } from '../council.ts';
import type { AwardId, MovementId, NomineeId, RegistrationId } from '../ids.ts';
import type { Nominee } from '../nominations/nomination.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Award, RuleBook } from '../rules/rule-book.ts';
import { tidyText } from '../text.ts';
import { inForceOn, parseCivilDate, yearOf, type CivilDate } from '../time.ts';
import type { Movement } from './movement.ts';
import type { PaperReference } from './paper-reference.ts';

/** What a unit takes upon itself at the start of a year: titles aimed at, targets, movements joined, its action plan. */
export interface Registration {
  readonly id: RegistrationId;
  readonly nomineeId: NomineeId;
  readonly year: number;
  readonly registeredOn: CivilDate;
  readonly awardIds: readonly AwardId[];
  readonly targets: readonly string[];
  readonly movementIds: readonly MovementId[];
  /** Kế hoạch, chương trình hành động; null while it has not come in. */
  readonly actionPlan: PaperReference | null;
}

/** A unit that is to register, with what it registered; null while it has not. */
export interface RegistrationLine {
  readonly nominee: Nominee;
  readonly head: boolean;
  readonly registration: Registration | null;
}

/** The units of a cluster that are to register in a year; without a cluster, those that registered outside of every one. */
export interface RegistrationGroup {
  readonly cluster: Cluster | null;
  readonly lines: readonly RegistrationLine[];
}

/** How many of how many units registered: the goal is all of them. */
export interface RegisteredShare {
  readonly registered: number;
  readonly units: number;
}

/** The day on which a year's clusters are looked at: today within the year, else its nearest day. */
export function dayWithin(year: number, today: CivilDate): CivilDate {
  if (yearOf(today) === year) return today;
  const nearest = parseCivilDate(yearOf(today) > year ? `31/12/${year}` : `01/01/${year}`);
  return nearest ?? today;
}

/** Every cluster with its units of the day and what each of them registered, by number and in the cluster's order. */
export function registrationGroups(
  {
    clusters,
    memberships,
    nominees,
    registrations,
  }: {
    readonly clusters: readonly Cluster[];
    readonly memberships: readonly ClusterMembership[];
    readonly nominees: readonly Nominee[];
    readonly registrations: readonly Registration[];
  },
  year: number,
  day: CivilDate,
): readonly RegistrationGroup[] {
  const nomineeById = new Map(nominees.map((nominee) => [nominee.id, nominee]));
  const ofYear = registrations.filter((registration) => registration.year === year);
  const registrationOf = new Map(ofYear.map((registration) => [registration.nomineeId, registration]));
  const today = memberships.filter((row) => inForceOn(row, day)).toSorted((a, b) => a.order - b.order);
  const linesOf = (ids: readonly { readonly nomineeId: NomineeId; readonly head: boolean }[]): RegistrationLine[] =>
    ids.flatMap(({ nomineeId, head }) => {
      const nominee = nomineeById.get(nomineeId);
      return nominee ? [{ nominee, head, registration: registrationOf.get(nomineeId) ?? null }] : [];
    });
  const inCluster = new Set(today.map(({ nomineeId }) => nomineeId));
  const outside = linesOf(
    ofYear.filter(({ nomineeId }) => !inCluster.has(nomineeId)).map(({ nomineeId }) => ({ nomineeId, head: false })),
  );
  return [
    ...clusters
      .toSorted((a, b) => a.number - b.number)
      .map((cluster) => ({ cluster, lines: linesOf(today.filter(({ clusterId }) => clusterId === cluster.id)) })),
    ...(outside.length > 0 ? [{ cluster: null, lines: outside }] : []),
  ];
}

/** How many units of these clusters registered; who stands in no cluster does not count. */
export const registeredShare = (groups: readonly RegistrationGroup[]): RegisteredShare => {
  const lines = groups.filter(({ cluster }) => cluster !== null).flatMap((group) => group.lines);
  return { registered: lines.filter(({ registration }) => registration !== null).length, units: lines.length };
};

/** The awards that a nominee of this kind may aim at, from the higher to the lower as papers list them. */
export const awardsOpenTo = (book: RuleBook, kind: Nominee['kind']): readonly Award[] =>
  book.awards.filter(({ recipients }) => recipients.includes(kind)).toSorted((a, b) => a.paperOrder - b.paperOrder);

/** What a registration must agree with. */
interface Known {
  readonly nominee: Nominee | undefined;
  /** The rules of the day of the registration; undefined where there are none. */
  readonly book: RuleBook | undefined;
  readonly movements: readonly Movement[];
  /** What the year holds beside this one. */
  readonly others: readonly Registration[];
}

/** A registration as it is kept: of the register, once a year, dated in it, with awards that its kind may be given. */
export function checkRegistration(
  typed: Registration,
  { nominee, book, movements, others }: Known,
): Result<Registration, Refusal> {
  const { year, registeredOn, nomineeId } = typed;
  if (!nominee) return err({ type: 'unit-not-in-register' });
  const { name, ended, kind } = nominee;
  if (ended !== null && ended.on <= registeredOn) return err({ type: 'entry-ended', name });
  if (yearOf(registeredOn) !== year) return err({ type: 'day-of-another-year', date: registeredOn, year });
  if (others.some((other) => other.nomineeId === nomineeId && other.year === year)) {
    return err({ type: 'registered-already', name, year });
  }
  if (!book) return err({ type: 'no-rule-book', date: registeredOn });
  for (const id of typed.awardIds) {
    const award = book.awards.find((one) => one.id === id);
    if (!award) return err({ type: 'award-unknown-then', date: registeredOn });
    if (!award.recipients.includes(kind)) return err({ type: 'award-not-for-kind', award: award.name, name });
  }
  if (typed.movementIds.some((id) => movements.find((one) => one.id === id)?.year !== year)) {
    return err({ type: 'movement-of-another-year', year });
  }
  const targets = typed.targets.map(tidyText).filter(Boolean);
  const plan = typed.actionPlan && { ...typed.actionPlan, number: tidyText(typed.actionPlan.number) };
  if (typed.awardIds.length === 0 && targets.length === 0) return err({ type: 'required', field: 'award' });
  const hasPlan = plan !== null && (plan.number !== '' || plan.date !== null || plan.file !== null);
  const order = new Map(awardsOpenTo(book, kind).map(({ id }, index) => [id, index]));
  return ok({
    ...typed,
    awardIds: [...new Set(typed.awardIds)].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    targets,
    movementIds: [...new Set(typed.movementIds)],
    actionPlan: hasPlan ? plan : null,
  });
}
