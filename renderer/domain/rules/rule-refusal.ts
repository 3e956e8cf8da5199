import type { CivilDate } from '../time.ts';

/** Why a rule or an edition of the rules was not written otherwise. */
export type RuleRefusal =
  /** The day lies in the edition that begins then: that one is opened to be changed. */
  | { readonly type: 'edition-overlap'; readonly day: CivilDate; readonly from: CivilDate }
  /** From one day to another nothing would be in force. */
  | { readonly type: 'edition-gap'; readonly from: CivilDate; readonly to: CivilDate }
  /** A meeting was held under what would change, or considered files that came in under it. */
  | { readonly type: 'rules-used'; readonly date: CivilDate }
  /** What the law says is replaced only by what a law, decree or circular says in an article. */
  | { readonly type: 'law-needs-citation' }
  /** Years in a row are counted whole, from one to twenty. */
  | { readonly type: 'years-impossible' }
  | { readonly type: 'rule-unchanged' }
  | { readonly type: 'rule-gone' }
  /** The edition has the award already. */
  | { readonly type: 'award-known' };
