import type { Cluster, ClusterMembership, Council, Letterhead, Member, Membership } from '#domain/council.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import type { Matter, Meeting } from '#domain/meeting/meeting.ts';
import type { Nomination, Nominee } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';

/** A whole invented council with a meeting ready to open: people to try the product on. */
export interface SampleCouncil {
  readonly councils: readonly Council[];
  readonly letterheads: readonly Letterhead[];
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
  readonly clusters: readonly Cluster[];
  readonly clusterMemberships: readonly ClusterMembership[];
  readonly nominees: readonly Nominee[];
  readonly nominations: readonly Nomination[];
  readonly ruleBooks: readonly RuleBook[];
  readonly criteriaSets: readonly CriteriaSet[];
  readonly meetings: readonly Meeting[];
  readonly matters: readonly Matter[];
}

const sampleTables = [
  'councils',
  'letterheads',
  'members',
  'memberships',
  'clusters',
  'clusterMemberships',
  'nominees',
  'nominations',
  'ruleBooks',
  'criteriaSets',
  'meetings',
  'matters',
] as const satisfies readonly (keyof SampleCouncil)[];

/** Puts the sample council on this laptop; every paper of it carries DỮ LIỆU MẪU. */
export const startSampleCouncil = (desk: Desk, sample: SampleCouncil): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'sample-council-started'), sampleTables, async (): Promise<Result<true, Refusal>> => {
    if ((await desk.db.councils.count()) > 0) return err({ type: 'council-exists' });
    for (const table of sampleTables) await desk.db.table(table).bulkAdd([...sample[table]]);
    return ok(true);
  });
