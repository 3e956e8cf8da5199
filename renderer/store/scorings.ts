import type { DeedType } from '#domain/deeds.ts';
import type { ClusterId, CriteriaSetId, NomineeId, ScoringId } from '#domain/ids.ts';
import { mayActOnCouncil, type CouncilAction } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { isLocked, stages, unlocked, type LockEntry, type Scoring, type Stage } from '#domain/scoring/assessment.ts';
import type { Quota } from '#domain/scoring/quota.ts';
import { areSame } from '#domain/scoring/ranking.ts';
import {
  closingFigures,
  contestOf,
  lockedWith,
  mayReopen,
  rankingStage,
  womenPreferredIn,
  type ScoringRecord,
} from '#domain/scoring/stages.ts';
import { decisionOf, withDecision, type NewTieDecision } from '#domain/scoring/ties.ts';
import { tidyText } from '#domain/text.ts';
import { vietnamStamp, type CivilDate } from '#domain/time.ts';
import { dayWithin } from '#domain/year/registration.ts';
import { change } from './change.ts';
import { choiceTables, loadChoices } from './choice-rounds.ts';
import { deedOf, type Desk } from './desk.ts';
import { checkedTables, checkScoring, standingIn, whatStands } from './scoring-checks.ts';
import { loadScoringRecord, scoringTables } from './scoring-reading.ts';
import type { RecordTable } from './tables.ts';

/** A scoring as it is begun. */
export interface NewScoring {
  readonly year: number;
  /** Null for a category that is no cluster. */
  readonly clusterId: ClusterId | null;
  /** Empty: the cluster's name. */
  readonly title: string;
  readonly criteriaSetId: CriteriaSetId;
  readonly nomineeIds: readonly NomineeId[];
}

/** Begins the scoring of a cluster's units, or of a category, for a year: a cluster is scored once a year. */
export const beginScoring = (desk: Desk, input: NewScoring): Promise<Result<ScoringId, Refusal>> =>
  change(desk.db, deedOf(desk, 'scoring-begun'), checkedTables, async (): Promise<Result<ScoringId, Refusal>> => {
    const allowed = mayActOnCouncil('keep-year', desk.actor.role);
    if (!allowed.ok) return allowed;
    const { db } = desk;
    const { year, clusterId, criteriaSetId } = input;
    const cluster = clusterId === null ? undefined : await db.clusters.get(clusterId);
    const title = tidyText(input.title) || (cluster?.name ?? '');
    const nomineeIds = [...new Set(input.nomineeIds)];
    const own = { year, clusterId, title, criteriaSetId, nomineeIds };
    const checked = await checkScoring(db, { ...own, on: dayOfScoring(desk, year), known: null, scored: [] });
    if (!checked.ok) return checked;
    const id: ScoringId = desk.newId();
    await db.scorings.add({ ...own, id, locks: unlocked, closing: null, quota: null, tieDecisions: [] });
    return ok(id);
  });

/** The day on which a scoring's units are looked up: today, or the day of its year that is nearest to it. */
export const dayOfScoring = (desk: Desk, year: number): CivilDate => dayWithin(year, vietnamStamp(desk.clock()).date);

/** Calls a scoring otherwise, or changes whom it scores and by which set: not once marks stand on what would go. */
export const changeScoring = (
  desk: Desk,
  input: { readonly id: ScoringId } & Partial<Pick<Scoring, 'title' | 'criteriaSetId' | 'nomineeIds'>>,
): Promise<Result<ScoringId, Refusal>> =>
  withScoring(
    desk,
    input.id,
    { deed: 'scoring-changed', action: 'keep-year', tables: checkedTables },
    async (known) => {
      if (known.closing) return err({ type: 'scoring-closed' });
      const { db } = desk;
      const planned: Scoring = {
        ...known,
        title: tidyText(input.title ?? known.title),
        criteriaSetId: input.criteriaSetId ?? known.criteriaSetId,
        nomineeIds: [...new Set(input.nomineeIds ?? known.nomineeIds)],
      };
      const otherSet = planned.criteriaSetId !== known.criteriaSetId;
      const gone = known.nomineeIds.filter((id) => !planned.nomineeIds.includes(id));
      const locked = stages.find((stage) => isLocked(known, stage));
      // Who stands in the contest, and by what it is reckoned, is part of what was locked.
      const others = otherSet || gone.length > 0 || planned.nomineeIds.length !== known.nomineeIds.length;
      if (locked && others) return err({ type: 'stage-locked', stage: locked });
      const standing = await standingIn(db, known.id);
      const mayExchange = otherSet ? whatStands(standing, known.title) : ok(true);
      if (!mayExchange.ok) return mayExchange;
      for (const nominee of await db.nominees.bulkGet(gone)) {
        const mayGo = nominee ? whatStands(standing, nominee.name, nominee.id) : ok(true);
        if (!mayGo.ok) return mayGo;
      }
      const on = dayOfScoring(desk, known.year);
      const checked = await checkScoring(db, { ...planned, on, known, scored: known.nomineeIds });
      return checked.ok ? ok(planned) : checked;
    },
  );

