import { isOfMaximum, maximumOf, type Criterion, type TieStep } from './criteria.ts';
import { mustBeMarked } from './leaf.ts';
import type { Points } from './points.ts';

/** A leaf as it is added up: everything about it that no mark changes. */
export interface PlannedLeaf {
  readonly criterion: Criterion;
  readonly gives: 'base' | 'bonus' | 'deduction' | 'disqualifier';
  readonly ofMaximum: boolean;
  readonly required: boolean;
}

/** The leaves that are added up together: of a bonus group with an end, of a group that a tie step asks for, or the rest. */
export interface PlannedGroup {
  readonly leaves: readonly PlannedLeaf[];
  readonly groups: readonly PlannedGroup[];
  /** The most bonus that it gives; null where it has no end of its own. */
  readonly most: Points | null;
  /** The steps of the tie chain that ask for its points. */
  readonly steps: readonly number[];
}

/** The tree of a criteria set as sheets are added up by it, read once: a group that changes no sum is no group here. */
export interface SheetPlan extends PlannedGroup {
  /** The maximum of a sheet on which everything applies. */
  readonly full: Points;
}

const plans = new WeakMap<readonly Criterion[], WeakMap<readonly TieStep[], SheetPlan>>();

/** How sheets of these criteria are added up, with the groups that a tie chain asks for; read once for both. */
export function planOf(criteria: readonly Criterion[], chain: readonly TieStep[]): SheetPlan {
  const known = plans.get(criteria)?.get(chain);
  if (known) return known;
  const plan = { ...groupOf(criteria, askedBy(chain)), full: maximumOf(criteria) };
  const byChain = plans.get(criteria) ?? new WeakMap<readonly TieStep[], SheetPlan>();
  plans.set(criteria, byChain.set(chain, plan));
  return plan;
}

type Asked = Map<string, readonly number[]>;

/** By the code of a group, the steps that ask for it. */
function askedBy(chain: readonly TieStep[]): Asked {
  const asked: Asked = new Map();
  for (const [index, step] of chain.entries()) {
    if (step.type === 'group') asked.set(step.code, [...(asked.get(step.code) ?? []), index]);
  }
  return asked;
}

function groupOf(criteria: readonly Criterion[], asked: Asked): PlannedGroup {
  const [leaves, groups]: [PlannedLeaf[], PlannedGroup[]] = [[], []];
  for (const criterion of criteria) {
    const steps = asked.get(criterion.code) ?? [];
    // Should a code stand twice, the first of its lines is meant.
    asked.delete(criterion.code);
    const own =
      criterion.rule === null ? groupOf(criterion.children, asked) : { leaves: [leafOf(criterion)], groups: [] };
    const most = criterion.rule === null && criterion.bonus ? criterion.max : null;
    if (most !== null || steps.length > 0) {
      groups.push({ leaves: own.leaves, groups: own.groups, most, steps });
    } else {
      leaves.push(...own.leaves);
      groups.push(...own.groups);
    }
  }
  return { leaves, groups, most: null, steps: [] };
}

const leafOf = (criterion: Criterion): PlannedLeaf => ({
  criterion,
  gives: givenBy(criterion),
  ofMaximum: isOfMaximum(criterion),
  required: mustBeMarked(criterion),
});

function givenBy({ rule, bonus }: Criterion): PlannedLeaf['gives'] {
  if (rule?.type === 'disqualifier' || rule?.type === 'deduction') return rule.type;
  return bonus ? 'bonus' : 'base';
}
