import type { CivilDate } from '../time.ts';

/** Why something in the register of units and people was not written. */
export type RegisterRefusal =
  /** The check digit says that this is no tax code. */
  | { readonly type: 'tax-code-wrong'; readonly taxCode: string }
  /** It ended: it is taken up again before it is changed. */
  | { readonly type: 'entry-ended'; readonly name: string }
  | { readonly type: 'entry-goes-on'; readonly name: string }
  /** Nothing goes on as itself, nor as what went on as it, nor as another kind. */
  | { readonly type: 'ends-into-itself' }
  | { readonly type: 'ends-into-other-kind' }
  /** What follows begins after what it follows began. */
  | { readonly type: 'begins-not-later'; readonly from: CivilDate }
  | { readonly type: 'zone-known'; readonly name: string }
  /** Enterprises still stand in the zone that ends. */
  | { readonly type: 'zone-in-use'; readonly count: number }
  | { readonly type: 'row-followed'; readonly name: string }
  | { readonly type: 'receiver-known'; readonly name: string }
  | { readonly type: 'cluster-known'; readonly number: number }
  | { readonly type: 'unit-not-in-cluster'; readonly name: string }
  | { readonly type: 'later-part'; readonly from: CivilDate }
  | { readonly type: 'held-award-known'; readonly number: string }
  /** Its meeting has locked its results and not yet all its papers. */
  | { readonly type: 'name-locked'; readonly name: string; readonly meeting: string }
  | { readonly type: 'nothing-chosen' }
  | { readonly type: 'women-exceed'; readonly workers: number };