/** Takes a scoring that was begun by mistake off the year; not while marks stand in it. */
export const removeScoring = (desk: Desk, { id }: { readonly id: ScoringId }): Promise<Result<ScoringId, Refusal>> =>
  withScoring(
    desk,
    id,
    { deed: 'scoring-removed', action: 'keep-year', tables: ['scorings', 'assessments'] },
    async (known) => {
      if (known.closing) return err({ type: 'scoring-closed' });
      const mayGo = whatStands(await standingIn(desk.db, id), known.title);
      return mayGo.ok ? ok(null) : mayGo;
    },
  );

/** Locks a stage, and with it those before it that were not used. */
export const lockStage = (
  desk: Desk,
  { id, stage }: { readonly id: ScoringId; readonly stage: Stage },
): Promise<Result<ScoringId, Refusal>> =>
  withRecord(desk, id, { deed: 'stage-locked' }, (record) => {
    const locked = lockedWith(record, stage);
    return locked.ok ? ok(withLocks(desk, record.scoring, locked.value, 'locked', '')) : locked;
  });

/** Opens a locked stage again, for a reason that stays on record. */
export const reopenStage = (
  desk: Desk,
  { id, stage, reason }: { readonly id: ScoringId; readonly stage: Stage; readonly reason: string },
): Promise<Result<ScoringId, Refusal>> =>
  withRecord(desk, id, { deed: 'stage-reopened', reason }, ({ scoring }, said) => {
    if (!said) return err({ type: 'required', field: 'reason' });
    const allowed = mayReopen(scoring, stage);
    return allowed.ok ? ok(withLocks(desk, scoring, [stage], 'reopened', said)) : allowed;
  });

function withLocks(
  desk: Desk,
  scoring: Scoring,
  touched: readonly Stage[],
  what: LockEntry['what'],
  reason: string,
): Scoring {
  const entry: LockEntry = { what, at: desk.clock(), by: desk.actor.name, reason };
  const added = Object.fromEntries(touched.map((stage) => [stage, [...scoring.locks[stage], entry]]));
  return { ...scoring, locks: { ...scoring.locks, ...added } };
}

/** Closes a scoring: its points and places are kept as they are now, whatever the year's indicators and the register become. */
export const closeScoring = (desk: Desk, { id }: { readonly id: ScoringId }): Promise<Result<ScoringId, Refusal>> =>
  withRecord(desk, id, { deed: 'scoring-closed' }, (record) => {
    const figures = closingFigures(record);
    if (!figures.ok) return figures;
    const kept = { figures: figures.value, womenPreferred: womenPreferredIn(record) };
    return ok({ ...record.scoring, closing: { at: desk.clock(), by: desk.actor.name, ...kept } });
  });

/** Opens a closed scoring again, for a reason that the journal keeps: what was kept of its points goes. */
export const reopenScoring = (
  desk: Desk,
  { id, reason }: { readonly id: ScoringId; readonly reason: string },
): Promise<Result<ScoringId, Refusal>> =>
  withRecord(desk, id, { deed: 'scoring-reopened', reason }, ({ scoring }, said) => {
    if (!said) return err({ type: 'required', field: 'reason' });
    return scoring.closing ? ok({ ...scoring, closing: null }) : err({ type: 'scoring-open' });
  });

