import { initiativeScopes, type Initiative, type InitiativeScope } from '../nominations/nomination.ts';
import type { ConditionCheck } from '../rules/condition-check.ts';
import { sameName } from '../text.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import { met, missing, notKnown, type Evidence, type Finding, type Lack } from './rule-line.ts';

type InitiativeRule = Extract<ConditionCheck, { readonly type: 'initiative' }>;

/** How far a scope reaches: the country further than the province, the province further than a unit. */
export const reachOf = (scope: InitiativeScope): number => initiativeScopes.indexOf(scope);

/** Whether one initiative of the file carries the case: recognised in time, far enough, and the nominee's own. */
export function checkInitiative(hand: CaseAtHand, rule: InitiativeRule): Finding {
  const looked = hand.nomination.initiatives.map((initiative) => look(hand, initiative, rule));
  const evidence = looked.map(({ found }) => found);
  const judged = { type: 'judged-on-file' } as const;
  if (looked.some(({ lacks }) => lacks.length === 0)) {
    return rule.judged === 'besides' ? notKnown([judged], evidence) : met(...evidence);
  }
  // Of several the one nearest to carrying it says what has to be asked for.
  const [nearest] = looked.toSorted((a, b) => a.lacks.length - b.lacks.length);
  const lacks: readonly Lack[] = nearest?.lacks ?? [{ type: 'no-initiative' }];
  if (rule.judged === 'instead') return notKnown([judged, ...lacks], evidence);
  // Lists ask for the number alone: without its day a decision may still have come in time.
  const undated = lacks.every((lack) => lack.type === 'initiative-decision' && lack.lacks === 'date');
  return undated ? notKnown(lacks, evidence) : missing(lacks, evidence);
}

function look(
  { recognised, nominee, meetingOn }: CaseAtHand,
  { text, decisionNumber, decisionDate, scope: said }: Initiative,
  { scope: needed, leastShare }: InitiativeRule,
): { readonly found: Extract<Evidence, { readonly type: 'initiative' }>; readonly lacks: readonly Lack[] } {
  const known = recognised.find(({ title, decision }) => decision.number === decisionNumber && sameName(title, text));
  const decidedOn = known?.decision.date ?? decisionDate ?? null;
  const scope = known?.scope ?? said;
  const share =
    nominee.kind === 'person' ? (known?.authors.find(({ name }) => sameName(name, nominee.name))?.share ?? null) : null;
  const lacks: Lack[] = [];
  if (decisionNumber === '' || decidedOn === null) {
    const what = decisionNumber === '' ? (decidedOn === null ? 'both' : 'number') : 'date';
    lacks.push({ type: 'initiative-decision', initiative: text, lacks: what });
  }
  if (scope === null) lacks.push({ type: 'initiative-scope-unsaid', initiative: text });
  else if (reachOf(scope) < reachOf(needed)) {
    lacks.push({ type: 'initiative-too-narrow', initiative: text, scope, needed });
  }
  if (decidedOn !== null && meetingOn !== null && decidedOn > meetingOn) {
    lacks.push({ type: 'initiative-after-meeting', initiative: text, decidedOn, meetingOn });
  }
  if (nominee.kind === 'person' && known && share === null) lacks.push({ type: 'not-an-author', initiative: text });
  if (leastShare !== undefined && share === null && !known) lacks.push({ type: 'share-unsaid', initiative: text });
  if (leastShare !== undefined && share !== null && share < leastShare) {
    lacks.push({ type: 'share-too-small', initiative: text, share, needed: leastShare });
  }
  return { found: { type: 'initiative', initiative: text, decisionNumber, decidedOn, scope, share }, lacks };
}
