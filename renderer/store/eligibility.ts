import { explain } from '#domain/eligibility/explain.ts';
import type { ExplainedNomination } from '#domain/eligibility/warnings.ts';
import type { NominationId, NomineeId } from '#domain/ids.ts';
import { mayActOnCouncil, phases } from '#domain/meeting/meeting.ts';
import { mayComeAgain } from '#domain/meeting/outcome.ts';
import { calledName, type Nomination, type Nominee } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { gatheredInto } from '#domain/registry/entry-history.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bilingual } from '#domain/rules/rule-book.ts';
import { withShippedChecks } from '#domain/rules/shipped-checks.ts';
import { sameName, tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { councilHere } from './bodies.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { listRecognised } from './initiatives.ts';
import { listFirms, listNominations } from './nominations.ts';
import { loadSetting } from './settings.ts';
import { shippedRuleBooks } from './shipped.ts';

/**
 * Explains the nominations of a year rule by rule, on the day of the meeting that is to consider them; without one each
 * on the day of the meeting that considers it, where there is one.
 */
export async function explainYear(
  db: CouncilDatabase,
  year: number,
  meetingOn: CivilDate | null,
): Promise<readonly ExplainedNomination[]> {
  const [cases, books, heldAwards, recognised, ended, flags, registrations, leaders, firms] = await Promise.all([
    listNominations(db, year),
    db.ruleBooks.toArray(),
    db.heldAwards.toArray(),
    listRecognised(db),
    db.nominees.filter((row) => row.ended !== null).toArray(),
    db.flags.toArray(),
    db.registrations.where({ year }).toArray(),
    loadSetting(db, 'clusterLeaders'),
    listFirms(db),
  ]);
  const ruleBooks = books.map((book) => withShippedChecks(book, shippedRuleBooks));
  const known = await db.nominees.bulkGet(registrations.map(({ nomineeId }) => nomineeId));
  const list = cases.map(({ nomination }) => nomination);
  const days = meetingOn === null ? await meetingDays(db, list) : null;
  return cases.map(({ nomination, nominee }) => {
    const gathered = gatheredInto(nominee.id, ended);
    const isOwn = ({ nomineeId }: { readonly nomineeId: NomineeId }): boolean => gathered.has(nomineeId);
    const registered = registrations.some(
      (registration, index) =>
        registration.awardIds.includes(nomination.awardId) && (isOwn(registration) || isUnitOf(nominee, known[index])),
    );
    return {
      nominationId: nomination.id,
      lines: explain({
        nomination,
        nominee,
        ruleBooks,
        firms,
        held: heldAwards.filter(isOwn),
        recognised,
        list,
        meetingOn: days === null ? meetingOn : (days.get(nomination.id) ?? null),
        flags: flags.filter(isOwn),
        // Of a year in which nobody wrote registrations down nothing is known.
        registered: registrations.length > 0 ? registered : null,
        clusterLeaders: leaders?.[String(year)] ?? null,
      }),
    };
  });
}

/** The day of the council's meeting that each of these stands before; what was left for a later one stands before none yet. */
async function meetingDays(
  db: CouncilDatabase,
  nominations: readonly Nomination[],
): Promise<ReadonlyMap<NominationId, CivilDate>> {
  const council = await councilHere(db);
  const ids = nominations.map(({ id }) => id);
  const matters = await db.matters.where('nominationId').anyOf(ids).toArray();
  const meetings = await db.meetings.bulkGet(matters.map(({ meetingId }) => meetingId));
  const days = matters.flatMap(({ nominationId, outcome }, index): readonly (readonly [NominationId, CivilDate])[] => {
    const meeting = meetings[index];
    const stands = meeting?.councilId === council?.id && !mayComeAgain(outcome);
    return meeting && stands ? [[nominationId, meeting.date]] : [];
  });
  return new Map(days.toSorted(([, a], [, b]) => (a < b ? -1 : 1)));
}

/** Whether a registration's unit is the one that somebody belongs to: it registers its people's titles with its own. */
const isUnitOf = (nominee: Nominee, unit: Nominee | undefined): boolean =>
  unit !== undefined &&
  nominee.kind !== 'enterprise' &&
  unit.kind !== 'person' &&
  ((unit.kind === 'enterprise' && nominee.unitTaxCode !== '' && nominee.unitTaxCode === unit.taxCode) ||
    sameName(nominee.unit, unit.name));

/** What deciding on an override reads and writes. */
const overrideTables = ['councils', 'meetings', 'matters', 'nominees', 'nominations'] as const;

/** What is set aside: one rule, for a group of nominations, for one reason. */
export interface SetAside {
  readonly nominationIds: readonly NominationId[];
  readonly ruleId: string;
  readonly rule: Bilingual;
  readonly reason: string;
}

/** Sets a rule aside for some nominations, for one reason that stays with each of them. */
export const setRuleAside = (desk: Desk, input: SetAside): Promise<Result<number, Refusal>> => {
  const reason = tidyText(input.reason);
  return change(
    desk.db,
    deedOf(desk, 'rule-set-aside', reason),
    overrideTables,
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      if (!reason) return err({ type: 'required', field: 'reason' });
      return putOverrides(desk, input, [{ ruleId: input.ruleId, rule: input.rule, reason }]);
    },
  );
};