/** Settles how many of a scoring's units may be proposed; null takes that back. */
export const settleQuota = (
  desk: Desk,
  { id, quota }: { readonly id: ScoringId; readonly quota: Quota | null },
): Promise<Result<ScoringId, Refusal>> =>
  withRecord(desk, id, { deed: 'quota-settled' }, ({ scoring }) => {
    if (quota === null) return ok({ ...scoring, quota });
    const [size, most] = quota.type === 'number' ? [quota.number, scoring.nomineeIds.length] : [quota.percent, 100];
    const isWhole = quota.type === 'number' ? Number.isInteger(size) : Math.round(size * 100) / 100 === size;
    const fits = isWhole && size >= 1 && size <= most;
    return fits ? ok({ ...scoring, quota }) : err({ type: 'quota-out', most });
  });

/** Puts those who stay equal at every step in the order that the council decided, for a reason or by a ballot. */
export const decideTie = (
  desk: Desk,
  { id, ...input }: NewTieDecision & { readonly id: ScoringId },
): Promise<Result<ScoringId, Refusal>> =>
  withRecord(desk, id, { deed: 'tie-decided', reason: input.reason, besides: choiceTables }, async (record) => {
    const { scoring, set } = record;
    const scores = contestOf(record, rankingStage(record)).scoresBy(set.tieChain);
    const decision = decisionOf(scores, await loadChoices(desk.db, scoring.year), input);
    if (!decision.ok) return decision;
    return ok({ ...scoring, tieDecisions: withDecision(scoring.tieDecisions, decision.value) });
  });

/** Takes a decision on equals back: they are equal again. */
export const withdrawTieDecision = (
  desk: Desk,
  { id, nomineeIds }: Pick<NewTieDecision, 'nomineeIds'> & { readonly id: ScoringId },
): Promise<Result<ScoringId, Refusal>> =>
  withRecord(desk, id, { deed: 'tie-decision-withdrawn' }, ({ scoring }) => {
    const left = scoring.tieDecisions.filter((made) => !areSame(made.nomineeIds, nomineeIds));
    const found = left.length < scoring.tieDecisions.length;
    return found ? ok({ ...scoring, tieDecisions: left }) : err({ type: 'no-such-tie' });
  });

interface Writing {
  readonly deed: DeedType;
  readonly reason?: string;
  readonly action: CouncilAction;
  readonly tables: readonly RecordTable[];
}

/** Writes a scoring as `work` gives it back; null takes it off. */
const withScoring = (
  desk: Desk,
  id: ScoringId,
  { deed, reason, action, tables }: Writing,
  work: (known: Scoring) => Promise<Result<Scoring | null, Refusal>>,
): Promise<Result<ScoringId, Refusal>> =>
  change(desk.db, deedOf(desk, deed, reason), tables, async (): Promise<Result<ScoringId, Refusal>> => {
    const allowed = mayActOnCouncil(action, desk.actor.role);
    if (!allowed.ok) return allowed;
    const known = await desk.db.scorings.get(id);
    if (!known) return err({ type: 'not-found', subject: 'scoring' });
    const made = await work(known);
    if (!made.ok) return made;
    if (made.value) await desk.db.scorings.put(made.value);
    else await desk.db.scorings.delete(id);
    return ok(id);
  });

/** Writes what chair or secretary decide about a scoring, by everything that its points come from. */
const withRecord = (
  desk: Desk,
  id: ScoringId,
  {
    deed,
    reason,
    besides = [],
  }: { readonly deed: DeedType; readonly reason?: string; readonly besides?: readonly RecordTable[] },
  work: (record: ScoringRecord, said: string) => Result<Scoring, Refusal> | Promise<Result<Scoring, Refusal>>,
): Promise<Result<ScoringId, Refusal>> => {
  const said = tidyText(reason ?? '');
  return withScoring(
    desk,
    id,
    { deed, ...(said ? { reason: said } : {}), action: 'score-clusters', tables: [...scoringTables, ...besides] },
    async () => {
      const record = await loadScoringRecord(desk.db, id);
      return record ? work(record, said) : err({ type: 'not-found', subject: 'criteria-set' });
    },
  );
};