/** Lets a rule that was set aside count again. */
export const restoreRule = (
  desk: Desk,
  input: Pick<SetAside, 'nominationIds' | 'ruleId'>,
): Promise<Result<number, Refusal>> =>
  change(desk.db, deedOf(desk, 'rule-restored'), overrideTables, async (): Promise<Result<number, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    return putOverrides(desk, input, []);
  });

/** Writes what stands in the place of a rule's earlier override; one nomination that is gone refuses them all. */
async function putOverrides(
  { db }: Desk,
  { nominationIds, ruleId }: Pick<SetAside, 'nominationIds' | 'ruleId'>,
  instead: readonly { readonly ruleId: string; readonly rule: Bilingual; readonly reason: string }[],
): Promise<Result<number, Refusal>> {
  const found = await db.nominations.bulkGet([...nominationIds]);
  const nominations = found.flatMap((nomination) => nomination ?? []);
  if (nominations.length < nominationIds.length) return err({ type: 'not-found', subject: 'nomination' });
  const locked = await lockedNames(db, nominations);
  if (locked.length > 0) return err({ type: 'overrides-locked', names: locked });
  await db.nominations.bulkPut(
    nominations.map((nomination) => ({
      ...nomination,
      overrides: [...(nomination.overrides ?? []).filter((other) => other.ruleId !== ruleId), ...instead],
    })),
  );
  return ok(nominations.length);
}

/**
 * Those whose overrides stand: a meeting of the council that considered them has its results locked, and its minutes tell
 * of them. What such a meeting left for a later one is open again once those minutes are frozen.
 */
export async function lockedNames(db: CouncilDatabase, nominations: readonly Nomination[]): Promise<readonly string[]> {
  const council = await councilHere(db);
  const ids = nominations.map(({ id }) => id);
  const matters = await db.matters.where('nominationId').anyOf(ids).toArray();
  const meetings = await db.meetings.bulkGet(matters.map(({ meetingId }) => meetingId));
  const locked = new Set(
    matters.flatMap(({ nominationId, outcome }, index) => {
      const meeting = meetings[index];
      if (!meeting || meeting.councilId !== council?.id) return [];
      const past = phases.indexOf(meeting.phase) - phases.indexOf('results-locked');
      return past === 0 || (past > 0 && !mayComeAgain(outcome)) ? [nominationId] : [];
    }),
  );
  const nominees = await db.nominees.bulkGet(
    nominations.flatMap(({ id, nomineeId }) => (locked.has(id) ? [nomineeId] : [])),
  );
  return nominees.flatMap((nominee) => (nominee ? [calledName(nominee)] : []));
}
